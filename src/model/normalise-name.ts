/**
 * A name as it is compared: two names are the same name when their normalised texts are equal. Ignored are case, Latin
 * and Arabic diacritics, tatweel, apostrophes, dots, the kind of hyphen, slash or space, the forms of alef, ya and
 * ta marbuta, and "the" in front. The signs of other scripts, such as Burmese vowels, are letters there and stay.
 * Texts without a letter or digit give `''`.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .replace(DROPPED, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ٱ/g, 'ا')
    .replace(/ک/g, 'ك')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the )+(?=.)/, '')
}

/** Combining marks of Latin letters, then Arabic vowel signs; the hamza of أ is such a mark after NFKD. */
const DIACRITICS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g

/** Tatweel, dots, apostrophes and the letters that romanisations write for hamza and ayn; invisible format characters. */
const DROPPED = /[ـ.'’‘`´ʻʼʾʿ]|\p{Cf}/gu

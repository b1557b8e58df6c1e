/** A word as the event model sees it. */
export interface FeatureWord {
  /** Offsets in the text it was read from. */
  start: number
  end: number
  /** Lower case, without diacritics, Arabic letters in one form; `0` for a number. */
  key: string
  /** Capitalised inside a sentence of mixed case: most likely part of a name. */
  is_name: boolean
  /** Whether an English possessive ending was cut from the key. */
  is_possessive: boolean
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}ـ]|['’-](?=[\p{L}\p{N}])|(?<=\p{N})[.,٫٬](?=\p{N}))*/gu
const longestWord = 40

/** The words of a stretch of a text, in order. */
export function readFeatureWords(text: string, start = 0, end = text.length): FeatureWord[] {
  const words: FeatureWord[] = []
  const stretch = text.slice(start, end)
  const mixed = /\p{Ll}/u.test(stretch)
  for (const match of stretch.matchAll(wordPattern)) {
    const word = match[0]
    const first = word.charCodeAt(0)
    const from = start + match.index
    words.push({
      start: from,
      end: from + word.length,
      key: wordKey(word.length > longestWord ? word.slice(0, longestWord) : word),
      is_possessive: /['’]s$/.test(word),
      is_name: mixed && words.length > 0 && first >= 65 && first <= 90 && !isAfterStop(stretch, match.index),
    })
  }
  return words
}

/** Whether a colon, a full stop or an opening quotation mark stands before, after which English capitalises anyway. */
function isAfterStop(text: string, index: number): boolean {
  let at = index - 1
  while (at >= 0 && text[at] === ' ') at -= 1
  return at >= 0 && '.:!?;"“'.includes(text[at]!)
}

/** A word as it is looked up. */
export function wordKey(word: string): string {
  const first = word.charCodeAt(0)
  if ((first >= 48 && first <= 57) || (first >= 0x660 && first <= 0x669))
    return /\p{L}/u.test(word) ? word.toLowerCase() : '0'
  // eslint-disable-next-line no-control-regex -- ASCII is what is asked for
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase().replace(/'s$/, '')
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|ـ/gu, '')
    .replace(/’/g, "'")
    .replace(/'s$/, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
}

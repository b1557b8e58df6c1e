/** A stretch of a title, and whether it is what was asked for. */
export interface Marked {
  text: string
  match: boolean
}

/** The first place of what was asked for in a title, however it is spelt there (case, accents, forms of alef); none: unmarked. */
export function markMatch(title: string, asked: string): Marked[] {
  const wanted = [...fold(asked.trim())].map(({ folded }) => folded).join('')
  const letters = [...fold(title)]
  const text = letters.map(({ folded }) => folded).join('')
  const at = wanted === '' ? -1 : text.indexOf(wanted)
  if (at < 0) return title === '' ? [] : [{ text: title, match: false }]
  // Places in the folded text back to places in the title: a letter may have folded to none or to several.
  let position = 0
  let start = title.length
  let end = title.length
  for (const { folded, from } of letters) {
    if (position <= at && at < position + folded.length) start = from
    if (position >= at + wanted.length && folded !== '') {
      end = from
      break
    }
    position += folded.length
  }
  const stretches = [
    { text: title.slice(0, start), match: false },
    { text: title.slice(start, end), match: true },
    { text: title.slice(end), match: false },
  ]
  return stretches.filter(({ text }) => text !== '')
}

function* fold(text: string): Generator<{ folded: string; from: number }> {
  let from = 0
  for (const letter of text) {
    yield { folded: foldLetter(letter), from }
    from += letter.length
  }
}

const foldLetter = (letter: string) =>
  letter
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|[ـ'’‘`ʻʼʾʿ]|\p{Cf}/gu, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ٱ/g, 'ا')
    .replace(/ک/g, 'ك')

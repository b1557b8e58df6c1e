/** A stretch of glyphs as a page holds it: its text, and its box in points from the lower left corner. */
export interface PdfItem {
  text: string
  x: number
  y: number
  width: number
  height: number
}

export type Direction = 'left_to_right' | 'right_to_left'

/** Of Hebrew, Arabic and their neighbours, without digits and punctuation. */
export const rightLetter = /[\u0590-\u05ff\u0620-\u065f\u066e-\u06d5\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/
const leftLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const digit = /\p{Nd}/u
/** Between two numbers they are part of one, also among Arabic letters; a dash is so only among Hebrew or Latin ones. */
const inNumber = /[.,:/٫٬]/
const inOtherNumber = /[.,:/٫٬+\-%$€]/
const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
}

/** Marks a gap as wide as between the cells of a table. */
export const cellGap = '\t'

/** Which way most letters run; `null` where no more run one way than the other, or so many the other way that it could be a quotation. */
export function directionOf(texts: Iterable<string>, mostOfOther = 0.5): Direction | null {
  let [left, right] = [0, 0]
  for (const text of texts) {
    for (const letter of text) {
      if (rightLetter.test(letter)) right += 1
      else if (leftLetter.test(letter)) left += 1
    }
  }
  if (left === right || Math.min(left, right) > (left + right) * mostOfOther) return null
  return right > left ? 'right_to_left' : 'left_to_right'
}

/** What is moved as one when a line is put in order. */
interface Atom {
  text: string
  kind: 'left' | 'right' | 'digit' | 'neutral'
}

/**
 * The text of a line from its glyphs as they stand on the page, whose own order is that of the eye. Words of right-to-left letters come
 * with their letters in order (a ligature too); what is undone here is the order of words, numbers, marks and single glyphs, as the
 * Unicode Bidirectional Algorithm makes it. In a line of both directions the order of a number between the two cannot be told; it then
 * stays with the left-to-right letters.
 *
 * @param row glyphs of one line, from left to right
 * @param around the direction of the text around, for a line with many letters of both
 */
export function inReadingOrder(row: readonly PdfItem[], around: Direction): string {
  const texts = row.map(({ text }) => text)
  const direction = directionOf(texts, 0.2) ?? around
  const atoms = atomsOf(row)
  const numberMark = texts.some((text) => hebrew.test(text)) ? inOtherNumber : inNumber
  const ordered =
    direction === 'right_to_left' ? readFromRight(atoms, numberMark) : withRightRunsTurned(atoms, numberMark)
  return join(ordered)
}

function atomsOf(row: readonly PdfItem[]): Atom[] {
  const atoms: Atom[] = []
  let before: PdfItem | undefined
  for (const item of row) {
    const gap = before === undefined ? '' : gapBetween(before, item)
    if (gap !== '') atoms.push({ text: gap, kind: 'neutral' })
    // Letters in it have been put in their order with what stands between them.
    if (rightLetter.test(item.text)) atoms.push({ text: mirror(lettersOf(item.text)), kind: 'right' })
    else for (const letter of lettersOf(item.text)) atoms.push({ text: letter, kind: kindOf(letter) })
    before = item
  }
  return atoms
}

const kindOf = (letter: string): Atom['kind'] =>
  leftLetter.test(letter) ? 'left' : digit.test(letter) ? 'digit' : 'neutral'

function gapBetween(a: PdfItem, b: PdfItem): string {
  const gap = b.x - (a.x + a.width)
  const height = Math.max(a.height, b.height)
  return gap > height * 1.8 ? cellGap : gap > height * 0.18 ? ' ' : ''
}

/**
 * Presentation forms as letters, with the two of private use that many fonts have. Nothing else is changed: a raised 2 is no 2.
 */
export function lettersOf(text: string): string {
  return text
    .replace(/[\uf001\uf002]/g, (form) => (form === '\uf001' ? 'fi' : 'fl'))
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/g, (form) =>
      // A mark by itself is written over a space or a stroke that is none.
      form.normalize('NFKC').replace(/^[ ـ](?=\p{M})/u, ''),
    )
}

const mirror = (text: string) => text.replace(/[()[\]{}<>«»‹›]/g, (mark) => mirrored[mark] ?? mark)

/** Atoms of a right-to-left line (or stretch) from its right end; numbers and left-to-right letters are turned again. */
function readFromRight(atoms: readonly Atom[], numberMark: RegExp): Atom[] {
  const ordered: Atom[] = []
  for (let at = atoms.length - 1; at >= 0;) {
    const { kind, text } = atoms[at]!
    const start = kind === 'left' || kind === 'digit' ? startOfLeftRun(atoms, at, numberMark) : at
    if (kind === 'neutral') ordered.push({ text: mirror(text), kind })
    else for (let index = start; index <= at; index += 1) ordered.push(atoms[index]!)
    at = start - 1
  }
  return ordered
}

/** The leftmost atom of the left-to-right stretch that ends at `end`. */
function startOfLeftRun(atoms: readonly Atom[], end: number, numberMark: RegExp): number {
  let start = end
  let hasLetter = atoms[end]!.kind === 'left'
  for (let at = end - 1; at >= 0 && atoms[at]!.kind !== 'right';) {
    if (atoms[at]!.kind !== 'neutral') {
      hasLetter ||= atoms[at]!.kind === 'left'
      start = at
      at -= 1
      continue
    }
    let next = at
    while (next >= 0 && atoms[next]!.kind === 'neutral') next -= 1
    const beyond = atoms[next]
    if (beyond === undefined || beyond.kind === 'right') break
    const isInNumber = at - next === 1 && numberMark.test(atoms[at]!.text) && beyond.kind === 'digit'
    const hasGap = atoms.slice(next + 1, at + 1).some(({ text }) => text === cellGap)
    if (!isInNumber && (hasGap || !(hasLetter || beyond.kind === 'left'))) break
    start = next
    hasLetter ||= beyond.kind === 'left'
    at = next - 1
  }
  return start
}

/** A left-to-right line in which stretches between right-to-left letters are read from their right end. */
function withRightRunsTurned(atoms: readonly Atom[], numberMark: RegExp): Atom[] {
  const ordered: Atom[] = []
  for (let at = 0; at < atoms.length;) {
    if (atoms[at]!.kind !== 'right') {
      ordered.push(atoms[at++]!)
      continue
    }
    let end = at
    for (let next = at + 1; next < atoms.length && atoms[next]!.kind !== 'left'; next += 1) {
      if (atoms[next]!.text === cellGap) break
      if (atoms[next]!.kind === 'right') end = next
    }
    ordered.push(...readFromRight(atoms.slice(at, end + 1), numberMark))
    at = end + 1
  }
  return ordered
}

function join(atoms: readonly Atom[]): string {
  return atoms
    .map(({ text }) => text)
    .join('')
    .replace(/[ \u00a0]+(?=\p{M})/gu, '')
    .replace(/[ \u00a0]*\t[ \t\u00a0]*/g, cellGap)
    .replace(/[ \u00a0]+/g, ' ')
    .trim()
}

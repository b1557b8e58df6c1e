/** Advance widths of IBM Plex Sans Regular for U+0020–U+007E, in thousandths of the type size. */
const ascii = [
  236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600, 600, 600,
  600, 600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400, 510, 634, 501, 812,
  707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317, 383, 317, 600, 565, 600, 534, 580, 503, 580,
  549, 324, 528, 568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768, 507, 499, 464, 343,
  314, 343, 600,
]
/** A little more than the mean of joined Arabic letters in running text. */
const arabic = 490
/** Wider than most letters of the other scripts in the family. */
const other = 650
const fullWidth = 1000

/**
 * About how wide a line of IBM Plex Sans is, in the unit of `size`: exact for ASCII at weight 400 (without kerning),
 * rather too wide for other scripts. No font is read, so that it runs anywhere.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0
  for (const character of text) thousandths += widthOf(character)
  return (thousandths * size) / 1000
}

function widthOf(character: string): number {
  // A letter with marks is as wide as the letter.
  const code = character.normalize('NFD').codePointAt(0)!
  if (code >= 0x20 && code < 0x7f) return ascii[code - 0x20]!
  if (/[\p{Mn}\p{Cf}\p{Cc}]/u.test(character)) return 0
  if (code === 0xa0) return ascii[0]!
  if (/\p{Script=Arabic}/u.test(character)) return arabic
  return code >= 0x2e80 ? fullWidth : other
}

/** The text, or as much of its beginning as fits before an ellipsis, one letter at least. What lies beyond is not looked at. */
export function shorten(text: string, size: number, width: number): string {
  const fits = (thousandths: number) => (thousandths * size) / 1000 <= width
  const ellipsis = widthOf('…')
  let thousandths = 0
  let at = 0
  let end = 0
  for (const character of text) {
    thousandths += widthOf(character)
    if (!fits(thousandths)) return `${text.slice(0, end || character.length).trimEnd()}…`
    at += character.length
    if (end === 0 || fits(thousandths + ellipsis)) end = at
  }
  return text
}

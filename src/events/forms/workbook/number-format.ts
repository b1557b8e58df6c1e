/** What a number format makes of the number in a cell: a date or time of day, a duration, or what it is. */
export type NumberKind = 'number' | 'date' | 'elapsed'

/** The built-in formats that show dates and times, those of East Asian versions too (ECMA-376 part 1, 18.8.30). */
const builtInDates: readonly [from: number, to: number][] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
]
/** `[h]:mm:ss` */
const builtInElapsed = 46

/** `code`: the custom format of that id, if the workbook defines one. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code !== undefined) return kindOfCode(code)
  if (id === builtInElapsed) return 'elapsed'
  return builtInDates.some(([from, to]) => id >= from && id <= to) ? 'date' : 'number'
}

/** Format codes stand in files as in English versions: d, m, y, h, s outside quotes are parts of a date or time. */
function kindOfCode(code: string): NumberKind {
  const [positive = ''] = code.split(';')
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '')
  if (/\[(h+|m+|s+)\]/i.test(bare)) return 'elapsed'
  const letters = bare.replace(/\[[^\]]*\]/g, '')
  return !/general/i.test(letters) && /[dmyhs]/i.test(letters) ? 'date' : 'number'
}

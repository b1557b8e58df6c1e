import { dateReader, westernDigits, type ReadDate } from '../date-formats.ts'
import { monthOf } from '../month-names.ts'

const readers = new Map<string, ReadDate>()

/** Reads a text in one style; the reader of a style is made once. */
export function readDate(format: string, text: string): ReturnType<ReadDate> {
  let reader = readers.get(format)
  if (!reader) readers.set(format, (reader = dateReader(format)))
  return reader(text)
}

const behindDay = /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp][Mm])?(?: ?Z| ?[+-]\d{2}:?\d{2}| UTC)?$/

/** Words that stand between the parts of a date: `7 de octubre de 2014`, `7 октября 2014 г.` */
const betweenWords = new Set(['de', 'del', 'of', 'г', 'года', 'год', 'th', 'st', 'nd', 'rd'])

/** One way in which a text may be written as a date, and what it has in common with others: the same parts in any order. */
export interface DatePattern {
  format: string
  /** Texts of one family are written alike, whichever number in them is the day. */
  family: string
}

/** No date is longer, with its time. */
const LONGEST = 60

/** Every style that reads the text as a date, the likelier first; none when it is not one. Numbers alone are no dates here. */
export function patternsOf(text: string): DatePattern[] {
  if (text.length > LONGEST) return []
  const plain = westernDigits(text.trim())
  if (/^\d{4}-/.test(plain) && readDate('iso', plain)) return [{ format: 'iso', family: 'iso' }]
  const pieces = joinMonths(plain.replace(behindDay, '').match(/\d+|[\p{L}\p{M}'’]+\.?|\s+|[^\d\p{L}\s]/gu) ?? [])
  const numbers = pieces.filter((piece) => /^\d/.test(piece))
  const words = pieces.filter((piece) => /^\p{L}/u.test(piece))
  if (pieces.length > 12 || numbers.length === 0 || numbers.length > 3 || pieces.length < 2) return []
  const isMonth = (word: string) => monthOf(word) !== undefined
  const months = words.filter(isMonth)
  if (
    months.length > 1 ||
    words.some((word) => !isMonth(word) && !betweenWords.has(word.toLowerCase().replace('.', '')))
  )
    return []
  const skeleton = pieces.map((piece) =>
    /^\d/.test(piece) ? (piece.length > 2 ? '9999' : '9') : isMonth(piece) ? 'MMM' : literal(piece),
  )
  const family = skeleton.join('')
  return orders(numbers, months.length === 1)
    .map((order) => {
      const parts = [...order]
      return { format: skeleton.map((part) => (part.startsWith('9') ? (parts.shift() ?? '') : part)).join(''), family }
    })
    .filter(({ format }) => readDate(format, plain) !== undefined)
}

/** Names of months with two words: تشرين الأول. */
function joinMonths(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    const pair = `${pieces[at] ?? ''} ${pieces[at + 2] ?? ''}`
    const isPair = /^\p{L}+ \p{L}/u.test(pair) && pieces[at + 1]?.trim() === '' && monthOf(pair) !== undefined
    joined.push(isPair ? pair : (pieces[at] ?? ''))
    if (isPair) at += 2
  }
  return joined
}

const literal = (piece: string) => (/^\s+$/.test(piece) ? ' ' : /^\p{L}/u.test(piece) ? `[${piece}]` : piece)

/** The parts that the numbers of a date can stand for, in their order. */
function orders(numbers: readonly string[], named: boolean): string[][] {
  const year = numbers.findIndex((number) => number.length === 4)
  if (numbers.some((number, at) => number.length > 2 && at !== year)) return []
  if (named) {
    if (numbers.length === 1) return year === 0 ? [['YYYY']] : [['YY']]
    if (numbers.length !== 2) return []
    return year === 0
      ? [['YYYY', 'D']]
      : year === 1
        ? [['D', 'YYYY']]
        : [
            ['D', 'YY'],
            ['YY', 'D'],
          ]
  }
  if (numbers.length === 2) return year === 0 ? [['YYYY', 'M']] : year === 1 ? [['M', 'YYYY']] : []
  if (numbers.length !== 3) return []
  if (year === 0)
    return [
      ['YYYY', 'M', 'D'],
      ['YYYY', 'D', 'M'],
    ]
  if (year === 2)
    return [
      ['D', 'M', 'YYYY'],
      ['M', 'D', 'YYYY'],
    ]
  return year === -1
    ? [
        ['D', 'M', 'YY'],
        ['M', 'D', 'YY'],
        ['YY', 'M', 'D'],
      ]
    : []
}

/** Styles of dates that are nothing but a number. For those that are short, only a name that speaks of dates makes them likely. */
export const numberStyles: readonly { format: string; fits: (text: string) => boolean; likely?: true }[] = [
  { format: 'YYYYMMDDHHmmss', fits: (text) => /^(?:19|20)\d{12}$/.test(text), likely: true },
  { format: 'YYYYMMDD', fits: (text) => /^(?:1[6-9]|20)\d{6}$/.test(text), likely: true },
  { format: 'DDMMYYYY', fits: (text) => /^[0-3]\d[01]\d(?:19|20)\d{2}$/.test(text) },
  { format: 'YYYYMM', fits: (text) => /^(?:1[6-9]|20)\d{4}$/.test(text) },
  { format: 'iso', fits: (text) => /^(?:1[6-9]|20)\d{2}$/.test(text) },
  // 1927 to 2091.
  { format: 'excel', fits: (text) => /^[1-6]\d{4}(?:[.,]\d+)?$/.test(text) },
  // 1973 to 2096.
  { format: 'unix', fits: (text) => /^[1-3]?\d{9}(?:\.\d+)?$/.test(text) },
  { format: 'unix_ms', fits: (text) => /^[1-3]?\d{12}$/.test(text) },
]

import { formatDay, parsePeriod } from '../../model/calendar.ts'
import { wrongUsage } from '../../model/errors.ts'
import type { Statement } from '../../model/statement.ts'
import { keyness } from '../../stats/index.ts'
import { countWords, foldingOf, namesAmong, writtenAs } from '../../workspace/statement-terms.ts'
import type { KeynessResult, KeyWord, Period } from './result.ts'

export interface AskedPeriod {
  from: string
  to: string
}

/** `2014/2015 2017-01/2018-06` → two periods that do not touch; anything else is wrong usage. */
export function readPeriods(value: string): [AskedPeriod, AskedPeriod] {
  const periods = value
    .trim()
    .split(/[\s,]+/)
    .map((part) => {
      const [first = '', last = first, ...rest] = part.split('/')
      const [from, to] = [parsePeriod(first), parsePeriod(last)]
      return from && to && rest.length === 0 && from.start <= to.end
        ? { from: formatDay(from.start), to: formatDay(to.end) }
        : undefined
    })
  const [a, b, ...more] = periods
  const isApart = a && b && (a.to < b.from || b.to < a.from)
  if (a && b && isApart && more.length === 0) return [a, b]
  throw wrongUsage('bad_value', '--keyness does not take this value.', {
    received: value,
    expected: 'two periods that do not overlap, such as "2014/2015 2017-01/2018-06"',
  })
}

const inside = (statements: readonly Statement[], { from, to }: AskedPeriod) =>
  statements.filter(({ date_start, date_end }) => date_start >= from && date_end <= to)

type Counted = ReturnType<typeof countWords>

/** Which words set two periods apart, the strongest first; `null` when one of them has no words. */
export async function comparePeriods(
  all: readonly Statement[],
  [first, second]: [AskedPeriod, AskedPeriod],
  { least, most }: { least: number; most: number },
): Promise<KeynessResult | null> {
  // A text that is sent again and again would count as many independent uses of its words.
  const once = all.filter(({ flags }) => !flags.includes('duplicate_text'))
  const [a, b] = [inside(once, first), inside(once, second)]
  const repeated = inside(all, first).length + inside(all, second).length - a.length - b.length
  // Folded over both together, so that a word is counted alike in both.
  const folding = foldingOf([...a, ...b])
  const [ofBoth, wordsOfA, wordsOfB] = [[...a, ...b], a, b].map((some) => countWords(some, folding)) as [
    Counted,
    Counted,
    Counted,
  ]
  const [ofA, ofB] = [wordsOfA.total, wordsOfB.total]
  if (ofA === 0 || ofB === 0) return null
  const tested = [...ofBoth.words.values()]
    .filter(({ statements }) => statements >= least)
    .flatMap((word) => {
      const [inA, inB] = [wordsOfA.words.get(word.word), wordsOfB.words.get(word.word)]
      const found = keyness({ count: inA?.count ?? 0, of: ofA }, { count: inB?.count ?? 0, of: ofB })
      return found ? [{ word, inA, inB, ...found }] : []
    })
    .sort((x, y) => y.g2 - x.g2 || (x.word.word < y.word.word ? -1 : 1))
  const adjusted = holm(tested.map(({ p }) => p))
  const withAdjusted = tested.map((entry, index) => ({ ...entry, p_adjusted: adjusted[index] as number }))
  const typical = (sign: 1 | -1) => withAdjusted.filter(({ log_ratio }) => log_ratio * sign > 0).slice(0, most)
  const listed = [...typical(1), ...typical(-1)]
  const names = await namesAmong(listed.map(({ word }) => word))
  const words = listed.map(({ word, inA, inB, g2, p, p_adjusted, log_ratio }): KeyWord => {
    const isName = names.has(word.word)
    const own = log_ratio > 0 ? inA : inB
    return {
      word: isName ? '[name]' : writtenAs(word),
      of: log_ratio > 0 ? 'first' : 'second',
      first: inA?.count ?? 0,
      second: inB?.count ?? 0,
      first_statements: inA?.statements ?? 0,
      second_statements: inB?.statements ?? 0,
      g2,
      p,
      p_adjusted,
      log_ratio,
      evidence: (own ?? word).examples.map(({ statement, start, end }) => ({ statement: statement.id, start, end })),
    }
  })
  const period = (asked: AskedPeriod, statements: readonly Statement[], total: number): Period => ({
    ...asked,
    statements: statements.length,
    words: total,
  })
  return { first: period(first, a, ofA), second: period(second, b, ofB), tested: tested.length, repeated, words }
}

/** Holm (1979): p-values, the smallest first, corrected for as many tests. */
function holm(sorted: readonly number[]): number[] {
  let highest = 0
  return sorted.map((p, index) => (highest = Math.min(1, Math.max(highest, p * (sorted.length - index)))))
}

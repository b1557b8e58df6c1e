import { type Bin, makeBins } from '../../events/counting/bins.ts'
import { formatDay, parseDay, type TimeBucket } from '../../model/calendar.ts'
import { wrongUsage } from '../../model/errors.ts'
import type { Message } from '../../model/figure.ts'
import type { Statement } from '../../model/statement.ts'
import { findTerm, readTerm, type Term, termWords } from '../../workspace/statement-terms.ts'
import { askedRange, coveredDays } from '../asked-range.ts'
import { statementWindows } from '../output/statement-windows.ts'
import type { Question, QuestionContext } from '../question.ts'
import { isUncovered } from '../release-caveats.ts'
import { issuersOf, statementCaveats } from '../statement-caveats.ts'
import { about } from './about.ts'
import { comparePeriods, readPeriods } from './compare-periods.ts'
import type { Evidence, FollowedTerm, TermBin, TermsResult } from './result.ts'
import { texts } from './texts.ts'

export interface TermsOptions {
  terms: string | null
  keyness: string | null
  by: TimeBucket
  least: number
  most: number
}

const MOST_EVIDENCE = 5
const SIGNIFICANT = 0.05

export const terms: Question<TermsOptions, TermsResult> = {
  about,
  texts,
  headline: ({ statements, terms, keyness }) => ({
    statements,
    ...Object.fromEntries(terms.map(({ term, count }) => [term, count])),
    ...(keyness && { key_words: keyness.words.filter(({ p_adjusted }) => p_adjusted < SIGNIFICANT).length }),
  }),
  async compute(context, options) {
    const asked = readAskedTerms(options)
    const statements = await context.engine.statements(context.selection)
    const { bins, inBins, unplaced } = placeStatements(context, statements, options.by)
    const result: TermsResult = {
      by: options.by,
      statements: statements.length,
      unplaced,
      bins,
      terms: followTerms(asked.terms, statements, inBins, bins),
      keyness: asked.periods ? await comparePeriods(statements, asked.periods, options) : null,
    }
    return { result, sentence: sentenceOf(context, result, options), caveats: caveatsOf(context, result) }
  },
}

function readAskedTerms({ terms, keyness }: TermsOptions) {
  if (terms === null && keyness === null) {
    throw wrongUsage('missing_value', 'Which terms, or which two periods?', {
      received: 'neither --terms nor --keyness',
      expected: '--terms TERM,TERM… or --keyness "FROM/TO FROM/TO"',
    })
  }
  const read = (terms ?? '')
    .split(/[,،]/)
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map((asked) => {
      const term = readTerm(asked)
      if (term) return term
      throw wrongUsage('bad_value', '--terms does not take this value.', {
        received: asked,
        expected: 'words, joined by commas',
      })
    })
  return { terms: read, periods: keyness === null ? null : readPeriods(keyness) }
}

/** The bins with the statements and words inside each; a statement whose window crosses an edge stands in none. */
function placeStatements({ selection, releases }: QuestionContext, statements: readonly Statement[], by: TimeBucket) {
  const extents = releases.map((release) => coveredDays(release, selection))
  const range = askedRange(selection, releases, statementWindows(statements))
  const bins = range ? makeBins(range, by, extents) : []
  const inBins: Statement[][] = bins.map(() => [])
  let unplaced = 0
  for (const statement of statements) {
    const at = binOf(bins, parseDay(statement.date_start) ?? 0)
    const bin = bins[at]
    if (bin && bin.covered !== 'none' && (parseDay(statement.date_end) ?? 0) <= bin.end) inBins[at]?.push(statement)
    else unplaced += 1
  }
  const told = bins.map(({ start, end, covered }, index): TermBin => {
    const own = inBins[index] ?? []
    const isCovered = covered !== 'none'
    return {
      start: formatDay(start),
      end: formatDay(end),
      covered,
      statements: isCovered ? own.length : null,
      words: isCovered ? own.reduce((sum, { words }) => sum + words, 0) : null,
    }
  })
  return { bins: told, inBins, unplaced }
}

/** The index of the bin that holds a day, by halving; -1 when none does. */
function binOf(bins: readonly Bin[], day: number): number {
  let [low, high] = [0, bins.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (bins[middle]!.end < day) low = middle + 1
    else high = middle
  }
  return low < bins.length && bins[low]!.start <= day ? low : -1
}

function followTerms(
  asked: readonly Term[],
  statements: readonly Statement[],
  inBins: readonly (readonly Statement[])[],
  bins: readonly TermBin[],
): FollowedTerm[] {
  if (asked.length === 0) return []
  const found = new Map(
    statements.map((statement) => {
      const words = termWords(statement.text)
      return [statement.id, asked.map((term) => findTerm(words, term))] as const
    }),
  )
  return asked.map((term, index): FollowedTerm => {
    const of = ({ id }: Statement) => found.get(id)?.[index] ?? []
    const holding = statements.filter((statement) => of(statement).length > 0)
    const inBin = <Value>(count: (own: readonly Statement[], bin: TermBin) => Value) =>
      bins.map((bin, at) => (bin.statements === null ? null : count(inBins[at] ?? [], bin)))
    const occurrences = (own: readonly Statement[]) => own.reduce((sum, statement) => sum + of(statement).length, 0)
    return {
      term: term.asked,
      count: occurrences(statements),
      statements: holding.length,
      counts: inBin(occurrences),
      in_statements: inBin((own) => own.filter((statement) => of(statement).length > 0).length),
      per_10000: inBin((own, { words }) => (words ? (occurrences(own) / words) * 10_000 : null)),
      evidence: holding.slice(0, MOST_EVIDENCE).map((statement): Evidence => {
        const [first] = of(statement)
        return { statement: statement.id, start: first!.start, end: first!.end }
      }),
    }
  })
}

function sentenceOf({ selection, releases }: QuestionContext, result: TermsResult, options: TermsOptions): Message {
  const { from = null, to = null } = selection
  const { bins, statements, terms: followed, keyness } = result
  const span = { from: bins[0]?.start ?? from, to: bins.at(-1)?.end ?? to }
  const subject = { issuers: issuersOf(releases), types: selection.event_type ?? [], ...span }
  if (isUncovered(releases, selection)) return { key: 'statements_uncovered', values: subject }
  if (statements === 0) return { key: 'none', values: subject }
  if (options.keyness !== null) {
    if (!keyness) return { key: 'no_words', values: subject }
    const typical = (of: 'first' | 'second') =>
      keyness.words
        .filter((word) => word.of === of && word.p_adjusted < SIGNIFICANT && word.word !== '[name]')
        .slice(0, 5)
        .map(({ word }) => word)
    return {
      key: 'key_words',
      values: {
        ...subject,
        first: typical('first'),
        second: typical('second'),
        first_from: keyness.first.from,
        first_to: keyness.first.to,
        second_from: keyness.second.from,
        second_to: keyness.second.to,
      },
    }
  }
  const [most] = followed.toSorted((a, b) => b.count - a.count)
  return {
    key: followed.length === 1 ? 'one_term' : 'most_used',
    values: { ...subject, statements, term: most?.term ?? '', count: most?.count ?? 0, holding: most?.statements ?? 0 },
  }
}

function caveatsOf(context: QuestionContext, { terms: followed, keyness, unplaced }: TermsResult): Message[] {
  const caveats: Message[] = []
  if (followed.length > 0) caveats.push({ key: 'term_matching', values: {} })
  if (followed.length > 0 && unplaced > 0)
    caveats.push({ key: 'unplaced_statements', values: { statements: unplaced } })
  if (keyness) {
    caveats.push({ key: 'keyness_rule', values: { tested: keyness.tested } })
    caveats.push({ key: 'words_clump', values: {} })
    if (keyness.repeated > 0) caveats.push({ key: 'repeated_left_out', values: { statements: keyness.repeated } })
    if (keyness.words.some(({ word }) => word === '[name]')) caveats.push({ key: 'names_masked', values: {} })
  }
  return [...statementCaveats(context.releases, context.selection), ...caveats]
}

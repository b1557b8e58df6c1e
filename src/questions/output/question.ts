import { makeBins } from '../../events/counting/bins.ts'
import { countWindows } from '../../events/counting/count-windows.ts'
import { formatDay, type TimeBucket } from '../../model/calendar.ts'
import type { Message } from '../../model/figure.ts'
import type { Statement } from '../../model/statement.ts'
import { rollingMean } from '../../stats/index.ts'
import { askedRange, coveredDays } from '../asked-range.ts'
import type { Question, QuestionContext } from '../question.ts'
import { isUncovered } from '../release-caveats.ts'
import { issuersOf, statementCaveats } from '../statement-caveats.ts'
import { rateOf } from '../tempo/rate.ts'
import { about } from './about.ts'
import { findSilences } from './find-silences.ts'
import { noDeaths } from './no-deaths.ts'
import type { OutputBin, OutputPart, OutputResult } from './result.ts'
import { statementWindows } from './statement-windows.ts'
import { texts } from './texts.ts'

export interface OutputOptions {
  by: TimeBucket
  rolling: readonly number[]
}

export const output: Question<OutputOptions, OutputResult> = {
  about,
  texts,
  headline: ({ total, rate, silences }) => ({
    statements: total.statements,
    per_bin: rate.per_bin,
    silences: silences.length,
  }),
  async compute(context, options) {
    const statements = await context.engine.statements(context.selection)
    const result = resultOf(context, options, statements)
    return { result, sentence: sentenceOf(context, result), caveats: caveatsOf(context, result, statements) }
  },
}

function resultOf(
  { selection, releases }: QuestionContext,
  { by, rolling }: OutputOptions,
  statements: readonly Statement[],
): OutputResult {
  const windows = statementWindows(statements)
  const extents = releases.map((release) => coveredDays(release, selection))
  const range = askedRange(selection, releases, windows)
  const bins = range ? makeBins(range, by, extents) : []
  const counted = countWindows(windows, bins, 'events')
  const told = bins.map(({ start, end, covered }, index): OutputBin => {
    const { certain, expected, possible } = counted.bins[index] ?? { certain: null, expected: null, possible: null }
    return { start: formatDay(start), end: formatDay(end), covered, certain, expected, possible }
  })
  const { certain, expected, possible, outside } = counted.total
  const partsBy = <Name extends string | null>(nameOf: (statement: Statement) => Name): OutputPart<Name>[] =>
    [...Map.groupBy(statements, nameOf)]
      .map(([name, own]) => ({
        name,
        statements: own.length,
        share: own.length / statements.length,
        expected: countWindows(statementWindows(own), bins, 'events').bins.map((bin) => bin?.expected ?? null),
      }))
      .sort((a, b) => b.statements - a.statements || String(a.name).localeCompare(String(b.name), 'en'))
  const flags = new Map<string, number>()
  for (const flag of statements.flatMap((statement) => statement.flags)) flags.set(flag, (flags.get(flag) ?? 0) + 1)
  const words = statements.reduce((sum, statement) => sum + statement.words, 0)
  const daily = range && rolling.length > 0 ? makeBins(range, 'day', extents) : []
  const perDay = countWindows(windows, daily, 'events').bins.map((day) => day?.expected ?? null)
  return {
    by,
    bins: told,
    total: { statements: statements.length, certain, expected, possible, outside, words },
    rate: rateOf(told.map((bin) => ({ ...bin, ...noDeaths }))),
    rolling: rolling.map((length) => {
      const means = rollingMean(perDay, length)
      return { days: length, values: bins.map(({ end }) => (range ? (means[end - range.start] ?? null) : null)) }
    }),
    types: partsBy(({ type }) => type),
    languages: partsBy(({ language }) => language),
    ...findSilences(statements, extents),
    flags: [...flags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([flag, count]) => ({ flag, statements: count })),
  }
}

function sentenceOf(
  { selection, releases }: QuestionContext,
  { bins, total, rate, by, silences }: OutputResult,
): Message {
  const { from = null, to = null } = selection
  const span = { from: bins[0]?.start ?? from, to: bins.at(-1)?.end ?? to }
  const subject = { issuers: issuersOf(releases), types: selection.event_type ?? [], ...span }
  if (isUncovered(releases, selection)) return { key: 'statements_uncovered', values: subject }
  const { statements } = total
  if (statements === 0) return { key: 'none', values: subject }
  const { per_bin, low, high } = rate
  const longest = silences.toSorted((a, b) => b.days - a.days)[0]
  const silent = { silences: silences.length, days: longest?.days ?? null, since: longest?.start ?? null }
  if (per_bin === null) return { key: 'total', values: { ...subject, statements, ...silent } }
  return { key: 'rate', values: { ...subject, statements, per_bin, low, high, by, ...silent } }
}

function caveatsOf(context: QuestionContext, result: OutputResult, statements: readonly Statement[]): Message[] {
  const { bins, rate, rhythm, total } = result
  const caveats: Message[] = []
  const imprecise = statements.filter(({ time_precision }) => time_precision !== 'day').length
  if (imprecise > 0) caveats.push({ key: 'imprecise_statements', values: { statements: imprecise } })
  const covered = (kind: OutputBin['covered']) => bins.filter((bin) => bin.covered === kind).length
  if (covered('none') > 0) caveats.push({ key: 'not_covered', values: { bins: covered('none') } })
  if (covered('partial') > 0) caveats.push({ key: 'partly_covered', values: { bins: covered('partial') } })
  const repeated = result.flags.find(({ flag }) => flag === 'duplicate_text')
  if (repeated) caveats.push({ key: 'repeated_texts', values: { statements: repeated.statements } })
  const autocorrelation = rate.mean?.autocorrelation ?? null
  if (Math.abs(autocorrelation ?? 0) > 0.3) caveats.push({ key: 'autocorrelated', values: { autocorrelation } })
  if (total.statements > 0) caveats.push({ key: rhythm ? 'silence_rule' : 'too_few_pauses', values: {} })
  return [...statementCaveats(context.releases, context.selection), ...caveats]
}

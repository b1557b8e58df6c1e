/** Scores of spans against annotated spans, with intervals over documents drawn with replacement (Efron 1979). */
import type { Span } from '../src/model/reading.ts'

/** Of one document: predictions that are right and that can be judged, annotations that were found and all. */
export interface Counts {
  right: number
  judged: number
  found: number
  gold: number
}

export type Match = 'exact' | 'overlap'

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const determiner = /^(?:the|an?|its|his|her|their|our) /i

/** Without outer spaces and marks, a determiner in front and a possessive behind: annotators differ in these. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && !/[\p{L}\p{N}$£€]/u.test(text[start]!)) start++
  start += determiner.exec(text.slice(start, end))?.[0].length ?? 0
  if (/['’]s$/.test(text.slice(start, end))) end -= 2
  while (end > start && !/[\p{L}\p{N}%.]/u.test(text[end - 1]!)) end--
  return { start, end }
}

function distinct(text: string, spans: readonly Span[]): Span[] {
  const kept = new Map(spans.map((span) => trimmed(text, span)).map((span) => [`${span.start}-${span.end}`, span]))
  return [...kept.values()].filter(({ start, end }) => start < end)
}

/** A wrong prediction that touches a stretch which the annotation cannot judge is left out. */
export function countMatches(
  text: string,
  match: Match,
  gold: readonly Span[],
  predicted: readonly Span[],
  unjudged: readonly Span[],
): Counts {
  const [wanted, said] = [distinct(text, gold), distinct(text, predicted)]
  const same = (a: Span, b: Span) => (match === 'exact' ? a.start === b.start && a.end === b.end : overlaps(a, b))
  const right = said.filter((span) => wanted.some((each) => same(span, each)))
  const judged = said.filter((span) => right.includes(span) || !unjudged.some((each) => overlaps(span, each)))
  const found = wanted.filter((span) => said.some((each) => same(span, each)))
  return { right: right.length, judged: judged.length, found: found.length, gold: wanted.length }
}

export interface Scores {
  precision: number
  recall: number
  f1: number
}

export function scoresOf(counts: readonly Counts[]): Scores {
  const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0)
  const precision = sum('judged') === 0 ? 0 : sum('right') / sum('judged')
  const recall = sum('gold') === 0 ? NaN : sum('found') / sum('gold')
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}

const REPEATS = 1000

/** `0.875 [0.812–0.921]`: a statistic of documents, with the middle 95 % of what it is over documents drawn with replacement. */
export function withInterval<T>(
  documents: readonly T[],
  statistic: (documents: readonly T[]) => number,
  digits = 3,
): string {
  const value = statistic(documents)
  if (!Number.isFinite(value)) return '–'
  // Park and Miller 1988: every run draws the same.
  let state = 7
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const drawn = Array.from({ length: REPEATS }, () =>
    statistic(documents.map(() => documents[Math.floor(random() * documents.length)]!)),
  )
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const at = (share: number) => drawn[Math.floor(share * (drawn.length - 1))]!.toFixed(digits)
  return `${value.toFixed(digits)} [${at(0.025)}–${at(0.975)}]`
}

/** Prints a Markdown table. */
export function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = [header, ...rows].map((row) => row.map(String))
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => [...row[column]!].length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell + ' '.repeat(widths[i]! - [...cell].length)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  console.log(`\n${title}\n\n${[line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n')}`)
}

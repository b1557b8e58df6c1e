import { parsePeriod, formatDay } from '../../model/calendar.ts'
import { daysOfEdtf } from '../../model/claim-days.ts'
import type { Message } from '../../model/figure.ts'
import type { CitedClaim } from '../../model/organisation-file.ts'
import { type ClaimStatusOption, readerOf, statusesRead } from '../claims-reader.ts'
import { claimsCommand } from '../claims-command.ts'
import type { Question } from '../question.ts'
import { about } from './about.ts'
import { pool } from './pool.ts'
import type { Estimate, EstimatesResult, Pooling } from './result.ts'
import { texts } from './texts.ts'

export interface EstimatesOptions {
  organisation: string
  measure: string
  as_of: string | null
  pool: Pooling
  status: ClaimStatusOption
}

export const estimates: Question<EstimatesOptions, EstimatesResult> = {
  about,
  texts,
  headline: ({ estimates, pooled }) => ({
    estimates: estimates.length,
    low: lowest(estimates),
    high: highest(estimates),
    pooled: pooled?.middle ?? null,
  }),
  async compute(context, { organisation, measure, as_of, pool: pooling, status }) {
    const claims = readerOf(context)
    const statuses = statusesRead(status)
    const { key, name } = claims.named(organisation, statuses)
    const quantities = claims
      .cited(statuses)
      .filter(
        ({ fields }) => fields.kind === 'quantity' && fields.subject !== null && claims.keyOf(fields.subject) === key,
      )
    const found = quantities
      .filter(
        ({ fields }) =>
          fields.property === measure &&
          (fields.low !== null || fields.high !== null || typeof fields.value === 'number'),
      )
      .map((claim) => ({ claim, estimate: estimateOf(claim) }))
      .filter(({ estimate }) => isBy(estimate, as_of))
      .sort((a, b) => order(a.estimate, b.estimate))
    const listed = found.map(({ estimate }) => estimate)
    const result: EstimatesResult = {
      organisation: { key, name },
      measure,
      as_of,
      status,
      estimates: listed,
      sources: new Set(listed.map(({ said_by }) => said_by)).size,
      pooled: pool(listed, pooling),
      other_measures: otherMeasures(quantities, measure),
    }
    const read = found.map(({ claim }) => claim)
    return {
      result,
      sentence: sentenceOf(result),
      caveats: caveatsOf(result, pooling),
      claims: { read, rows: claimsCommand(name, statuses, 'quantity') },
    }
  },
}

/** What a source says of how it came to its number. */
const METHOD =
  /\b(?:based on|derived from|extrapolated from) ([^.;,()]{3,120})|(?:استناد\S{0,3} إلى|بناء\S{0,2} على) ([^.;،()]{3,120})/iu

function estimateOf({ id, status, fields, document, quote }: CitedClaim): Estimate {
  const { time, low, high, value, approximate, place, attributed_to } = fields
  const number = typeof value === 'number' ? value : null
  const isBare = low === null && high === null
  const said = METHOD.exec(quote)
  return {
    claim: id,
    status,
    said_by: attributed_to ?? document.publisher ?? document.title ?? document.name,
    document: document.title ?? document.name,
    published: document.published,
    ...datesOf(time, document.published),
    low: isBare ? number : low,
    high: isBare ? number : high,
    approximate,
    places: [...(place ?? [])],
    method: said ? (said[1] ?? said[2] ?? '').trim() : null,
    quote,
  }
}

function datesOf(time: string | null, published: string | null): Pick<Estimate, 'time' | 'from' | 'to' | 'dated_by'> {
  const stated = time === null ? undefined : daysOfEdtf(time)
  if (stated) return { time, from: stated.from, to: stated.to, dated_by: 'claim' }
  const printed = published === null ? undefined : daysOfEdtf(published)
  if (printed) return { time, from: printed.from, to: printed.to, dated_by: 'publication' }
  return { time, from: null, to: null, dated_by: 'nothing' }
}

/** Whether it was said by then about that time or an earlier one; what has no date may have been. */
function isBy({ from, published }: Estimate, asOf: string | null): boolean {
  const asked = asOf === null ? undefined : parsePeriod(asOf)
  if (!asked) return true
  const last = formatDay(asked.end)
  const printed = published === null ? undefined : daysOfEdtf(published)
  return (from === null || from <= last) && ((printed?.from ?? null) === null || (printed?.from ?? '') <= last)
}

function order(a: Estimate, b: Estimate): number {
  const at = ({ from, to }: Estimate) => from ?? to ?? '9999'
  const [first, second] = [`${at(a)} ${a.claim}`, `${at(b)} ${b.claim}`]
  return first < second ? -1 : first > second ? 1 : 0
}

function otherMeasures(quantities: readonly CitedClaim[], measure: string): string[] {
  const counts = new Map<string, number>()
  for (const { fields } of quantities) {
    if (fields.property !== measure) counts.set(fields.property, (counts.get(fields.property) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null)
const lowest = (estimates: readonly Estimate[]) => {
  const all = known(estimates.flatMap(({ low, high }) => [low ?? high]))
  return all.length > 0 ? Math.min(...all) : null
}
const highest = (estimates: readonly Estimate[]) => {
  const all = known(estimates.flatMap(({ low, high }) => [high ?? low]))
  return all.length > 0 ? Math.max(...all) : null
}

function sentenceOf(result: EstimatesResult): Message {
  const { organisation, measure, estimates, sources, pooled, as_of } = result
  const subject = { organisation: organisation.name, measure, as_of }
  if (estimates.length === 0) return { key: 'none', values: subject }
  const open = estimates.some(({ high }) => high === null) ? 1 : 0
  const values = {
    ...subject,
    claims: estimates.length,
    sources,
    low: lowest(estimates),
    high: highest(estimates),
    open,
  }
  if (pooled?.how === 'range') {
    return { key: 'pooled_range', values: { ...values, pooled_low: pooled.low, pooled_high: pooled.high } }
  }
  if (pooled && pooled.middle !== null) {
    return { key: 'pooled_median', values: { ...values, middle: pooled.middle, pooled: pooled.sources } }
  }
  return { key: estimates.length === 1 ? 'one' : 'side_by_side', values: { ...values, said_by: estimates[0]!.said_by } }
}

function caveatsOf({ estimates, status, other_measures, measure }: EstimatesResult, pooling: Pooling): Message[] {
  const caveats: Message[] = []
  const count = (test: (estimate: Estimate) => boolean) => estimates.filter(test).length
  const proposed = count((estimate) => estimate.status === 'proposed')
  if (status === 'proposed') caveats.push({ key: 'proposed', values: { claims: proposed } })
  if (estimates.length === 0) {
    const key = other_measures.length > 0 ? 'other_measures' : 'nothing_counted'
    return [...caveats, { key, values: { measures: other_measures.slice(0, 8), measure } }]
  }
  if (estimates.length > 1) caveats.push({ key: 'not_averaged', values: {} })
  if (pooling === 'median-of-sources') {
    const left = count(({ low, high }) => low === null || high === null)
    if (left > 0) caveats.push({ key: 'left_out_of_pool', values: { claims: left } })
  }
  const byPublication = count(({ dated_by }) => dated_by === 'publication')
  if (byPublication > 0) caveats.push({ key: 'dated_by_publication', values: { claims: byPublication } })
  const undated = count(({ dated_by }) => dated_by === 'nothing')
  if (undated > 0) caveats.push({ key: 'undated', values: { claims: undated } })
  const open = count(({ low, high }) => low === null || high === null)
  if (open > 0) caveats.push({ key: 'open_ended', values: { claims: open } })
  if (new Set(estimates.map(({ places }) => places.toSorted().join())).size > 1) {
    caveats.push({ key: 'different_places', values: {} })
  }
  if (count(({ method }) => method !== null) === 0) caveats.push({ key: 'no_method', values: {} })
  return caveats
}

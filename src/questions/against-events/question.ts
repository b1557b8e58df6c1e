import type { TimeBucket } from '../../model/calendar.ts'
import { daysOfEdtf } from '../../model/claim-days.ts'
import type { ClaimFields } from '../../model/claim.ts'
import type { Message } from '../../model/figure.ts'
import type { CitedClaim } from '../../model/organisation-file.ts'
import { readerOf } from '../claims-reader.ts'
import { countryNamed } from '../countries-named.ts'
import type { Question, QuestionContext } from '../question.ts'
import { isUncovered, releaseCaveats, subjectOf } from '../release-caveats.ts'
import { countSubject } from '../tempo/count-subject.ts'
import type { CountedBins } from '../tempo/result.ts'
import { about } from './about.ts'
import type { AgainstEventsResult, MeasureDifference, TakenPart } from './result.ts'
import { texts } from './texts.ts'
import { provinceKey, quantityClaim } from './words-for-claim.ts'

export interface AgainstEventsOptions {
  claim: string
}

export const againstEvents: Question<AgainstEventsOptions, AgainstEventsResult> = {
  about,
  texts,
  headline: ({ claim, recorded, events }) => ({
    claimed_low: claim.low,
    claimed_high: claim.high,
    recorded: recorded.value,
    events,
  }),
  async compute(context, { claim: id }) {
    const claim = quantityClaim(readerOf(context), id)
    const { fields } = claim
    const rateOf = rateBucket(fields.unit)
    const by = rateOf ?? 'month'
    const counted = await countSubject(context.engine, context, by, 'events', [])
    const measure = fields.property === 'killed' || fields.property === 'executed' ? 'deaths' : 'events'
    const taken = takenParts(fields, context)
    const [low, high] = boundsOf(fields)
    const result: AgainstEventsResult = {
      claim: {
        id: claim.id,
        status: claim.status,
        subject: fields.subject,
        said_by: sourceOf(claim),
        property: fields.property,
        unit: fields.unit,
        time: fields.time,
        places: [...(fields.place ?? [])],
        low,
        high,
        approximate: fields.approximate,
        quote: claim.quote,
        document: claim.document.title ?? claim.document.name,
      },
      kind: rateOf ? 'rate' : 'total',
      measure,
      by,
      taken,
      recorded: recordedOf(counted, rateOf !== undefined, measure),
      events: counted.total.events,
      differs: differencesOf(fields, measure, taken, context),
      bins: counted.bins,
    }
    return {
      result,
      sentence: sentenceOf(context, result),
      caveats: caveatsOf(context, result),
      claims: { read: [claim], rows: `marsad claims --document ${claim.document.id}` },
    }
  },
}

/** `operations/month` → month. */
function rateBucket(unit: string | null): TimeBucket | undefined {
  const per = unit?.split('/')[1]
  return (['day', 'week', 'month', 'quarter', 'year'] as const).find((bucket) => bucket === per)
}

function boundsOf({ low, high, value }: ClaimFields): [number | null, number | null] {
  if (low !== null || high !== null) return [low, high]
  return typeof value === 'number' ? [value, value] : [null, null]
}

const sourceOf = ({ fields, document }: CitedClaim) =>
  fields.attributed_to ?? document.publisher ?? document.title ?? document.name

function recordedOf({ total, rate }: CountedBins, isRate: boolean, measure: 'events' | 'deaths') {
  if (isRate && measure === 'events') return { value: rate.per_bin, low: rate.low, high: rate.high }
  if (measure === 'deaths') {
    const { fatalities_best, fatalities_low, fatalities_high } = total
    const per = (sum: number | null) => (sum === null ? null : isRate ? (rate.bins > 0 ? sum / rate.bins : null) : sum)
    return { value: per(fatalities_best), low: per(fatalities_low), high: per(fatalities_high) }
  }
  return { value: total.expected, low: total.certain, high: total.possible }
}

/** What of the selection stands for each part of the claim, told from the two alone. */
function takenParts(fields: ClaimFields, { selection, actorsTaken }: QuestionContext): TakenPart[] {
  const { from, to, country = [], admin1 = [] } = selection
  const days = fields.time === null ? undefined : daysOfEdtf(fields.time)
  const isTime = days !== undefined && (days.from ?? undefined) === from && (days.to ?? undefined) === to
  const places = fields.place ?? []
  const provinces = new Set(admin1.map(provinceKey))
  const isPlace = (place: string) => {
    const iso = countryNamed(place)
    return provinces.has(provinceKey(place)) || (iso !== undefined && (country.includes(iso) || admin1.length > 0))
  }
  const isActor = actorsTaken.some(({ asked }) => asked === fields.subject)
  return [
    {
      part: 'time',
      claimed: fields.time,
      selected: from === undefined && to === undefined ? [] : [`${from ?? '..'}/${to ?? '..'}`],
      left_out: fields.time === null || isTime ? [] : [fields.time],
    },
    {
      part: 'place',
      claimed: places.length > 0 ? places.join(', ') : null,
      selected: [...admin1, ...country],
      left_out: places.filter((place) => !isPlace(place)),
    },
    {
      part: 'actor',
      claimed: fields.subject,
      selected: actorsTaken.map(({ asked }) => asked),
      left_out: fields.subject === null || isActor ? [] : [fields.subject],
    },
  ]
}

/** UCDP counts only events in which somebody was killed. */
const deadlyOnly = (connector: string) => connector.startsWith('ucdp-ged')

function differencesOf(
  fields: ClaimFields,
  measure: 'events' | 'deaths',
  taken: readonly TakenPart[],
  { releases }: QuestionContext,
): MeasureDifference[] {
  const isClaimed = fields.property === 'claimed'
  const isDeadlyOnly = releases.some(({ connector }) => deadlyOnly(connector.id))
  const isIncident =
    isClaimed || /^(operations|attacks|incidents|events|bombings|strikes|clashes)(\/|$)/.test(fields.unit ?? '')
  const place = taken.find(({ part }) => part === 'place')
  const tests: Record<MeasureDifference, boolean> = {
    claimed_not_recorded: isClaimed,
    deadly_only: isDeadlyOnly && measure === 'events',
    any_incident: isIncident && measure === 'events',
    deaths_not_events: measure === 'deaths',
    own_word: fields.attributed_to !== null,
    place_wider: (place?.left_out.length ?? 0) > 0,
    time_unbounded: fields.time === null,
    not_comparable: !isIncident && measure === 'events',
  }
  return (Object.keys(tests) as MeasureDifference[]).filter((difference) => tests[difference])
}

function sentenceOf(context: QuestionContext, result: AgainstEventsResult): Message {
  const { claim, kind, by, recorded, measure, events, differs } = result
  const { from = null, to = null } = context.selection
  const said = {
    said_by: claim.said_by,
    claimed_low: claim.low,
    claimed_high: claim.high,
    approximate: claim.approximate ? 1 : 0,
    unit: claim.unit,
    property: claim.property,
  }
  const subject = { ...subjectOf(context), from, to, by: kind === 'rate' ? by : null }
  if (isUncovered(context.releases, context.selection)) return { key: 'not_held', values: { ...subject, ...said } }
  return {
    key: kind === 'rate' ? 'rate' : 'total',
    values: {
      ...subject,
      ...said,
      measure,
      deadly: differs.includes('deadly_only') ? 1 : 0,
      events,
      datasets: context.releases.map(({ title, release }) => `${title} ${release}`),
      recorded: recorded.value,
      low: recorded.low,
      high: recorded.high,
    },
  }
}

function caveatsOf(context: QuestionContext, { claim, taken, differs }: AgainstEventsResult): Message[] {
  const caveats: Message[] = []
  if (claim.status === 'proposed' || claim.status === 'needs_work') caveats.push({ key: 'proposed', values: {} })
  if (claim.status === 'rejected') caveats.push({ key: 'rejected', values: {} })
  caveats.push(...differs.map((difference) => ({ key: difference, values: { said_by: claim.said_by } })))
  for (const { part, claimed, selected, left_out } of taken) {
    if (left_out.length > 0) caveats.push({ key: 'left_out', values: { part, words: left_out } })
    else if (claimed !== null) caveats.push({ key: 'taken_as', values: { part, claimed, selected } })
  }
  return [...caveats, ...releaseCaveats(context.releases, context.selection)]
}

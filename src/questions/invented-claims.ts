import type { AgainstEventsResult } from './against-events/result.ts'
import type { Estimate, EstimatesResult } from './estimates/result.ts'
import { timeline, type TimelineShape } from './invented-results.ts'
import type { StructureNode, StructureResult, StructureValue } from './structure/result.ts'

/** Answers about invented claims on organisations of the invented country Orland, for the tests of drawings. */

const estimate = (given: Partial<Estimate> & { claim: string }): Estimate => ({
  status: 'accepted',
  said_by: 'Harbour Institute',
  document: 'A report',
  published: '2016-05',
  time: '2016',
  from: '2016-01-01',
  to: '2016-12-31',
  dated_by: 'claim',
  low: 4_000,
  high: 6_000,
  approximate: false,
  places: [],
  method: null,
  quote: 'between 4,000 and 6,000 fighters',
  ...given,
})

/** Every kind of estimate: a range, one number, open ends, no date. */
export const someEstimates: readonly Estimate[] = [
  estimate({ claim: 'a.1' }),
  estimate({ claim: 'a.2', said_by: 'وزارة الدفاع في أورلاند', low: 9_000, high: 9_000, approximate: true }),
  estimate({ claim: 'b.1', said_by: 'An observatory with a name that is longer than most', low: 12_000, high: null }),
  estimate({ claim: 'b.2', low: null, high: 3_000, time: '2017/..', from: '2017-01-01', to: null }),
  estimate({
    claim: 'c.1',
    time: null,
    from: '2018-02-01',
    to: '2018-02-28',
    dated_by: 'publication',
    status: 'proposed',
  }),
  estimate({ claim: 'd.1', time: null, from: null, to: null, dated_by: 'nothing', published: null }),
]

export const contestedEstimates = (estimates: readonly Estimate[]): EstimatesResult => ({
  organisation: { key: 'northern-front', name: 'Northern Front' },
  measure: 'fighters',
  as_of: null,
  status: 'accepted',
  estimates: [...estimates],
  sources: new Set(estimates.map(({ said_by }) => said_by)).size,
  pooled: null,
  other_measures: ['killed'],
})

const value = (
  part: StructureValue['part'],
  words: string | null,
  more: Partial<StructureValue> = {},
): StructureValue => ({
  part,
  value: words,
  standing: 'cited',
  claims: ['a.3'],
  said_by: ['Harbour Institute'],
  times: ['2016'],
  ...more,
})
const node = (name: string, depth: number, above: string | null, more: Partial<StructureNode> = {}): StructureNode => ({
  key: name.toLowerCase().replaceAll(' ', '-'),
  name,
  arabic: null,
  depth,
  above,
  standing: 'cited',
  values: [],
  contested: [],
  ...more,
})

/** A front with two units, one of which is contested, below an alliance. */
export const inventedStructure: StructureResult = {
  organisation: { key: 'northern-front', name: 'Northern Front' },
  as_of: '2016',
  status: 'accepted',
  nodes: [
    node('Orland Alliance', -1, null),
    node('Northern Front', 0, 'orland-alliance', {
      arabic: 'جبهة الشمال',
      values: [
        value('unit_of', 'Orland Alliance'),
        value('formed_in', '2011'),
        value('headquartered_in', null),
        value('headquartered_in', 'Port Orland', { countries: ['XOR'], last_day: '2016-12-31' }),
      ],
      contested: ['headquartered_in'],
    }),
    node('Security Bureau', 1, 'northern-front', { standing: 'possible' }),
    node('Prisons of the Security Bureau and of the Court of the Northern Highlands', 2, 'security-bureau'),
    node('Media', 1, 'northern-front', {
      values: [value('areas', 'presence: the lakes', { standing: 'possible', times: [] })],
    }),
  ],
}

export const inventedAgainst = (shape: TimelineShape, more: Partial<AgainstEventsResult> = {}): AgainstEventsResult => {
  const { by, bins, total } = timeline(shape)
  return {
    claim: {
      id: 'a.4',
      status: 'accepted',
      subject: 'Northern Front',
      said_by: 'Harbour Institute',
      property: 'claimed',
      unit: 'operations/month',
      time: '2014/2015',
      places: ['Orland'],
      low: 30,
      high: 40,
      approximate: true,
      quote: 'some 30 to 40 operations a month',
      document: 'A report',
    },
    kind: 'rate',
    measure: 'events',
    by,
    taken: [],
    recorded: { value: 20, low: 15, high: 26 },
    events: total.events,
    differs: ['claimed_not_recorded'],
    bins,
    ...more,
  }
}

import { describe, expect, test } from 'vitest'
import { languages, type Message, type MessageValue } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { texts as againstEvents } from './against-events/texts.ts'
import { texts as concentration } from './concentration/texts.ts'
import { texts as coverage } from './coverage/texts.ts'
import { texts as estimates } from './estimates/texts.ts'
import { texts as spread } from './spread/texts.ts'
import { texts as structure } from './structure/texts.ts'
import { texts as tempo } from './tempo/texts.ts'

const subject: Record<string, MessageValue> = {
  actors: ['Northern Front'],
  countries: ['IRQ', 'SYR'],
  provinces: ['Vell'],
}
const nobody = { actors: [], countries: [], provinces: [] }
const period = { from: '2014-01-01', to: '2015-12-31' }

const quality = {
  events: 2912,
  imprecise_time: 0.08,
  imprecise_place: 0.13,
  few_sources: 0.42,
  place_events: 1200,
  source_events: 2912,
}

/** What each key may be given, at its fullest and at its barest. */
const shared: Message[] = [
  { key: 'assumed_extent', values: period },
  { key: 'unknown_extent', values: {} },
  { key: 'countries_not_covered', values: { countries: ['IRQ', 'XXX'] } },
  ...[1, 2, 5, 11, 100].flatMap((bins) => ['not_covered', 'partly_covered'].map((key) => ({ key, values: { bins } }))),
  { key: 'imprecise_dates', values: { events: 1, share: 0.0001 } },
  { key: 'outside', values: { mass: 0.004 } },
  { key: 'unallocated_place', values: { mass: 12.5 } },
  { key: 'deaths_bounds', values: {} },
  { key: 'population_ucdp-ged', values: {} },
  { key: 'population_ucdp-ged-candidate', values: {} },
  { key: 'population_orland', values: {} },
  { key: 'several_datasets', values: { datasets: ['made', 'other'] } },
  { key: 'former_states', values: { iso: 'SUN', since: '1991-12-26' } },
  { key: 'nothing_matched', values: {} },
  { key: 'uncovered', values: { ...subject, ...period } },
  { key: 'period_not_covered', values: period },
  { key: 'gap_in_extent', values: period },
  { key: 'release_says', values: { text: 'A row is a weapon.' } },
  { key: 'data_quality', values: { ...quality, flagged: 0.0001 } },
  { key: 'data_quality', values: { ...quality, imprecise_place: null, place_events: 0, flagged: 0 } },
  { key: 'data_quality', values: { ...quality, few_sources: null, source_events: 1, flagged: 1 } },
]
const difference = { a_countries: ['IRQ'], b_countries: ['SYR'] }
const comparing: Message[] = [
  ...['different_rules', 'different_releases'].map((key) => {
    return { key, values: { first: ['made/1'], second: ['made/2', 'other/1'] } }
  }),
  ...[null, 1, 2912].map((events) => ({ key: 'shared_events', values: { events } })),
  ...['a', 'b'].map((side) => ({ key: 'of_side', values: { ...difference, caveat: 'outside', side, mass: 2.5 } })),
]
const places = {
  ...difference,
  level: 'admin1',
  a_place: 'Vell',
  a_place_id: 'IRQ',
  a_share: 0.528,
  b_place: 'Dor',
  b_place_id: 'SYR',
  b_share: 0.3,
  a_hhi: 0.334,
  b_hhi: 0.19,
}
const ratio = { a_rate: 48.5, b_rate: 0.121, ratio: 4.01, low: 3.4, high: 4.7, measure: 'events', ...difference }
const distances = { a_km: 412.3, b_km: 133.1, ratio: 3.1, low: 2.7, high: 3.6 }
const eachSubject = (key: string, values: Record<string, MessageValue>): Message[] =>
  [subject, nobody].flatMap((who) =>
    [period, { from: '2014-01-01', to: null }, { from: null, to: '2015-12-31' }, { from: null, to: null }].map(
      (when) => ({
        key,
        values: { ...who, ...when, ...values },
      }),
    ),
  )
const rate = { events: 1, maybe: 2.5, per_bin: 0.04, low: 0.001, high: 0.2, full: 3 }
const said = { said_by: 'Harbour Institute', unit: 'operations/month', property: 'claimed', approximate: 1 }
const bounds = [
  { claimed_low: 90, claimed_high: 90 },
  { claimed_low: 30, claimed_high: 40.5 },
  { claimed_low: 500, claimed_high: null },
  { claimed_low: null, claimed_high: 12 },
]
const front = { organisation: 'Northern Front', measure: 'fighters' }
const dates = [{ as_of: null }, { as_of: '2016-06' }]
const estimated = {
  claims: 5,
  sources: 4,
  low: 3000,
  high: 50_000,
  said_by: 'Harbour Institute',
  middle: 4500,
  pooled: 2,
}
const messages: Record<string, { texts: typeof tempo; messages: Message[] }> = {
  tempo: {
    texts: tempo,
    messages: [
      ...shared,
      ...eachSubject('none', {}),
      ...eachSubject('total', { events: 3, maybe: null }),
      ...eachSubject('total', { events: 3.25, maybe: 1 }),
      ...['day', 'week', 'month', 'quarter', 'year'].flatMap((by) => [
        ...eachSubject('rate', { ...rate, by }),
        ...eachSubject('active', { ...rate, events: 2912, per_bin: 48.5, by, full: null, maybe: null }),
      ]),
      ...['day', 'week', 'month', 'quarter', 'year'].flatMap((by) => [
        ...eachSubject('compared', { ...ratio, by }),
        ...eachSubject('compared', { ...ratio, ratio: 0.04, low: 0.012, high: 0.3, by, measure: 'active' }),
        ...eachSubject('compared_unclear', { ...ratio, low: 0.5, by }),
        ...eachSubject('compared_unclear', { ...ratio, ratio: null, high: null, low: 0.5, by }),
        ...eachSubject('compared_unbounded', { ...ratio, b_rate: 0, ratio: null, high: null, by }),
        ...eachSubject('compared_only', { ...ratio, low: null, high: null, by }),
        ...eachSubject('compared_only', { ...ratio, b_rate: 0, ratio: null, low: null, high: null, by }),
        ...eachSubject('compared_nothing', { ...ratio, a_rate: 0, b_rate: 0, by }),
      ]),
      ...eachSubject('compared_totals', { ...difference, a_events: 1, b_events: null }),
      ...eachSubject('compared_totals', { ...difference, a_events: 0, b_events: 2912 }),
      ...['ratio_of_pairs', 'ratio_apart', 'ratio_alike', 'no_ratio_interval'].map((key) => ({ key, values: {} })),
      {
        key: 'different_periods',
        values: { ...difference, a_from: '2014-01-01', a_to: '2015-12-31', b_from: '2015-01-01', b_to: '2015-06-30' },
      },
      { key: 'ratio_of_nothing', values: {} },
      ...[4, 12].map((bins) => ({ key: 'few_bins', values: { bins } })),
      ...comparing,
      { key: 'active_counts', values: {} },
      { key: 'overdispersed', values: { dispersion: 12.25 } },
      { key: 'autocorrelated', values: { autocorrelation: -0.42 } },
    ],
  },
  coverage: {
    texts: coverage,
    messages: [
      ...shared,
      ...eachSubject('none', {}),
      ...eachSubject('quality', quality),
      ...eachSubject('quality', { ...quality, events: 1, imprecise_place: null, few_sources: null, loose: 1 }),
      ...['It begins anew.', 'it begins anew'].map((en) => ({
        key: 'method_break',
        values: { dataset: 'made', date: '2014-07-01', en, ar: en },
      })),
      { key: 'method_break', values: { dataset: 'made', date: '2014-07-01', en: 'New.', ar: 'طريقة جديدة.' } },
      ...['places_not_stated', 'sources_not_named'].map((key) => ({ key, values: { datasets: ['made', 'other'] } })),
      ...[2, 3, 349].map((events) => ({ key: 'near_repeats', values: { events, groups: 1, share: 0.04 } })),
      { key: 'heaped_deaths', values: { index: 1.4, share: 0.31, expected_share: 0.2 } },
      { key: 'favoured_deaths', values: { deaths: ['4', '7'] } },
      ...['source_entries', 'by_start'].map((key) => ({ key, values: {} })),
    ],
  },
  estimates: {
    texts: estimates,
    messages: [
      ...dates.flatMap((when) => [
        { key: 'none', values: { ...front, ...when } },
        ...['one', 'side_by_side', 'pooled_median'].map((key) => ({
          key,
          values: { ...front, ...when, ...estimated, open: 1 },
        })),
        {
          key: 'one',
          values: { ...front, ...when, ...estimated, low: 7, high: 7, open: 0, measure: 'unheard-of things' },
        },
        {
          key: 'pooled_range',
          values: { ...front, ...when, ...estimated, claims: 2, sources: 1, pooled_low: null, pooled_high: 9 },
        },
        {
          key: 'pooled_range',
          values: { ...front, ...when, ...estimated, claims: 1, pooled_low: 3, pooled_high: null },
        },
      ]),
      { key: 'other_measures', values: { measures: ['members', 'killed'], measure: 'fighters' } },
      ...['nothing_counted', 'not_averaged', 'different_places', 'no_method'].map((key) => ({ key, values: {} })),
      ...['proposed', 'left_out_of_pool', 'dated_by_publication', 'undated', 'open_ended'].flatMap((key) =>
        [1, 2, 7, 11].map((claims) => ({ key, values: { claims } })),
      ),
    ],
  },
  structure: {
    texts: structure,
    messages: [
      ...dates.flatMap((when) =>
        [0, 1, 2, 5].map((units) => ({
          key: 'structure',
          values: { ...front, ...when, units, contested: units, parents: units > 1 ? ['Orland Alliance'] : [] },
        })),
      ),
      ...['proposed', 'undated'].flatMap((key) => [1, 2, 7, 11].map((claims) => ({ key, values: { claims } }))),
      ...['unit_of', 'led_by', 'headquartered_in', 'formed_in', 'levels'].map((part) => ({
        key: 'contested',
        values: { organisation: 'Northern Front', part },
      })),
      ...[1, 3].map((values) => ({ key: 'withheld_presence', values: { values } })),
      { key: 'cited_days', values: {} },
    ],
  },
  'against-events': {
    texts: againstEvents,
    messages: [
      ...shared,
      ...bounds.flatMap((bound) => [
        ...eachSubject('rate', {
          ...said,
          ...bound,
          by: 'month',
          measure: 'events',
          datasets: ['Made events 1'],
          recorded: 41.2,
          low: 30,
          high: 51,
        }),
        ...eachSubject('rate', {
          ...said,
          ...bound,
          by: 'year',
          measure: 'deaths',
          datasets: ['Made events 1'],
          recorded: null,
          low: null,
          high: null,
        }),
        ...eachSubject('total', {
          ...said,
          ...bound,
          unit: 'people',
          property: 'killed',
          by: null,
          measure: 'deaths',
          datasets: ['Made events 1'],
          recorded: 7,
          low: 5,
          high: null,
        }),
        ...eachSubject('not_held', { ...said, ...bound, by: 'week' }),
        ...eachSubject('not_held', { ...said, ...bound, unit: null, property: 'members', by: null }),
      ]),
      ...[
        'proposed',
        'rejected',
        'claimed_not_recorded',
        'deadly_only',
        'any_incident',
        'deaths_not_events',
        'own_word',
        'place_wider',
        'time_unbounded',
        'not_comparable',
      ].map((key) => ({ key, values: { said_by: 'Harbour Institute' } })),
      ...['time', 'place', 'actor'].flatMap((part) => [
        { key: 'left_out', values: { part, words: ['Vell', 'Dor'] } },
        { key: 'taken_as', values: { part, claimed: 'Vell', selected: ['Vell'] } },
      ]),
    ],
  },
  spread: {
    texts: spread,
    messages: [
      ...shared,
      ...comparing,
      ...eachSubject('none', {}),
      ...eachSubject('few', { events: 5, points: 1 }),
      ...['admin1', 'admin2', 'cell'].flatMap((level) => [
        ...[1, 2, 5, 11].flatMap((places) =>
          eachSubject('spread', { events: 5, points: 3, km: 3.21, low: 0, high: 1200.4, places, level }),
        ),
        { key: 'unallocated', values: { mass: 2.5, level } },
      ]),
      ...eachSubject('spread', { events: 5, points: 3, km: 0, low: null, high: null, places: 1, level: 'admin1' }),
      ...['far_more', 'more', 'about_as', 'less', 'far_less', 'unclear'].flatMap((verdict) => [
        ...eachSubject('compared', { ...difference, ...distances, verdict }),
        ...eachSubject('compared', { a_period: ['2014-01-01', '2014-12-31'], b_period: [], ...distances, verdict }),
      ]),
      ...eachSubject('compared', { ...difference, ...distances, ratio: null, low: null, high: null, verdict: null }),
      ...eachSubject('not_compared', { ...difference, a_points: 1, b_points: 2912 }),
      { key: 'unplaced', values: { mass: 12.5, share: 0.125, km: null } },
      { key: 'unplaced', values: { mass: 1, share: 0.0001, km: 412 } },
      ...[1, 2, 9, 77].map((cells) => ({ key: 'no_interval', values: { cells, least: 10, fullest: 0.75 } })),
      { key: 'circles', values: { low: 0, high: 37.5 } },
      ...['drawn_cells', 'nearest_town'].map((key) => ({ key, values: {} })),
    ],
  },
  concentration: {
    texts: concentration,
    messages: [
      ...shared,
      ...eachSubject('none', {}),
      ...eachSubject('nowhere', { events: 1, loose: 1 }),
      ...eachSubject('withheld', { events: 2 }),
      ...['country', 'admin1', 'admin2', 'cell'].flatMap((level) => [
        ...['concentrated', 'concentrated_observed', 'concentrated_area'].flatMap((key) =>
          [1, 2, 4, 11].flatMap((places) =>
            eachSubject(key, { events: 7, place: 'Vell', share: 0.5, places, level, three: places > 2 ? 0.9 : null }),
          ),
        ),
        { key: 'unallocated', values: { mass: 2.5, share: 0.25, level } },
      ]),
      ...[1, 2, 13].map((places) => ({ key: 'withheld_cells', values: { places, mass: 4.5 } })),
      ...['share_limits', 'delivered_names', 'touched_only'].map((key) => ({ key, values: {} })),
      ...['none', 'observed', 'area'].flatMap((allocate) => [
        ...eachSubject('compared', { ...places, allocate, low: 0.12, high: 0.16 }),
        ...eachSubject('compared', { ...places, allocate, low: -0.12, high: -0.06 }),
        ...eachSubject('compared', { ...places, allocate, low: -0.02, high: 0.16, level: 'country' }),
        ...eachSubject('compared', { ...places, allocate, low: null, high: null }),
        ...eachSubject('compared', { ...places, allocate, a_hhi: null, b_hhi: null, low: null, high: null }),
      ]),
      ...eachSubject('compared_totals', { ...difference, a_events: 1, b_events: null }),
      ...['independent_events', 'no_index_interval'].map((key) => ({ key, values: {} })),
      { key: 'other_places', values: { first: 3, second: 11 } },
      ...comparing,
    ],
  },
}

describe.each(Object.entries(messages))('the texts of %s', (_, { texts, messages }) => {
  test('have the same keys in every language, each of which is tried here', () => {
    const tried = [...new Set(messages.map(({ key }) => key))].sort()
    for (const language of languages) expect(Object.keys(texts[language]).sort()).toEqual(tried)
  })

  test.each(languages)('read as sentences in %s', (language) => {
    for (const { key, values } of messages) {
      const text = texts[language][key]!(values, formats(language))
      expect(text, key).not.toMatch(/undefined|NaN|null|\[object|Infinity|\{n\}| {2}| [,.:;]|– |, –|[،,]\./)
      expect(text, key).toMatch(/\S.*\.$/)
      if (language === 'ar') expect(text, key).toMatch(/^(\d+ )?\p{Script=Arabic}/u)
    }
  })
})

describe('a sentence', () => {
  const say = (key: string, values: Record<string, MessageValue>) => tempo.en[key]!(values, formats('en'))

  test('names who, where and when', () => {
    expect(say('total', { ...subject, ...period, events: 3, maybe: null })).toBe(
      '3 events involving Northern Front in Vell, Iraq and Syria are recorded, 2014–2015.',
    )
  })

  test('does not say of events that only may lie in a place that they do', () => {
    expect(say('total', { ...subject, ...period, events: 3, maybe: 2.5 })).toBe(
      '3 events involving Northern Front in Vell, Iraq and Syria are recorded, 2014–2015, and 2.5 more may lie there.',
    )
  })

  test('of one event is in the singular', () => {
    expect(say('total', { ...nobody, ...period, events: 1, maybe: null })).toBe('1 event is recorded, 2014–2015.')
  })

  test('leaves an end of the period open that was not asked for', () => {
    const none = concentration.en['none']!({ ...nobody, from: '2014-01-01', to: null }, formats('en'))
    expect(none).toBe('No event is recorded, 1 Jan 2014–….')
  })

  test('without a period has none', () => {
    expect(say('none', { ...nobody, from: null, to: null })).toBe('No event is recorded.')
  })

  test('keeps foreign names in their own direction inside Arabic', () => {
    expect(tempo.ar['total']!({ ...subject, ...period, events: 3, maybe: null }, formats('ar'))).toContain(
      '\u2068Northern Front\u2069',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { languages, type Message, type MessageValue } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { texts as concentration } from './concentration/texts.ts'
import { texts as tempo } from './tempo/texts.ts'

const subject: Record<string, MessageValue> = {
  actors: ['Northern Front'],
  countries: ['IRQ', 'SYR'],
  provinces: ['Vell'],
}
const nobody = { actors: [], countries: [], provinces: [] }
const period = { from: '2014-01-01', to: '2015-12-31' }

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
]
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
      { key: 'active_counts', values: {} },
      { key: 'overdispersed', values: { dispersion: 12.25 } },
      { key: 'autocorrelated', values: { autocorrelation: -0.42 } },
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

import { describe, expect, test } from 'vitest'
import { comparedTimelines } from '../questions/invented-comparisons.ts'
import { timeline } from '../questions/invented-results.ts'
import type { Selection } from '../model/selection.ts'
import { describeFigure, describeSelection } from './describe-selection.ts'
import { tempoFigure } from './invented-figures.ts'
import { knownFigure } from './known-figure.ts'

const plain = (parts: string[]) => parts.map((part) => part.replace(/[\u2066-\u2069]/g, ''))
const words = (selection: Omit<Selection, 'releases'>, language: 'en' | 'ar' = 'en') => {
  return plain(describeSelection({ selection: { releases: [], ...selection }, actorsTaken: [] }, language))
}

test('a figure says what is counted, for whom, where, when, how well known, and how many', async () => {
  const figure = tempoFigure(timeline({ by: 'month', bins: 60 }))
  const { events } = figure.result.total
  expect(plain(describeFigure(await knownFigure(figure)))).toEqual([
    'Events per month',
    'Northern Front',
    'ORL',
    '2014–2018',
    'place known to the district or better',
    `${events.toLocaleString('en')} events selected`,
  ])
})

test('a comparison says both selections, each with its events', async () => {
  const result = comparedTimelines({ by: 'month', bins: 60 }, { bins: 12, level: () => 2 })
  const figure = tempoFigure(result)
  const selection = { ...figure.receipt.selection, admin1: ['Dor'] }
  figure.receipt.versus = { selection, events_digest: null, rows: 'marsad events' }
  figure.versus_actors_taken = figure.actors_taken
  const [a, b] = [result.total.events, result.versus.total.events].map((events) => events.toLocaleString('en'))
  expect(plain(describeFigure(await knownFigure(figure)))).toEqual([
    'Events per month',
    'Northern Front',
    'ORL',
    '2014–2018',
    'place known to the district or better',
    `${a} events selected`,
    'compared with: Northern Front',
    'ORL',
    'Dor',
    '2014',
    'place known to the district or better',
    `${b} events selected`,
  ])
})

describe('describeSelection', () => {
  test('nothing chosen is nothing said', () => {
    expect(words({})).toEqual([])
  })

  test('every filter has words', () => {
    expect(
      words({
        country: ['IRQ', 'SYR'],
        admin1: ['Dor'],
        from: '2020-02-03',
        violence_type: ['state_based', 'one_sided'],
        event_type: ['Battle'],
        deaths_min: 25,
        location_precision: ['exact', 'country'],
        time_precision: ['day', 'days', 'week'],
        flag: ['duplicate_row'],
        active_year: true,
        bbox: [40, -5.5, 48, 37],
        text: 'bridge',
      }),
    ).toEqual([
      'Iraq and Syria',
      'Dor',
      'from 3 Feb 2020',
      'state-based violence and one-sided violence',
      'type Battle',
      'at least 25 deaths',
      'place known to: point and country',
      'date known to the week or better',
      'flagged duplicate_row',
      'in active years',
      'longitude 40.00° to 48.00°, latitude -5.50° to 37.00°',
      'text holds “bridge”',
    ])
  })

  test('in Arabic too, with names that read in their own direction', () => {
    expect(words({ country: ['IRQ'], to: '2020-02-03', deaths_min: 25 }, 'ar')).toEqual([
      'العراق',
      'حتى 3 فبراير 2020',
      'عدد القتلى 25 على الأقل',
    ])
    const actorsTaken = [{ asked: 'Northern Front', names: [], ids: [], through: [] }]
    const described = describeSelection({ selection: { releases: [] }, actorsTaken }, 'ar')
    expect(described).toContain('\u2068Northern Front\u2069')
  })

  test('the role of the actors is named', () => {
    const actor = [{ names: ['Northern Front'], ids: [] }]
    expect(words({ actor, actor_role: 'side_a' })).toEqual(['Northern Front as first party'])
    expect(words({ actor, actor_role: 'any' })).toEqual(['Northern Front'])
  })

  test('names cannot turn the line around', () => {
    expect(words({ admin1: ['a\u202eb\u2069c'] })).toEqual(['abc'])
  })
})

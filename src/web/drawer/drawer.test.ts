import { describe, expect, test } from 'vitest'
import { eventColumns, type MarsadEvent } from '../../model/event.ts'
import { formats } from '../../model/formats.ts'
import { citationOf, eventPath } from './event-path.ts'
import { fieldGroups } from './field-groups.ts'
import { fieldText } from './field-text.ts'

test('every field of an event is shown once', () => {
  expect(Object.values(fieldGroups).flat().sort()).toEqual(Object.keys(eventColumns).sort())
})

describe('the text of a field', () => {
  const event = {
    country: 'IRQ',
    violence_type: 'one_sided',
    time_precision: 'month',
    date_start: '2014-03-01',
    active_year: false,
    fatalities_best: 1200,
    fatalities_low: 0,
    fatalities_high: null,
    grid_cell: 96808,
    latitude: -22.998742,
    actors: [{ name: 'Red Front', source_id: null, role: 'side_a' }],
    claimed_by: [],
    location_name: '<b>Old bridge</b>',
    flags: ['deaths_order'],
  } as unknown as MarsadEvent
  const of = (field: keyof MarsadEvent, language: 'en' | 'ar' = 'en') =>
    fieldText(event, field, language, formats(language))

  test('says codes in words and keeps what stands in the field', () => {
    expect(of('country')).toEqual({ texts: ['Iraq'], foreign: false, code: 'IRQ' })
    expect(of('country', 'ar')?.texts).toEqual(['العراق'])
    expect(of('time_precision')).toEqual({ texts: ['month'], foreign: false, code: 'month' })
    expect(of('flags')).toEqual({ texts: ['deaths out of order'], foreign: false, code: 'deaths_order' })
    expect(of('date_start')).toEqual({ texts: ['1 Mar 2014'], foreign: false, code: '2014-03-01' })
  })

  test('knows nothing from zero, and leaves what names something without separators', () => {
    expect(of('fatalities_high')).toBeNull()
    expect(of('claimed_by')).toBeNull()
    expect(of('fatalities_low')?.texts).toEqual(['0'])
    expect(of('fatalities_best')?.texts).toEqual(['1,200'])
    expect(of('grid_cell')?.texts).toEqual(['96808'])
    expect(of('latitude')?.texts).toEqual(['-22.998742°'])
    expect(of('active_year')?.texts).toEqual(['no'])
  })

  test('marks text from data as foreign and never changes it', () => {
    expect(of('location_name')).toEqual({ texts: ['<b>Old bridge</b>'], foreign: true, code: null })
    expect(of('actors')).toEqual({ texts: ['Red Front'], foreign: true, code: null })
  })
})

test('ids of publishers may hold slashes and anything else', () => {
  expect(eventPath('orland/2014-2019/OR/7?#')).toBe('/api/events/orland/2014-2019/OR%2F7%3F%23')
  expect(eventPath('orland/2014-2019')).toBeUndefined()
  expect(eventPath('')).toBeUndefined()
})

test('a citation names the source, the event and the licence', () => {
  expect(citationOf('a/1/7', 'Someone (2020)', { id: 'CC0-1.0' })).toBe('Someone (2020). Event a/1/7. CC0-1.0.')
  expect(citationOf('a/1/7', 'Someone.', { id: 'CC0-1.0' })).toBe('Someone. Event a/1/7. CC0-1.0.')
})

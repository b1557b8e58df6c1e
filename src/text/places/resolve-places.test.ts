import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Span } from '../../model/reading.ts'
import { type Gazetteer, loadGazetteer } from '../gazetteer/index.ts'
import { placeCandidates } from './place-candidates.ts'
import { resolvePlaces } from './resolve-places.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await loadGazetteer()
}, 120_000)

interface Taken {
  organisations?: readonly string[]
  people?: readonly string[]
}

function read(text: string, { organisations = [], people = [] }: Taken = {}) {
  const spanOf = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const sentences = [{ start: 0, end: text.length }]
  return resolvePlaces(text, sentences, placeCandidates(text, sentences, gazetteer), {
    gazetteer,
    organisations: organisations.map(spanOf),
    people: people.map(spanOf),
  })
}

const place = (text: string, name: string) => read(text).find((mention) => mention.text === name)

describe('which place is meant', () => {
  test.each([
    ['He lives in Paris.', 'Paris', 'FRA'],
    ['He lives in Paris, Texas.', 'Paris', 'USA'],
    ['In Tripoli and Sidon, in the south of Lebanon, shops closed.', 'Tripoli', 'LBN'],
    ['In Libya the road from Tripoli to Sirte was cut.', 'Tripoli', 'LBY'],
    ['The governor spoke in Atlanta. Georgia, unlike Texas and Florida, agreed.', 'Georgia', 'USA'],
    ['Armenia, Azerbaijan and Georgia met in Tbilisi.', 'Georgia', 'GEO'],
    ['وصلوا إلى طرابلس قادمين من بنغازي في ليبيا', 'طرابلس', 'LBY'],
    ['اندلعت اشتباكات في طرابلس شمال لبنان قرب بيروت', 'طرابلس', 'LBN'],
    ['قتل جندي قرب الرقة شمال سوريا', 'الرقة', 'SYR'],
  ])('%s', (text, name, country) => {
    expect(place(text, name)).toMatchObject({ country })
  })

  test('a word beside it calls for the province or for the town', () => {
    expect(place('Schools in Kirkuk province in Iraq closed.', 'Kirkuk')).toMatchObject({
      location_precision: 'admin1',
    })
    expect(place('Schools in the city of Kirkuk in Iraq closed.', 'Kirkuk')).toMatchObject({
      location_precision: 'exact',
    })
    expect(place('أغلقت المدارس في محافظة كركوك', 'كركوك')).toMatchObject({ location_precision: 'admin1' })
    expect(place('أغلقت المدارس في مدينة كركوك', 'كركوك')).toMatchObject({ location_precision: 'exact' })
  })

  test('a plural calls for all of a list', () => {
    const kinds = (text: string) => read(text).map(({ location_precision }) => location_precision)
    expect(kinds('in Salah ad-Din, Kirkuk, and Baghdad governorates')).toEqual(['admin1', 'admin1', 'admin1'])
    expect(kinds('في محافظات كركوك وديالى وبغداد')).toEqual(['admin1', 'admin1', 'admin1'])
  })

  test('towns have the division in which they lie, and their number at GeoNames', () => {
    expect(place('a checkpoint in Tikrit, Iraq', 'Tikrit')).toMatchObject({
      admin1: 'Salah ad Din',
      geonames_id: 90150,
    })
  })
})

describe('what the mention supports', () => {
  test.each([
    ['the front near Mosul in Iraq', 'Mosul', 'near'],
    ['20 km south of Mosul in Iraq', 'Mosul', 'near'],
    ['units in northern Iraq', 'Iraq', 'region'],
    ['units in Iraq', 'Iraq', 'country'],
    ['across the Sahel', 'Sahel', 'region'],
    ['in Maricopa County, Arizona', 'Maricopa County', 'admin2'],
    ['انفجار قرب بغداد', 'بغداد', 'near'],
    ['انفجار شمال بغداد', 'بغداد', 'near'],
    ['قوات في شمال العراق', 'العراق', 'region'],
  ])('%s', (text, name, location_precision) => {
    expect(place(text, name)).toMatchObject({ location_precision })
  })
})

describe('an honest unknown', () => {
  const unknown = { latitude: null, longitude: null, country: null, location_precision: null, confidence: 0 }

  test('for a village that no list has', () => {
    expect(place('They burned the village of Qarah Orlan in Iraq.', 'Qarah Orlan')).toMatchObject(unknown)
    expect(place('أحرقوا قرية أورلان في العراق', 'أورلان')).toMatchObject(unknown)
  })

  test('for a small namesake in a country that the text does not speak of', () => {
    const text = 'In Iraq, police in Baghdad and Basra said that the village of Wiscasset was empty.'
    expect(place(text, 'Wiscasset')).toMatchObject(unknown)
  })
})

describe('what is no place', () => {
  test('a name inside that of an organisation or a person', () => {
    expect(read('The Bank of Jordan said so.', { organisations: ['Bank of Jordan'] })).toEqual([])
    expect(read('Orlan Houston said so.', { people: ['Orlan Houston'] })).toEqual([])
  })

  test.each([
    'Most people agreed. Nice work.',
    'Mr. Jordan said so.',
    'Reading the report took long.',
    'Victoria laughed.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('a name means the same place throughout', () => {
  const places = read('Springfield, Illinois, voted. The mayor of Springfield agreed.')
  const [first, , second] = places
  expect(second).toMatchObject({ latitude: first!.latitude, admin1: 'Illinois' })
})

test('on any text mentions lie in it, in order, and are verbatim', () => {
  const parts = fc.constantFrom(
    'Iraq',
    'al-',
    'Mosul',
    'Paris, Texas',
    ' province',
    'near ',
    ', ',
    ' and ',
    ' ',
    '\n',
    'دير الزور',
    ' و',
    '(',
    ')',
  )
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const mention of read(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(last)
        expect(mention.text).toBe(text.slice(mention.start, mention.end))
        expect(mention.confidence).toBeGreaterThanOrEqual(0)
        expect(mention.confidence).toBeLessThan(1)
        expect(mention.latitude === null).toBe(mention.location_precision === null)
        last = mention.end
      }
    }),
  )
})

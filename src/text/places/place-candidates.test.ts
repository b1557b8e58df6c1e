import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Gazetteer, loadGazetteer } from '../gazetteer/index.ts'
import { placeCandidates } from './place-candidates.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await loadGazetteer()
}, 120_000)

const candidates = (text: string) => placeCandidates(text, [{ start: 0, end: text.length }], gazetteer)
const named = (text: string) => candidates(text).map(({ start, end }) => text.slice(start, end))

describe('the longest name is taken', () => {
  test.each([
    ['They met in New York City on Monday.', ['New York City']],
    ['Troops reached Deir ez-Zor.', ['Deir ez-Zor']],
    ['A flight from the U.S. to the UK.', ['U.S.', 'UK']],
    ['St. Louis and Stoke-on-Trent', ['St. Louis', 'Stoke-on-Trent']],
    ['trade with the People’s Republic of China', ['People’s Republic of China']],
    ['انتشرت القوات في دير الزور', ['دير الزور']],
    ['شرق رأس العين', ['رأس العين']],
  ])('in %s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

describe('a name is found however it is romanised', () => {
  test.each([
    'al-Raqqa',
    'Ar-Raqqah',
    'Raqqa',
    'Deir Ezzor',
    'Dayr az Zawr',
    'al-Hawija',
    'Hawijah',
    'Tall Afar',
    'Shaddadi',
  ])('%s', (name) => {
    expect(named(`Fighting went on in ${name} overnight.`)).toEqual([name])
  })
})

describe('Arabic words that are joined to a name are left out', () => {
  test.each([
    ['دخلوا بالموصل', 'الموصل'],
    ['العراق وسوريا', 'سوريا'],
    ['عادوا للعراق', 'عراق'],
    ['في الرَّقّة', 'الرَّقّة'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name)
  })
})

describe('a name that no list has is taken where a word says that it is a place', () => {
  test.each([
    ['the village of Qarah Orlan', 'Qarah Orlan'],
    ['in the Orlanabad district', 'Orlanabad'],
    ['across the al-Orlani region', 'al-Orlani'],
    ['the villages of Orlanka, Wudesti and Marlok', 'Wudesti'],
    ['along the Orlanka River', 'Orlanka River'],
    ['at Orlanka, Libya', 'Orlanka'],
    ['هاجموا قرية أورلان', 'أورلان'],
    ['في ناحية تل أورلان', 'تل أورلان'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name)
  })
})

test('letters that the text explains stand for the place', () => {
  expect(named('It rains in New South Wales (NSW). Later NSW was dry.')).toEqual(['New South Wales', 'NSW', 'NSW'])
})

test.each([
  'On Monday police said that most of it was reading',
  'Iraqi and Syrian officers',
  'قال الرجل إن الأمر صعب',
  'He told us that it may help',
])('there is none in: %s', (text) => {
  expect(named(text)).toEqual([])
})

test('shortened states are known behind a comma only', () => {
  expect(named('near Portland, Ore., on Friday')).toEqual(['Portland', 'Ore'])
  expect(named('Mass arrests. Miss Orlan.')).toEqual([])
})

describe('on any text', () => {
  const words = fc.constantFrom(
    'Iraq',
    'al-',
    'New York',
    'village of ',
    ', ',
    ' ',
    '\n',
    'X',
    'دير ',
    'وال',
    "'",
    '-',
    '.',
    'River',
  )
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )

  test('candidates lie in it, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end } of candidates(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

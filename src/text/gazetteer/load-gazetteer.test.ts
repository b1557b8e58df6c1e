import { beforeAll, describe, expect, test } from 'vitest'
import { countryRows } from './countries-data.ts'
import { entryOf, type Gazetteer } from './gazetteer.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { hashKey, keysOfName } from './name-key.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await loadGazetteer()
}, 120_000)

const entriesNamed = (name: string) =>
  keysOfName(name, true).flatMap((key) =>
    [...gazetteer.named(hashKey(key))].map((value) => gazetteer.entry(entryOf(value))),
  )

describe('the packaged gazetteer', () => {
  test.each([
    ['Baghdad', 'IRQ', 'town'],
    ['العراق', 'IRQ', 'country'],
    ['Türkiye', 'TUR', 'country'],
    ['صلاح الدين', 'IRQ', 'admin1'],
    ['Hasakah', 'SYR', 'admin1'],
    ['دير الزور', 'SYR', 'town'],
    ['Maricopa County', 'USA', 'admin2'],
    ['Sahel', null, 'region'],
    ['الساحل الأفريقي', null, 'region'],
    ['واشنطن', 'USA', 'town'],
  ])('knows %s', (name, country, kind) => {
    expect(entriesNamed(name)).toContainEqual(expect.objectContaining({ country, kind }))
  })

  test('has each country once, by its name in English and in Arabic', () => {
    const arabic = new Intl.DisplayNames(['ar'], { type: 'region' })
    for (const [alpha2, country] of countryRows) {
      const found = entriesNamed(arabic.of(alpha2)!).filter((entry) => entry.kind === 'country')
      expect(found.map((entry) => entry.country)).toContain(country)
    }
  })

  test('has every place on the globe', () => {
    for (let i = 0; i < gazetteer.size; i += 97) {
      const { latitude, longitude, name } = gazetteer.entry(i)
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
      expect(name).not.toBe('')
    }
  })

  test('says in which division a town lies', () => {
    const tikrit = entriesNamed('تكريت').find(({ kind }) => kind === 'town')
    expect(gazetteer.entry(tikrit!.admin1!)).toMatchObject({ kind: 'admin1', name: 'Salah ad Din' })
    expect(gazetteer.division('IQ.18')).toBe(tikrit!.admin1)
  })

  test('has nothing for a name that does not exist', () => {
    expect(entriesNamed('Qwzzxburgh')).toEqual([])
  })
})

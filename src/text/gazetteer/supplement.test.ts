import { beforeAll, describe, expect, test } from 'vitest'
import { entryOf, type Gazetteer } from './gazetteer.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { hashKey } from './name-key.ts'
import { readSupplement } from './read-supplement.ts'
import { addSupplement } from './supplement.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await loadGazetteer()
}, 120_000)

const find = (places: Gazetteer, key: string) =>
  [...places.named(hashKey(key))].map((value) => places.entry(entryOf(value)))

describe('a supplement', () => {
  test('of CSV adds places under all their names', () => {
    const { rows, rejected } = readSupplement(
      'Name,lat,lon,country,admin1,aliases\nTell Orlan,35.1,43.9,IRQ,Kirkuk,تل أورلان|Tal Orlan\n',
    )
    expect(rejected).toEqual([])
    const more = addSupplement(gazetteer, rows)
    for (const key of ['tell orlan', 'tal orlan', 'تل اورلان']) {
      expect(find(more, key)).toEqual([expect.objectContaining({ name: 'Tell Orlan', latitude: 35.1, country: 'IRQ' })])
    }
    const [place] = find(more, 'tell orlan')
    expect(more.entry(place!.admin1!)).toMatchObject({ name: 'Kirkuk', kind: 'admin1' })
    expect(find(gazetteer, 'tell orlan')).toEqual([])
  })

  test('of GeoNames takes towns and lower divisions', () => {
    const line = (id: number, name: string, feature: string) =>
      [
        id,
        name,
        name,
        'قرية أورلان',
        35.2,
        43.8,
        feature[0],
        feature,
        'IQ',
        '',
        '13',
        '',
        '',
        '',
        900,
        '',
        '',
        '',
        '',
      ].join('\t')
    const { rows } = readSupplement(
      [line(1, 'Orlan', 'PPL'), line(2, 'Orlan District', 'ADM2'), line(3, 'Orlan Hill', 'HLL')].join('\n'),
    )
    expect(rows.map(({ kind, name, admin1 }) => [kind, name, admin1])).toEqual([
      ['town', 'Orlan', 'IQ.13'],
      ['admin2', 'Orlan District', 'IQ.13'],
    ])
    expect(find(addSupplement(gazetteer, rows), 'قريه اورلان')[0]).toMatchObject({ geonamesId: 1 })
  })

  test('stands beside places that have the name already', () => {
    const { rows } = readSupplement('name,lat,lon,country\nParis,10,20,TCD\n')
    const countries = find(addSupplement(gazetteer, rows), 'paris').map(({ country }) => country)
    expect(countries).toContain('TCD')
    expect(countries[0]).toBe('FRA')
  })

  test('says which lines it cannot take', () => {
    const { rows, rejected } = readSupplement(
      'name,lat,lon,country,kind\n,1,2,IRQ,\nA,91,2,IRQ,\nB,1,2,XXX,\nC,1,2,IQ,ruin\n',
    )
    expect(rows).toEqual([])
    expect(rejected.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  })
})

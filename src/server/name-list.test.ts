import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseName } from '../model/normalise-name.ts'
import { fitOf, fits, NameList } from './name-list.ts'

interface Thing {
  names: string[]
}
const listOf = (things: readonly Thing[]) =>
  NameList.of(
    things,
    ({ names }) => names,
    async () => {},
  )
const found = async (things: readonly Thing[], typed: string, most = 8) =>
  (await listOf(things)).search(typed, most).map(({ name }) => name)

const mosul = { names: ['Mosul town', 'الموصل'] }
const road = { names: ['Road between Arbil and Mosul'] }
const samosul = { names: ['Samosul'] }
const just = { names: ['Mosul'] }

describe('searching names', () => {
  test('gives the whole name first, then beginnings, beginnings of words, and parts', async () => {
    expect(await found([samosul, road, mosul, just], 'mosul')).toEqual([
      'Mosul',
      'Mosul town',
      'Road between Arbil and Mosul',
      'Samosul',
    ])
  })

  test('keeps the order given among names that fit equally well, and gives no more than asked for', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ names: [`Tell ${i}`] }))
    expect(await found(many, 'tell', 3)).toEqual(['Tell 0', 'Tell 1', 'Tell 2'])
  })

  test('takes any spelling, Arabic too, and gives each item once by the name that fits best', async () => {
    const band = { names: ['Jabhat al-Nūrān (invented)', 'Jabhat', 'جبهة النوران'] }
    expect(await found([band], 'al nuran')).toEqual(['Jabhat al-Nūrān (invented)'])
    expect(await found([band], 'جبهه')).toEqual(['جبهة النوران'])
    expect(await found([band], 'JABHAT')).toEqual(['Jabhat'])
  })

  test('finds nothing by nothing, by signs alone, or in an empty list', async () => {
    expect(await found([mosul], '')).toEqual([])
    expect(await found([mosul], ' .. ')).toEqual([])
    expect(await found([], 'mosul')).toEqual([])
    expect(await found([{ names: ['…'] }], 'a')).toEqual([])
  })

  test('never finds what reaches from one name into the next', async () => {
    expect(await found([{ names: ['ab', 'cd'] }, { names: ['ef'] }], 'b\nc')).toEqual([])
    expect(await found([{ names: ['ab'] }, { names: ['cd'] }], 'b c')).toEqual([])
  })

  test('gives all that holds the text and nothing else, as a plain look at each name would', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', 'ä', 'ة'), maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 12 }), word, async (lists, typed) => {
        const things = lists.map((names) => ({ names }))
        const plain = normaliseName(typed)
        const bestOf = ({ names }: Thing) =>
          Math.min(
            ...names
              .map((name) => fits.indexOf(fitOf(normaliseName(name), plain) ?? ('none' as never)))
              .map((i) => (i < 0 ? 9 : i)),
          )
        const expected =
          plain === '' ? [] : things.filter((thing) => bestOf(thing) < 9).sort((a, b) => bestOf(a) - bestOf(b))
        expect((await listOf(things)).search(typed, 100).map(({ item }) => item)).toEqual(expected)
      }),
    )
  })
})

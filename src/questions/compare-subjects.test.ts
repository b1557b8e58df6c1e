import { describe, expect, test } from 'vitest'
import { madeRef, madeRelease } from '../../test/made-release.ts'
import type { Selection } from '../model/selection.ts'
import { commonSubject, differenceOf, nameDifference } from './compare-subjects.ts'
import type { Subject } from './question.ts'

const subject = (selection: Partial<Selection> = {}, actors: string[] = []): Subject => ({
  selection: { releases: [madeRef], ...selection },
  releases: [madeRelease()],
  actorsTaken: actors.map((asked) => ({ asked, names: [asked], ids: [], through: ['release'] })),
})
const names = (a: Subject, b: Subject, language: 'en' | 'ar' = 'en') => {
  const named = nameDifference(differenceOf(a, b), language)
  return [named.a, named.b]
}

describe('two subjects are named by what differs', () => {
  test('countries', () => {
    const [a, b] = names(subject({ country: ['IRQ'], from: '2014-01-01' }), subject({ country: ['SYR'], from: '2014-01-01' }))
    expect(a).toEqual({ label: 'Iraq', phrase: 'in Iraq' })
    expect(b).toEqual({ label: 'Syria', phrase: 'in Syria' })
  }) // prettier-ignore

  test('a side that is not restricted says so', () => {
    expect(names(subject(), subject({ country: ['SYR', 'IRQ'] })).map(({ phrase }) => phrase)).toEqual([
      'in all countries',
      'in Syria and Iraq',
    ])
  })

  test('periods stand with their preposition alone and behind a comma after a place', () => {
    const years = (from: number, to: number) => ({ from: `${from}-01-01`, to: `${to}-12-31` })
    expect(names(subject(years(2014, 2018)), subject(years(2016, 2019))).map(({ phrase }) => phrase)).toEqual([
      'in 2014–2018',
      'in 2016–2019',
    ])
    const [a, b] = names(subject({ country: ['IRQ'], ...years(2014, 2018) }), subject({ country: ['SYR'] }))
    expect(a).toEqual({ label: 'Iraq, 2014–2018', phrase: 'in Iraq, 2014–2018' })
    expect(b!.phrase).toBe('in Syria, the whole time')
  })

  test('actors and provinces', () => {
    const [a, b] = names(subject({ admin1: ['Vell'] }, ['Northern Front']), subject({}, ['Tarn Guard']))
    expect(a).toEqual({ label: 'Northern Front, Vell', phrase: 'for Northern Front in Vell' })
    expect(b!.phrase).toBe('for Tarn Guard in all provinces')
  })

  test('releases only where neither who nor where differs', () => {
    const other = { releases: [{ dataset: 'other', release: '2' }] }
    expect(names(subject(), subject(other)).map(({ label }) => label)).toEqual(['made 1', 'other 2'])
    expect(names(subject({ country: ['IRQ'] }), subject({ ...other, country: ['SYR'] }))[1]!.label).toBe('Syria')
  })

  test('other words as the command line has them, long ones cut', () => {
    expect(names(subject({ deaths_min: 5 }), subject()).map(({ phrase }) => phrase)).toEqual([
      'with deaths-min 5',
      'with all kinds of events',
    ])
    const polygon: Selection['polygon'] = [[[[1, 1], [2, 1], [2, 2], [1.5, 2.5], [1.25, 2.25], [1, 1]]]] // prettier-ignore
    expect(names(subject({ polygon }), subject())[0]!.label).toBe('polygon 1, 1 (6)')
    expect(names(subject({ cell: Array.from({ length: 40 }, (_, i) => i + 1) }), subject())[0]!.label).toMatch(
      /^cell .{40}…$/,
    )
  })

  test('nothing differs: A and B', () => {
    expect(names(subject(), subject()).map(({ label }) => label)).toEqual(['A', 'B'])
  })

  test('in Arabic, with names from elsewhere in their own direction', () => {
    const [a, b] = names(subject({ country: ['IRQ'] }, ['Northern Front']), subject({ country: ['SYR'] }), 'ar')
    expect(a!.phrase).toBe('بمشاركة \u2068Northern Front\u2069 في العراق')
    expect(b!.label).toBe('كل الأطراف، سوريا')
  })
})

test('what both have in common is left for the sentence', () => {
  const [a, b] = [subject({ country: ['IRQ'], from: '2014-01-01' }, ['X']), subject({ country: ['SYR'], from: '2014-01-01' }, ['X'])]
  expect(commonSubject(a, b)).toEqual({ actors: ['X'], countries: [], provinces: [], from: '2014-01-01', to: null })
  expect(commonSubject(a, subject({ country: ['IRQ'] }, ['X']))).toMatchObject({ countries: ['IRQ'], from: null })
}) // prettier-ignore

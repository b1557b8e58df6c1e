import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeClaim } from '../../../test/made-claims.ts'
import { heldParts } from '../../model/organisation-file.ts'
import { asOf } from './as-of.ts'
import { assembleOrganisations } from './assemble.ts'
import { foldIdentities } from './fold-identities.ts'
import { treeOf } from './tree.ts'

const nobody = foldIdentities([])
const assemble = (...claims: ReturnType<typeof madeClaim>[]) =>
  new Map(assembleOrganisations(claims, nobody).map((file) => [file.key, file]))

describe('organisations from claims', () => {
  test('put what two documents say alike together, and what they say otherwise side by side', () => {
    const bureau = assemble(
      madeClaim('a1', { subject: 'Harbour Bureau', property: 'headquartered_in', value: 'Port Orland' }),
      madeClaim('b1', { subject: 'harbour bureau', property: 'headquartered_in', value: 'Port Orland, Orland' }),
      madeClaim('c1', { subject: 'Harbour Bureau', property: 'headquartered_in', value: null }),
    ).get('harbour-bureau')!
    expect(bureau.headquartered_in.map(({ value, said }) => [value, said.map(({ claim }) => claim)])).toEqual([
      ['Port Orland, Orland', ['a1', 'b1']],
      [null, ['c1']],
    ])
    expect(asOf(bureau, null).contested).toEqual(['headquartered_in'])
  })

  test('go by every name of the listed organisation, in any script', () => {
    const files = assemble(
      madeClaim('a1', { subject: 'ISIS', property: 'levels', value: 4 }),
      madeClaim('b1', { subject: 'تنظيم الدولة الإسلامية', property: 'levels', value: 5 }),
    )
    expect([...files.keys()]).toEqual(['islamic-state'])
    const { names, levels, listed } = files.get('islamic-state')!
    expect(listed).toBe(true)
    expect(levels.map(({ value }) => value)).toEqual([4, 5])
    expect(names.find(({ claims }) => claims.includes('b1'))).toMatchObject({ script: 'arabic', listed: true })
  })

  test('stand on both sides of a unit and of a predecessor', () => {
    const files = assemble(
      madeClaim('a1', { subject: 'Harbour Bureau', property: 'unit_of', value: 'Northern Front' }),
      madeClaim('a2', { subject: 'Northern Front', property: 'preceded_by', value: 'Lake Column' }),
    )
    expect(files.get('northern-front')?.units).toMatchObject([
      { value: { key: 'harbour-bureau' }, said: [{ claim: 'a1' }] },
    ])
    expect(files.get('lake-column')?.followed_by).toMatchObject([{ value: { name: 'Northern Front' } }])
  })

  test('take a unit called by a common word as one of its own below each organisation', () => {
    const files = assemble(
      madeClaim('a1', { subject: 'Media', property: 'unit_of', value: 'Northern Front' }, { id: 'one' }),
      madeClaim('a2', { subject: 'Media', property: 'led_by', value: 'Sabir Odeh' }, { id: 'one' }),
      madeClaim('b1', { subject: 'Media', property: 'unit_of', value: 'Lake Column' }, { id: 'two' }),
    )
    expect(files.get('northern-front/media')?.led_by).toMatchObject([{ value: 'Sabir Odeh' }])
    expect(files.get('lake-column/media')?.led_by).toEqual([])
  })

  test('count strength from members alone: who was killed is no strength', () => {
    const file = assemble(
      madeClaim('a1', { kind: 'quantity', subject: 'Lake Column', property: 'fighters', unit: 'fighters', low: 500 }),
      madeClaim('a2', {
        kind: 'quantity',
        subject: 'Lake Column',
        property: 'killed',
        unit: 'soldiers',
        low: 3,
        high: 3,
      }),
    ).get('lake-column')!
    expect(file.strengths.map(({ value }) => value)).toMatchObject([{ unit: 'fighters', low: 500, high: null }])
  })

  test('have every value from a claim that was given, whatever the claims', () => {
    const name = fc.constantFrom('Northern Front', 'Media', 'ISIS', 'جبهة الشمال', 'Lake Column', '', '[name]')
    const property = fc.constantFrom(
      'unit_of',
      'led_by',
      'headquartered_in',
      'formed_in',
      'preceded_by',
      'relation',
      'levels',
      'x',
    )
    const time = fc.constantFrom(null, '2014', '2014/2016', '../2015', 'nonsense')
    const kind = fc.constantFrom('structure', 'formation', 'distribution', 'quantity')
    const claim = fc.record({
      kind,
      subject: fc.option(name),
      property,
      value: fc.oneof(name, fc.constant(null), fc.integer()),
      time,
    })
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (given) => {
        const claims = given.map((fields, index) => madeClaim(`c${index}`, fields as never))
        const files = new Map(assembleOrganisations(claims, nobody).map((file) => [file.key, file]))
        for (const file of files.values()) {
          const said = heldParts.flatMap((part) => file[part].flatMap((held) => held.said.map((one) => one.claim)))
          expect(said.every((id) => claims.some((one) => one.id === id))).toBe(true)
          // A date never adds values, and a tree of units that lie in circles ends.
          const dated = asOf(file, '2015')
          for (const part of heldParts) expect(dated[part].length).toBeLessThanOrEqual(file[part].length)
          expect(treeOf(files, file.key, null)?.organisation.key).toBe(file.key)
        }
      }),
    )
  })
})

describe('as of a date', () => {
  const led = (id: string, value: string, time: string | null) =>
    madeClaim(id, { subject: 'Lake Column', property: 'led_by', value, time })
  const leaders = (date: string | null, ...claims: ReturnType<typeof madeClaim>[]) =>
    asOf(assemble(...claims).get('lake-column')!, date).led_by.map(({ value, standing }) => [value, standing])
  const first = led('a1', 'Sabir Odeh', '2012/2014')
  const second = led('a2', 'Tamim Rasho', '2015/..')

  test('a tenure that had ended and one that began later are left out', () => {
    expect(leaders('2013-06', first, second)).toEqual([['Sabir Odeh', 'cited']])
    expect(leaders('2020', first, second)).toEqual([['Tamim Rasho', 'cited']])
    expect(leaders('2014-12-31', first, second)).toEqual([['Sabir Odeh', 'cited']])
  })

  test('a date on which it held says nothing of when it began or ended', () => {
    const cited = led('a3', 'Sabir Odeh', '2014')
    expect(leaders('2014-03', cited)).toEqual([['Sabir Odeh', 'cited']])
    expect(leaders('2019', cited)).toEqual([['Sabir Odeh', 'possible']])
    expect(leaders('2009', cited)).toEqual([['Sabir Odeh', 'possible']])
  })

  test('what is cited for the time stands before what no source dates', () => {
    expect(leaders('2013', led('a4', 'Nadir Halak', null), first)).toEqual([
      ['Sabir Odeh', 'cited'],
      ['Nadir Halak', 'possible'],
    ])
  })

  test('ranges are precise where a source gives both ends or a day, else at least one day', () => {
    const file = assemble(first, led('a5', 'Nadir Halak', '2014'), led('a6', 'Idris Bahr', '2014-05-02')).get(
      'lake-column',
    )!
    expect(file.led_by.map(({ said }) => said[0]?.time)).toMatchObject([
      { range_kind: 'precise', from: '2012-01-01', to: '2014-12-31', starts: true, ends: true },
      { range_kind: 'at_least_one_day', starts: false, ends: false },
      { range_kind: 'precise', starts: false, ends: false },
    ])
  })
})

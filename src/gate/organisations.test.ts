import { describe, expect, test } from 'vitest'
import { madeClaim } from '../../test/made-claims.ts'
import { assembleOrganisations } from '../judgements/organisations/assemble.ts'
import { foldIdentities } from '../judgements/organisations/fold-identities.ts'
import { organisationDocument } from './organisation-formats.ts'
import { publicOrganisation } from './public-organisation.ts'
import { release } from './released.ts'

const now = new Date('2026-05-01T00:00:00Z')
const bureau = { subject: 'Harbour Bureau' }
const sits = (id: string, value: string | null, time: string | null, published: string | null = null) =>
  madeClaim(id, { ...bureau, property: 'headquartered_in', value, time }, { published })
const assembled = (...claims: ReturnType<typeof madeClaim>[]) => assembleOrganisations(claims, foldIdentities([]))
const shown = (...claims: ReturnType<typeof madeClaim>[]) =>
  publicOrganisation(assembled(...claims)[0]!, now).headquartered_in.map(({ value }) => value)

describe('an organisation in public', () => {
  test('is somewhere by country, and only where it was a year ago or earlier', () => {
    expect(shown(sits('a', 'Baghdad, Iraq', '2016'))).toEqual(['Iraq'])
    expect(shown(sits('a', 'Baghdad, Iraq', '2025-05-01'))).toEqual(['Iraq'])
    expect(shown(sits('a', 'Baghdad, Iraq', '2025-05-02'))).toEqual([])
    expect(shown(sits('a', 'Baghdad, Iraq', '2024/..'))).toEqual([])
  })

  test('is dated by the publication where a claim has no date, and is nowhere without either', () => {
    expect(shown(sits('a', 'Baghdad, Iraq', null, '2020'))).toEqual(['Iraq'])
    expect(shown(sits('a', 'Baghdad, Iraq', null, '2026-03'))).toEqual([])
    expect(shown(sits('a', 'Baghdad, Iraq', null))).toEqual([])
  })

  test('keeps that a source calls it unknown, and nothing that names no country', () => {
    expect(shown(sits('a', null, null), sits('b', 'the old mill', '2010'))).toEqual([null])
  })
})

describe('exports of organisations', () => {
  const files = assembled(
    madeClaim(
      'a1',
      { ...bureau, property: 'unit_of', value: 'Northern Front' },
      { title: 'A report', publisher: 'An observatory' },
    ),
    madeClaim('b1', { ...bureau, property: 'led_by', value: '=cmd()' }),
  )
  const released = release('internal', { kind: 'organisations', organisations: files })

  test('are FollowTheMoney entities, one a line, whose links lead to entities that are there', () => {
    const entities = organisationDocument(released, 'ftm')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> })
    const ids = entities.filter(({ schema }) => schema === 'Organization').map(({ id }) => id)
    const link = entities.find(({ schema }) => schema === 'UnknownLink')!
    expect(ids).toHaveLength(2)
    expect([...link.properties['subject']!, ...link.properties['object']!].toSorted()).toEqual(ids.toSorted())
    expect(link.properties['notes']).toEqual(['A report, An observatory (claim a1)'])
  })

  test('are tables with the claims and sources beside each value, safe for a spreadsheet', () => {
    const [head, row] = organisationDocument(released, 'sfm-csv').split('\r\n')
    expect(head).toMatch(/^id,name,name:claim,name:source,/)
    expect(row).toContain('Northern Front,a1,"A report, An observatory (claim a1)"')
    expect(row).toContain("'=cmd()")
  })

  test('are our own JSON with every value and its claims', () => {
    const read = JSON.parse(organisationDocument(released, 'json')) as { format: string; organisations: unknown }
    expect(read).toEqual({ format: 'marsad-organisations/1', organisations: JSON.parse(JSON.stringify(files)) })
  })
})

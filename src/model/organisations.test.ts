import { describe, expect, test } from 'vitest'
import { normaliseName } from './normalise-name.ts'
import { organisationSchema } from './organisation.ts'
import { findOrganisation, namesOfOrganisation, organisations, suggestOrganisations } from './organisations.ts'

describe('the table of organisations', () => {
  test('every row follows the schema', () => {
    for (const organisation of organisations) expect(organisationSchema.parse(organisation)).toEqual(organisation)
  })

  test('a name belongs to one organisation and stands in the table once, however it is written', () => {
    const owners = new Map<string, string>()
    for (const organisation of organisations) {
      for (const name of namesOfOrganisation(organisation)) {
        const key = normaliseName(name)
        expect(key, `${organisation.id}: ${name}`).not.toBe('')
        expect(owners.get(key), `${organisation.id}: ${name}`).toBeUndefined()
        owners.set(key, organisation.id)
      }
    }
  })

  test('no two rows share our id or the id of a publisher', () => {
    const ids = organisations.flatMap(({ id, ids }) => [id, ...ids])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('names in Arabic script are Arabic names, and the others are not', () => {
    for (const { arabic, aliases } of organisations) {
      if (arabic !== null) expect(arabic).toMatch(/\p{Script=Arabic}/u)
      for (const { name, kind } of aliases) expect(/\p{Script=Arabic}/u.test(name), name).toBe(kind === 'arabic')
    }
  })

  test('a name is not given up before it came into use', () => {
    for (const { from, to, name } of organisations.flatMap(({ aliases }) => aliases)) {
      if (from !== undefined && to !== undefined) expect(from < to, name).toBe(true)
    }
  })

  test('a row without an id of a publisher says where its events are', () => {
    const without = organisations.filter(({ ids }) => ids.length === 0)
    expect(without).not.toEqual([])
    for (const { id, note } of without) expect(note, id).toBeDefined()
  })
})

describe('findOrganisation', () => {
  test.each([
    ['Islamic State', 'islamic-state'],
    ['is', 'islamic-state'],
    ['داعش', 'islamic-state'],
    ['تنظيم الدولة الاسلامية', 'islamic-state'],
    ['Al-Qaeda in Iraq', 'islamic-state'],
    ['Taleban', 'taliban'],
    ["Jama'atu Ahlis Sunna Lidda'awati wal-Jihad", 'boko-haram'],
    ['the Houthis', 'ansarallah'],
    ['Jabhat al-Nusra', 'jabhat-fateh-al-sham'],
    ['HTS', 'hayat-tahrir-al-sham'],
    ['GSPC', 'aqim'],
    ['حزب الله', 'hezbollah'],
    ['Sendero Luminoso', 'shining-path'],
  ])('takes %s for %s', (name, id) => {
    expect(findOrganisation(name)?.id).toBe(id)
  })

  test('has the ids of the publisher', () => {
    expect(findOrganisation('ISIS')?.ids).toEqual(['ucdp:234'])
    expect(findOrganisation('DPR')?.ids).toEqual(['ucdp:5840', 'ucdp:6711'])
  })

  test('does not take a branch for the whole', () => {
    expect(findOrganisation('ISKP')?.ids).toEqual([])
    expect(findOrganisation('ISWAP')).not.toBe(findOrganisation('Boko Haram'))
  })

  test('knows no name that several organisations share', () => {
    for (const name of ['ELN', 'UCK', 'BRA', 'SLA', 'UPC', 'NSCN', 'National Liberation Army', 'Ansar al-Sharia']) {
      expect(findOrganisation(name), name).toBeUndefined()
    }
  })

  test('does not take a near, a partial or an empty name', () => {
    for (const name of ['Islamc State', 'Islamic', '', ' ', '–']) expect(findOrganisation(name), name).toBeUndefined()
  })
})

describe('suggestOrganisations', () => {
  test('gives the nearest names first, one an organisation', () => {
    const found = suggestOrganisations('Boko Harram', 3)
    expect(found[0]).toMatchObject({ name: 'Boko Haram', distance: 1, organisation: { id: 'boko-haram' } })
    expect(new Set(found.map(({ organisation }) => organisation.id)).size).toBe(found.length)
  })

  test('gives the names that hold the given one as whole words', () => {
    expect(suggestOrganisations('Nusra', 5).map(({ organisation }) => organisation.id)).toContain(
      'jabhat-fateh-al-sham',
    )
    expect(suggestOrganisations('ELN', 5).map(({ organisation }) => organisation.id)).toContain('eln-colombia')
  })

  test('gives no more than were asked for', () => {
    expect(suggestOrganisations('Islamc State', 1).map(({ name }) => name)).toEqual(['Islamic State'])
    expect(suggestOrganisations('Islamc State', 0)).toEqual([])
  })

  test('gives nothing for a name that is near to none', () => {
    expect(suggestOrganisations('Government of Iraq and its allies', 5)).toEqual([])
    expect(suggestOrganisations('', 5)).toEqual([])
  })
})

import type { SourceUnit } from './read-natural-earth.ts'

/** What decomposing accents does not turn into plain letters. */
const plainLetters: Record<string, string> = {
  ə: 'a',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[əıłđðøßæœþ]/g, (letter) => plainLetters[letter]!)
    .replace(/[\u0300-\u036f'’‘`´.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

type NamedUnit = Pick<SourceUnit, 'natural_earth_id' | 'iso_3166_2' | 'iso_a2'> & { country: string; name: string }

/**
 * One code per unit, in the same order: ISO 3166-2 where the source has a full one of the unit's own country, else
 * alpha-3 and the name in plain letters (`IRQ-ninawa`). Where two units would get the same, both take the second form,
 * and if that is shared too, the number of the Natural Earth id is added (`PHL-cebu-2514`).
 */
export function unitCodes(units: readonly NamedUnit[]): string[] {
  const byIso = units.map(({ iso_3166_2, iso_a2 }) =>
    /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(iso_3166_2) && iso_3166_2.startsWith(`${iso_a2}-`) ? iso_3166_2 : null,
  )
  const byName = units.map(({ country, name }) => `${country}-${slugOf(name)}`)
  const shared = (codes: (string | null)[], code: string) => codes.indexOf(code) !== codes.lastIndexOf(code)
  return units.map(({ natural_earth_id }, i) => {
    const iso = byIso[i]
    if (iso && !shared(byIso, iso)) return iso
    return shared(byName, byName[i]!) ? `${byName[i]}-${natural_earth_id.replace(/^\D+/, '')}` : byName[i]!
  })
}

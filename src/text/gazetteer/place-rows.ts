import type { GazetteerEntry, PlaceKind } from './gazetteer.ts'

/** A place on its way into the gazetteer. */
export interface PlaceRow extends Omit<GazetteerEntry, 'admin1'> {
  /** GeoNames code of its first-level division (`IQ.18`), or `''`. */
  division: string
  mainNames: string[]
  otherNames: string[]
  /** Such as stand only behind the name of a town and a comma: `Fla.` */
  shortNames?: readonly string[]
}

const seats: Readonly<Record<string, GazetteerEntry['seat']>> = { PPLC: 3, PPLA: 2, PPLA2: 1 }

/** The town of one line of GeoNames, which has 19 columns with tabs between; `undefined` for a line that is not one. */
export function townRow(
  line: string,
  countryOf: (alpha2: string) => string | null,
): (PlaceRow & { district: string }) | undefined {
  const columns = line.split('\t')
  const [id, name, ascii, others, latitude, longitude, , feature = '', alpha2 = '', , admin1 = '', admin2 = ''] =
    columns
  if (columns.length < 15 || !name) return undefined
  const kind: PlaceKind = feature === 'PPLX' ? 'quarter' : 'town'
  const division = admin1 === '' || admin1 === '00' ? '' : `${alpha2}.${admin1}`
  return {
    kind,
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(columns[14]) || 0,
    seat: seats[feature] ?? 0,
    country: countryOf(alpha2),
    geonamesId: Number(id) || null,
    areaKm2: 0,
    division,
    district: division === '' || admin2 === '' ? '' : `${division}.${admin2}`,
    mainNames: ascii ? [name, ascii] : [name],
    otherNames: (others ?? '').split(',').filter(isUsefulName),
  }
}

const LATIN_OR_ARABIC = /^(?:[\p{Script=Latin}\p{M}\p{N}\s.,'’ʼ‘`´ʿʾ()/-]+|[\p{Script=Arabic}\p{M}\s.ـ،()-]+)$/u
const CODE = /^[A-Z]{1,4}$/
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|ar|as|ash|an|at|az)[ -]|\p{Script=Arabic})/u

/** Whether an alternate name can stand in an English or Arabic text: no codes, no other scripts, no bare transcriptions. */
export function isUsefulName(name: string): boolean {
  return name.length > 2 && LATIN_OR_ARABIC.test(name) && !CODE.test(name) && CAPITAL.test(name)
}

const GENERIC_AFTER =
  / (?:Governorate|Province|Region|State|Oblast|oblast|Krai|Kray|Republic|District|County|Department|Prefecture|Municipality|City|Autonomous Region|Regional State)$/u
const GENERIC_BEFORE =
  /^(?:Muhafazat|Governorate of|Province of|Region of|State of|Departamento de|Provincia de|Wilaya de) /u

/** The name of a division without the word for what it is. */
export const bareDivisionName = (name: string): string => name.replace(GENERIC_AFTER, '').replace(GENERIC_BEFORE, '')

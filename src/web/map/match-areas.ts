import type { DoubtCounts, ExploreArea } from '../../model/explore.ts'
import { normaliseName } from '../../model/normalise-name.ts'

/** Whose outline an area has: a country or province of the base map, or units of a boundary file of the workspace. */
export type OutlineRef =
  { kind: 'packaged'; place: number; unit: number | null } | { kind: 'own'; file: string; units: number[] }

/** Events known only to an area that has an outline; several datasets may name it differently. */
export interface MatchedArea extends DoubtCounts {
  /** Tells the areas apart. */
  key: string
  outline: OutlineRef
  level: ExploreArea['level']
  areas: ExploreArea[]
}

export interface KnownOutlines {
  /** Number of a province by its code in the boundary set. */
  unitOf(code: string): number | undefined
  /** Place of a country by its ISO code. */
  placeOf(country: string): number | undefined
  countryOfUnit(unit: number): number
  /** Boundary files of the workspace, those with larger units first. */
  own: readonly { id: string; units: readonly { name: string }[] }[]
}

/** The areas that can be drawn, by outline, and those that can only be told in words. */
export function matchAreas(
  areas: readonly ExploreArea[],
  known: KnownOutlines,
): { matched: MatchedArea[]; without: ExploreArea[] } {
  const findOwn = ownFinder(known)
  const matched = new Map<string, MatchedArea>()
  const without: ExploreArea[] = []
  for (const area of areas) {
    const outline = outlineOf(area, areas, known, findOwn)
    if (outline === undefined) {
      without.push(area)
      continue
    }
    const key =
      outline.kind === 'packaged' ? `${outline.place}/${outline.unit ?? ''}` : `${outline.file}:${outline.units.join()}`
    const { certain, expected, possible } = area
    const same = matched.get(key)
    if (!same) matched.set(key, { key, outline, level: area.level, areas: [area], certain, expected, possible })
    else {
      same.areas.push(area)
      same.certain += certain
      same.expected += expected
      same.possible += possible
    }
  }
  return { matched: [...matched.values()], without }
}

type FindOwn = (name: string) => { file: KnownOutlines['own'][number]; unit: number } | undefined

function outlineOf(
  { level, country, admin1, admin1_code }: ExploreArea,
  areas: readonly ExploreArea[],
  known: KnownOutlines,
  findOwn: FindOwn,
): OutlineRef | undefined {
  if (level === 'admin1') {
    const unit = admin1_code === null ? undefined : known.unitOf(admin1_code)
    if (unit !== undefined) return { kind: 'packaged', place: known.countryOfUnit(unit), unit }
    const own = admin1 === null ? undefined : findOwn(admin1)
    return own && { kind: 'own', file: own.file.id, units: [own.unit] }
  }
  if (country === null) return undefined
  const place = known.placeOf(country)
  if (place !== undefined) return { kind: 'packaged', place, unit: null }
  if (known.own.length === 0) return undefined
  // A country that the base map does not have: the file in which its provinces are found.
  const provinces = areas.filter((area) => area.country === country && area.admin1 !== null)
  const [file] = provinces.flatMap((area) => findOwn(area.admin1!)?.file ?? [])
  return file && { kind: 'own', file: file.id, units: [...file.units.keys()] }
}

/** Finds units of boundary files by name, whatever kind of division either text adds; of files, the first that has it. */
function ownFinder({ own }: KnownOutlines): FindOwn {
  if (own.length === 0) return () => undefined
  const byName = own.map((file) => {
    const names = new Map<string, number>()
    for (const [unit, { name }] of file.units.entries()) {
      const bare = bareName(name)
      if (!names.has(bare)) names.set(bare, unit)
    }
    return { file, names }
  })
  return (name) => {
    const bare = bareName(name)
    const found = byName.find(({ names }) => names.has(bare))
    return found && { file: found.file, unit: found.names.get(bare)! }
  }
}

/** `Kéthar province` and `Kethar` are one name. A name that is nothing but a kind of division stays as it is. */
export function bareName(name: string): string {
  const whole = normaliseName(name).replace(/[øđłıæœßþð]/g, (letter) => plain[letter]!)
  const bare = whole
    .split(' ')
    .filter((word) => !kinds.has(word))
    .join(' ')
  return bare || whole
}

/** Letters that are no letter with a mark, and that other texts write in plain ones. */
const plain: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd' }

const kinds = new Set(
  (
    'province governorate region state district county department oblast wilaya prefecture municipality canton of ' +
    'محافظه ولايه اقليم منطقه مقاطعه قضاء'
  ).split(' '),
)

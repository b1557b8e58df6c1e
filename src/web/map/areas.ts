import type { Doubt, ExploreArea } from '../../model/explore.ts'
import type { Formats } from '../../model/formats.ts'
import type { Language } from '../../model/figure.ts'
import { baseMap } from './base-map.svelte.ts'
import { doubted } from './density.ts'
import type { SquareBox } from './extent.ts'
import { matchAreas, type MatchedArea } from './match-areas.ts'
import { nameOf, type Outline, outlineOf } from './outlines.ts'
import type { OwnFile } from './own-boundaries.svelte.ts'

export type NamedArea = MatchedArea & { name: string }

export interface ShadedArea {
  area: NamedArea
  outline: Outline
  count: number
  /** The count as it is written. */
  text: string
}

/** The areas that can be drawn, with their names, and those that can only be told in words. */
export function nameAreas(
  areas: readonly ExploreArea[],
  own: readonly OwnFile[],
  language: Language,
): { matched: NamedArea[]; without: ExploreArea[] } {
  void baseMap.version
  const unit_countries = baseMap.map?.unit_countries ?? []
  const { matched, without } = matchAreas(areas, {
    unitOf: (code) => baseMap.unitOf(code),
    placeOf: (country) => baseMap.placeOf(country),
    countryOfUnit: (unit) => unit_countries[unit]!,
    own,
  })
  return { matched: matched.map((area) => ({ ...area, name: nameOf(area, own, language) })), without }
}

/** What is drawn of them: those that hold events, and whose outline is there. */
export function shadeAreas(
  areas: readonly NamedArea[],
  doubt: Doubt,
  own: readonly OwnFile[],
  zoom: number,
  write: Pick<Formats, 'count'>,
): ShadedArea[] {
  void baseMap.version
  return areas.flatMap((area) => {
    const count = area[doubted(doubt)]
    const outline = count > 0 ? outlineOf(area.outline, own, zoom) : undefined
    return outline ? { area, outline, count, text: write.count(count) } : []
  })
}

/** What the areas drawn with own outlines cover; the packaged ones may be whole countries. */
export function ownBoxes(areas: readonly MatchedArea[], own: readonly OwnFile[]): SquareBox[] {
  return areas.flatMap(({ outline }) => {
    if (outline.kind === 'packaged') return []
    const file = own.find(({ id }) => id === outline.file)!
    return outline.units.map((unit) => file.units[unit]!.box)
  })
}

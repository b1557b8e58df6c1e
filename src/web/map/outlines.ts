import type { ExploreArea } from '../../model/explore.ts'
import type { Language } from '../../model/figure.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { countryName } from '../../model/states.ts'
import { baseMap } from './base-map.svelte.ts'
import type { MatchedArea, OutlineRef } from './match-areas.ts'
import { linesAt, type OwnFile } from './own-boundaries.svelte.ts'
import { EQUATOR_KM } from './view.ts'

export interface Outline {
  paths: Path2D[]
  /** Where its count stands, in the Mercator square. */
  label: [x: number, y: number]
  /** About how wide it is, in the Mercator square. */
  width: number
  /** Of the name that the map writes there. */
  key: string
}

/** What an area is drawn with; `undefined` while it is not there. */
export function outlineOf(ref: OutlineRef, own: readonly OwnFile[], zoom: number): Outline | undefined {
  if (ref.kind === 'packaged') {
    const path = baseMap.outline(ref.place, ref.unit)
    const units = ref.unit === null ? undefined : baseMap.names(ref.place)
    const place = ref.unit === null ? baseMap.map?.countries[ref.place] : units?.find(({ unit }) => unit === ref.unit)
    if (!path || !place) return undefined
    const label: [number, number] = [mercatorX(place.label[0]), mercatorY(place.label[1])]
    const width = Math.sqrt(place.area_km2) / (EQUATOR_KM * Math.cos((place.label[1] * Math.PI) / 180))
    return { paths: [path], label, width, key: `${ref.place}/${ref.unit ?? ''}` }
  }
  const file = own.find(({ id }) => id === ref.file)
  if (!file) return undefined
  const lines = linesAt(file, zoom)
  const isWhole = ref.units.length === file.units.length
  const first = file.units[ref.units[0]!]!
  const { box } = file
  return {
    paths: isWhole ? [lines.land] : ref.units.map((unit) => lines.units[unit]!),
    label: isWhole ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : first.label,
    width: isWhole ? box[2] - box[0] : first.box[2] - first.box[0],
    key: isWhole ? `${ref.file}:` : `${ref.file}:${ref.units[0]}`,
  }
}

/** What an area is called: as the map names it, else as it was delivered. */
export function nameOf({ outline, areas: [area] }: MatchedArea, own: readonly OwnFile[], language: Language): string {
  if (outline.kind === 'own' && area!.level === 'admin1') {
    return own.find(({ id }) => id === outline.file)!.units[outline.units[0]!]!.name
  }
  if (outline.kind === 'packaged' && outline.unit !== null) {
    const unit = baseMap.names(outline.place)?.find((each) => each.unit === outline.unit)
    const name = language === 'ar' ? (unit?.name_ar ?? unit?.name) : unit?.name
    if (name) return name
  }
  return deliveredName(area!, language)
}

export function deliveredName({ level, admin1, country }: ExploreArea, language: Language): string {
  if (level === 'admin1' && admin1 !== null) return admin1
  return country === null ? '–' : (countryName(country, language) ?? country)
}

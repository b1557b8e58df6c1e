import { type Arcs, decodeArcs } from '../../model/arc-codec.ts'
import { type BaseMap, type BaseMapLevel, baseMapLevels, type BaseUnit } from '../../model/base-map.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { ask, askBytes } from '../api/client.ts'
import { arcsByCountry, drawArea, drawLine, kindOf, type LaidArcs, layArcs, ringBoxes } from './country-lines.ts'

/** A country at one level of detail, ready to be drawn; its province outlines are made when asked for. */
export interface DrawnCountry {
  place: number
  land: Path2D
  coast: Path2D
  border: Path2D
  province: Path2D
}

interface Sheet {
  laid: LaidArcs
  touching: Map<number, number[]>
  drawn: Map<number, DrawnCountry>
  outlines: Map<string, Path2D>
}

type FinerLevel = Exclude<BaseMapLevel, 'world'>

/** The packaged base map as the browser has it: the world from the start, countries finer when they are looked at. */
class BaseMapInBrowser {
  map = $state.raw<BaseMap | null>(null)
  hasFailed = $state(false)
  /** Goes up whenever there is more to draw. */
  version = $state(0)

  #world: Sheet | null = null
  #boxes = new Map<number, number[]>()
  #sheets = new Map<string, Sheet>()
  #names = new Map<number, BaseUnit[]>()
  #asked = new Set<string>()
  #placeOf = new Map<string, number>()
  #unitOf = new Map<string, number>()

  async load(): Promise<void> {
    if (this.map !== null || this.#asked.has('world')) return
    this.#asked.add('world')
    try {
      const [map, bytes] = await Promise.all([ask<BaseMap>('/api/basemap'), askBytes('/api/basemap/world')])
      this.#world = sheetOf(decodeArcs(bytes), 'world', map.unit_countries)
      this.#placeOf = new Map(map.countries.map(({ country }, place) => [country, place]))
      this.#unitOf = new Map(map.unit_codes.flatMap((code, unit) => (code === null ? [] : [[code, unit] as const])))
      for (const [place, arcs] of this.#world.touching) {
        this.#boxes.set(
          place,
          ringBoxes(this.#world.laid, arcs, (unit) => map.unit_countries[unit] === place),
        )
      }
      this.map = map
      this.hasFailed = false
    } catch {
      this.hasFailed = true
      this.#asked.delete('world')
    }
    this.version++
  }

  /** The place of a country in the list, by its code. */
  placeOf(country: string): number | undefined {
    return this.#placeOf.get(country)
  }

  /** Number of the province with this code in the boundary set. */
  unitOf(code: string): number | undefined {
    return this.#unitOf.get(code)
  }

  /** Places of the countries that touch a part of the Mercator square. */
  seen(west: number, north: number, east: number, south: number): number[] {
    if (this.map === null) return []
    const touches = (boxes: readonly number[]) => {
      for (let i = 0; i < boxes.length; i += 4) {
        if (boxes[i]! < east && boxes[i + 2]! > west && boxes[i + 1]! < south && boxes[i + 3]! > north) return true
      }
      return false
    }
    return [...this.map.countries.keys()].filter((place) => touches(this.#boxes.get(place) ?? this.#wholeBox(place)))
  }

  /** Islands so small that the world leaves them out. */
  #wholeBox(place: number): number[] {
    const [west, south, east, north] = this.map!.countries[place]!.bbox
    return [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)]
  }

  /**
   * Countries as finely as all of them are there, no finer than asked: lines of two levels do not meet. What is not there yet is
   * fetched, and `version` goes up when it has come.
   */
  drawn(level: BaseMapLevel, places: readonly number[]): DrawnCountry[] {
    if (level !== 'world') for (const place of places) this.#fetch(level, place)
    const order = baseMapLevels.map(({ level }) => level)
    const usable = order
      .slice(0, order.indexOf(level) + 1)
      .findLast((each) => each === 'world' || places.every((place) => this.#sheets.has(`${each}/${place}`)))
    return places.flatMap((place) => this.#draw(usable ?? 'world', place) ?? [])
  }

  /** The outline of a country (all of its units) or of one province, as fine as it is there. */
  outline(place: number, unit: number | null): Path2D | undefined {
    const sheet = this.#sheets.get(`close/${place}`) ?? this.#sheets.get(`region/${place}`) ?? this.#world
    const arcs = sheet?.touching.get(place)
    if (!sheet || !arcs || this.map === null) return undefined
    const key = `${place}/${unit ?? ''}`
    const known = sheet.outlines.get(key)
    if (known) return known
    const { unit_countries } = this.map
    const path = new Path2D()
    drawArea(path, sheet.laid, arcs, (each) => (unit === null ? unit_countries[each] === place : each === unit))
    sheet.outlines.set(key, path)
    return path
  }

  /** The provinces of a country with their names, once they have come. */
  names(place: number): readonly BaseUnit[] | undefined {
    const known = this.#names.get(place)
    const key = `names/${place}`
    if (known || this.map === null || this.#asked.has(key)) return known
    this.#asked.add(key)
    ask<BaseUnit[]>(`/api/basemap/names/${this.map.countries[place]!.country}`).then(
      (units) => {
        this.#names.set(place, units)
        this.version++
      },
      () => this.#asked.delete(key),
    )
    return undefined
  }

  #fetch(level: FinerLevel, place: number): void {
    const key = `${level}/${place}`
    if (this.map === null || this.#asked.has(key)) return
    this.#asked.add(key)
    askBytes(`/api/basemap/${level}/${this.map.countries[place]!.country}`).then(
      (bytes) => {
        this.#sheets.set(key, sheetOf(decodeArcs(bytes), level, this.map!.unit_countries))
        this.version++
      },
      () => this.#asked.delete(key),
    )
  }

  #draw(level: BaseMapLevel, place: number): DrawnCountry | undefined {
    const sheet = level === 'world' ? this.#world : this.#sheets.get(`${level}/${place}`)
    const arcs = sheet?.touching.get(place)
    if (!sheet || !arcs) return undefined
    const known = sheet.drawn.get(place)
    if (known) return known
    const countryOf = this.map!.unit_countries
    const lines = { place, land: new Path2D(), coast: new Path2D(), border: new Path2D(), province: new Path2D() }
    drawArea(lines.land, sheet.laid, arcs, (unit) => countryOf[unit] === place)
    for (const arc of arcs) {
      const [left, right] = [sheet.laid.arcs.left[arc]!, sheet.laid.arcs.right[arc]!]
      drawLine(lines[kindOf(left, right, countryOf)], sheet.laid, arc)
    }
    sheet.drawn.set(place, lines)
    return lines
  }
}

function sheetOf(arcs: Arcs, level: BaseMapLevel, countryOf: readonly number[]): Sheet {
  const { degrees_per_step } = baseMapLevels.find((each) => each.level === level)!
  return {
    laid: layArcs(arcs, degrees_per_step),
    touching: arcsByCountry(arcs, countryOf),
    drawn: new Map(),
    outlines: new Map(),
  }
}

export const baseMap = new BaseMapInBrowser()

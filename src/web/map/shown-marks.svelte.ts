import type { Doubt, ExploreMap, ExplorePoint } from '../../model/explore.ts'
import { settings } from '../settings/settings.svelte.ts'
import { write } from '../settings/write.svelte.ts'
import { nameAreas, shadeAreas } from './areas.ts'
import { countsOf, doubted, scaleFor } from './density.ts'
import { ownBoundaries } from './own-boundaries.svelte.ts'
import { kilometresPerPixel, type MapView, POINTS_FROM_ZOOM, scaleOf } from './view.ts'

interface Given {
  map: ExploreMap | null
  doubt: Doubt
  view: MapView | null
}

/** What the map shows of an answer: points or cells, and areas. Each part changes only with what it depends on. */
export class ShownMarks {
  readonly #given: () => Given

  constructor(given: () => Given) {
    this.#given = given
  }

  readonly map = $derived.by(() => this.#given().map)
  readonly doubt = $derived.by(() => this.#given().doubt)
  readonly field = $derived(doubted(this.doubt))
  readonly #zoom = $derived.by(() => this.#given().view?.zoom ?? 0)

  /** `null` where cells are drawn instead. */
  readonly points = $derived.by((): readonly ExplorePoint[] | null => {
    return this.#zoom >= POINTS_FROM_ZOOM ? (this.map?.points ?? null) : null
  })
  readonly #most = $derived.by(() => (this.map ? countsOf(this.map, this.doubt).most : 0))
  readonly cellScale = $derived(scaleFor(this.#most))
  readonly hasCells = $derived(this.points === null && this.#most > 0)
  /** Width of the cells on the ground. */
  readonly cellKilometres = $derived.by(() => {
    const { map, view } = this.#given()
    if (map === null || view === null) return 0
    const worldKilometres = kilometresPerPixel(view) * scaleOf(view)
    return (worldKilometres * (map.bbox[2] - map.bbox[0])) / 360 / map.columns
  })

  readonly areas = $derived.by(() => nameAreas(this.map?.areas ?? [], ownBoundaries.files, settings.language))
  readonly areaScale = $derived.by(() => {
    return scaleFor(this.areas.matched.reduce((most, area) => Math.max(most, area[this.field]), 0))
  })
  readonly shaded = $derived.by(() => {
    return shadeAreas(this.areas.matched, this.doubt, ownBoundaries.files, this.#zoom, write)
  })
  /** Areas that hold events and have no outline. */
  readonly without = $derived.by(() => this.areas.without.filter((area) => area[this.field] > 0))
}

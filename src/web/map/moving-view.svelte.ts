import { untrack } from 'svelte'
import type { ExploreMap } from '../../model/explore.ts'
import { address } from '../address/address.svelte.ts'
import { extentOf, type SquareBox } from './extent.ts'
import * as views from './view.ts'

/** A ground that takes long to draw is drawn again when the zoom has rested so long. */
const REST_MS = 90
/** The address says the view once the hand rests. */
const KEEP_MS = 200
const STEP_MS = 140
/** How many answers may move the first view: the world tells roughly where the data lie, what is seen then closely. */
const FITTING_ANSWERS = 3

/** What the map shows, as hands, keys, the size of the page, the first answers and the address move it. Made by the map, inside of which it lives. */
export class MovingView {
  /** `null` before the size is known. */
  now = $state.raw<views.MapView | null>(null)
  /** Whether the zoom changed a moment ago. */
  isZooming = $state(false)

  /** While the first view is looked for: how many answers may still move it. */
  #fitting = 0
  /** The view in the address, as far as this map knows. */
  #kept: string | undefined
  #resting: ReturnType<typeof setTimeout> | undefined
  #keeping: ReturnType<typeof setTimeout> | undefined

  constructor() {
    // The back button, or a link.
    $effect(() => {
      const written = address.look['map']
      untrack(() => this.#follow(written))
    })
    $effect(() => () => {
      clearTimeout(this.#resting)
      clearTimeout(this.#keeping)
    })
  }

  goTo(next: views.MapView): void {
    if (this.now !== null && next.zoom !== this.now.zoom) {
      this.isZooming = true
      clearTimeout(this.#resting)
      this.#resting = setTimeout(() => (this.isZooming = false), REST_MS)
    }
    this.#fitting = 0
    this.now = next
    clearTimeout(this.#keeping)
    this.#keeping = setTimeout(() => this.#keep(), KEEP_MS)
  }

  drag(right: number, down: number): void {
    if (this.now !== null) this.goTo(views.dragged(this.now, right, down))
  }

  /** Nearer by so many levels, around a pixel or the middle. */
  zoom(by: number, left?: number, top?: number): void {
    if (this.now !== null) this.goTo(views.zoomedAt(this.now, by, left, top))
  }

  /** Zooms in a few frames, or at once for those who want no motion. */
  step(by: number, left?: number, top?: number): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.zoom(by, left, top)
    const start = performance.now()
    let done = 0
    const further = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / STEP_MS))
      this.zoom(by * (share - done), left, top)
      done = share
      if (share < 1) requestAnimationFrame(further)
    }
    requestAnimationFrame(further)
  }

  showAll(): void {
    if (this.now === null) return
    this.now = views.wholeWorld(this.now.width, this.now.height)
    this.#fitting = FITTING_ANSWERS
    this.#kept = undefined
    clearTimeout(this.#keeping)
    if (address.look['map'] !== undefined) address.lookAt({ map: undefined })
  }

  /** Moves to where an answer says that the data lie, while the first view is looked for. */
  fit(map: ExploreMap, outlines: readonly SquareBox[]): void {
    if (this.now === null || this.#fitting === 0) return
    const isAnswer = views.askedFor(this.now).bbox.every((side, i) => Math.abs(side - map.bbox[i]!) < 1e-6)
    if (!isAnswer) return
    const extent = extentOf(map, outlines)
    this.#fitting = extent ? this.#fitting - 1 : 0
    if (extent) this.now = views.fitting(extent, this.now.width, this.now.height)
  }

  /** An attachment: what is around the map decides its size; whole cells, so that the grid fits. */
  readonly fill = (element: HTMLElement): (() => void) => {
    const observer = new ResizeObserver(([entry]) => {
      const side = (pixels: number) =>
        Math.max(views.CELL_PIXELS, Math.floor(pixels / views.CELL_PIXELS) * views.CELL_PIXELS)
      const { width, height } = entry!.contentRect
      if (width > 0 && height > 0) untrack(() => this.#resize(side(width), side(height)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }

  #resize(width: number, height: number): void {
    if (this.now !== null) {
      this.now = views.withinWorld({ ...this.now, width, height })
      return
    }
    this.#kept = address.look['map']
    this.now = views.readView(this.#kept, width, height) ?? views.wholeWorld(width, height)
    if (this.#kept === undefined) this.#fitting = FITTING_ANSWERS
  }

  #keep(): void {
    if (this.now === null) return
    this.#kept = views.writeView(this.now)
    address.lookAt({ map: this.#kept }, { replace: true })
  }

  #follow(written: string | undefined): void {
    if (this.now === null || written === this.#kept) return
    this.#kept = written
    const next = views.readView(written, this.now.width, this.now.height)
    if (next === undefined) return
    this.#fitting = 0
    this.now = next
  }
}

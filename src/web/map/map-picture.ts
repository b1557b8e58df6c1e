import type { Doubt, ExploreMap, ExplorePoint } from '../../model/explore.ts'
import type { ShadedArea } from './areas.ts'
import type { Scale } from './density.ts'
import { DensityPicture, drawAreaCounts, drawAreas, drawDiscs, drawDots } from './draw-data.ts'
import { drawLand, drawLines, type Ground, type PlacedName } from './draw-ground.ts'
import { Layer } from './layer.ts'
import type { Palette } from './palette.ts'
import type { MapView } from './view.ts'

/** A ground that takes longer to draw is stretched while the zoom changes, and drawn when it rests. */
const QUICK_MS = 9
/** How strongly numbers are drawn that a newer answer will replace. */
const OLD_ALPHA = 0.45

export interface Seen {
  view: MapView
  /** Device pixels of a CSS pixel. */
  ratio: number
  isZooming: boolean
  ground: Ground
  /** Changes with whatever the ground is drawn from, except the view. */
  groundKey: string
  /** `null` where cells are drawn instead. */
  points: readonly ExplorePoint[] | null
  doubt: Doubt
  shaded: readonly ShadedArea[]
  areaScale: Scale
  /** Whether the numbers are old. */
  pending: boolean
}

/** The picture on the canvas: land, what is counted, and lines and names over it. Land and lines are kept while the map moves over them. */
export class MapPicture {
  readonly #land = new Layer()
  readonly #lines = new Layer()
  readonly #density = new DensityPicture()
  #names: PlacedName[] = []

  paintCells(map: ExploreMap, doubt: Doubt, scale: Scale, palette: Palette): void {
    this.#density.paint(map, doubt, scale, palette)
  }

  draw(canvas: HTMLCanvasElement, seen: Seen): void {
    const { view, ratio, ground, points, doubt, shaded } = seen
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)]
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width
      canvas.height = height
    }
    const { palette } = ground
    const ctx = canvas.getContext('2d', { alpha: false })!
    const countedAlpha = seen.pending ? OLD_ALPHA : 1
    refresh(this.#land, seen, (layer, large) => drawLand(layer, large, ground))
    refresh(this.#lines, seen, (layer, large) => (this.#names = drawLines(layer, large, ground)))
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    ctx.fillStyle = palette.sea
    ctx.fillRect(0, 0, view.width, view.height)
    this.#land.show(ctx, view, ratio)
    ctx.globalAlpha = countedAlpha
    drawAreas(ctx, view, shaded, seen.areaScale, palette, ratio)
    if (points) drawDiscs(ctx, view, points, doubt, palette)
    else this.#density.show(ctx, view)
    ctx.globalAlpha = 1
    this.#lines.show(ctx, view, ratio)
    ctx.globalAlpha = countedAlpha
    if (points) drawDots(ctx, view, points, doubt, palette)
    drawAreaCounts(ctx, view, shaded, this.#names, ground)
    ctx.globalAlpha = 1
  }
}

function refresh(
  layer: Layer,
  { view, groundKey, isZooming, ratio }: Seen,
  render: (ctx: CanvasRenderingContext2D, view: MapView) => void,
): void {
  if (layer.isFresh(view, groundKey)) return
  if (isZooming && layer.cost > QUICK_MS && layer.isUsable(view)) return
  layer.render(view, groundKey, ratio, render)
}

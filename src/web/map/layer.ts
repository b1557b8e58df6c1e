import { type MapView, onScreen, scaleOf, underPixel } from './view.ts'

/** Pixels that a layer reaches beyond the view on every side, so that a drag need not draw it again. */
const MARGIN = 160

/** A picture of the ground that is kept while the map moves over it. */
export class Layer {
  /** How long the last drawing took, in milliseconds. */
  cost = 0
  #canvas = document.createElement('canvas')
  #view: MapView | null = null
  #key = ''

  /** Whether it shows this view and these contents sharply and to the edge. */
  isFresh(view: MapView, key: string): boolean {
    return this.#key === key && this.#view?.zoom === view.zoom && this.#covers(view)
  }

  /** Whether something of it can be shown at all. */
  isUsable(view: MapView): boolean {
    return this.#view !== null && Math.abs(this.#view.zoom - view.zoom) < 3
  }

  /** `draw` gets a context in CSS pixels of the view that is handed to it, which is larger than the one seen. */
  render(
    view: MapView,
    key: string,
    ratio: number,
    draw: (ctx: CanvasRenderingContext2D, view: MapView) => void,
  ): void {
    const start = performance.now()
    const large = { ...view, width: view.width + 2 * MARGIN, height: view.height + 2 * MARGIN }
    const [width, height] = [Math.round(large.width * ratio), Math.round(large.height * ratio)]
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width
      this.#canvas.height = height
    }
    const ctx = this.#canvas.getContext('2d')!
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, width, height)
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    draw(ctx, large)
    this.#view = large
    this.#key = key
    this.cost = performance.now() - start
  }

  /** Puts it where it belongs under a view, stretched when that is at another zoom. */
  show(ctx: CanvasRenderingContext2D, view: MapView, ratio: number): void {
    if (this.#view === null) return
    const stretch = scaleOf(view) / scaleOf(this.#view)
    const [left, top] = onScreen(view, ...underPixel(this.#view, 0, 0)).map((side) => Math.round(side * ratio)) as [
      number,
      number,
    ]
    ctx.save()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    if (stretch === 1) ctx.drawImage(this.#canvas, left, top)
    else ctx.drawImage(this.#canvas, left, top, this.#canvas.width * stretch, this.#canvas.height * stretch)
    ctx.restore()
  }

  #covers(view: MapView): boolean {
    const [left, top] = onScreen(view, ...underPixel(this.#view!, 0, 0))
    const { width, height } = this.#view!
    // Half a pixel: what is drawn is rounded to whole ones.
    return left <= 0.5 && top <= 0.5 && left + width >= view.width - 0.5 && top + height >= view.height - 0.5
  }
}

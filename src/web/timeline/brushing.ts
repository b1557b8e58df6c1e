import type { DayRange } from '../../model/calendar.ts'
import { type Brush, type BrushPart, drawnBrush, movedBrush, wordsOfDays } from './brush.ts'

/** The chart that time is chosen on, as it is now. */
export interface BrushedChart {
  readonly bins: readonly DayRange[]
  readonly brush: Brush | null
  /** The bin that is read. */
  read: number | null
  /** `isFirst`: the first change of a movement, so that the whole of it is one step back. */
  choose(time: { from: string; to: string } | null, isFirst: boolean): void
  focusReader(): void
}

interface Drag {
  part: BrushPart | 'new'
  anchor: number
  before: Brush | null
  began: boolean
}

/** Bins that a key moves by. */
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Chooses time on a chart by hand and by keys; `at` is the bin under the hand. */
export class Brushing {
  readonly #chart: BrushedChart
  #drag: Drag | null = null
  /** Whether the next key begins a movement. */
  #freshKeys = true

  constructor(chart: BrushedChart) {
    this.#chart = chart
  }

  press(part: BrushPart | 'new', at: number): void {
    this.#drag = { part, anchor: at, before: this.#chart.brush, began: false }
    this.#freshKeys = true
  }

  move(at: number): void {
    const drag = this.#drag
    const { brush, bins } = this.#chart
    this.#chart.read = at
    if (!drag) return
    const next =
      drag.part === 'new' || drag.before === null
        ? drawnBrush(drag.anchor, at)
        : movedBrush(drag.before, drag.part, at - drag.anchor, bins.length)
    if (drag.part === 'new' && at === drag.anchor && !drag.began) return
    if (brush && next.first === brush.first && next.last === brush.last) return
    this.#choose(next, !drag.began)
    drag.began = true
  }

  /** A press without a movement chooses the bin, unless it was on an edge. */
  release(at: number): void {
    const drag = this.#drag
    if (drag && !drag.began && drag.part !== 'first' && drag.part !== 'last')
      this.#choose(drawnBrush(drag.anchor, at), true)
    this.#drag = null
  }

  cancel(): void {
    this.#drag = null
  }

  leave(): void {
    if (!this.#drag) this.#chart.read = null
  }

  /** Keys have reached the chart or the brush. */
  reach(): void {
    this.#freshKeys = true
  }

  brushKey(event: KeyboardEvent, part: BrushPart): void {
    const { brush, bins } = this.#chart
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      this.#chart.choose(null, true)
      this.#freshKeys = true
      this.#chart.focusReader()
      return
    }
    const by = this.#stepOf(event)
    if (by === undefined || !brush) return
    event.preventDefault()
    this.#chooseByKey(movedBrush(brush, event.shiftKey && part === 'both' ? 'last' : part, by, bins.length))
  }

  readKey(event: KeyboardEvent): void {
    const { brush, bins } = this.#chart
    const now = this.#chart.read ?? brush?.first ?? 0
    if (event.key === 'Escape' && brush) {
      event.preventDefault()
      this.#chart.choose(null, true)
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      this.#choose(drawnBrush(now, now), true)
    } else {
      const by = this.#stepOf(event)
      if (by === undefined) return
      event.preventDefault()
      const next = Math.max(0, Math.min(bins.length - 1, now + by))
      if (event.shiftKey) this.#chooseByKey(brush ? movedBrush(brush, 'last', by, bins.length) : drawnBrush(now, next))
      this.#chart.read = next
    }
  }

  #stepOf({ key }: KeyboardEvent): number | undefined {
    const all = this.#chart.bins.length
    return key === 'Home' ? -all : key === 'End' ? all : steps[key]
  }

  #choose({ first, last }: Brush, isFirst: boolean): void {
    const { bins } = this.#chart
    this.#chart.choose(wordsOfDays({ start: bins[first]!.start, end: bins[last]!.end }), isFirst)
  }

  #chooseByKey(next: Brush): void {
    this.#choose(next, this.#freshKeys)
    this.#freshKeys = false
  }
}

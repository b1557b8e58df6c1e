/** What a hand does on the map, in pixels from its top left. */
export interface Hand {
  drag(right: number, down: number): void
  zoom(by: number, left: number, top: number): void
  /** A step of zoom that may take a moment. */
  step(by: number, left: number, top: number): void
  /** Whether a drag that begins now draws a box. */
  isBoxing(event: PointerEvent): boolean
  box(from: [number, number], to: [number, number], done: boolean): void
  /** The box that was being drawn is given up. */
  giveUp(): void
  click(left: number, top: number): void
  hover(left: number, top: number): void
  leave(): void
}

/** A press that moves less is a click. */
const STILL_PIXELS = 4
/** A click waits so long for a second one, which makes it a double click. */
const DOUBLE_MS = 250

/** Follows mouse, pen and fingers on an element; the answer ends it. */
export function followHand(element: HTMLElement, hand: Hand): () => void {
  const fingers = new Map<number, [number, number]>()
  let start: [number, number] | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let doing: 'nothing' | 'press' | 'drag' | 'box' | 'pinch' = 'nothing'

  const placeOf = (event: MouseEvent): [number, number] => {
    const { left, top } = element.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }

  function down(event: PointerEvent): void {
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    const place = placeOf(event)
    fingers.set(event.pointerId, place)
    if (fingers.size === 2) {
      if (doing === 'box') hand.giveUp()
      doing = 'pinch'
    } else if (fingers.size === 1) {
      start = place
      doing = hand.isBoxing(event) ? 'box' : 'press'
    }
    hand.leave()
  }

  function move(event: PointerEvent): void {
    const place = placeOf(event)
    const last = fingers.get(event.pointerId)
    if (last === undefined) {
      if (fingers.size === 0) hand.hover(...place)
      return
    }
    if (doing === 'pinch') return pinch(event.pointerId, place)
    if (doing === 'press' && start && Math.hypot(place[0] - start[0], place[1] - start[1]) >= STILL_PIXELS)
      doing = 'drag'
    if (doing === 'drag') hand.drag(place[0] - last[0], place[1] - last[1])
    if (doing === 'box' && start) hand.box(start, place, false)
    if (doing !== 'press') fingers.set(event.pointerId, place)
  }

  /** The two fingers stay where they are on the ground. */
  function pinch(id: number, place: [number, number]): void {
    const other = [...fingers].find(([finger]) => finger !== id)?.[1]
    const last = fingers.get(id)
    fingers.set(id, place)
    if (other === undefined || last === undefined) return
    const spread = (from: [number, number]) => Math.max(1, Math.hypot(from[0] - other[0], from[1] - other[1]))
    hand.drag((place[0] - last[0]) / 2, (place[1] - last[1]) / 2)
    hand.zoom(Math.log2(spread(place) / spread(last)), (place[0] + other[0]) / 2, (place[1] + other[1]) / 2)
  }

  function up(event: PointerEvent): void {
    const place = placeOf(event)
    if (!fingers.delete(event.pointerId)) return
    if (doing === 'press') {
      clearTimeout(waiting)
      waiting = setTimeout(() => hand.click(...place), DOUBLE_MS)
    }
    if (doing === 'box' && start) {
      const isDrawn = Math.hypot(place[0] - start[0], place[1] - start[1]) >= STILL_PIXELS
      if (isDrawn) hand.box(start, place, true)
      else hand.giveUp()
    }
    doing = fingers.size === 1 && doing === 'pinch' ? 'drag' : 'nothing'
    start = null
  }

  function cancel(event: PointerEvent): void {
    fingers.delete(event.pointerId)
    if (doing === 'box') hand.giveUp()
    doing = 'nothing'
  }

  function wheel(event: WheelEvent): void {
    event.preventDefault()
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? element.clientHeight : 1)
    // What a touchpad tells of a pinch comes as a wheel with ctrl, in small steps.
    const by = -pixels * (event.ctrlKey ? 0.012 : 0.0025)
    hand.zoom(Math.max(-1, Math.min(1, by)), ...placeOf(event))
  }

  function double(event: MouseEvent): void {
    clearTimeout(waiting)
    hand.step(event.shiftKey ? -1 : 1, ...placeOf(event))
  }
  const leave = () => hand.leave()

  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', cancel)
  element.addEventListener('pointerleave', leave)
  element.addEventListener('wheel', wheel, { passive: false })
  element.addEventListener('dblclick', double)
  return () => {
    clearTimeout(waiting)
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', cancel)
    element.removeEventListener('pointerleave', leave)
    element.removeEventListener('wheel', wheel)
    element.removeEventListener('dblclick', double)
  }
}

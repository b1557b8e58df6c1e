import { beforeEach, expect, test, vi } from 'vitest'
import { followHand, type Hand } from './gestures.ts'

/** As much of an element as a hand touches. */
class Sheet extends EventTarget {
  clientHeight = 400
  setPointerCapture() {}
  getBoundingClientRect() {
    return { left: 100, top: 50 }
  }
}

let sheet: Sheet
let done: [string, ...unknown[]][]
let isBoxing = false
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  sheet = new Sheet()
  done = []
  isBoxing = false
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void done.push([name, ...values])
  const hand: Hand = {
    drag: note('drag'),
    zoom: note('zoom'),
    step: note('step'),
    isBoxing: () => isBoxing,
    box: note('box'),
    giveUp: note('give up'),
    click: note('click'),
    hover: note('hover'),
    leave: () => {},
  }
  stop = followHand(sheet as unknown as HTMLElement, hand)
  return () => {
    stop()
    vi.useRealTimers()
  }
})

/** Places are those on the sheet. */
function touch(type: string, left: number, top: number, more: object = {}): void {
  const event = new Event(type, { cancelable: true })
  sheet.dispatchEvent(
    Object.assign(event, { clientX: left + 100, clientY: top + 50, pointerId: 1, button: 0, deltaMode: 0, ...more }),
  )
}

test('a press that hardly moves is a click, once no second one came', () => {
  touch('pointerdown', 10, 10)
  touch('pointermove', 12, 10)
  touch('pointerup', 12, 10)
  expect(done).toEqual([])
  vi.advanceTimersByTime(300)
  expect(done).toEqual([['click', 12, 10]])
})

test('a double click zooms and chooses nothing', () => {
  for (let times = 0; times < 2; times++) {
    touch('pointerdown', 10, 10)
    touch('pointerup', 10, 10)
  }
  touch('dblclick', 10, 10)
  vi.advanceTimersByTime(300)
  expect(done).toEqual([['step', 1, 10, 10]])
})

test('a drag moves the map by all that the hand moved, also before it was known to be one', () => {
  touch('pointerdown', 10, 10)
  touch('pointermove', 12, 10)
  touch('pointermove', 30, 25)
  touch('pointermove', 31, 26)
  touch('pointerup', 31, 26)
  vi.advanceTimersByTime(300)
  expect(done).toEqual([
    ['drag', 20, 15],
    ['drag', 1, 1],
  ])
})

test('two fingers that part zoom in around their middle', () => {
  touch('pointerdown', 100, 100, { pointerId: 1 })
  touch('pointerdown', 200, 100, { pointerId: 2 })
  touch('pointermove', 300, 100, { pointerId: 2 })
  expect(done).toEqual([
    ['drag', 50, 0],
    ['zoom', 1, 200, 100],
  ])
})

test('a box is drawn from corner to corner; a press without a drag gives it up', () => {
  isBoxing = true
  touch('pointerdown', 10, 10)
  touch('pointermove', 60, 40)
  touch('pointerup', 60, 40)
  touch('pointerdown', 10, 10)
  touch('pointerup', 11, 10)
  expect(done).toEqual([['box', [10, 10], [60, 40], false], ['box', [10, 10], [60, 40], true], ['give up']])
})

test('the wheel zooms where the pointer is, and keeps the page where it is', () => {
  const event = Object.assign(new Event('wheel', { cancelable: true }), { deltaY: -100, deltaMode: 0, clientX: 150, clientY: 80 }) // prettier-ignore
  sheet.dispatchEvent(event)
  expect(done).toEqual([['zoom', 0.25, 50, 30]])
  expect(event.defaultPrevented).toBe(true)
})

test('a pointer that presses nothing hovers', () => {
  touch('pointermove', 5, 6)
  expect(done).toEqual([['hover', 5, 6]])
})

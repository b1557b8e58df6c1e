import { expect } from 'vitest'

/** Passes when `actual` is within `tolerance` × |wanted| of `wanted`, or within `tolerance` itself where `absolute`. */
export function expectClose(actual: number | null | undefined, wanted: number, tolerance: number, absolute = false) {
  const error = Math.abs((actual ?? NaN) - wanted) / (absolute || wanted === 0 ? 1 : Math.abs(wanted))
  expect(error, `${actual} for ${wanted}`).toBeLessThanOrEqual(tolerance)
}

/** Deeper than any GeoJSON: a collection of features with a multipolygon is 9 deep, properties may add some. */
const MOST_LEVELS = 64

/** How deep the lists and objects of a JSON text stand in each other, counted up to one more than is allowed. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (inString) {
      if (code === 0x5c) i++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > MOST_LEVELS) return true
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return false
}

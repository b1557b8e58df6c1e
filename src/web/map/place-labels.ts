/** A name that wants a place on the map, in pixels around its middle. */
export interface Label {
  text: string
  left: number
  top: number
  width: number
  height: number
  /** What is told first where there is no room for all; the greater, the sooner. */
  rank: number
}

/**
 * The labels that fit, the higher ranks first: none overlaps another or what is `taken`, none is cut by the edge. Equal ranks keep
 * their order, so that nothing flickers.
 */
export function placeLabels<T extends Label>(
  wanted: readonly T[],
  width: number,
  height: number,
  taken: readonly Label[] = [],
): T[] {
  const placed: Label[] = [...taken]
  return [...wanted]
    .sort((a, b) => b.rank - a.rank)
    .filter((label) => {
      const [right, down] = [label.width / 2, label.height / 2]
      if (label.left < right || label.top < down || label.left > width - right || label.top > height - down)
        return false
      if (placed.some((other) => overlap(label, other))) return false
      placed.push(label)
      return true
    })
}

const overlap = (a: Label, b: Label) =>
  Math.abs(a.left - b.left) * 2 < a.width + b.width && Math.abs(a.top - b.top) * 2 < a.height + b.height

/** Whole-number ticks from zero to at least `max`, about `about` of them, in steps of 1, 2 or 5 times a power of ten. */
export function countTicks(max: number, about: number): number[] {
  const rough = Math.max(max, 1) / Math.max(about, 1)
  const power = Math.max(1, 10 ** Math.floor(Math.log10(rough)))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((width) => width >= rough)!,
  )
  return Array.from({ length: Math.ceil(Math.max(max, 1) / step) + 1 }, (_, index) => index * step)
}

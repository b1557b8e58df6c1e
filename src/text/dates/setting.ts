import type { Anchors } from './anchors.ts'

/** What a point is resolved with. */
export interface Setting {
  anchors: Anchors
  future: boolean
  /** It holds from that time to the time of writing: "has held the town since February". */
  goesOn: boolean
  start: number
  sentence: number
  isArabic: boolean
}

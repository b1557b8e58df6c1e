import type { ExploreQuality } from '../../model/explore.ts'
import { flagMeanings, wordsOf } from '../../model/codes.ts'
import type { QualityPart } from './words.ts'

/** Words of the selection that keep what is known well (or, of flags, what is in doubt). */
export const narrowing: Readonly<Record<QualityPart, { word: string; values: readonly string[] }>> = {
  imprecise_time: { word: 'time-precision', values: ['day'] },
  imprecise_place: { word: 'location-precision', values: ['exact', 'near'] },
  without_deaths: { word: 'deaths-min', values: ['0'] },
  flagged: { word: 'flag', values: wordsOf(flagMeanings) },
}

export const qualityParts: readonly QualityPart[] = ['imprecise_time', 'imprecise_place', 'without_deaths', 'flagged']

/** A part of the selected events, 0 to 1; `null` where none is selected. */
export function shareOf(quality: ExploreQuality, part: QualityPart): number | null {
  return quality.events === 0 ? null : quality[part] / quality.events
}

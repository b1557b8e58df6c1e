import type { PlaceMention } from '../../model/reading.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Choice } from './choose-option.ts'
import type { Considered } from './considered.ts'
import type { CountryVotes } from './country-votes.ts'
import { precisionOf } from './precision.ts'

/** What is said of a place in the end; all `null` where nothing is chosen, or nothing but chance would choose. */
export function mentionOf(
  text: string,
  place: Considered,
  choice: Choice | undefined,
  votes: CountryVotes,
  gazetteer: Gazetteer,
): PlaceMention {
  const { start, end } = place.candidate
  const mention = { start, end, text: text.slice(start, end) }
  if (choice === undefined || isOpen(choice, votes)) {
    return {
      ...mention,
      latitude: null,
      longitude: null,
      geonames_id: null,
      country: null,
      admin1: null,
      location_precision: null,
      confidence: 0,
    }
  }
  const { entry } = choice.option
  const certainty = 1 / (1 + Math.exp(-1.3 * choice.margin))
  const division =
    entry.kind === 'admin1' ? entry.name : entry.admin1 === null ? null : gazetteer.entry(entry.admin1).name
  return {
    ...mention,
    latitude: entry.latitude,
    longitude: entry.longitude,
    geonames_id: entry.geonamesId,
    country: entry.country,
    admin1: division,
    location_precision: precisionOf(place, choice.option),
    confidence: Math.min(0.99, Math.round(certainty * (place.candidate.match === 'cue' ? 0.5 : 1) * 100) / 100),
  }
}

/**
 * Nothing but chance would decide between places of one name; or the only ones known are small and lie in countries that a
 * text about another one does not speak of.
 */
function isOpen({ margin, supported, option }: Choice, votes: CountryVotes): boolean {
  if (supported) return false
  const { importance, entry } = option
  if (importance < 5 && margin < 0.25) return true
  return importance < 4.6 && entry.country !== null && votes.shareOf(entry.country) === 0 && votes.largestShare() > 0.4
}

import type { LocationPrecision } from '../../model/codes.ts'
import type { Considered, Option } from './considered.ts'
import { arabicDirectionWords, arabicNearWords, directionWords, nearWords, partWords } from './cue-words-data.ts'
import { withoutArticle } from '../gazetteer/name-key.ts'

/** What a point at the place that is meant would mean: `near Hit` is not in Hit, `northern Iraq` not all of Iraq. */
export function precisionOf({ around, candidate }: Considered, { entry }: Option): LocationPrecision {
  if (entry.kind === 'region') return 'region'
  if (entry.kind === 'admin2') return 'admin2'
  const offset = around.arabic ? arabicOffset(around.before) : englishOffset(around.before)
  if (entry.kind === 'admin1' || entry.kind === 'country')
    return offset === 'part' || offset === 'side' ? 'region' : entry.kind
  return offset === 'near' || offset === 'side' || candidate.match === 'cue' ? 'near' : 'exact'
}

type Offset = 'near' | 'side' | 'part' | undefined

function englishOffset([one = '', two = '', three = '']: readonly string[]): Offset {
  if (partWords.has(one)) return 'part'
  const last = one === 'the' ? two : one
  if (nearWords.has(last)) return 'near'
  if (last !== 'of') return undefined
  const noun = one === 'the' ? three : two
  if (directionWords.has(noun)) return 'side'
  return nearWords.has(noun) || noun === 'out' ? 'near' : undefined
}

function arabicOffset([one = '', two = '']: readonly string[]): Offset {
  const bare = withoutArticle(one)
  if (arabicNearWords.has(bare) || (one === 'من' && arabicNearWords.has(withoutArticle(two)))) return 'near'
  return arabicDirectionWords.has(bare) ? 'side' : undefined
}

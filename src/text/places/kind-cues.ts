import type { PlaceKind } from '../gazetteer/gazetteer.ts'
import { withoutArticle } from '../gazetteer/name-key.ts'
import { arabicKindWords, kindWords, pluralKindWords } from './cue-words-data.ts'
import { readings } from './match-arabic.ts'
import type { Surroundings } from './surroundings.ts'

/** The kinds that the words beside a name call for: `Diyala province`, `the city of Hit`, `محافظة كركوك`. */
export function calledKinds(around: Surroundings): readonly PlaceKind[] | undefined {
  if (around.arabic) return arabicKinds(around)
  const [one = '', two = ''] = around.before
  if (one === 'of' && kindWords.has(two)) return kindWords.get(two)
  const [after = ''] = around.after
  // "Kirkuk city", "Anbar Province"; "the city council" and "state media" speak of something else.
  if (/^[ -]$/.test(around.gapAfter) && kindWords.has(after) && !COMPOUND.has(around.after[1] ?? '')) {
    return kindWords.get(after)
  }
  if (around.gapBefore === ' ' && BEFORE.has(one)) return kindWords.get(one)
  return undefined
}

const COMPOUND = new Set(
  'council hall media department university police court government officials television tv news'.split(' '),
)
/** `town Hit` does not occur, `village Qarah` and `province Anbar` do. */
const BEFORE = new Set('village province governorate district town city'.split(' '))

function arabicKinds({ before, gapBefore }: Surroundings): readonly PlaceKind[] | undefined {
  if (gapBefore.trim() !== '' && !/^\s?[بولفك]{1,2}$/.test(gapBefore)) return undefined
  for (const { fold } of readings(before[0] ?? '')) {
    const kinds = arabicKindWords.get(withoutArticle(fold)) ?? arabicKindWords.get(fold)
    if (kinds) return kinds
  }
  return undefined
}

const LIST_GAP = /^(?:\s*[,،]\s*(?:and |و)?|\s+(?:and|or|و)\s*|\s+و)$/

/** Whether what stands between two names makes them neighbours in a list. */
export const isListGap = (gap: string): boolean => LIST_GAP.test(gap)

/** In a list a plural behind the last name or before the first calls all of them: `Kirkuk and Diyala governorates`. */
export function spreadOverLists(
  all: readonly { calledFor: readonly PlaceKind[] | undefined; around: Surroundings }[],
  gapAfter: (i: number) => string,
): void {
  const spread = (from: number, to: number, gap: string, plural: boolean): boolean => {
    const [source, target] = [all[from], all[to]]
    if (!plural || !source?.calledFor || !target || target.calledFor || !isListGap(gap)) return false
    target.calledFor = source.calledFor
    return true
  }
  let plural = false
  for (let i = all.length - 1; i > 0; i--) {
    plural = spread(i, i - 1, gapAfter(i - 1), plural || pluralKindWords.has(all[i]!.around.after[0] ?? ''))
  }
  plural = false
  for (let i = 0; i < all.length - 1; i++) {
    const cue = readings(all[i]!.around.before[0] ?? '').some(({ fold }) => pluralKindWords.has(withoutArticle(fold)))
    plural = spread(i, i + 1, gapAfter(i), plural || cue)
  }
}

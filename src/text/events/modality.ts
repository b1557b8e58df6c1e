import type { Span } from '../../model/reading.ts'
import { wordsAround, type Clause } from './clause.ts'

/**
 * `happened`: told as a fact. `planned`: announced, threatened, intended or tried for. `denied`: somebody says that it was
 * not so, or not they. `hypothetical`: possible, feared, or under a condition.
 */
export type Modality = 'happened' | 'planned' | 'denied' | 'hypothetical'

export interface Assertion {
  /** "did not attack", "failed to take": the deed itself is said not to have happened. */
  negated: boolean
  modality: Modality
}

const words = (list: string) => new Set(list.split(' '))
const planned = words(
  'will plan plans planned planning intend intends intended intending prepare prepares prepared preparing vow vows vowed threaten threatens threatened threatening plot plots plotted plotting conspiring conspired going poised ready pledged promised urged called calls ordered wants wanted attempt attempted tries tried trying سوف يخطط تخطط خطط خططت خطه ينوي تنوي يعتزم تعتزم هدد هددت يهدد تهدد توعد توعدت يستعد تستعد دعا دعت حاول حاولت محاوله يحاول تحاول',
)
const hypothetical = words(
  'may might could would should if unless whether likely unlikely possible possibly possibility potential potentially fear fears feared fearing risk risks suspected ربما يمكن احتمال محتمل محتمله يحتمل خشيه يخشي تخشي مخاوف اذا لو يتوقع متوقع',
)
const denying = words('denied denies deny denying denial rejected disclaimed نفي نفت نفوا ينفي تنفي انكر انكرت')
const negating = words(
  "not never no nobody none neither nor without didn't wasn't weren't hasn't haven't hadn't couldn't cannot can't won't wouldn't fail fails failed failing unable لم لن ليس ليست دون بدون فشل فشلت يفشل احباط احبط احبطت افشل افشلت",
)
const stopping = words(
  'foiled thwarted prevented averted defused intercepted aborted cancelled canceled postponed احباطه احباطها احبط احبطت',
)

const reach = 8
const reachAfter = 4

/** Whether a sentence says that the deed at its cue happened. */
export function readAssertion(text: string, sentence: Span, cue: Span): Assertion {
  return assertionIn(wordsAround(text, sentence, cue))
}

export function assertionIn({ words: all, cue, isEdge }: Clause): Assertion {
  let negated = false
  let modality: Modality = 'happened'
  const raise = (to: Modality) => {
    if (modality === 'happened') modality = to
  }
  for (let at = cue - 1; at >= 0 && at >= cue - reach && !isEdge(at); at -= 1) {
    const { key, is_name } = all[at]!
    if (is_name && key !== 'if') continue
    const next = all[at + 1]?.key ?? ''
    if (negating.has(key) && next !== 'only') negated = true
    if (key === 'لا' && /^[يتن]/.test(next)) negated = true
    if (key === 'لن') raise('planned')
    if (denying.has(key)) raise('denied')
    if (planned.has(key)) raise('planned')
    if (key === 'قد' ? /^[يتن]/.test(next) : hypothetical.has(key) && !(key === 'may' && /^\d|^0$/.test(next))) {
      raise('hypothetical')
    }
  }
  if (/^[وف]?س[يتن]../.test(all[cue]?.key ?? '')) raise('planned')
  for (let at = cue + 1; at < all.length && at <= cue + reachAfter && !isEdge(at - 1); at += 1) {
    const { key } = all[at]!
    if (stopping.has(key)) negated = true
    if (key === 'planned' || key === 'plot' || key === 'plan') raise('planned')
  }
  return { negated, modality }
}

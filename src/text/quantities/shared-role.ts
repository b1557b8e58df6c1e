import type { Lexeme } from './lexemes.ts'
import { isInPhrase } from './read-role.ts'
import { ROLES_OF_PEOPLE } from './roles.ts'
import { isThing, type Draft } from './draft.ts'

const LIST_WORD = /^(?:,|،|and|or|&|plus|as|well|another|a|further|و|et|und|ve)$/
const PART_OF = /^(?:including|among|amongst|whom|which|بينهم|بينهن|فيهم|منهم|ومنهم|وبينهم|dont|darunter)$/

/**
 * Numbers of one list share what happened: "killed 30 soldiers and 12 civilians", "three soldiers and two officers were killed",
 * "eleven people were killed, including two children".
 */
export function shareRoles(lexemes: readonly Lexeme[], drafts: Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const [earlier, later] = [drafts[i - 1]!, drafts[i]!]
    if (later.role || !earlier.role || isOwn(earlier) || !isOneList(lexemes, earlier, later)) continue
    if (mayTake(later, earlier)) later.role = earlier.role
  }
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [earlier, later] = [drafts[i]!, drafts[i + 1]!]
    if (earlier.role || !later.role || later.role.cue < later.to || !isOneList(lexemes, earlier, later)) continue
    if (isInPhrase(lexemes, earlier.from)) continue
    if (mayTake(earlier, later)) earlier.role = later.role
  }
}

/** "12 deaths", "450 defected members": the word stands in the phrase of its own number. */
function isOwn({ role, from, to }: Draft): boolean {
  return role !== null && role.cue >= from && role.cue < to
}

function mayTake(taker: Draft, giver: Draft): boolean {
  if (taker.unit.measured) return false
  return !(isThing(taker) && ROLES_OF_PEOPLE.has(giver.role!.role))
}

/** Only list words between two numbers, or words that make the later a part of the earlier ("30 were killed, including …"). */
function isOneList(lexemes: readonly Lexeme[], earlier: Draft, later: Draft): boolean {
  const between = lexemes.slice(earlier.to, later.from).map(({ norm }) => norm)
  if (between.length > 16) return false
  if (between.slice(-4).some((norm) => PART_OF.test(norm))) return true
  const said = earlier.role !== null && earlier.role.cue >= earlier.to
  return !said && between.every((norm) => LIST_WORD.test(norm))
}

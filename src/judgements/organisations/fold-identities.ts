import type { IdentityAct } from '../../model/identity.ts'
import { normaliseName } from '../../model/normalise-name.ts'
import type { Organisation } from '../../model/organisation.ts'
import { findOrganisation, organisations } from '../../model/organisations.ts'

/** Which names are of one organisation. */
export interface Identities {
  /** The key of the organisation that a name belongs to: our id of a listed one, else a normalised name with hyphens. */
  keyOf(name: string): string
  /** The listed organisation behind a key. */
  listedUnder(key: string): Organisation | undefined
  /** Acts in force that contradict earlier ones and therefore change nothing: joining them would join what is held apart. */
  contradictions: IdentityAct[]
}

/** The acts that are in force: the latest on each pair of names that no undo in force names. */
export function identityActsInForce(acts: readonly IdentityAct[]): IdentityAct[] {
  const undone = new Set<number>()
  for (const { number, undoes } of acts.toReversed()) {
    if (undoes !== null && !undone.has(number)) undone.add(undoes)
  }
  const latest = new Map<string, IdentityAct>()
  for (const act of acts) {
    if (act.decision === 'undo' || undone.has(act.number)) continue
    const pair = act.names.map(normaliseName).sort().join('\n')
    latest.delete(pair)
    latest.set(pair, act)
  }
  return [...latest.values()]
}

/**
 * Folds the decisions over what our list of organisations says. A name is of the listed organisation that has it as name or alias
 * unless somebody decided otherwise; names that were decided to be the same are joined in the order of the acts.
 *
 * @param acts in the order of their numbers
 */
export function foldIdentities(acts: readonly IdentityAct[]): Identities {
  const inForce = identityActsInForce(acts)
  const apart = inForce.filter(({ decision }) => decision !== 'same')
  // A name that was held apart from another name of the organisation that our list gives it to is no longer taken as the list has it.
  const unlisted = new Set<string>()
  for (const { names } of apart) {
    const [first, second] = names.map((name) => findOrganisation(name)?.id)
    if (first === undefined || first !== second) continue
    const own = normaliseName(findOrganisation(names[0])?.name ?? '')
    unlisted.add(normaliseName(normaliseName(names[1]) === own ? names[0] : names[1]))
  }
  const plainKey = (name: string): string => {
    const normalised = normaliseName(name)
    const own = normalised.replaceAll(' ', '-')
    return unlisted.has(normalised) ? `${own}-apart` : (findOrganisation(name)?.id ?? own)
  }
  const joined = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    while (joined.has(root)) root = joined.get(root)!
    return root
  }
  const contradictions: IdentityAct[] = []
  for (const act of inForce.filter(({ decision }) => decision === 'same')) {
    const [first = '', second = ''] = act.names.map((name) => rootOf(plainKey(name)))
    if (first === second) continue
    const isApart = apart.some(({ names }) => {
      const roots = names.map((name) => rootOf(plainKey(name)))
      return roots.includes(first) && roots.includes(second)
    })
    if (isApart) contradictions.push(act)
    // The listed one gives the key, else the name that was said first.
    else if (listedUnder(second) && !listedUnder(first)) joined.set(first, second)
    else joined.set(second, first)
  }
  return { keyOf: (name) => rootOf(plainKey(name)), listedUnder, contradictions }
}

function listedUnder(key: string): Organisation | undefined {
  return listedById.get(key)
}

const listedById = new Map(organisations.map((organisation) => [organisation.id, organisation]))

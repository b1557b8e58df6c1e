import { normaliseArabic } from './lexemes.ts'
import {
  ACTION_NOUNS,
  ADJECTIVES,
  ARABIC_ACTIONS,
  ARABIC_COUNTED,
  COUNTED_NOUNS,
  INTRANSITIVE_VERBS,
  OTHER_LANGUAGES,
  TRANSITIVE_VERBS,
} from './roles-data.ts'

/**
 * How a word ties what happened to those who are counted.
 * `past`: done to those after it, or, as a participle, to those before it. `active`: done to those after it ("killing").
 * `own`: what those before it did themselves ("died"). `state`: said of those before or after it ("dead").
 */
export type Form = 'past' | 'active' | 'own' | 'state'

export interface RoleForm {
  role: string
  form: Form
}

type Rows = readonly (readonly [role: string, words: readonly string[]])[]

function rows(data: string): Rows {
  return data
    .trim()
    .split('\n')
    .map((line) => {
      const [role, words] = line.split(': ') as [string, string]
      return [role, words.split(',').map((word) => word.trim())]
    })
}

/** Past and -ing form of an English verb by rule. */
function formsOf(verb: string): { past: readonly string[]; ing: string; present: string } {
  const [plain, past, participle, ing] = verb.split('/') as [string, string?, string?, string?]
  const silent = plain.endsWith('e')
  const toY = /[^aeiou]y$/.test(plain)
  const regular = silent ? `${plain}d` : toY ? `${plain.slice(0, -1)}ied` : `${plain}ed`
  const present = toY ? `${plain.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(plain) ? `${plain}es` : `${plain}s`
  return {
    past: past === undefined ? [regular] : [past, participle ?? past],
    ing: ing ?? (silent && !plain.endsWith('ee') ? `${plain.slice(0, -1)}ing` : `${plain}ing`),
    present,
  }
}

function verbForms(): Map<string, RoleForm> {
  const table = new Map<string, RoleForm>()
  for (const [role, verbs] of rows(TRANSITIVE_VERBS)) {
    for (const verb of verbs) {
      const { past, ing, present } = formsOf(verb)
      for (const word of past) table.set(word, { role, form: 'past' })
      for (const word of [ing, present, verb.split('/')[0]!]) table.set(word, { role, form: 'active' })
    }
  }
  for (const [role, verbs] of rows(INTRANSITIVE_VERBS)) {
    for (const verb of verbs) {
      const { past, ing, present } = formsOf(verb)
      for (const word of [...past, ing, present, verb.split('/')[0]!]) table.set(word, { role, form: 'own' })
    }
  }
  for (const [role, words] of rows(ADJECTIVES)) for (const word of words) table.set(word, { role, form: 'state' })
  for (const [role, words] of rows(OTHER_LANGUAGES)) for (const word of words) table.set(word, { role, form: 'past' })
  return table
}

function nouns(data: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const [role, words] of rows(data)) for (const word of words) table.set(normaliseArabic(word), role)
  return table
}

export const VERBS: ReadonlyMap<string, RoleForm> = verbForms()
export const ACTIONS = nouns(ACTION_NOUNS)
export const COUNTED = nouns(COUNTED_NOUNS)
export const ARABIC_VERBS_AND_NOUNS = nouns(ARABIC_ACTIONS)
export const ARABIC_COUNTED_NOUNS = nouns(ARABIC_COUNTED)

/** Whether a word, not a noun, says what happened to somebody: "killed", "dead", "wounding", "قتلوا". */
export function isFormOfHarm(norm: string): boolean {
  return VERBS.has(norm) || ARABIC_VERBS_AND_NOUNS.has(norm)
}

/** Whether a word is a participle or adjective of that kind: "wounded", "dead", "tuées". */
export function isParticiple(norm: string): boolean {
  const form = VERBS.get(norm)?.form
  return form === 'past' || form === 'state'
}

/** Roles that only living beings have; attacks, villages and vehicles have none of them. */
export const ROLES_OF_PEOPLE = new Set(
  `killed wounded executed arrested imprisoned sentenced kidnapped displaced deported defected deserted surrendered recruited trained enslaved raped tortured
  missing returned joined neutralised escaped disappeared repatriated expelled`
    .split(/\s+/)
    .concat('killed or wounded', 'killed or captured'),
)

/** Roles that living beings do not have. */
export const ROLES_OF_THINGS = new Set(
  'claimed conducted destroyed damaged dismantled thwarted looted fired'.split(' '),
)

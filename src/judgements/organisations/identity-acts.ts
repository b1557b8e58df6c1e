import { randomBytes } from 'node:crypto'
import { failed, notFound, wrongUsage } from '../../model/errors.ts'
import { type IdentityAct, identityActSchema, type IdentityDecision } from '../../model/identity.ts'
import { normaliseName } from '../../model/normalise-name.ts'
import { appendToAudit } from '../audit.ts'
import { type Database, write } from '../database.ts'
import { identityActsInForce } from './fold-identities.ts'

export interface DecidedIdentity {
  decision: IdentityDecision
  names: readonly [string, string]
  reason: string
  who: string
}

/** What people decided about names of organisations: acts, each noted in the audit. */
export interface IdentityActs {
  /** In the order of their numbers. */
  all(): IdentityAct[]
  /** Throws `same_name` for two ways to write one name. */
  decide(decided: DecidedIdentity, at: Date): IdentityAct
  /** Takes an act back; the last one in force when no number is given. Throws `no_such_act` or `nothing_to_undo`. */
  undo(undone: { number: number | undefined; reason: string; who: string }, at: Date): IdentityAct
}

export function identityActsOf(database: Database): IdentityActs {
  const all = () =>
    database
      .prepare('SELECT act FROM identity_acts ORDER BY number')
      .all()
      .map((row) => identityActSchema.parse(JSON.parse(String(row['act']))))
  const add = (act: Omit<IdentityAct, 'number' | 'at' | 'nonce'>, at: Date): IdentityAct => {
    const number = Number(database.prepare('SELECT max(number) AS n FROM identity_acts').get()?.['n'] ?? 0) + 1
    const nonce = randomBytes(16).toString('hex')
    const whole = identityActSchema.parse({ ...act, number, at: at.toISOString(), nonce })
    database.prepare('INSERT INTO identity_acts (number, act) VALUES (?, ?)').run(number, JSON.stringify(whole))
    appendToAudit(database, {
      at,
      who: whole.who,
      act: 'identity_decided',
      ids: [`identity/${number}`],
      payload: whole,
    })
    return whole
  }
  return {
    all,
    decide: ({ decision, names, reason, who }, at) =>
      write(database, () => {
        if (normaliseName(names[0]) === normaliseName(names[1])) {
          throw wrongUsage('same_name', 'Both are one name.', {
            received: names.join(' and '),
            expected: 'two names that differ in more than case, accents and hyphens',
          })
        }
        return add({ decision, names: [...names], undoes: null, reason, who }, at)
      }),
    undo: ({ number, reason, who }, at) =>
      write(database, () => {
        const acts = all()
        const undone =
          number === undefined
            ? identityActsInForce(acts)
                .toSorted((a, b) => a.number - b.number)
                .at(-1)
            : acts.find((act) => act.number === number)
        if (!undone) throw number === undefined ? nothingToUndo() : noSuchAct(number, acts)
        return add({ decision: 'undo', names: undone.names, undoes: undone.number, reason, who }, at)
      }),
  }
}

const nothingToUndo = () =>
  failed('nothing_to_undo', 'There is no decision to undo.', {
    received: 'a workspace without a decision in force',
    expected: 'a decision by `marsad organisation same`, `different` or `unsure`',
  })

const noSuchAct = (number: number, acts: readonly IdentityAct[]) =>
  notFound('no_such_act', 'There is no such decision.', {
    received: String(number),
    expected: acts.length > 0 ? `a number from 1 to ${acts.at(-1)?.number}` : 'no decision was recorded',
  })

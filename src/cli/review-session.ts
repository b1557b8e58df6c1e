import { MarsadError } from '../model/errors.ts'
import { openClaim } from '../workspace/review-claims.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { reviewLines } from './claim-lines.ts'
import type { Keys } from './command.ts'
import { correctionFrom } from './correction-words.ts'
import type { Verdict } from '../model/verdicts.ts'

const verdictOfKey: Readonly<Record<string, Verdict>> = {
  a: 'accept',
  r: 'reject',
  c: 'correct',
  x: 'conflict',
  w: 'needs_work',
}

const legend = '[a]ccept [r]eject [c]orrect conflict [x] needs [w]ork [s]kip [u]ndo [q]uit '

interface Session {
  workspace: Workspace
  reviewer: string
  keys: Keys
  print: (text: string) => void
  tell: (text: string) => void
}

/** Goes through claims, one key a verdict. Returns how many acts were recorded. */
export async function reviewInTurn(session: Session, queue: readonly string[]): Promise<number> {
  const { workspace, reviewer, keys, print, tell } = session
  const done: string[] = []
  let acts = 0
  for (let at = 0; at < queue.length;) {
    const id = queue[at] as string
    print(`\n${reviewLines(openClaim(workspace, id))}`)
    tell(`${at + 1} of ${queue.length}  ${legend}`)
    const key = (await keys.key())?.toLowerCase() ?? 'q'
    tell('\n')
    if (key === 'q') break
    if (key === 's') at += 1
    if (key === 'u') {
      const last = done.pop()
      if (last === undefined) tell('Nothing was said in this session yet.\n')
      else {
        workspace.reviews.record({ claim: last, reviewer, verdict: 'undo', reason: '' }, new Date())
        acts += 1
        at = Math.max(0, queue.indexOf(last))
      }
    }
    const verdict = verdictOfKey[key]
    if (verdict === undefined) continue
    if (!(await decide(session, id, verdict))) continue
    done.push(id)
    acts += 1
    at += 1
  }
  return acts
}

/** Asks for what the verdict needs and records it; `false` when the person thought better of it. */
async function decide({ workspace, reviewer, keys, tell }: Session, claim: string, verdict: Verdict): Promise<boolean> {
  const settings = verdict === 'correct' ? await settingsFrom(keys) : []
  if (verdict === 'correct' && settings.length === 0) return false
  const reason = verdict === 'accept' ? '' : ((await keys.line('Reason (empty: go back): ')) ?? '').trim()
  if (verdict !== 'accept' && reason === '') return false
  try {
    const fields = verdict === 'correct' ? correctionFrom(settings) : undefined
    workspace.reviews.record({ claim, reviewer, verdict, reason, fields }, new Date())
    return true
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error
    tell(`${error.message}\n  received: ${error.received ?? ''}\n  expected: ${error.expected ?? ''}\n`)
    return false
  }
}

async function settingsFrom(keys: Keys): Promise<string[]> {
  const settings: string[] = []
  for (;;) {
    const line = ((await keys.line('FIELD=VALUE (empty: done): ')) ?? '').trim()
    if (line === '') return settings
    settings.push(line)
  }
}

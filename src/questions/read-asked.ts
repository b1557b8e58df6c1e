import type { Engine } from '../events/engine.ts'
import { resolveOptions } from '../workspace/resolve-options.ts'
import { type GivenWords, resolveSelection } from '../workspace/resolve-selection.ts'
import { resolveStatements } from '../workspace/resolve-statements.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { selectionWords } from '../model/selection-words.ts'
import { wrongUsage } from '../model/errors.ts'
import { claimsReaderOf } from '../workspace/read-claims.ts'
import { questionAbouts } from './abouts.ts'
import { wordsForClaim } from './against-events/words-for-claim.ts'
import type { Asked } from './ask.ts'
import type { Subject } from './question.ts'

/** A question as somebody puts it, before its words are looked up in a workspace. */
export interface GivenQuestion {
  question: string
  /** As `readOptions` gives them. */
  options: Record<string, unknown>
  words: GivenWords
  /** All words of the second selection, `null` when only one is asked about. */
  versus: GivenWords | null
}

/**
 * Looks up what the words of a question mean in a workspace. Files that words name are looked for from `cwd`; `null` lets words name
 * none. Every bad value is wrong usage that says what would have been taken.
 */
export async function readAsked(
  workspace: Workspace,
  engine: Engine,
  { question, options, words, versus }: GivenQuestion,
  cwd: string | null,
): Promise<Asked> {
  const reads = questionAbouts.find(({ id }) => id === question)?.reads ?? 'events'
  if (reads === 'claims') return { question, options, ...subjectOfClaims(question, words, versus) }
  const subjectOf = async (given: GivenWords): Promise<Subject> => {
    if (reads === 'statements') return { ...resolveStatements(workspace, given), actorsTaken: [] }
    const { selection, releases, actors_taken } = await resolveSelection(workspace, engine, given, cwd)
    return { selection, releases, actorsTaken: actors_taken }
  }
  const wordsTaken =
    reads !== 'claims_and_events'
      ? words
      : await wordsForClaim(workspace, engine, claimsReaderOf(workspace), options, words)
  const first = await subjectOf(wordsTaken)
  const second = versus && (await subjectOf(versus))
  return { question, options: resolveOptions(workspace, options), ...first, versus: second }
}

/** No words select events for a question about claims alone. */
function subjectOfClaims(question: string, words: GivenWords, versus: GivenWords | null) {
  const unwanted = selectionWords.find(({ name }) => words[name] !== undefined)
  if (unwanted || versus) {
    throw wrongUsage('unwanted_option', `--${unwanted?.name ?? 'versus'} would change nothing here.`, {
      received: `--${unwanted?.name ?? 'versus'}`,
      expected: `the options of ${question} alone: it is asked of claims, not of events`,
    })
  }
  return { selection: { releases: [] }, releases: [], actorsTaken: [], versus: null }
}

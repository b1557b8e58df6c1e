import type { Engine } from '../events/engine.ts'
import { resolveOptions } from '../workspace/resolve-options.ts'
import { type GivenWords, resolveSelection } from '../workspace/resolve-selection.ts'
import type { Workspace } from '../workspace/workspace.ts'
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
  const subjectOf = async (given: GivenWords): Promise<Subject> => {
    const { selection, releases, actors_taken } = await resolveSelection(workspace, engine, given, cwd)
    return { selection, releases, actorsTaken: actors_taken }
  }
  const first = await subjectOf(words)
  const second = versus && (await subjectOf(versus))
  return { question, options: resolveOptions(workspace, options), ...first, versus: second }
}

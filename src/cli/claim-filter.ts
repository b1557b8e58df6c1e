import type { ClaimFilter } from '../judgements/claims.ts'
import { nameKey } from '../judgements/name-key.ts'
import { wrongUsage } from '../model/errors.ts'
import { type ClaimKind, claimKinds } from '../model/reading.ts'
import { documentNamed } from '../workspace/open-document.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { CommandContext } from './command.ts'
import { listOf } from '../workspace/given-words.ts'
import { claimStatuses } from '../model/verdicts.ts'

/** Which claims the words of a command ask for. */
export function claimFilterOf(workspace: Workspace, words: CommandContext['words']): ClaimFilter {
  const document = words['document']?.at(-1)
  const organisation = words['organisation']?.at(-1)
  return {
    document: document === undefined ? undefined : documentNamed(workspace, document).number,
    statuses: choicesOf(words, 'status', claimStatuses),
    kinds: choicesOf(words, 'kind', Object.keys(claimKinds) as ClaimKind[]),
    about: organisation === undefined ? undefined : (nameKey(organisation) ?? ''),
  }
}

function choicesOf<Choice extends string>(
  words: CommandContext['words'],
  name: string,
  choices: readonly Choice[],
): Choice[] | undefined {
  const given = listOf(words, name)
  if (given.length === 0) return undefined
  return given.map((value) => {
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    throw wrongUsage('bad_value', `--${name} does not take this value.`, {
      received: value,
      expected: `one or more of ${choices.join(', ')}`,
    })
  })
}

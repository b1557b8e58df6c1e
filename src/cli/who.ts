import { userInfo } from 'node:os'
import type { CommandContext } from './command.ts'

/** Who does something, for the audit: the name given with an option, else that of the account. */
export function whoOf(words: CommandContext['words'], option: 'by' | 'reviewer'): string {
  const given = words[option]?.at(-1)?.trim()
  return given === undefined || given === '' ? accountName() : given
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run an account that has no name.
    return 'unknown'
  }
}

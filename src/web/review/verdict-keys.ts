import type { Verdict } from '../../model/verdicts.ts'

/** One key a verdict, as `marsad review` has them; the words of the keys are the same in every language. */
export const verdictKeys = {
  a: 'accept',
  r: 'reject',
  c: 'correct',
  x: 'conflict',
  w: 'needs_work',
} as const satisfies Record<string, Verdict>

export const keyOfVerdict = Object.fromEntries(
  Object.entries(verdictKeys).map(([key, verdict]) => [verdict, key]),
) as Record<Verdict, string>

export const otherKeys = { u: 'undo', s: 'skip' } as const

/** What a letter does; `undefined` for one that does nothing. */
export function actOfLetter(letter: string): Verdict | 'undo' | 'skip' | undefined {
  const acts: Readonly<Record<string, Verdict | 'undo' | 'skip'>> = { ...verdictKeys, ...otherKeys }
  return Object.hasOwn(acts, letter) ? acts[letter] : undefined
}

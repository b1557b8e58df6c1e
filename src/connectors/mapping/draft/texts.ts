import type { Language } from '../../../model/figure.ts'
import { arabic } from './texts-ar.ts'
import { english } from './texts-en.ts'

/** What a draft says beside its guesses. A sentence that begins with `doubt` asks a person to look. */
export type DraftTexts = typeof english

export const draftTexts: Record<Language, DraftTexts> = { en: english, ar: arabic }

import { settings } from '../settings/settings.svelte.ts'
import { labelInArabicDigits, sentenceInArabicDigits } from './reader-digits.ts'

const arabicDigits = () => settings.language === 'ar' && settings.digits === 'arabic'

/** A sentence of ours that came with its numbers written, in the digits that the reader chose. */
export const tell = (sentence: string): string => (arabicDigits() ? sentenceInArabicDigits(sentence) : sentence)

/** What writes the labels of a drawing in the chosen digits. */
export const labelWriter = (): ((label: string) => string) => (arabicDigits() ? labelInArabicDigits : (label) => label)

import type { Language } from '../model/figure.ts'

/** Headings of the columns that more than one table has. */
export const countColumns: Record<Language, Record<'certain' | 'expected' | 'possible', string>> = {
  en: { certain: 'Certain', expected: 'Expected', possible: 'Possible' },
  ar: { certain: 'المؤكَّد', expected: 'المتوقَّع', possible: 'الممكن' },
}

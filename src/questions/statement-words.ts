import type { Language } from '../model/figure.ts'
import type { PluralForms } from '../model/formats.ts'
import type { StatementType } from '../model/statement.ts'

/** Statements, counted. */
export const statementForms: Record<Language, PluralForms> = {
  en: { one: '{n} statement', other: '{n} statements' },
  ar: { zero: 'أي بيان', one: 'بيانًا واحدًا', two: 'بيانين', few: '{n} بيانات', many: '{n} بيانًا', other: '{n} بيان' },
}

/** What each type is called. */
export const typeNames: Record<Language, Record<StatementType, string>> = {
  en: {
    claim_of_responsibility: 'claim of responsibility',
    communique: 'communiqué',
    speech: 'speech',
    magazine: 'magazine',
    other: 'other',
  },
  ar: {
    claim_of_responsibility: 'تبنٍّ',
    communique: 'بيان',
    speech: 'خطاب',
    magazine: 'مجلة',
    other: 'غير ذلك',
  },
}

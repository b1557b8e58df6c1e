import type { Language } from '../../model/figure.ts'

/** The name of a language by its ISO 639 code; the code itself where nobody knows it. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

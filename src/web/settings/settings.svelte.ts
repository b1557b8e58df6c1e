import type { Language } from '../../model/figure.ts'

export type Digits = 'latin' | 'arabic'
export type ThemeChoice = 'system' | 'light' | 'dark'

interface Kept {
  language: Language
  digits: Digits
  theme: ThemeChoice
}

const KEY = 'marsad-settings'

/** What a reader chose for all pages; kept by the browser, not part of the address. */
class Settings {
  #kept = $state<Kept>(readKept())

  get language() {
    return this.#kept.language
  }
  set language(language: Language) {
    this.#keep({ language })
  }
  get digits() {
    return this.#kept.digits
  }
  set digits(digits: Digits) {
    this.#keep({ digits })
  }
  get theme() {
    return this.#kept.theme
  }
  set theme(theme: ThemeChoice) {
    this.#keep({ theme })
  }
  get direction(): 'ltr' | 'rtl' {
    return this.#kept.language === 'ar' ? 'rtl' : 'ltr'
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change }
    localStorage.setItem(KEY, JSON.stringify(this.#kept))
  }
}

function readKept(): Kept {
  const first: Kept = {
    language: navigator.language.startsWith('ar') ? 'ar' : 'en',
    digits: 'latin',
    theme: 'system',
  }
  try {
    return { ...first, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>) }
  } catch {
    return first
  }
}

export const settings = new Settings()

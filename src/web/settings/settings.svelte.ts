import type { Language } from '../../model/figure.ts'

export type Digits = 'latin' | 'arabic'
export type ThemeChoice = 'system' | 'light' | 'dark'

interface Kept {
  language: Language
  digits: Digits
  theme: ThemeChoice
  /** In whose name verdicts are given; empty until somebody says so. */
  reviewer: string
  /** Whether letters pressed alone act as keys. */
  letterKeys: boolean
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
  get reviewer() {
    return this.#kept.reviewer
  }
  set reviewer(reviewer: string) {
    this.#keep({ reviewer })
  }
  get letterKeys() {
    return this.#kept.letterKeys
  }
  set letterKeys(letterKeys: boolean) {
    this.#keep({ letterKeys })
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
    reviewer: '',
    letterKeys: true,
  }
  try {
    return { ...first, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>) }
  } catch {
    return first
  }
}

export const settings = new Settings()

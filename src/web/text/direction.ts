const rightToLeft = new Set(['ar', 'ckb', 'fa', 'ur', 'he', 'ps', 'sd', 'ug', 'yi', 'dv'])

/** How a paragraph in a language is set; where the language is not known, its first letters say it. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto'
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

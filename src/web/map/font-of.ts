import type { Language } from '../../model/figure.ts'

const known = new Map<Language, string>()

/** The font of a canvas in a language. It is asked of the page once: to ask lays the page out. */
export function fontOf(canvas: HTMLCanvasElement, language: Language): string {
  const font = known.get(language) ?? getComputedStyle(canvas).fontFamily
  known.set(language, font)
  return font
}

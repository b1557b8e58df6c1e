import type { Figure } from '../model/figure.ts'
import { knownFigure } from './known-figure.ts'

/**
 * A figure as a small drawing of block characters, ending in a line break; time and bars run from left to right in both
 * languages. Throws `figure_not_drawable`.
 */
export async function figureInTerminal(figure: Figure): Promise<string> {
  const { shown, result, language } = await knownFigure(figure)
  return shown
    .terminal(result, language)
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

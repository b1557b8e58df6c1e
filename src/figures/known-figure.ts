import { failed } from '../model/errors.ts'
import type { Figure } from '../model/figure.ts'
import type { ConcentrationResult } from '../questions/concentration/result.ts'
import type { TempoResult } from '../questions/tempo/result.ts'

/** A figure whose question says what its result holds. */
export type KnownFigure =
  (Figure<TempoResult> & { question: 'tempo' }) | (Figure<ConcentrationResult> & { question: 'concentration' })

/** The figure as one that can be drawn; throws `figure_not_drawable` (exit 1) when its question has no drawing. */
export function knownFigure(figure: Figure): KnownFigure {
  if (figure.question === 'tempo' || figure.question === 'concentration') return figure as KnownFigure
  throw failed('figure_not_drawable', 'There is no drawing for figures of this question.', {
    received: figure.question,
    expected: 'tempo or concentration',
  })
}

import { failed } from '../model/errors.ts'
import type { Figure } from '../model/figure.ts'
import { shownQuestions } from '../questions/shown-questions.ts'
import type { Shown } from '../questions/shown.ts'

/** A figure with what its question shows of a result. */
export type KnownFigure = Figure & { shown: Shown<unknown> }

/** The figure as one that can be drawn; throws `figure_not_drawable` (exit 1) when its question has no drawing. */
export async function knownFigure(figure: Figure): Promise<KnownFigure> {
  const load = Object.hasOwn(shownQuestions, figure.question) ? shownQuestions[figure.question] : undefined
  if (load) return { ...figure, shown: await load() }
  throw failed('figure_not_drawable', 'There is no drawing for figures of this question.', {
    received: figure.question,
    expected: Object.keys(shownQuestions).join(', '),
  })
}

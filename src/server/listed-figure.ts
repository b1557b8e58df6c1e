import { z } from '@hono/zod-openapi'
import type { SavedFigure } from '../judgements/figures.ts'
import { type Figure, type Language, languages } from '../model/figure.ts'
import { releaseRefSchema } from '../model/selection.ts'
import { findQuestion, inLanguage } from '../questions/ask.ts'
import type { ServerContext } from './context.ts'

/** A saved figure as a line of a list. */
export const listedFigureSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    sentence: z.string(),
    language: z.enum(languages),
    saved_at: z.iso.datetime(),
    releases: z.array(releaseRefSchema),
    compares: z.boolean().openapi({ description: 'Whether it sets a second selection against the first' }),
    headline: z
      .record(z.string(), z.number().nullable())
      .openapi({ description: 'The few numbers by which one sees whether it moved' }),
  })
  .openapi('ListedFigure')
export type ListedFigure = z.infer<typeof listedFigureSchema>

const known = new WeakMap<ServerContext, Map<string, ListedFigure>>()

/** The saved figures, the newest first. A saved figure never changes, so each is read once while the server runs. */
export function listFigures(context: ServerContext, language: Language | undefined): ListedFigure[] {
  const listed = known.get(context) ?? new Map<string, ListedFigure>()
  known.set(context, listed)
  const { figures } = context.workspace
  return figures
    .ids()
    .toReversed()
    .flatMap((id) => {
      const key = `${id} ${language}`
      const found = listed.get(key)
      if (found) return found
      const saved = figures.find(id)
      if (!saved) return []
      const line = listFigure(saved, language)
      listed.set(key, line)
      return line
    })
}

function listFigure({ figure, saved_at }: SavedFigure, language: Language | undefined): ListedFigure {
  const told = figureIn(figure, language)
  return {
    id: figure.id,
    question: figure.question,
    sentence: told.sentence,
    language: told.language,
    saved_at,
    releases: figure.receipt.releases.map(({ dataset, release }) => ({ dataset, release })),
    compares: Boolean(figure.receipt.versus),
    headline: headlineOf(figure),
  }
}

/**
 * A figure in a language. One of a question or with messages that this program does not know, as another version may have saved it,
 * stays in the language that it was saved in.
 */
export function figureIn(figure: Figure, language: Language | undefined): Figure {
  if (language === undefined || language === figure.language) return figure
  try {
    return inLanguage(figure, language)
  } catch {
    return figure
  }
}

function headlineOf({ question, result }: Figure): Record<string, number | null> {
  try {
    return findQuestion(question).headline(result)
  } catch {
    return {}
  }
}

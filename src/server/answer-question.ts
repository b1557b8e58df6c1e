import { loadBoundaries } from '../boundaries/index.ts'
import type { Figure, Language } from '../model/figure.ts'
import { ask, findQuestion } from '../questions/ask.ts'
import { optionWords } from '../questions/given-options.ts'
import { readOptions } from '../questions/options.ts'
import { readAsked } from '../questions/read-asked.ts'
import type { GivenWords } from '../workspace/given-words.ts'
import { claimsReaderOf } from '../workspace/read-claims.ts'
import type { ServerContext } from './context.ts'
import { checkWords } from './query-words.ts'

export interface QuestionAsked {
  question: string
  words: GivenWords
  options: Readonly<Record<string, unknown>>
  /** All words of the second selection. */
  versus?: GivenWords | null | undefined
  language: Language
}

/** Answers a question as `marsad ask` does. When the signal is aborted, the query stops. `withDigest`: for a figure to be saved. */
export async function answerQuestion(
  { workspace, withEngine }: ServerContext,
  { question, words, options, versus, language }: QuestionAsked,
  signal: AbortSignal,
  withDigest = false,
): Promise<Figure> {
  const { about } = findQuestion(question)
  const given = {
    question,
    options: readOptions(about.options, optionWords(about, options)),
    words: checkWords(words),
    versus: versus ? checkWords(versus) : null,
  }
  return withEngine(signal, async (engine) => {
    const asked = await readAsked(workspace, engine, given, null)
    const claims = claimsReaderOf(workspace)
    return ask(asked, { engine, boundaries: loadBoundaries, language, claims }, withDigest)
  })
}

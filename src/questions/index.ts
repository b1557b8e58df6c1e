import { concentration } from './concentration/question.ts'
import { coverage } from './coverage/question.ts'
import type { Question } from './question.ts'
import { spread } from './spread/question.ts'
import { tempo } from './tempo/question.ts'

/** Every question that Marsad answers, by its id. The command line, the docs and the forms read this registry. */
export const questions: Readonly<Record<string, Question<never, never>>> = {
  tempo,
  concentration,
  spread,
  coverage,
} as never

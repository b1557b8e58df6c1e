import { concentration } from './concentration/question.ts'
import type { Question } from './question.ts'
import { tempo } from './tempo/question.ts'

/** Every question that Marsad answers, by its id. The command line, the docs and the forms read this registry. */
export const questions: Readonly<Record<string, Question<never, never>>> = { tempo, concentration } as never

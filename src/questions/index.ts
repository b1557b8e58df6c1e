import { againstEvents } from './against-events/question.ts'
import { concentration } from './concentration/question.ts'
import { coverage } from './coverage/question.ts'
import { output } from './output/question.ts'
import { estimates } from './estimates/question.ts'
import type { Question } from './question.ts'
import { spread } from './spread/question.ts'
import { structure } from './structure/question.ts'
import { tempo } from './tempo/question.ts'
import { terms } from './terms/question.ts'

/** Every question that Marsad answers, by its id. The command line, the docs and the forms read this registry. */
export const questions: Readonly<Record<string, Question<never, never>>> = {
  tempo,
  concentration,
  spread,
  coverage,
  estimates,
  structure,
  'against-events': againstEvents,
  output,
  terms,
} as never

import { about as againstEvents } from './against-events/about.ts'
import { about as concentration } from './concentration/about.ts'
import { about as coverage } from './coverage/about.ts'
import { about as output } from './output/about.ts'
import { about as estimates } from './estimates/about.ts'
import type { QuestionAbout } from './question.ts'
import { about as spread } from './spread/about.ts'
import { about as structure } from './structure/about.ts'
import { about as tempo } from './tempo/about.ts'
import { about as terms } from './terms/about.ts'

/** What each question is, without loading anything else: for help, completion and docs. */
export const questionAbouts: readonly QuestionAbout[] = [
  tempo,
  concentration,
  spread,
  coverage,
  estimates,
  structure,
  againstEvents,
  output,
  terms,
]

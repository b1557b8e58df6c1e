import { about as concentration } from './concentration/about.ts'
import { about as coverage } from './coverage/about.ts'
import type { QuestionAbout } from './question.ts'
import { about as spread } from './spread/about.ts'
import { about as tempo } from './tempo/about.ts'

/** What each question is, without loading anything else: for help, completion and docs. */
export const questionAbouts: readonly QuestionAbout[] = [tempo, concentration, spread, coverage]

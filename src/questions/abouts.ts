import { about as concentration } from './concentration/about.ts'
import type { QuestionAbout } from './question.ts'
import { about as tempo } from './tempo/about.ts'

/** What each question is, without loading anything else: for help, completion and docs. */
export const questionAbouts: readonly QuestionAbout[] = [tempo, concentration]

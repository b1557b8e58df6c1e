import type { Shown } from './shown.ts'

/** How the answers of each question are shown, loaded when one is. Runs in a browser too. A question that is not here has no drawing. */
export const shownQuestions: Readonly<Record<string, () => Promise<Shown<unknown>>>> = {
  tempo: async () => anyResult((await import('./tempo/shown.ts')).shown),
  concentration: async () => anyResult((await import('./concentration/shown.ts')).shown),
  spread: async () => anyResult((await import('./spread/shown.ts')).shown),
  coverage: async () => anyResult((await import('./coverage/shown.ts')).shown),
  estimates: async () => anyResult((await import('./estimates/shown.ts')).shown),
  structure: async () => anyResult((await import('./structure/shown.ts')).shown),
  'against-events': async () => anyResult((await import('./against-events/shown.ts')).shown),
  output: async () => anyResult((await import('./output/shown.ts')).shown),
  terms: async () => anyResult((await import('./terms/shown.ts')).shown),
}

/** A figure carries the result of its own question, so that each is given what it knows. */
const anyResult = <Result>(shown: Shown<Result>) => shown as Shown<unknown>

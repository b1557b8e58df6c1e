/** Development only: trains src/text/events/model-data.ts anew. See docs/methods/event-types.md. */
import { writeFileSync } from 'node:fs'
import { storeEventModel } from '../src/text/events/event-model.ts'
import { trainEventModel } from '../src/text/events/train.ts'
import { readTrainingSentences } from '../src/text/events/training-sentences.ts'

const sentences = readTrainingSentences()
const stored = storeEventModel(trainEventModel(sentences))
const target = new URL('../src/text/events/model-data.ts', import.meta.url)
writeFileSync(
  target,
  `import type { StoredEventModel } from './event-model.ts'

/** Made by scripts/make-event-model.ts from the training sentences; not to be edited. */
// prettier-ignore
export const storedEventModel: StoredEventModel = ${JSON.stringify(stored, null, 2)}
`,
)
console.log(`Trained on ${sentences.length} sentences: ${stored.weights.length} characters of weights`)

import { concepts } from './concepts-data.ts'
import { conceptsInContext } from './concepts-in-context.ts'
import { readFeatureWords } from './feature-words.ts'

/** Slots of the model: one for each concept, the rest shared by hashing. */
export const featureCount = 8192

/** How much each family of features weighs; within a family the weight is shared by all that occur. */
const weights = { concept: 1.4, deed: 0.7, pair: 0.8, word: 1, words: 0.5, letters: 0.8 } as const
type Family = keyof typeof weights

/** How the weight of one feature falls with the number of its family: 0 not at all, 0.5 to a constant length. */
const dilution = 0.25

/** After one of these, what follows may not have happened: "failed to", "may", "threatened to", "condemned the". */
const turning = new Set(
  (['negation', 'foil', 'modal', 'threaten', 'condemn', 'deny', 'call', 'exercise'] as const).map((concept) =>
    concepts.indexOf(concept),
  ),
)
/** How many words with a concept stand under it. */
const turnReach = 5

/** Concepts before this one are deeds. */
const deedCount = concepts.indexOf('say')

/** How many concepts further a pair may reach. */
const reach = 4

/** The features of one sentence: slots with their values. The arrays are overwritten by the next call. */
export interface SentenceFeatures {
  slots: Int32Array
  values: Float32Array
  count: number
}

/** Longer sentences are read so far only: tables and lists run on without end. */
const mostFeatures = 4096
const mostWords = 120

const slots = new Int32Array(mostFeatures)
const values = new Float32Array(mostFeatures)
const seen = new Uint32Array(featureCount)
let stamp = 0

/**
 * What the event model knows of a sentence: concepts (those under a negation or a plan apart), its first two deeds, ordered
 * pairs of concepts, words and pairs of words that are not part of a name, and runs of four letters.
 */
export function readSentenceFeatures(sentence: string): SentenceFeatures {
  stamp += 1
  let count = 0
  let from = 0
  const add = (slot: number) => {
    if (count >= mostFeatures || seen[slot] === stamp) return
    seen[slot] = stamp
    slots[count] = slot
    count += 1
  }
  const close = (family: Family) => {
    if (count > from) values.fill(weights[family] / (count - from) ** dilution, from, count)
    from = count
  }
  const words = readFeatureWords(sentence.length > 4000 ? sentence.slice(0, 4000) : sentence).slice(0, mostWords)

  const pointed = conceptsInContext(words)
  const met: (readonly number[])[] = []
  let turn = -1
  let turnedWords = 0
  for (const found of pointed) {
    if (found.length === 0) continue
    met.push(found)
    turnedWords -= 1
    const turns = found.find((concept) => turning.has(concept))
    if (turns !== undefined) {
      turn = turns
      turnedWords = turnReach + 1
    }
    for (const concept of found) {
      add(turnedWords > 0 && !turning.has(concept) ? hashed(mix(mix(5, turn), concept)) : concept)
    }
  }
  close('concept')

  const deeds = met.flatMap((found) => found.find((concept) => concept < deedCount) ?? []).slice(0, 2)
  deeds.forEach((deed, nth) => add(hashed(mix(6 + nth, deed))))
  if (deeds.length === 0) add(hashed(8))
  close('deed')

  for (let i = 0; i < met.length; i += 1) {
    for (let j = i + 1; j <= i + reach && j < met.length; j += 1) {
      for (const a of met[i]!) for (const b of met[j]!) add(hashed(mix(mix(1, a), b)))
    }
  }
  close('pair')

  const plain = words.filter(({ is_name }, at) => !is_name || pointed[at]!.length > 0)
  const hashes = plain.map(({ key }) => hashOf(key, 0, key.length, 2))
  for (const hash of hashes) add(hashed(hash))
  close('word')

  for (let i = 1; i < hashes.length; i += 1) add(hashed(mix(hashes[i - 1]!, hashes[i]!)))
  close('words')

  for (const { key } of plain) {
    for (let i = 0; i + 4 <= key.length; i += 1) add(hashed(hashOf(key, i, i + 4, i === 0 ? 3 : 4)))
  }
  close('letters')
  return { slots, values, count }
}

/** A slot after those of the concepts. */
function hashed(hash: number): number {
  return concepts.length + ((hash >>> 0) % (featureCount - concepts.length))
}

function hashOf(text: string, start: number, end: number, salt: number): number {
  let hash = 0x811c9dc5 ^ salt
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash, salt)
}

function mix(a: number, b: number): number {
  const hash = Math.imul((a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2))) | 0, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

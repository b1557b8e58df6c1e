import { conceptWords, concepts, type Concept } from './concepts-data.ts'
import { wordKey } from './feature-words.ts'

const whole = new Map<string, number[]>()
const stems = new Map<string, number[]>()
let longestStem = 0
concepts.forEach((concept, index) => {
  for (const entry of conceptWords[concept].join(' ').split(' ')) {
    if (entry === '') continue
    const isStem = entry.endsWith('*')
    const key = wordKey(isStem ? entry.slice(0, -1) : entry)
    const table = isStem ? stems : whole
    table.set(key, [...(table.get(key) ?? []), index])
    if (isStem) longestStem = Math.max(longestStem, key.length)
  }
})

const none: readonly number[] = []
/** What was looked up before; emptied when full, so that hostile texts cannot fill the memory. */
const known = new Map<string, readonly number[]>()
const mostKnown = 20_000

/** Indices into `concepts` of what a word (`wordKey`) points to. */
export function conceptsOf(key: string): readonly number[] {
  const before = known.get(key)
  if (before) return before
  const found = lookUp(key)
  if (known.size >= mostKnown) known.clear()
  known.set(key, found)
  return found
}

/** Whether a word points to a concept. */
export function isAbout(key: string, concept: Concept): boolean {
  return conceptsOf(key).includes(concepts.indexOf(concept))
}

function lookUp(key: string): readonly number[] {
  for (const form of formsOf(key)) {
    const found = [...(whole.get(form) ?? [])]
    for (let length = Math.min(form.length, longestStem); length >= 2; length -= 1) {
      const more = stems.get(form.slice(0, length))
      if (more) {
        found.push(...more)
        break
      }
    }
    if (found.length > 0) return [...new Set(found)]
  }
  return none
}

const conjunction = /^[وف](?=..)/
const preposition = /^(?:[بلكس]ال|ال|لل|[بلكس])(?=..)/

/** A word, then without what Arabic writes in front of it. */
function formsOf(key: string): string[] {
  const first = key.charCodeAt(0)
  if (first < 0x620 || first > 0x6ff) return key.includes('-') ? [key, ...key.split('-')] : [key]
  const bare = key.replace(conjunction, '')
  return [...new Set([key, key.replace(preposition, ''), bare, bare.replace(preposition, '')])]
}

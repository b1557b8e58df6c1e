import { conceptsOf } from './concept-lookup.ts'
import { concepts } from './concepts-data.ts'
import type { FeatureWord } from './feature-words.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What is executed without anybody's death. */
const executedThings = list(
  'operation operations plan plans attack attacks raid raids order orders strategy project projects mission missions task tasks contract contracts programme program policy scheme warrant warrants decision decisions manoeuvre maneuver command commands budget will agreement deal coup',
)
/** Bodies whose dismantling is the arrest of their members. */
const dismantledBodies = list('cell cells network networks ring rings gang gangs خليه خلايا شبكه شبكات عصابه عصابات')

const passive = list('was were been being be is are fully well successfully jointly then')
const determiners = list('a an the its his her their this that these those several two three some many such')
const executed = /^execut(?:e|es|ed|ing)$/
const dismantled = /^(?:dismantl|[وف]?(?:ال|ب|ل)?تفكيك|[وف]?فكك|[وفسي]*تفكك|[وفسي]+فكك)/
/** How many words further the dismantled body is named. */
const reach = 4

const conducted = [concepts.indexOf('launch')]
const arrested = [concepts.indexOf('arrest')]

/** The concepts of each word, where those beside it tell which of its meanings it has: "executed a plan", "dismantled a cell". */
export function conceptsInContext(words: readonly FeatureWord[]): (readonly number[])[] {
  return words.map(({ key }, at) => {
    if (key.startsWith('execut') && executed.test(key)) return isOfThing(words, at) ? conducted : conceptsOf(key)
    if ((key.startsWith('dismantl') || key.includes('فك')) && dismantled.test(key)) {
      const behind = words.slice(at + 1, at + 1 + reach)
      if (behind.some((word) => dismantledBodies.has(bare(word.key)))) return arrested
    }
    return conceptsOf(key)
  })
}

const bare = (key: string): string => key.replace(/^[وف]?(?:ب?ال|لل)/, '')

/** "The operation was executed", "to execute the well-laid plan". */
function isOfThing(words: readonly FeatureWord[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && passive.has(words[before]!.key)) before -= 1
  if (before >= 0 && executedThings.has(words[before]!.key)) return true
  if (!determiners.has(words[at + 1]?.key ?? '')) return false
  return words.slice(at + 2, at + 5).some(({ key }) => executedThings.has(key))
}

import { type Choice, chooseOption, type ChoiceContext } from './choose-option.ts'
import type { Considered, Option } from './considered.ts'
import type { CountryVotes } from './country-votes.ts'

/** Of the places that are settled at first, at most so many help to tell the others. */
const MOST_SETTLED = 50

/** Which place each mention means; none for a mention without options. What is plain at first helps with the rest. */
export function choosePlaces(
  text: string,
  places: readonly Considered[],
  votes: CountryVotes,
): ReadonlyMap<Considered, Choice> {
  const containers = containersOf(text, places)
  const divisions = new Set(places.flatMap(({ options: [top] }) => (top?.entry.kind === 'admin1' ? [top.number] : [])))
  const first: ChoiceContext = { votes, containers, divisions, settled: [] }
  const plain = [...chooseAll(places, first).values()].filter(({ margin }) => margin > 2).map(({ option }) => option)
  const settled = [...new Set(plain)]
    .filter(({ entry }) => entry.kind === 'town' || entry.kind === 'admin2' || entry.kind === 'admin1')
    .slice(0, MOST_SETTLED)
  return chooseAll(places, { ...first, settled })
}

/** One choice for all mentions of a name that ask for the same; what says most about where it lies decides for them. */
function chooseAll(places: readonly Considered[], context: ChoiceContext): Map<Considered, Choice> {
  const byName = Map.groupBy(places, ({ key, calledFor }) => `${key}|${calledFor?.join() ?? ''}`)
  const choices = new Map<Considered, Choice>()
  for (const [, same] of byName) {
    const telling = same.find((place) => context.containers.has(place)) ?? same[0]!
    const choice = chooseOption(telling, context)
    if (choice) for (const place of same) choices.set(place, choice)
  }
  return choices
}

/** `Hit, Anbar` and `Hit in Anbar`: the options of what follows, for what may lie in it. */
function containersOf(text: string, places: readonly Considered[]): Map<Considered, readonly Option[]> {
  const containers = new Map<Considered, readonly Option[]>()
  places.forEach((place, i) => {
    const next = places[i + 1]
    if (next && CONTAINED.test(text.slice(place.candidate.end, next.candidate.start))) {
      // "Ohio, Texas" are two of a list.
      const level = (of: Considered) => of.options[0]?.entry.kind
      if (level(place) !== level(next)) containers.set(place, next.options)
    }
  })
  return containers
}

const CONTAINED =
  /^(?:,\s|،\s|\s\(|,?\s(?:(?:a|the)\s)?(?:(?:city|town|village|district|suburb|neighbou?rhood|county|province)\s)?(?:in|of)\s(?:the\s)?(?:(?:eastern|western|northern|southern|central)\s)?|\s(?:في|ب|بمحافظة |في محافظة |التابعة لمحافظة |التابعة لقضاء )\s?)$/

import { setImmediate } from 'node:timers/promises'
import type { NameCounts } from '../model/name-counts.ts'
import { normaliseName } from '../model/normalise-name.ts'
import { namesOfOrganisation, organisationWithId } from '../model/organisations.ts'
import { type Release, releaseName } from '../model/release.ts'
import { countryName } from '../model/states.ts'
import type { ServerContext } from './context.ts'
import { NameList } from './name-list.ts'

/** Something that events carry and that can be chosen by its name. */
export interface Named {
  /** The word of a selection that takes it. */
  word: 'actor' | 'country' | 'admin1' | 'text'
  /** What the word takes: a publisher's id, a code or a name. */
  id: string
  /** What it is the same by in another release, as far as a word of a selection tells. */
  key: string
  /** As the dataset has it; of a country, the English one. */
  name: string
  /** Its other names: delivered ones, those of our list of organisations, the Arabic one of a country. */
  aliases: string[]
  /** In which it lies; `null` for actors and countries. */
  country: string | null
  /** How many events of the release carry it. */
  events: number
}

export type NameKind = 'actors' | 'countries' | 'provinces' | 'places'

/** The names of one release, the most frequent first, ready to be searched. */
export interface ReleaseNames {
  lists: Record<NameKind, NameList<Named>>
  byKey: ReadonlyMap<string, Named>
  /** Actors by `actorNameKey`, with and without an id. */
  actorsByName: ReadonlyMap<string, readonly Named[]>
}

const known = new WeakMap<ServerContext, Map<string, Promise<ReleaseNames>>>()

/** The names of a release; read once, and kept while the server runs. A reading that fails is tried again. */
export function namesOfRelease(context: ServerContext, release: Release): Promise<ReleaseNames> {
  const ofContext = known.get(context) ?? new Map<string, Promise<ReleaseNames>>()
  known.set(context, ofContext)
  const key = `${releaseName(release)}\n${release.events_sha256}`
  const found = ofContext.get(key)
  if (found) return found
  // Several requests may wait for it: none of them stops it by leaving.
  const read = context.withEngine(new AbortController().signal, (engine) => engine.names(release)).then(listNames)
  ofContext.set(key, read)
  read.catch(() => ofContext.delete(key))
  return read
}

async function listNames({ actors, countries, provinces, places }: NameCounts): Promise<ReleaseNames> {
  const list = (named: readonly Named[]) =>
    NameList.of(named, ({ id, name, aliases }) => [name, ...aliases, id], setImmediate)
  const lists = {
    actors: await list(actors.map(namedActor)),
    countries: await list(countries.map(namedCountry)),
    provinces: await list(provinces.map((place) => namedPlace('admin1', place))),
    places: await list(places.map((place) => namedPlace('text', place))),
  }
  const byKey = new Map(Object.values(lists).flatMap(({ items }) => items.map((item) => [item.key, item] as const)))
  return { lists, byKey, actorsByName: Map.groupBy(lists.actors.items, ({ name }) => actorNameKey(name)) }
}

/** How names that a word of a selection takes for the same actor are told to be the same. */
export const actorNameKey = (name: string) => `actor\nname\n${normaliseName(name)}`

function namedActor({ source_id, name, other_names, events }: NameCounts['actors'][number]): Named {
  const organisation = source_id === null ? undefined : organisationWithId(source_id)
  const aliases = new Set([...other_names, ...(organisation ? namesOfOrganisation(organisation) : [])])
  aliases.delete(name)
  return {
    word: 'actor',
    id: source_id ?? name,
    key: source_id === null ? actorNameKey(name) : `actor\nid\n${source_id}`,
    name,
    aliases: [...aliases],
    country: null,
    events,
  }
}

const namedCountry = ({ country, events }: NameCounts['countries'][number]): Named => ({
  word: 'country',
  id: country,
  key: `country\n${country}`,
  name: countryName(country, 'en') ?? country,
  aliases: [countryName(country, 'ar') ?? country],
  country: null,
  events,
})

const namedPlace = (word: 'admin1' | 'text', { name, country, events }: NameCounts['places'][number]): Named => ({
  word,
  id: name,
  key: [word, country, name].join('\n'),
  name,
  aliases: [],
  country,
  events,
})

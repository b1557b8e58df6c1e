import type { Release } from '../model/release.ts'
import type { ServerContext } from './context.ts'
import { type Fit, fits } from './name-list.ts'
import { actorNameKey, type Named, type NameKind, namesOfRelease, type ReleaseNames } from './release-names.ts'

export interface ChoicesAsked {
  releases: readonly Release[]
  /** Any part of any name; `''` asks for all. */
  typed: string
  limit: number
}

/** A name with the releases that carry it, by its most frequent spelling. `events` are those of all of them together. */
export interface Choice extends Named {
  carriers: { release: Release; events: number }[]
  fit: Fit
  /** The name that fits what was typed. */
  fitting: string
}

/**
 * Names that events of the releases carry, the same in several of them once: the best fits first, then the most frequent. Nothing
 * typed fits all alike.
 */
export async function findChoices(
  context: ServerContext,
  kind: NameKind,
  { releases, typed, limit }: ChoicesAsked,
): Promise<Choice[]> {
  const named = await Promise.all(
    releases.map(async (release) => ({ release, names: await namesOfRelease(context, release) })),
  )
  const hits = new Map<string, Hit>()
  for (const { names } of named) {
    for (const hit of hitsOf(names, kind, typed, limit)) {
      const item = namesake(hit.item, named) ?? hit.item
      const known = hits.get(item.key)
      if (!known || rank(hit) < rank(known)) hits.set(item.key, { ...hit, item })
    }
  }
  return [...hits.values()]
    .map((hit) => choiceOf(hit, named))
    .sort((a, b) => rank(a) - rank(b) || b.events - a.events || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
}

interface Hit {
  item: Named
  fit: Fit
  name: string
}

type NamesOf = readonly { release: Release; names: ReleaseNames }[]

const rank = ({ fit }: { fit: Fit }) => fits.indexOf(fit)

function hitsOf({ lists }: ReleaseNames, kind: NameKind, typed: string, most: number): Hit[] {
  if (typed.trim() !== '') return lists[kind].search(typed, most)
  return lists[kind].items.slice(0, most).map((item) => ({ item, fit: 'part', name: item.name }))
}

/**
 * The actor that bears the same name in a release where it has no id, if there is one: a selection by that name takes those with an
 * id along, one by the id would miss the others.
 */
function namesake({ word, name }: Named, named: NamesOf): Named | undefined {
  if (word !== 'actor') return undefined
  const key = actorNameKey(name)
  return named.map(({ names }) => names.byKey.get(key)).find((same) => same !== undefined)
}

function choiceOf({ item, fit, name }: Hit, named: NamesOf): Choice {
  const found = named
    .flatMap(({ release, names }) => bearersOf(item, names).map((same) => ({ release, same })))
    .sort((a, b) => b.same.events - a.same.events)
  const main = found[0]?.same ?? item
  const aliases = new Set(found.flatMap(({ same }) => [same.name, ...same.aliases]))
  aliases.delete(main.name)
  const carriers = new Map<Release, number>()
  for (const { release, same } of found) carriers.set(release, (carriers.get(release) ?? 0) + same.events)
  return {
    ...main,
    id: item.id,
    key: item.key,
    aliases: [...aliases],
    events: found.reduce((sum, { same }) => sum + same.events, 0),
    carriers: [...carriers].map(([release, events]) => ({ release, events })),
    fit,
    fitting: name,
  }
}

/** What the word of a selection takes in a release: by the name of an actor, those with an id too. */
function bearersOf({ word, name, key }: Named, { byKey, actorsByName }: ReleaseNames): readonly Named[] {
  if (word === 'actor' && key === actorNameKey(name)) return actorsByName.get(key) ?? []
  const same = byKey.get(key)
  return same ? [same] : []
}

import type { Engine } from '../events/engine.ts'
import { wrongUsage } from '../model/errors.ts'
import type { ActorTaken } from '../model/figure.ts'
import { normaliseName } from '../model/normalise-name.ts'
import { findOrganisation, suggestOrganisations } from '../model/organisations.ts'
import type { Release } from '../model/release.ts'
import type { ActorFilter } from '../model/selection.ts'
import type { Workspace } from './workspace.ts'

export interface ResolvedActor {
  taken: ActorTaken
  filter: ActorFilter
}

/**
 * What a name of an actor stands for in the asked releases: exact names and listed aliases only, never a likeness. In each
 * release the delivered name comes first, then our list of organisations, then the publishers' actor lists in the workspace. An
 * id such as `ucdp:234` is taken as it is. A name that nobody knows is wrong usage, with near names that are known.
 */
export async function resolveActor(
  workspace: Workspace,
  engine: Engine,
  releases: readonly Release[],
  asked: string,
): Promise<ResolvedActor> {
  const wanted = normaliseName(asked)
  const isId = /^[a-z]+:[\w-]+$/.test(asked)
  const ids = new Set<string>(isId ? [asked] : [])
  const names = new Set<string>()
  const withoutId = new Set<string>()
  const through = new Set<ActorTaken['through'][number]>(isId ? ['id'] : [])
  const delivered = (await Promise.all(releases.map((release) => engine.actors(release)))).map((actors) =>
    actors.map((actor) => ({ ...actor, same: !isId && normaliseName(actor.name) === wanted })),
  )
  for (const actors of delivered) {
    if (isId) continue
    const found = actors.filter(({ same }) => same)
    for (const { name, source_id } of found) {
      if (source_id === null) withoutId.add(name)
      else ids.add(source_id)
    }
    if (found.length) through.add('release')
    else {
      for (const [id, source] of await listedIds(workspace, engine, asked)) {
        ids.add(id)
        through.add(source)
      }
    }
  }
  const all = delivered.flat()
  if (through.size === 0)
    throw unknownActor(
      asked,
      all.map(({ name }) => name),
    )
  for (const { name, source_id } of all) if (source_id !== null && ids.has(source_id)) names.add(name)
  const taken = { names: [...names, ...withoutId].sort(), ids: [...ids].sort() }
  return {
    taken: { asked, ...taken, through: [...through] },
    filter: { names: [...withoutId].sort(), ids: taken.ids },
  }
}

/** The ids that our list of organisations has for a name; where it has none, those of the imported actor lists. */
async function listedIds(workspace: Workspace, engine: Engine, asked: string) {
  const organisation = findOrganisation(asked)
  if (organisation) return organisation.ids.map((id) => [id, 'organisations'] as const)
  const wanted = normaliseName(asked)
  const lists = workspace.catalogue.all().filter(({ others }) => 'actors' in others)
  const listed = (await Promise.all(lists.map((list) => engine.actorNames(list)))).flat()
  return listed
    .filter(({ name }) => normaliseName(name) === wanted)
    .map(({ source_id }) => [source_id, 'actor_list'] as const)
}

function unknownActor(asked: string, delivered: readonly string[]) {
  const wanted = normaliseName(asked)
  const holding = delivered.filter((name) => wanted.length > 2 && normaliseName(name).includes(wanted))
  const near = [...new Set([...holding, ...suggestOrganisations(asked, 3).map(({ name }) => name)])].slice(0, 6)
  return wrongUsage('unknown_actor', 'No actor is known by this name.', {
    received: asked,
    expected: 'the exact name in the release, a listed alias, or an id such as ucdp:234',
    hint: near.length ? `Perhaps one of: ${near.join('; ')}` : 'Import the publisher’s actor list to add its names.',
  })
}

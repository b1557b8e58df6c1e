import { editDistance } from './edit-distance.ts'
import { normaliseName } from './normalise-name.ts'
import type { AliasKind, Organisation, OrganisationRow } from './organisation.ts'
import { africanOrganisations } from './organisations-africa-data.ts'
import { americanAndEuropeanOrganisations } from './organisations-americas-europe-data.ts'
import { asianOrganisations } from './organisations-asia-data.ts'
import { middleEasternOrganisations } from './organisations-middle-east-data.ts'

/**
 * The organisations whose names we know. The ids `ucdp:…` are those of the UCDP Actor Dataset 22.1 (Pettersson 2022).
 * How names are taken: `docs/methods/actor-names.md`.
 */
export const organisations: readonly Organisation[] = [
  ...middleEasternOrganisations,
  ...africanOrganisations,
  ...asianOrganisations,
  ...americanAndEuropeanOrganisations,
].map(organisationFrom)

function organisationFrom([id, name, arabic, ids, aliases, note]: OrganisationRow): Organisation {
  return {
    id,
    name,
    arabic,
    aliases: Object.entries(aliases).flatMap(([kind, list]) =>
      list.map((alias) => {
        const [text, from, to] = typeof alias === 'string' ? [alias] : alias
        return { name: text, kind: kind as AliasKind, ...(from && { from }), ...(to && { to }) }
      }),
    ),
    ids: [...ids],
    ...(note !== undefined && { note }),
  }
}

/** Every name of an organisation: the English and the Arabic one that we show, and its aliases. */
export function namesOfOrganisation({ name, arabic, aliases }: Organisation): string[] {
  return [name, ...(arabic === null ? [] : [arabic]), ...aliases.map((alias) => alias.name)]
}

/** A normalised name belongs to one organisation; a test holds the tables to it. */
const byName = new Map(
  organisations.flatMap((organisation) =>
    namesOfOrganisation(organisation).map((name) => [normaliseName(name), { organisation, name }] as const),
  ),
)

/**
 * The organisation that has exactly this name or alias, as `normaliseName` compares them; `undefined` when none has.
 * There is no fuzzy match: a near name may be another organisation.
 */
export function findOrganisation(name: string): Organisation | undefined {
  return byName.get(normaliseName(name))?.organisation
}

/** An id belongs to one organisation; a test holds the tables to it. */
const byId = new Map(organisations.flatMap((organisation) => organisation.ids.map((id) => [id, organisation] as const)))

/** The organisation that a publisher records under this id, such as `ucdp:234`; `undefined` when none is listed with it. */
export function organisationWithId(id: string): Organisation | undefined {
  return byId.get(id)
}

/** A listed name near the one that was asked for. `distance`: edits between the two normalised names. */
export interface Suggestion {
  organisation: Organisation
  name: string
  distance: number
}

/**
 * At most `limit` organisations with a name near the given one, nearest first, each with its nearest name: for the hint
 * of an error, never for a match. Near means that at most a third of the longer name differs, or that the given name is
 * one or more whole words of it.
 */
export function suggestOrganisations(name: string, limit: number): Suggestion[] {
  const asked = normaliseName(name)
  const near = [...byName]
    .map(([known, entry]) => ({ ...entry, known, distance: editDistance(asked, known) }))
    .filter(({ known, distance }) => {
      return ` ${known} `.includes(` ${asked} `) || distance <= Math.max(asked.length, known.length) / 3
    })
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  const best = new Map<string, Suggestion>()
  for (const { organisation, name, distance } of near) {
    if (!best.has(organisation.id)) best.set(organisation.id, { organisation, name, distance })
  }
  return [...best.values()].slice(0, limit)
}

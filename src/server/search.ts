import type { Language } from '../model/figure.ts'
import { normaliseName } from '../model/normalise-name.ts'
import { organisationWithId } from '../model/organisations.ts'
import { type Release, releaseName } from '../model/release.ts'
import { countryName } from '../model/states.ts'
import { questionAbouts } from '../questions/abouts.ts'
import { holdsEvents } from '../workspace/resolve-releases.ts'
import type { ServerContext } from './context.ts'
import { type Choice, findChoices } from './find-choices.ts'
import { findEvents } from './find-events.ts'
import { listFigures } from './listed-figure.ts'
import { type Fit, fitOf, fits } from './name-list.ts'
import type { NameKind } from './release-names.ts'
import { detailOf, pages } from './search-words.ts'
import { webAddress } from './web-address.ts'

/** In the order in which equally good results come. */
export const searchKinds = [
  'page',
  'question',
  'dataset',
  'release',
  'country',
  'admin1',
  'actor',
  'place',
  'figure',
  'event',
] as const
export type SearchKind = (typeof searchKinds)[number]

export interface SearchResult {
  kind: SearchKind
  title: string
  /** What tells it from others; `''` where the title says all. */
  detail: string
  /** Where it stands in the web application. */
  address: string
}

export interface SearchAsked {
  typed: string
  language: Language
  /** `DATASET/NAME` of the releases whose names are searched; without any, all of them. */
  releases: readonly string[]
  /** At most so many results in all. */
  limit: number
}

export const MOST_OF_A_KIND = 8

type Found = SearchResult & { fit: Fit }

/**
 * Everything in a workspace whose name holds what was typed: the best fits first, at most eight of a kind. Nothing but signs finds
 * nothing.
 */
export async function search(context: ServerContext, asked: SearchAsked, signal: AbortSignal): Promise<SearchResult[]> {
  const { typed, limit } = asked
  const { catalogue } = context.workspace
  const releases = catalogue.all().filter((release) => holdsEvents(release) && isAsked(release, asked.releases))
  const found = [
    ...knownThings(context, asked),
    ...(await namesFound(context, asked, releases)),
    ...(await findEvents(context, typed, releases, asked.language, signal)),
  ]
  const order = ({ fit, kind }: Found) => fits.indexOf(fit) * searchKinds.length + searchKinds.indexOf(kind)
  return found
    .sort((a, b) => order(a) - order(b))
    .slice(0, limit)
    .map(({ kind, title, detail, address }) => ({ kind, title, detail, address }))
}

const isAsked = (release: Release, asked: readonly string[]) =>
  asked.length === 0 || asked.includes(releaseName(release))

/** Pages, questions, datasets, releases and figures: there are few of them. */
function knownThings(context: ServerContext, { typed, language }: SearchAsked): Found[] {
  const plain = normaliseName(typed)
  if (plain === '') return []
  const all = context.workspace.catalogue.all()
  const newest = [...new Map(all.map((release) => [release.dataset, release])).values()]
  const things: (SearchResult & { names: readonly string[] })[] = [
    ...pages.map(({ page, title }) => ({
      kind: 'page' as const,
      title: title[language],
      detail: '',
      address: webAddress([page]),
      names: Object.values(title),
    })),
    ...questionAbouts.map(({ id, title, answers }) => ({
      kind: 'question' as const,
      title: title[language],
      detail: answers[language],
      address: webAddress(['ask', id]),
      names: [id, ...Object.values(title)],
    })),
    ...newest.map((release) => ({
      kind: 'dataset' as const,
      title: release.title,
      detail: release.dataset,
      address: webAddress(['explore'], [['release', releaseName(release)]]),
      names: [release.title, release.dataset, release.publisher],
    })),
    ...all.map((release) => ({
      kind: 'release' as const,
      title: releaseName(release),
      detail: release.title,
      address: webAddress(['data', release.dataset, release.release]),
      names: [release.release, releaseName(release)],
    })),
    ...listFigures(context, language).map(({ id, question, sentence }) => ({
      kind: 'figure' as const,
      title: sentence,
      detail: question,
      address: webAddress(['figures', id]),
      names: [id, sentence],
    })),
  ]
  const hits = things.flatMap(({ names, ...thing }) => {
    const best = names.map((name) => fitOf(normaliseName(name), plain)).filter((fit) => fit !== undefined)
    return best.length ? [{ ...thing, fit: fits[Math.min(...best.map((fit) => fits.indexOf(fit)))]! }] : []
  })
  return searchKinds.flatMap((kind) => bestOf(hits.filter((hit) => hit.kind === kind)))
}

const bestOf = (hits: Found[]) =>
  hits.sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit)).slice(0, MOST_OF_A_KIND)

const kinds: readonly [NameKind, SearchKind][] = [
  ['countries', 'country'],
  ['provinces', 'admin1'],
  ['actors', 'actor'],
  ['places', 'place'],
]

/** What events of the releases carry. */
async function namesFound(
  context: ServerContext,
  { typed, language }: SearchAsked,
  releases: readonly Release[],
): Promise<Found[]> {
  const found: Found[] = []
  for (const [names, kind] of typed.trim() === '' ? [] : kinds) {
    for (const choice of await findChoices(context, names, { releases, typed, limit: MOST_OF_A_KIND })) {
      const { word, id, name, country, fit, fitting } = choice
      const carriers = newestOfEach(choice.carriers, releases)
      const title = titleIn(language, word, id) ?? name
      found.push({
        kind,
        title,
        detail: detailOf(language, {
          fitting: fitting === title || fitting === id ? null : fitting,
          country: country && (countryName(country, language) ?? country),
          carriers: carriers.map(({ release, events }) => ({
            release: isOnlyOne(release, releases) ? release.dataset : releaseName(release),
            events,
          })),
        }),
        address: webAddress(
          ['explore'],
          [
            ...carriers.map(({ release }) => ['release', releaseName(release)] as const).sort(byText),
            ...(country === null ? [] : [['country', country] as const]),
            [word, id],
          ],
        ),
        fit,
      })
    }
  }
  return found
}

/** A selection holds one release of a dataset: the newest in which there is something to see. `inOrder`: of their import. */
const newestOfEach = (carriers: Choice['carriers'], inOrder: readonly Release[]) =>
  carriers.filter(({ release }) => {
    const ofDataset = carriers.filter((other) => other.release.dataset === release.dataset)
    return ofDataset.every((other) => inOrder.indexOf(other.release) <= inOrder.indexOf(release))
  })

const isOnlyOne = ({ dataset }: Release, releases: readonly Release[]) =>
  releases.filter((other) => other.dataset === dataset).length === 1

const byText = ([, a]: readonly [string, string], [, b]: readonly [string, string]) => (a < b ? -1 : 1)

/** The name that we have for it in the reader's language. */
function titleIn(language: Language, word: string, id: string): string | undefined {
  if (word === 'country') return countryName(id, language)
  if (word === 'actor' && language === 'ar') return organisationWithId(id)?.arabic ?? undefined
  return undefined
}

import type { ExploreRequest } from '../../model/explore.ts'
import { releaseName } from '../../model/release.ts'
import { askViews } from '../api/ask-views.ts'
import { ask, queryOf } from '../api/client.ts'
import type { ListedRelease } from '../selection/releases.ts'

export interface ActorChoice {
  /** What the word `actor` takes. */
  id: string
  name: string
  aliases: string[]
  events: number
}

export interface PlaceChoice {
  /** The word that takes the id. */
  word: 'country' | 'admin1'
  id: string
  name: string
  /** Of a province: the country that it lies in, as the data name it. */
  country: string | null
  aliases: string[]
  events: number
}

export const loadReleases = () => ask<ListedRelease[]>('/api/releases')

/** The best fits first; nothing typed finds all, the most frequent first, up to `most`. */
const choices = <Choice>(
  kind: 'actors' | 'places',
  releases: readonly string[],
  typed: string,
  most: number,
  signal: AbortSignal,
) =>
  ask<Choice[]>(`/api/choices/${kind}?${queryOf({ release: releases, q: [typed], limit: [String(most)] })}`, { signal })

export const findActors = (releases: readonly string[], typed: string, most: number, signal: AbortSignal) =>
  choices<ActorChoice>('actors', releases, typed, most, signal)

export const findPlaces = (releases: readonly string[], typed: string, most: number, signal: AbortSignal) =>
  choices<PlaceChoice>('places', releases, typed, most, signal)

/** The types of event in these releases, most frequent first. */
export async function loadEventTypes(releases: readonly string[], signal: AbortSignal): Promise<string[]> {
  const request: ExploreRequest = { words: { release: [...releases] }, bars: ['event_type'], most_bars: 100 }
  const { bars } = await askViews(request, signal)
  return (bars.event_type?.rows ?? []).flatMap(({ id }) => id ?? [])
}

/** The newest release of the first dataset, by which a form begins: records of several datasets together count incidents twice. */
export function firstChoice(releases: readonly ListedRelease[]): string[] {
  const [first] = [...new Set(releases.map(({ dataset }) => dataset))].sort()
  const newest = releases.findLast(({ dataset }) => dataset === first)
  return newest ? [releaseName(newest)] : []
}

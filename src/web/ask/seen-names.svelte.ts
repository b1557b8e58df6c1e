import { SvelteMap } from 'svelte/reactivity'
import { countryName } from '../../model/states.ts'
import { settings } from '../settings/settings.svelte.ts'
import { findActors, findPlaces } from './known-data.ts'

/** Names of values that the address holds by their id, as `chipsOf` takes them: `actor:ucdp:234` → `Islamic State`. */
export const seenNames = new SvelteMap<string, string>()

/** What a value is called in the reader's language; its id while nobody told. */
export const seenName = (word: 'actor' | 'country', value: string): string =>
  (word === 'country' ? countryName(value, settings.language) : undefined) ?? seenNames.get(`${word}:${value}`) ?? value

/** How many names are looked through; a value beyond them is shown by its id. */
const MOST_LOOKED_THROUGH = 500

/** Learns the names of these values of a word, where they are not known yet. A failed request leaves them unknown. */
export async function learnNames(
  word: 'actor' | 'country',
  values: readonly string[],
  releases: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  if (releases.length === 0 || values.every((value) => seenNames.has(`${word}:${value}`))) return
  const find = word === 'actor' ? findActors : findPlaces
  const known = await find(releases, '', MOST_LOOKED_THROUGH, signal).catch(() => [])
  for (const { id, name } of known) if (values.includes(id)) seenNames.set(`${word}:${id}`, name)
}

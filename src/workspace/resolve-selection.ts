import type { Engine } from '../events/engine.ts'
import { flagMeanings, locationPrecisions, timePrecisions, violenceTypes } from '../model/codes.ts'
import { formatDay, parsePeriod } from '../model/calendar.ts'
import { wrongUsage } from '../model/errors.ts'
import type { ActorTaken } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import { type Selection, selectionSchema } from '../model/selection.ts'
import { isCountryCode } from '../model/states.ts'
import { badValue, type GivenWords, lastOf, listOf } from './given-words.ts'
import { readPlaceWords } from './place-words.ts'
import { resolveActor } from './resolve-actor.ts'
import { resolveReleases } from './resolve-releases.ts'
import type { Workspace } from './workspace.ts'

export type { GivenWords }

export interface ResolvedSelection {
  selection: Selection
  releases: Release[]
  actors_taken: ActorTaken[]
}

/**
 * Turns selection words into a Selection. Every bad value is wrong usage that says what would have been taken. Files that words
 * name are looked for from `cwd`; with `null`, words name no files.
 */
export async function resolveSelection(
  workspace: Workspace,
  engine: Engine,
  words: GivenWords,
  cwd: string | null = process.cwd(),
): Promise<ResolvedSelection> {
  const releases = resolveReleases(workspace, listOf(words, 'dataset'), listOf(words, 'release'))
  const plain = readPlainWords(words)
  const asked = words['actor'] ?? []
  const actors = await Promise.all(asked.map((name) => resolveActor(workspace, engine, releases, name)))
  if (plain.admin1) await checkAdmin1(engine, releases, plain.admin1)
  const selection = selectionSchema.parse({
    releases: releases.map(({ dataset, release }) => ({ dataset, release })),
    ...plain,
    ...(await readPlaceWords(workspace, words, cwd)),
    ...(actors.length ? { actor: actors.map(({ filter }) => filter) } : {}),
  })
  return { selection, releases, actors_taken: actors.map(({ taken }) => taken) }
}

type PlainWords = Omit<Partial<Selection>, 'releases' | 'actor' | 'cell' | 'h3' | 'area' | 'polygon'>

function readPlainWords(words: GivenWords): PlainWords {
  const from = periodOf(words, 'from')
  const to = periodOf(words, 'to')
  if (from && to && from.start > to.end) {
    throw wrongUsage('empty_range', '--from lies after --to.', {
      received: `${lastOf(words, 'from')} to ${lastOf(words, 'to')}`,
      expected: 'a first date that is not later than the last',
    })
  }
  const box = boxOf(words)
  const country = listOf(words, 'country').map((code) => code.toUpperCase())
  const unknownCountry = country.find((code) => !isCountryCode(code))
  if (unknownCountry !== undefined)
    throw badValue('country', unknownCountry, 'ISO 3166 alpha-3 codes such as IRQ or SYR')
  const given: Record<string, unknown> = {
    country,
    admin1: words['admin1'] ?? [],
    actor_role: choiceOf(words, 'actor-role', ['side_a', 'side_b', 'any']),
    from: from && formatDay(from.start),
    to: to && formatDay(to.end),
    event_type: listOf(words, 'type'),
    violence_type: choicesOf(words, 'violence-type', Object.keys(violenceTypes)),
    deaths_min: wholeNumberOf(words, 'deaths-min'),
    location_precision: choicesOf(words, 'location-precision', Object.keys(locationPrecisions)),
    time_precision: choicesOf(words, 'time-precision', Object.keys(timePrecisions)),
    flag: choicesOf(words, 'flag', Object.keys(flagMeanings)),
    active_year: { true: true, false: false }[choiceOf(words, 'active-year', ['true', 'false']) ?? ''],
    bbox: box,
    text: lastOf(words, 'text'),
  }
  const kept = Object.entries(given).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as PlainWords
}

/** A province that the releases do not name would silently match nothing. */
async function checkAdmin1(engine: Engine, releases: readonly Release[], asked: readonly string[]): Promise<void> {
  const known = await engine.admin1Names(releases)
  const unknown = asked.find((name) => !known.includes(name))
  if (unknown === undefined) return
  const near = known.filter((name) => plainName(name).includes(plainName(unknown)))
  throw wrongUsage('unknown_admin1', 'The dataset names no such province.', {
    received: unknown,
    expected: near.length
      ? near.join('; ')
      : `a name as the dataset writes it, such as ${known.slice(0, 4).join('; ')}`,
    hint: '`marsad ask concentration --place-level admin1` lists the names.',
  })
}

const plainName = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase()

function choiceOf(words: GivenWords, name: string, choices: readonly string[]): string | undefined {
  const value = lastOf(words, name)
  if (value !== undefined && !choices.includes(value)) throw badValue(name, value, `one of ${choices.join(', ')}`)
  return value
}

function choicesOf(words: GivenWords, name: string, choices: readonly string[]): string[] {
  const values = listOf(words, name)
  const unknown = values.find((value) => !choices.includes(value))
  if (unknown !== undefined) throw badValue(name, unknown, choices.join(', '))
  return values
}

function wholeNumberOf(words: GivenWords, name: string): number | undefined {
  const value = lastOf(words, name)
  if (value === undefined) return undefined
  if (!/^\d{1,15}$/.test(value)) throw badValue(name, value, 'a whole number from 0 on')
  return Number(value)
}

function periodOf(words: GivenWords, name: string) {
  const value = lastOf(words, name)
  if (value === undefined) return undefined
  const period = parsePeriod(value)
  if (!period) throw badValue(name, value, 'a year, month or day of the calendar: 2014, 2014-01 or 2014-01-15')
  return period
}

function boxOf(words: GivenWords): [number, number, number, number] | undefined {
  const value = lastOf(words, 'bbox')
  if (value === undefined) return undefined
  const parts = value.split(',').map(Number)
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts
  const sound =
    parts.length === 4 &&
    Math.abs(west) <= 180 &&
    Math.abs(east) <= 180 &&
    south >= -90 &&
    north <= 90 &&
    south <= north
  if (!sound) throw badValue('bbox', value, 'west,south,east,north in degrees, such as 38.8,29.1,48.6,37.4')
  return [west, south, east, north]
}

import { resolve } from 'node:path'
import type { Database } from '../judgements/database.ts'
import { appendToReleaseLog } from '../judgements/release-log.ts'
import { sha256 } from '../model/canonical-json.ts'
import type { MarsadEvent } from '../model/event.ts'
import type { Release } from '../model/release.ts'
import { eventText, type ListHead, type TextFormat } from './event-formats.ts'
import { EventsParquet } from './events-parquet.ts'
import type { Profile } from './profiles.ts'
import { release, type Released } from './released.ts'
import { HashedFile, writeWholeFile } from './whole-file.ts'

export interface EventListing extends ListHead {
  format: TextFormat | 'parquet'
  /** The path of a file, or `stdout`, which takes text only. */
  target: string
  releases: readonly Release[]
  profile: Profile
  database: Database
  now?: () => Date
  /** Where `stdout` goes. */
  print: (text: string) => void
}

/**
 * Lists events page by page: each page passes the gate and is appended, so that a file of millions needs little memory. The file is
 * there whole or not at all, and is noted in the release log once it has left. Returns how many events it holds. Throws `refused`
 * before anything is written.
 */
export async function writeEvents(
  pages: AsyncIterable<readonly MarsadEvent[]>,
  listing: EventListing,
): Promise<number> {
  const { format, target, profile, releases, database, now } = listing
  const pass = (events: readonly MarsadEvent[]) => release(profile, { kind: 'events', events, releases })
  pass([])
  const passed = passEach(pages, pass)
  const { events, sha256 } = await (target === 'stdout'
    ? printText(passed, listing)
    : writeWholeFile(resolve(target), (half) =>
        format === 'parquet' ? fillParquet(half, passed) : fillText(half, passed, format, listing),
      ))
  const refs = releases.map(({ dataset, release }) => ({ dataset, release }))
  const at = now?.() ?? new Date()
  appendToReleaseLog(database, [{ at, profile, kind: `events.${format}`, sha256, releases: refs, target }])
  return events
}

interface Written {
  events: number
  sha256: string
}

type Pages = AsyncIterable<Released<MarsadEvent[]>>

async function* passEach(
  pages: AsyncIterable<readonly MarsadEvent[]>,
  pass: (events: readonly MarsadEvent[]) => Released<MarsadEvent[]>,
): Pages {
  for await (const page of pages) if (page.length > 0) yield pass(page)
}

async function writeText(
  pages: Pages,
  format: TextFormat,
  { total, actors_taken, profile }: EventListing,
  append: (text: string) => void,
): Promise<number> {
  const text = eventText(format, { total, actors_taken }, profile)
  let events = 0
  append(text.begin)
  for await (const page of pages) {
    append(text.page(page, events === 0))
    events += page.length
  }
  append(text.end(events))
  return events
}

async function fillText(half: string, pages: Pages, format: TextFormat, listing: EventListing): Promise<Written> {
  const file = new HashedFile(half)
  try {
    const events = await writeText(pages, format, listing, (text) => file.append(text))
    return { events, sha256: file.end() }
  } finally {
    file.close()
  }
}

async function fillParquet(half: string, pages: Pages): Promise<Written> {
  const file = new EventsParquet(half)
  try {
    let events = 0
    for await (const page of pages) {
      file.append(page)
      events += page.length
    }
    return { events, sha256: await file.end() }
  } finally {
    file.clear()
  }
}

/** A list for a person's eyes, or for a pipe: it is printed in one piece, so that an error on the way leaves no half of it. */
async function printText(pages: Pages, listing: EventListing): Promise<Written> {
  if (listing.format === 'parquet') throw new Error('Parquet is no text that could be printed')
  const parts: string[] = []
  const events = await writeText(pages, listing.format, listing, (text) => parts.push(text))
  const text = parts.join('')
  listing.print(text)
  return { events, sha256: sha256(text) }
}

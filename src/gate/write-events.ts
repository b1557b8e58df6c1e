import { open, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
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
import { sentAs } from './write-released.ts'

/** A list of events that is to leave. */
export interface LeavingList extends ListHead {
  format: TextFormat | 'parquet'
  releases: readonly Release[]
  profile: Profile
  database: Database
  now?: () => Date
}

export interface EventListing extends LeavingList {
  /** The path of a file, or `stdout`, which takes text only. */
  target: string
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
  const passed = passPages(pages, listing)
  const { target } = listing
  const written = await (target === 'stdout'
    ? printText(passed, listing)
    : writeWholeFile(resolve(target), (half) => fillFile(half, passed, listing)))
  noteLeft(listing, written, target)
  return written.events
}

/** A file on its way over HTTP. */
export interface SentEvents {
  events: number
  bytes: number
  stream: ReadableStream<Uint8Array>
}

/**
 * The same for whoever asks over HTTP: the file is made whole in `folder` first and noted, so that nothing leaves half made or
 * unnoted; it is gone from the folder when this returns, and is read to its end by whom it is sent to.
 */
export async function sendEvents(
  pages: AsyncIterable<readonly MarsadEvent[]>,
  listing: LeavingList & { name: string },
  folder: string,
): Promise<SentEvents> {
  const path = join(folder, 'events')
  try {
    const written = await fillFile(path, passPages(pages, listing), listing)
    const { size } = await stat(path)
    const file = await open(path)
    try {
      noteLeft(listing, written, sentAs(listing.name))
    } catch (error) {
      await file.close()
      throw error
    }
    const stream = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
    return { events: written.events, bytes: size, stream }
  } finally {
    await rm(path, { force: true })
  }
}

interface Written {
  events: number
  sha256: string
}

type Pages = AsyncIterable<Released<MarsadEvent[]>>

/** Throws `refused` at once, before the first page is asked for. */
function passPages(pages: AsyncIterable<readonly MarsadEvent[]>, { profile, releases }: LeavingList): Pages {
  const pass = (events: readonly MarsadEvent[]) => release(profile, { kind: 'events', events, releases })
  pass([])
  return passEach(pages, pass)
}

async function* passEach(
  pages: AsyncIterable<readonly MarsadEvent[]>,
  pass: (events: readonly MarsadEvent[]) => Released<MarsadEvent[]>,
): Pages {
  for await (const page of pages) if (page.length > 0) yield pass(page)
}

function noteLeft(
  { profile, format, releases, database, now }: LeavingList,
  { sha256 }: Written,
  target: string,
): void {
  const refs = releases.map(({ dataset, release }) => ({ dataset, release }))
  const at = now?.() ?? new Date()
  appendToReleaseLog(database, [{ at, profile, kind: `events.${format}`, sha256, releases: refs, target }])
}

async function writeText(
  pages: Pages,
  format: TextFormat,
  { total, actors_taken, profile }: LeavingList,
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

const fillFile = (path: string, pages: Pages, list: LeavingList) =>
  list.format === 'parquet' ? fillParquet(path, pages) : fillText(path, pages, list.format, list)

async function fillText(half: string, pages: Pages, format: TextFormat, list: LeavingList): Promise<Written> {
  const file = new HashedFile(half)
  try {
    const events = await writeText(pages, format, list, (text) => file.append(text))
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

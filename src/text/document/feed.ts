import { failed } from '../../model/errors.ts'
import type { DocumentText } from '../../model/reading.ts'
import { parseDate } from '../dates/index.ts'
import { decodeText } from './encoding.ts'
import { readHtml } from './html.ts'

/** What the formats of feeds have in common. */
interface FeedItem {
  title?: string | undefined
  html: string
  published: string | null
}

/**
 * Reads a feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed): one document an item, with its own title and date, and the feed as publisher. Items
 * without text are left out.
 *
 * @throws MarsadError `feed_damaged` (also for a feed that declares entities of its own)
 */
export async function readFeed(bytes: Uint8Array, name: string): Promise<DocumentText[]> {
  const { parseFeed } = await import('feedsmith')
  const source = decodeText(bytes)
  if (/<!ENTITY/i.test(source)) throw damaged(name, 'a feed that declares entities of its own')
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(source)
  } catch (cause) {
    throw damaged(name, cause instanceof Error ? cause.message.slice(0, 200) : String(cause), cause)
  }
  const feed = parsed.feed as Record<string, unknown>
  const publisher = textOf(feed['title'])
  const items = (feed['items'] ?? feed['entries'] ?? []) as Record<string, unknown>[]
  return items.map(itemOf).flatMap(({ title, html, published }) => {
    const document = readHtml(html)
    if (document.text.trim() === '') return []
    return [
      {
        ...document,
        title: title || document.title,
        published: published ?? document.published,
        publisher: publisher ?? null,
      },
    ]
  })
}

function itemOf(item: Record<string, unknown>): FeedItem {
  const content = item['content'] as { encoded?: unknown; value?: unknown } | string | undefined
  const encoded = typeof content === 'object' ? (content.encoded ?? content.value) : content
  const html = [encoded, item['content_html'], item['description'], item['summary'], item['content_text']]
    .map(textOf)
    .find((text) => text !== undefined)
  const dc = item['dc'] as { date?: unknown; dates?: unknown[] } | undefined
  const told = [item['pubDate'], item['published'], item['date_published'], item['updated'], dc?.date, dc?.dates?.[0]]
  const days = told.map((each) => parseDate(each instanceof Date ? each.toISOString() : (textOf(each) ?? '')))
  return {
    title: textOf(item['title']),
    html: html ?? '',
    published: days.find((day) => day !== null) ?? null,
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  const inner = (value as { value?: unknown } | null | undefined)?.value
  return typeof inner === 'string' ? textOf(inner) : undefined
}

const damaged = (name: string, received: string, cause?: unknown) =>
  failed('feed_damaged', `${name} cannot be read as a feed`, {
    received,
    expected: 'RSS, RDF, Atom or JSON Feed',
    hint: 'fetch it again; a web page is read as HTML when its name ends in .html',
    cause,
  })

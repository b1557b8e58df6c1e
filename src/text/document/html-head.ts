import { parseDate } from '../dates/index.ts'
import type { HtmlPage } from './html-page.ts'
import { findLicence } from './licence.ts'
import type { DocumentHead } from './document-head.ts'
import { plainPart } from './written-date.ts'

const publishedNames = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'article.published', 'parsely-pub-date', 'sailthru.date',
  'citation_publication_date', 'citation_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created',
  'pubdate', 'publishdate', 'publish-date', 'publish_date', 'date',
] // prettier-ignore
const titleNames = ['og:title', 'headline', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title']
const publisherNames = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
]

/** What the head of a page says of it; what it leaves open is taken from the lines of its article. */
export function readHtmlHead(page: HtmlPage, fromLines: DocumentHead): DocumentHead {
  const data = readLinkedData(page.linkedData)
  const publisher = firstMeta(page, publisherNames) ?? data.publisher
  const written = firstMeta(page, titleNames) ?? data.headline ?? findHeading(page)
  return {
    title: withoutSite(written ?? (page.title === '' ? null : page.title), publisher ?? null) ?? fromLines.title,
    published:
      day(firstMeta(page, publishedNames)) ?? day(data.datePublished) ?? fromLines.published ?? firstDay(page.times),
    publisher: publisher ?? fromLines.publisher,
    licence:
      firstLicence([...page.licences, ...(data.license === undefined ? [] : [data.license])]) ?? fromLines.licence,
  }
}

/** The first heading of the page; of several, the one that its title begins with. */
function findHeading(page: HtmlPage): string | undefined {
  const headings = page.blocks
    .filter(({ isTitle, region }) => isTitle && region === null)
    .slice(0, 20)
    .map(({ start, end }) => page.text.slice(start, end))
  return headings.find((heading) => page.title.startsWith(heading)) ?? headings[0]
}

function firstMeta({ meta }: HtmlPage, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name)
    if (value !== undefined) return value
  }
  return undefined
}

/** Titles of pages end with the name of the site: `Title - Site`, `Title | Site`. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null
  const plain = title.replace(/\s+/gu, ' ').trim()
  const cut = Math.max(
    plain.lastIndexOf(' | '),
    plain.lastIndexOf(' - '),
    plain.lastIndexOf(' – '),
    plain.lastIndexOf(' — '),
  )
  if (cut < 10) return plain
  const end = plain.slice(cut + 3)
  const isSite = site === null ? plain[cut + 1] === '|' : end.toLowerCase() === site.toLowerCase()
  return isSite ? plain.slice(0, cut) : plain
}

function day(value: string | undefined): string | null {
  const date = value === undefined ? null : parseDate(value)
  return date === null ? null : plainPart(date)
}

function firstDay(times: readonly string[]): string | null {
  for (const time of times) {
    const found = day(time)
    if (found !== null) return found
  }
  return null
}

function firstLicence(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const licence = findLicence(address)
    if (licence !== null) return licence
  }
  return null
}

type LinkedData = Partial<Record<'headline' | 'datePublished' | 'publisher' | 'license', string>>

/** The first article, report or page among the JSON-LD objects; damaged JSON is passed over. */
function readLinkedData(sources: readonly string[]): LinkedData {
  for (const source of sources) {
    for (const value of objectsIn(source)) {
      if (!/Article|Report|Posting|WebPage|CreativeWork/.test(JSON.stringify(value['@type'] ?? ''))) continue
      const found: LinkedData = {}
      for (const name of ['headline', 'datePublished', 'license'] as const) {
        const text = value[name]
        if (typeof text === 'string' && text !== '') found[name] = text.slice(0, 500)
      }
      const name = isObject(value.publisher) ? value.publisher.name : value.publisher
      if (typeof name === 'string' && name !== '') found.publisher = name.slice(0, 200)
      if (Object.keys(found).length > 0) return found
    }
  }
  return {}
}

function objectsIn(source: string): Record<string, unknown>[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(source)
  } catch {
    return []
  }
  const list = Array.isArray(parsed) ? parsed : [parsed]
  return list.filter(isObject).flatMap((value) => {
    const graph = value['@graph']
    return [value, ...(Array.isArray(graph) ? graph.filter(isObject) : [])]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

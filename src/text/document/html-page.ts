import type { LocatedRun, PartKind } from '../../model/reading.ts'
import type { Block } from './blocks.ts'

/** An element that may hold paragraphs. */
export interface HtmlNode {
  name: string
  /** Index of the element around it; -1 for the page. */
  parent: number
  region: PartKind | null
}

export interface HtmlBlock extends Block {
  /** Index of the element that it stands in. */
  node: number
  isTitle: boolean
}

/** A page as a row of paragraphs, with what its head says. */
export interface HtmlPage {
  text: string
  locations: LocatedRun[]
  blocks: HtmlBlock[]
  nodes: HtmlNode[]
  title: string
  /** Names in lower case; the first value of each counts. */
  meta: Map<string, string>
  /** Of `<time datetime>`, in order, outside of regions that are not the article's. */
  times: string[]
  /** Addresses with `rel=license`. */
  licences: string[]
  /** JSON-LD as it stands. */
  linkedData: string[]
}

export function emptyPage(): HtmlPage {
  return {
    text: '',
    locations: [],
    blocks: [],
    nodes: [],
    title: '',
    meta: new Map(),
    times: [],
    licences: [],
    linkedData: [],
  }
}

/** What the head of a page, and times and licences in its text, say of it. */
export function noteHead(page: HtmlPage, name: string, attributes: ReadonlyMap<string, string>, isAside: boolean) {
  if (name === 'meta') {
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))?.toLowerCase()
    const value = attributes.get('content')?.trim()
    if (key !== undefined && value && !page.meta.has(key) && page.meta.size < 500)
      page.meta.set(key, value.slice(0, 1000))
  } else if (name === 'time' && !isAside) {
    const value = attributes.get('datetime')
    if (value && page.times.length < 20) page.times.push(value.slice(0, 100))
  } else if (name === 'link' || name === 'a') {
    const address = attributes.get('href')
    if (address && /\blicen[cs]e\b/i.test(attributes.get('rel') ?? '') && page.licences.length < 20) {
      page.licences.push(address.slice(0, 500))
    }
  }
}

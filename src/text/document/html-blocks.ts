import { Tokenizer, TokenizerMode, type Token } from 'parse5'
import type { ParagraphKind, PartKind } from '../../model/reading.ts'
import {
  blockElements,
  endedByTag,
  isHidden,
  kindOfElement,
  regionOf,
  scopeElements,
  silentElements,
  voidElements,
} from './html-elements.ts'
import { emptyPage, noteHead, type HtmlPage } from './html-page.ts'
import { decodeReferences } from './html-references.ts'

/** Structure nested deeper than this is read as if it were not nested. */
const deepest = 400
const mostLinkedData = 500_000
const noteNames = /^(?:references?|reflist|mw-references-wrap|footnotes?|endnotes?|notes-list|citations?|bibliography)$/
const noteRoles = new Set(['doc-endnotes', 'doc-footnote', 'doc-endnote', 'doc-bibliography'])

interface OpenElement {
  name: string
  node: number
  isSilent: boolean
  isLink: boolean
  isNote: boolean
  inArticle: boolean
  /** Within a table of data: its cells hold no paragraphs of their own. */
  inDataTable: boolean
  kind: ParagraphKind | null
}

/**
 * Reads the tags of a page one after the other, without making a tree: linear in its length whatever it nests. Hidden
 * elements, scripts and styles give no text; nothing is fetched.
 */
export function readHtmlPage(source: string): HtmlPage {
  const page = emptyPage()
  const root: OpenElement = {
    name: '#page', node: -1, isSilent: false, isLink: false, isNote: false, inArticle: false, inDataTable: false, kind: null,
  } // prettier-ignore
  const open: OpenElement[] = [root]
  const openNames = new Map<string, number>()
  let tooDeep = 0
  const pieces: string[] = []
  let length = 0
  let block: { start: number; linked: number; kind: ParagraphKind; top: OpenElement; isTitle: boolean } | null = null
  let endsWithSpace = true
  let broken = false
  let textStart = -1
  let textEnd = -1

  const top = () => open.at(-1) ?? root

  function write(text: string, run: { start: number; end: number } | null) {
    if (run !== null) {
      page.locations.push({ start: length, end: length + text.length, locator: { kind: 'html', ...run } })
    }
    pieces.push(text)
    length += text.length
    endsWithSpace = text.endsWith(' ')
  }

  function closeBlock() {
    broken = false
    if (block === null) return
    const end = endsWithSpace ? dropLastSpace() : length
    if (end > block.start) {
      const { start, linked, kind, isTitle } = block
      const region = regionAt(page, block.top.node)
      page.blocks.push({
        start,
        end,
        kind,
        linkShare: Math.min(1, linked / (end - start)),
        region,
        node: block.top.node,
        isTitle,
      })
      pieces.push('\n')
      length += 1
    }
    endsWithSpace = true
    block = null
  }

  function dropLastSpace(): number {
    const last = pieces.pop() ?? ''
    const kept = last.replace(/ +$/, '')
    pieces.push(kept)
    length -= last.length - kept.length
    const run = page.locations.at(-1)
    if (run !== undefined && run.end > length && last.length !== kept.length) {
      const dropped = run.end - length
      if (run.end - run.start === dropped) page.locations.pop()
      else {
        run.end = length
        if (run.locator.kind === 'html') run.locator = { ...run.locator, end: run.locator.end - dropped }
      }
    }
    return length
  }

  function openBlock() {
    const element = top()
    const kind = element.isNote ? 'note' : (element.kind ?? 'text')
    block ??= { start: length, linked: 0, kind, top: element, isTitle: open.some(({ name }) => name === 'h1') }
    return block
  }

  function addText(text: string, start: number, end: number) {
    const isWhole = text.length === end - start
    for (let from = 0; from < text.length;) {
      const space = whiteSpace.test(text[from]!)
      let to = from + 1
      while (to < text.length && whiteSpace.test(text[to]!) === space) to += 1
      const run = isWhole ? { start: start + from, end: start + (space ? from + 1 : to) } : { start, end }
      if (!space) {
        if (broken) joinOrBreak(text[from]!)
        const current = openBlock()
        if (top().isLink) current.linked += to - from
        write(text.slice(from, to), run)
      } else if (block !== null && !endsWithSpace) write(' ', run)
      from = to
    }
  }

  /** After a line break: a new paragraph, unless the sentence goes on. */
  function joinOrBreak(next: string) {
    broken = false
    const before = pieces.at(-1)?.trimEnd().at(-1) ?? ''
    if (/\p{Ll}/u.test(next) && /[\p{Ll},]/u.test(before)) {
      if (!endsWithSpace) write(' ', null)
    } else closeBlock()
  }

  function flushText() {
    if (textStart === -1) return
    const [start, end] = [textStart, textEnd]
    textStart = -1
    const element = top()
    if (element.isSilent) {
      if (element.name === 'title' && page.title === '')
        page.title = decoded(source, start, Math.min(end, start + 2000))
      if (element.name === '#linked-data' && end - start < mostLinkedData)
        page.linkedData.push(source.slice(start, end))
      return
    }
    for (const run of decodeReferences(source, start, end)) addText(run.text, run.start, run.end)
  }

  function pop() {
    const element = open.pop()
    if (element === undefined) return
    openNames.set(element.name, (openNames.get(element.name) ?? 1) - 1)
    const isBlock = blockElements.has(element.name) || element.node !== top().node
    // The next cell goes on with the row.
    if (isCell(element.name) && block?.kind !== 'text') return
    if (isBlock && !(element.inDataTable && top().inDataTable && element.name !== 'tr')) closeBlock()
  }

  function startTag(token: Token.TagToken) {
    flushText()
    const name = token.tagName
    const attributes = new Map(token.attrs.map((attribute) => [attribute.name, attribute.value] as const))
    const parent = top()
    noteHead(page, name, attributes, parent.isSilent || regionAt(page, parent.node) !== null)
    const rawMode = rawModes[name]
    if (rawMode !== undefined) tokenizer.state = rawMode
    if (name === 'br' || name === 'wbr' || name === 'hr') {
      if (name === 'br') lineBreak(parent)
      if (name === 'hr') closeBlock()
      return
    }
    if (voidElements.has(name)) return
    closeEnded(name)
    enter(name, attributes)
  }

  function lineBreak(parent: OpenElement) {
    if (parent.isSilent) return
    if (parent.inDataTable) {
      if (block !== null && !endsWithSpace) write(' ', null)
    } else if (broken) closeBlock()
    else broken = block !== null
  }

  function closeEnded(name: string) {
    const ended = endedByTag.get(name)
    if (ended === undefined || !ended.some((each) => (openNames.get(each) ?? 0) > 0)) return
    for (let index = open.length - 1; index > 0; index -= 1) {
      const element = open[index]!
      if (ended.includes(element.name)) {
        while (open.length > index) pop()
      } else if (scopeElements.has(element.name) && !isCell(element.name)) return
    }
  }

  function enter(name: string, attributes: ReadonlyMap<string, string>) {
    const parent = top()
    if (open.length > deepest && (parent.isSilent || !silentElements.has(name))) {
      tooDeep += 1
      if (blockElements.has(name)) closeBlock()
      return
    }
    const isLinkedData = name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')
    const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
      .toLowerCase()
      .slice(0, 500)
      .split(/\s+/)
    const role = attributes.get('role')?.toLowerCase() ?? null
    const isNote = parent.isNote || names.some((each) => noteNames.test(each)) || (role !== null && noteRoles.has(role))
    const isSilent = parent.isSilent || silentElements.has(name) || isHidden(attributes)
    const inArticle = parent.inArticle || name === 'article' || name === 'main'
    // Listings of programs are marked up with names such as "comment" and "ad".
    const isCode = name === 'code' || (name === 'span' && openNames.has('code') && openNames.get('code') !== 0)
    const parentRegion = regionAt(page, parent.node)
    const region = parentRegion ?? (isNote || isSilent || isCode ? null : regionOf(name, names, role, parent.inArticle))
    const isBlock = blockElements.has(name)
    let node = parent.node
    if (!isSilent && (isBlock || region !== parentRegion))
      node = page.nodes.push({ name, parent: parent.node, region }) - 1
    let inDataTable = parent.inDataTable && name !== 'table'
    if (name === 'table') inDataTable = names.some((each) => /infobox|wikitable|vcard|sortable|data-?table/.test(each))
    if (!isSilent) {
      if (isCell(name)) startCell()
      else if (inDataTable && parent.inDataTable && name !== 'tr' && isBlock) startWithinCell(name)
      else if (isBlock || region !== parentRegion) closeBlock()
    }
    const isInfobox = name === 'table' && names.some((each) => /infobox/.test(each))
    const isFreeText = parent.kind === 'table_row' && !inDataTable && isBlock && !isCell(name)
    const inherited = isFreeText ? null : parent.kind
    const kind = isInfobox || inherited === 'infobox_row' ? 'infobox_row' : (kindOfElement[name] ?? inherited)
    open.push({
      name: isLinkedData ? '#linked-data' : name,
      node,
      isSilent,
      isLink: parent.isLink || (name === 'a' && attributes.has('href') && !attributes.get('href')!.startsWith('#')),
      isNote,
      inArticle,
      inDataTable,
      kind,
    })
    openNames.set(open.at(-1)!.name, (openNames.get(open.at(-1)!.name) ?? 0) + 1)
  }

  function startCell() {
    if (block === null || block.kind === 'text') return
    if (endsWithSpace) dropLastSpace()
    write(' | ', null)
  }

  function startWithinCell(name: string) {
    if (block === null || endsWithSpace) return
    write(name === 'li' ? ', ' : ' ', null)
  }

  function endTag(token: Token.TagToken) {
    flushText()
    const name = token.tagName === 'script' && top().name === '#linked-data' ? '#linked-data' : token.tagName
    if (tooDeep > 0 && top().name !== name) {
      tooDeep -= 1
      if (blockElements.has(name)) closeBlock()
      return
    }
    if ((openNames.get(name) ?? 0) === 0) {
      if (name === 'p') closeBlock()
      return
    }
    for (let index = open.length - 1; index > 0; index -= 1) {
      if (open[index]!.name === name) {
        while (open.length > index) pop()
        return
      }
      if (scopeElements.has(open[index]!.name) && !scopeElements.has(name)) return
    }
  }

  function text(token: Token.CharacterToken) {
    const { location } = token
    if (location === null) return
    if (textStart === -1) textStart = location.startOffset
    textEnd = location.endOffset
  }

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: startTag,
      onEndTag: endTag,
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: text,
      onComment: flushText,
      onDoctype: flushText,
      onEof: flushText,
    },
  )
  tokenizer.write(source, true)
  while (open.length > 1) pop()
  closeBlock()
  page.text = pieces.join('')
  return page
}

const whiteSpace = /[ \t\n\r\f]/

function regionAt(page: HtmlPage, node: number): PartKind | null {
  return page.nodes[node]?.region ?? null
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th'
}

/** How the content of these is read: as text without tags. */
const rawModes: Record<string, Tokenizer['state']> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
}

function decoded(source: string, start: number, end: number): string {
  return decodeReferences(source, start, end)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

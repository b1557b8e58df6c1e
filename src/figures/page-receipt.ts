import { canonicalJson } from '../model/canonical-json.ts'
import type { ActorTaken, ClaimsReceipt, Figure, ReleaseReceipt } from '../model/figure.ts'
import { isolated } from '../model/plain-text.ts'
import type { Selection } from '../model/selection.ts'
import { describeSelection } from './describe-selection.ts'
import { frameWords } from './words.ts'
import { element, escapeXml } from './xml.ts'

type Entry = [term: string, html: string]

/** The receipt of a figure, readable: what was asked, of which releases, by which methods, and how to check it. */
export function receiptHtml(figure: Figure): string {
  const words = frameWords[figure.language]
  const { receipt, actors_taken, versus_actors_taken = [], language } = figure
  const { versus } = receipt
  const rows = words.receiptRows
  const selectionHtml = (selection: Selection, actorsTaken: readonly ActorTaken[]) => {
    const named = actorsTaken.map(({ asked, names, ids }) => {
      const taken = [...names, ...ids].map(isolated).join(', ')
      return element('div', {}, escapeXml(words.actorTaken(isolated(asked), taken || words.none)))
    })
    return (
      escapeXml(describeSelection({ selection, actorsTaken }, language).join(' · ') || words.none) +
      named.join('') +
      element('div', {}, code(canonicalJson(selection)))
    )
  }
  const digests = [receipt.events_digest, versus?.events_digest ?? null].filter((digest) => digest !== null)
  const options = Object.entries(receipt.options).map(([name, value]) => `${name}: ${optionText(value)}`)
  const entries: Entry[] = [
    [rows.question, code(`${receipt.question.id} ${receipt.question.version}`)],
    ...(receipt.selection.releases.length > 0
      ? [[rows.selection, selectionHtml(receipt.selection, actors_taken)] satisfies Entry]
      : []),
    ...(receipt.claims ? [[rows.claims, claimsHtml(receipt.claims)] satisfies Entry] : []),
    ...(versus ? [[rows.versus, selectionHtml(versus.selection, versus_actors_taken)] satisfies Entry] : []),
    [rows.options, options.length === 0 ? escapeXml(words.none) : options.map(code).join('<br>')],
    [rows.methods, receipt.methods.length === 0 ? escapeXml(words.none) : receipt.methods.map(code).join('<br>')],
    [rows.seed, receipt.seed === null ? escapeXml(words.none) : code(String(receipt.seed))],
    [rows.program, code(`${receipt.program.name} ${receipt.program.version}`)],
    ...(digests.length === 0 ? [] : [[rows.digest, digests.map(code).join('<br>')] satisfies Entry]),
    ...(receipt.profile === null ? [] : [[rows.profile, code(receipt.profile)] satisfies Entry]),
    [rows.rows, code(receipt.rows)],
    ...(versus ? [[rows.versusRows, code(versus.rows)] satisfies Entry] : []),
    [rows.verify, code('marsad verify figure.json')],
  ]
  return element('p', {}, escapeXml(words.receiptIntro)) + list(entries)
}

/** The documents that the claims stand in, by their sha256, and the sha256 over the claims as they stood. */
function claimsHtml({ digest, documents }: ClaimsReceipt): string {
  const files = documents.map(({ id, sha256 }) => code(`${id} ${sha256}`))
  return [code(digest), ...files].join('<br>')
}

/** The releases behind a figure: checksums, licence and how to cite each. */
export function releasesHtml(figure: Figure): string {
  const words = frameWords[figure.language]
  return figure.receipt.releases.map((release) => oneRelease(release, words.releaseRows)).join('')
}

function oneRelease(release: ReleaseReceipt, words: Record<string, string>): string {
  const entries: Entry[] = [
    [words['citation']!, escapeXml(isolated(release.citation))],
    [words['licence']!, escapeXml(isolated(release.licence))],
    [words['original']!, code(release.original_sha256)],
    [words['events']!, code(release.events_sha256)],
    [words['connector']!, code(release.connector)],
  ]
  return element('h3', {}, escapeXml(isolated(`${release.dataset} ${release.release}`))) + list(entries)
}

function list(entries: Entry[]): string {
  const terms = entries.map(([term, html]) => element('dt', {}, escapeXml(term)) + element('dd', {}, html))
  return element('dl', {}, terms.join(''))
}

/** Exact text; marks that would turn it around are shown as escapes. */
function code(text: string): string {
  const shown = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)
  return element('code', { dir: 'ltr' }, escapeXml(shown))
}

function optionText(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(value ?? null)
}

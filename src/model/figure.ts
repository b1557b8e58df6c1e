import type { Selection } from './selection.ts'

/** A sentence or a caveat before it is put into words: a key of the question's messages with its values. */
export interface Message {
  key: string
  values: Record<string, MessageValue>
}
export type MessageValue = string | number | null | readonly string[]

/** The languages that every message exists in. */
export const languages = ['en', 'ar'] as const
export type Language = (typeof languages)[number]

/** What a name of an actor was taken to mean. */
export interface ActorTaken {
  asked: string
  /** Names in the selected releases that were matched exactly, as delivered. */
  names: string[]
  /** Publisher ids with their authority, such as `ucdp:234`. */
  ids: string[]
  /** Where the name was found: our list of organisations, a publisher's actor list, or the release itself. */
  through: ('organisations' | 'actor_list' | 'release' | 'id')[]
}

/** The part of a receipt that says which release was read. */
export interface ReleaseReceipt {
  dataset: string
  release: string
  /** sha256 of the file as it was received. */
  original_sha256: string
  /** sha256 of `events.parquet`. */
  events_sha256: string
  connector: string
  licence: string
  citation: string
}

/** The second selection of a comparison, as the receipt has the first. Its releases are among those of the receipt. */
export interface VersusReceipt {
  selection: Selection
  events_digest: string | null
  rows: string
}

/** The claims that a figure was made from, as they stood. */
export interface ClaimsReceipt {
  count: number
  /** sha256 over the claims in the order of their ids: id, status, fields and the sha256 of the document. */
  digest: string
  /** The documents that they stand in. */
  documents: { id: string; sha256: string }[]
}

/** Everything that a figure was made from. It holds no time of day, so that a figure can be re-made byte for byte. */
export interface Receipt {
  program: { name: string; version: string }
  question: { id: string; version: number }
  /** Of both selections where two are compared, each once. */
  releases: ReleaseReceipt[]
  selection: Selection
  /** `null` when one selection was asked about; figures that were saved before there were two do not have it. */
  versus?: VersusReceipt | null
  options: Record<string, unknown>
  /** Methods by the name of their page under docs/methods/. */
  methods: string[]
  seed: number | null
  /** sha256 over the sorted event ids, one a line; computed when a figure is saved, else `null`. */
  events_digest: string | null
  /** `null` for questions that read no claims; figures that were saved before there were claims do not have it. */
  claims?: ClaimsReceipt | null
  /** The command that lists the rows behind the figure. */
  rows: string
  /** Under which profile it left the workspace; `null` while it has not. */
  profile: string | null
}

/** What every question answers, as the contract has it. */
export interface Answer<Result = unknown> {
  question: string
  options: Record<string, unknown>
  actors_taken: ActorTaken[]
  /** The same for the second selection, where two are compared. */
  versus_actors_taken?: ActorTaken[]
  result: Result
  sentence: string
  caveats: string[]
  receipt: Receipt
}

/** An answer that was saved: `figure.json`. The messages let it be put into words again, in any language. */
export interface Figure<Result = unknown> extends Answer<Result> {
  format: 'marsad-figure/1'
  id: string
  language: Language
  messages: { sentence: Message; caveats: Message[] }
}

import type { Flag } from '../model/codes.ts'
import type { EventField } from '../model/event.ts'
import type { Extent, Licence } from '../model/release.ts'

/** What a connector is, as plain data, so that help and docs can read it without loading anything. */
export interface ConnectorAbout {
  /** Also the id of the dataset: `[a-z0-9_-]+`. */
  id: string
  title: string
  publisher: string
  licence: Licence
  citation: string
  /** Where a person gets the data. */
  homepage: string
  /** The page under docs/datasets/. */
  page: string
  /** Raised when the same file would give other events. */
  version: number
  /** What the connector does to the data that a user should know, one sentence each. */
  quirks: readonly string[]
}

/** What is known of a delivered file before it is read: its name and its first record. */
export interface DeliveredFile {
  name: string
  firstRecord: readonly string[]
}

/** How the columns of a file lie. */
export interface Layout {
  /** Delivered names in their order, unique without regard to case. */
  columns: readonly string[]
  /** Whether the first record names the columns. */
  headed: boolean
}

/** `layout` when the connector takes the file; else how near it came and which columns are missing. */
export type Recognition = { layout: Layout } | { near: number; missing: readonly string[] }

/** A rule by which a record is not taken. `when` and `value` are SQL over the delivered columns. */
export interface Rejection {
  code: string
  column: string
  when: string
  message: string
}

/** A doubt: the flag that an event carries when the SQL holds, over the delivered columns and the fields made from them. */
export interface Doubt {
  flag: Flag
  when: string
}

/** What the events of a release say about themselves, for a connector to tell the extent from. */
export interface Seen {
  /** First and last day on which an event begins, `null` when there is none. */
  first: string | null
  last: string | null
  countries: readonly string[]
}

/** The fields that a connector fills. The rest is made by the import, the same for every dataset. */
export type ProjectedField = Exclude<
  EventField,
  'event_id' | 'dataset' | 'release' | 'source_row' | 'admin1_code' | 'flags'
>

/** In the SQL of a doubt, a field as the connector's expression made it: computed once, however often it is named. */
export const madeField = (field: ProjectedField) => `marsad_${field}`

/** How delivered columns become events: SQL expressions over the columns as text. A missing field is unknown. */
export interface EventTable {
  kind: 'events'
  fields(
    layout: Layout,
  ): Partial<Record<ProjectedField, string>> & Record<'source_event_id' | 'date_start' | 'date_end', string>
  doubts(layout: Layout): readonly Doubt[]
  /** `release` as recognised from the file's name, `undefined` when only its bytes name it. */
  extent(release: string | undefined, seen: Seen): Extent
}

/** A publisher's list of actors: a query over the table `delivered` with columns `source_id`, `name`, `kind`. */
export interface ActorTable {
  kind: 'actors'
  select(layout: Layout): string
}

/** Our code that turns a delivered file into a release. Everything about one dataset stands in one. */
export interface Connector {
  about: ConnectorAbout
  recognise(file: DeliveredFile): Recognition
  /** The publisher's own name of the release when the file's name carries it. */
  releaseOf(fileName: string): string | undefined
  rejections(layout: Layout): readonly Rejection[]
  table: EventTable | ActorTable
}

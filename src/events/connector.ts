import type { Flag } from '../model/codes.ts'
import type { EventField } from '../model/event.ts'
import type { Extent, Licence, MethodBreak } from '../model/release.ts'

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
  /** What is said beside every figure of the data, word for word. */
  caveats?: readonly string[]
  /** Days from which the dataset was made in another way. */
  breaks?: readonly MethodBreak[]
}

/** What is known of a delivered file before it is read: its name and its first record. */
export interface DeliveredFile {
  name: string
  firstRecord: readonly string[]
}

/** The forms in which a table may lie in a file. */
export const tableFormats = ['delimited', 'parquet', 'xlsx', 'json', 'json-lines', 'geojson'] as const
export type TableFormat = (typeof tableFormats)[number]

/** How a table lies in its file, as far as somebody says so; the rest is seen from the bytes or is the usual. */
export interface TableForm {
  format?: TableFormat | undefined
  /** A label of the WHATWG Encoding Standard, such as `windows-1256` or `macintosh`. */
  encoding?: string | undefined
  /** One character. */
  delimiter?: string | undefined
  quote?: '"' | "'" | 'none' | undefined
  /** The row that names the columns, from 1; two rows are joined; 0 when none does. Rows before it are not records. */
  header?: number | readonly [number, number] | undefined
  /** The names of the columns where no row gives them. */
  columns?: readonly string[] | undefined
  /** The sheet of a workbook. */
  sheet?: string | undefined
  /** The file in an archive. */
  member?: string | undefined
  /** Where in a JSON document the list of records stands: `data.events`. */
  records?: string | undefined
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

/**
 * What SQL cannot tell of a delivered text, such as the place of a grid reference: TypeScript tells it of each distinct text, and
 * the answers stand beside the delivered columns.
 */
export interface Lookup {
  /** SQL over the delivered columns: the text to look up; `NULL` for none. */
  key: string
  /** The columns that come back, with their SQL types. */
  columns: Readonly<Record<string, 'VARCHAR' | 'DOUBLE' | 'BOOLEAN'>>
  /** The values of the columns for a text, `null` where there is no answer. */
  find(text: string): readonly (string | number | boolean | null)[]
}

/**
 * What the expressions of a table share, made once a row and before them, however often they name it. The names begin with `marsad_`.
 */
export interface Preparation {
  /** SQL over the delivered columns. */
  texts: Readonly<Record<string, string>>
  /** Their keys are SQL over the delivered columns and the texts. */
  lookups: readonly Lookup[]
  /** SQL over all of these. */
  values: Readonly<Record<string, string>>
}

/** How delivered columns become events: SQL expressions over the columns as text. A missing field is unknown. */
export interface EventTable {
  kind: 'events'
  fields(
    layout: Layout,
  ): Partial<Record<ProjectedField, string>> & Record<'source_event_id' | 'date_start' | 'date_end', string>
  doubts(layout: Layout): readonly Doubt[]
  preparation?(layout: Layout): Preparation
  /** The ids are made of the number of the record, so that a repeated row can only be told by its columns. */
  namesByRecord?: boolean
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
  /** The mapping that the connector is made of; it is kept in the release. */
  mapping?: { id: string; form: TableForm; document: unknown }
}

/** Which connector made a release. */
export const connectorId = ({ about, mapping }: Connector) => mapping?.id ?? about.id

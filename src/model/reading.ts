/** A stretch of a text: offsets in UTF-16 code units, `end` excluded. */
export interface Span {
  start: number
  end: number
}

/** What a part of a document is. Claims come from `body` only; nothing is deleted. */
export const partKinds = {
  body: 'the text of the document itself, with its tables, notes and captions',
  boilerplate: 'menus, teasers, share buttons, legal lines',
  comments: 'what readers wrote below it',
  other_article: 'headlines and openings of other articles on the same page',
} as const
export type PartKind = keyof typeof partKinds

export interface Part extends Span {
  kind: PartKind
}

export const paragraphKinds = [
  'text',
  'heading',
  'list_item',
  'infobox_row',
  'table_row',
  'note',
  'caption',
  'message',
] as const
export type ParagraphKind = (typeof paragraphKinds)[number]

/** A paragraph without its line end. Sentences never run over its edges. */
export interface Paragraph extends Span {
  kind: ParagraphKind
  /** ISO 639-1, or 639-3 where there is none (`en`, `ar`, `ckb`); `null` when it cannot be told. */
  language: string | null
}

/** Where a stretch of the text stands in the original. */
export type Locator =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'html'; start: number; end: number }
  | { kind: 'pdf'; page: number; box: readonly [x: number, y: number, width: number, height: number] | null }
  | { kind: 'docx'; paragraph: number }
  | { kind: 'mail'; part: number; start: number; end: number }
  | { kind: 'row'; row: number; column: string }

/** One run of the text that came from one place of the original; sorted by `start`, without overlap. */
export interface LocatedRun extends Span {
  locator: Locator
}

/** A document after its format was read: one text, and what is known about its stretches. */
export interface DocumentText {
  /** Lines end in `\n`. For plain text it equals the file, newlines and a byte order mark aside. */
  text: string
  title: string | null
  /** EDTF; `null` when the document does not say. */
  published: string | null
  publisher: string | null
  licence: string | null
  /** Of most of the body, as in `Paragraph`. */
  language: string | null
  /** In order; they cover the text without gap or overlap. */
  parts: readonly Part[]
  /** In order, without overlap; what lies between them is white space and marks of layout (bullets, `==`, rules). */
  paragraphs: readonly Paragraph[]
  locations: readonly LocatedRun[]
}

export interface Mention extends Span {
  /** Verbatim. */
  text: string
}

export interface DateMention extends Mention {
  /** Extended Date/Time Format, level 1 (`2021-10`, `2020-01/2021-09`, `../2017`, `2014~`). */
  edtf: string
  /** `throughout`: it held the whole time. `sometime`: once within it. */
  range_kind: 'throughout' | 'sometime'
}

export interface QuantityMention extends Mention {
  /** `null`: the source gives no such bound ("more than 500" has no high). Exact: low = high. */
  low: number | null
  high: number | null
  approximate: boolean
  /** What is counted: `people`, `fighters`, `operations/month`, `USD`, `km`, `days`, `percent` …; `null` when not said. */
  unit: string | null
  /** What happened to them: `killed`, `wounded`, `arrested`, `displaced` …; `null` when nothing is said. */
  role: string | null
}

export interface PlaceMention extends Mention {
  /** All five `null`: the place is not known to the gazetteer, or cannot be told from others of its name. */
  latitude: number | null
  longitude: number | null
  geonames_id: number | null
  /** ISO 3166 alpha-3. */
  country: string | null
  admin1: string | null
  /** As for events: what a point at these coordinates would mean. */
  location_precision: string | null
  /** From 0 to 1: how sure the resolution is, not the detection. */
  confidence: number
}

export interface OrganisationMention extends Mention {
  /** Our id (`islamic-state`), or `null` for one that no list has. */
  id: string | null
  /** The name as it is known, or as it stands when it is in no list. */
  name: string
  /** From 0 to 1. */
  confidence: number
}

export interface EventMention extends Span {
  event_type: string
  /** Calibrated, from 0 to 1. */
  probability: number
}

/** Whose word something is: "according to SOURCE", a footnote that names one. */
export interface Attribution extends Span {
  source: string
  /** The stretch whose content is attributed. */
  content: Span
}

export const claimKinds = {
  quantity: 'a number of something',
  structure: 'how an organisation is built or led, where it sits, what came before it',
  formation: 'when an organisation began',
  event: 'that something happened',
  responsibility: 'who said that they had done it',
  distribution: 'where something is concentrated',
} as const
export type ClaimKind = keyof typeof claimKinds

/** A claim as it is proposed: what a document says, in its own words. */
export interface ProposedClaim extends Span {
  quote: string
  kind: ClaimKind
  subject: string | null
  property: string
  /** A number, a name, or `null` where the source itself calls it unknown. */
  value: number | string | null
  low: number | null
  high: number | null
  approximate: boolean
  unit: string | null
  /** EDTF. */
  time: string | null
  place: readonly string[] | null
  attributed_to: string | null
  /** From 0 to 1: that a careful reader would agree. */
  probability: number
  /** The rule or model that proposed it, with its version. */
  extractor: string
}

/** Everything that is read in one document. */
export interface Reading {
  text: string
  sentences: readonly Span[]
  dates: readonly DateMention[]
  quantities: readonly QuantityMention[]
  places: readonly PlaceMention[]
  organisations: readonly OrganisationMention[]
  /** Names of people, to be masked; more rather than fewer. */
  people: readonly Span[]
  events: readonly EventMention[]
  attributions: readonly Attribution[]
  claims: readonly ProposedClaim[]
}

import type { Actor, MarsadEvent } from '../model/event.ts'
import type { PlaceCount, PlaceLevel, PlaceSource, PlaceUnits, PointCounts, WindowCounts } from '../model/aggregate.ts'
import type { AreaUnit, BoundaryRef } from '../model/boundary-file.ts'
import type { NameCounts } from '../model/name-counts.ts'
import type { CoverageCounts, QualityCounts } from '../model/quality.ts'
import type { Reject } from '../model/reject.ts'
import type { ReleaseRef, Selection } from '../model/selection.ts'
import type { Statement, StatementSelection } from '../model/statement.ts'

/** What an engine answers. Everything else is TypeScript on small arrays. */
export interface Engine {
  /** The selected events by their window: the ground of every count over time. */
  windows(selection: Selection): Promise<WindowCounts>
  /** The selected events by place; `units` says which cells or areas the levels `h3` and `area` mean. */
  places(selection: Selection, level: PlaceLevel, source: PlaceSource, units?: PlaceUnits): Promise<PlaceCount[]>
  /** The units of a boundary file of the workspace, in the order of their codes. */
  areas(boundaries: BoundaryRef): Promise<AreaUnit[]>
  /** The selected events by their coordinates. */
  points(selection: Selection): Promise<PointCounts>
  /** How well the selected events are known, by dataset: cheap enough to stand beside any other answer. */
  quality(selection: Selection): Promise<QualityCounts[]>
  /** The same in full: what is missing, flagged, repeated and rounded. */
  coverage(selection: Selection): Promise<CoverageCounts>
  /** How many events are selected. */
  count(selection: Selection): Promise<number>
  /** Selected events in the order of date and id. */
  rows(selection: Selection, page: { limit: number; offset: number }): Promise<MarsadEvent[]>
  /** All of them, or the first `limit`, in pages of about `pageRows` or of one day, so that few are in memory at a time. */
  pages(selection: Selection, options: { limit: number; pageRows: number }): AsyncGenerator<MarsadEvent[]>
  /** sha256 over the sorted ids of the selected events, one a line. */
  digest(selection: Selection): Promise<string>
  /** One event, `undefined` when the release has none of that id. */
  event(ref: ReleaseRef, eventId: string): Promise<MarsadEvent | undefined>
  /** The delivered columns of a record, as text. */
  delivered(ref: ReleaseRef, record: number): Promise<Record<string, string | null>>
  /** A page of the records of a release that were not taken, in the order of the file. */
  rejects(ref: ReleaseRef, page: { limit: number; offset: number }): Promise<{ total: number; rejects: Reject[] }>
  /** Every actor that events of a release name, once. */
  actors(ref: ReleaseRef): Promise<Pick<Actor, 'name' | 'source_id'>[]>
  /** The names of a publisher's actor list. */
  actorNames(ref: ReleaseRef): Promise<{ source_id: string; name: string }[]>
  /** Delivered names of the first-level divisions of the releases. */
  admin1Names(releases: readonly ReleaseRef[]): Promise<string[]>
  /** The names of actors and places that events of a release carry, with their counts. */
  names(ref: ReleaseRef): Promise<NameCounts>
  /** The selected statements of archives, in the order of date and row. */
  statements(selection: StatementSelection, page?: { limit: number; offset: number }): Promise<Statement[]>
  /** How many statements are selected. */
  countStatements(selection: StatementSelection): Promise<number>
  /** One statement by its row; `undefined` when the archive has none. */
  statement(ref: ReleaseRef, row: number): Promise<Statement | undefined>
  /** sha256 over the sorted ids of the selected statements, one a line. */
  statementDigest(selection: StatementSelection): Promise<string>
  /** What differs between two releases of a dataset. */
  differences(from: ReleaseRef, to: ReleaseRef): Promise<Differences>
  /** Stops what is running; it then throws. */
  interrupt(): void
  close(): void
}

/** Two releases compared event by event, joined by source id. */
export interface Differences {
  added: number
  removed: number
  changed: number
  /** How many events changed in each field. */
  fields: Record<string, number>
  /** Added, removed and changed by the month in which the event begins. */
  months: Record<string, { added: number; removed: number; changed: number }>
}

import type { Imported } from './import-file.ts'

/** What is told of an import: the accounts of its release, and how long it took in milliseconds. */
export function importedJson({ release, already_imported }: Imported, millis: number) {
  const { dataset, release: name, rows_in, events, rejects, flagged, flags, extent, others } = release
  return {
    dataset,
    release: name,
    rows_in,
    events,
    ...others,
    rejects,
    flagged,
    flags,
    extent,
    already_imported,
    ms: Math.round(millis),
  }
}

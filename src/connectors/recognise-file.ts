import { editDistance } from '../model/edit-distance.ts'
import { failed, wrongUsage } from '../model/errors.ts'
import type { Connector, DeliveredFile, Layout } from '../events/connector.ts'
import { connectors } from './index.ts'

export interface Recognised {
  connector: Connector
  layout: Layout
}

/** The first record of the same bytes, read with each delimiter that occurs in practice. */
export type DeliveredReadings<Reading extends DeliveredFile> = readonly Reading[]

/**
 * The connector that takes a file, trying each reading of its first record. `dataset` may name a connector, which must then
 * take it. Throws with the nearest known layout and what it misses.
 */
export function recogniseFile<Reading extends DeliveredFile>(
  readings: DeliveredReadings<Reading>,
  dataset: string | undefined,
): Recognised & { reading: Reading } {
  const named = connectors.filter(({ about }) => about.id === dataset)
  const candidates = named.length ? named : connectors
  let nearest: { connector: Connector; near: number; missing: readonly string[] } | undefined
  for (const reading of readings) {
    for (const connector of candidates) {
      const recognition = named.length ? recogniseNamed(connector, reading) : connector.recognise(reading)
      if ('layout' in recognition) return { connector, layout: recognition.layout, reading }
      if (!nearest || recognition.near > nearest.near) nearest = { connector, ...recognition }
    }
  }
  throw unknownTable(readings, nearest && (named.length || nearest.near > 0) ? nearest : undefined)
}

/** The same for a connector that a mapping made: the columns that it names must be there. */
export function recogniseMapped<Reading extends DeliveredFile>(
  readings: DeliveredReadings<Reading>,
  connector: Connector,
): Recognised & { reading: Reading } {
  let nearest: { reading: Reading; near: number; missing: readonly string[] } | undefined
  for (const reading of readings) {
    const recognition = connector.recognise(reading)
    if ('layout' in recognition) return { connector, layout: recognition.layout, reading }
    const wider = nearest && reading.firstRecord.length > nearest.reading.firstRecord.length
    if (!nearest || recognition.near > nearest.near || (recognition.near === nearest.near && wider)) {
      nearest = { reading, ...recognition }
    }
  }
  const { reading, missing } = nearest ?? { reading: readings[0], missing: [] }
  const columns = reading?.firstRecord.map((cell) => cell.trim()) ?? []
  const near = missing.map((name) => {
    const alike = columns.toSorted(
      (a, b) => editDistance(plain(a), plain(name)) - editDistance(plain(b), plain(name)),
    )[0]
    return alike !== undefined && editDistance(plain(alike), plain(name)) <= 3 ? `${name} (is it ${alike}?)` : name
  })
  throw failed('unknown_column', 'The table has no such column as the mapping names.', {
    received: `${reading?.name}: ${columns.slice(0, 40).join(', ')}`,
    expected: `columns ${near.join(', ')}`,
    hint: 'Put the names of the mapping right; `marsad mapping init FILE` drafts a mapping from the file itself.',
  })
}

const plain = (name: string) => name.trim().toLowerCase()

/** A person who names the dataset may have renamed the file: its name then plays no part. */
function recogniseNamed(connector: Connector, reading: DeliveredFile) {
  const recognition = connector.recognise(reading)
  if ('layout' in recognition || recognition.missing.length > 0) return recognition
  const siblings = connectors.map((other) => other.recognise(reading)).find((other) => 'layout' in other)
  return siblings ?? recognition
}

function unknownTable(
  readings: readonly DeliveredFile[],
  nearest: { connector: Connector; near: number; missing: readonly string[] } | undefined,
) {
  const widest = readings.toSorted((a, b) => b.firstRecord.length - a.firstRecord.length)[0]
  const columns = widest?.firstRecord.map((cell) => cell.trim().slice(0, 40)) ?? []
  const received = `${widest?.name}: ${columns.slice(0, 12).join(', ')}${columns.length > 12 ? ` … (${columns.length} columns)` : ''}`
  if (nearest) {
    const { about } = nearest.connector
    return failed(
      'unknown_table',
      `This is not a table that Marsad knows. The nearest is ${about.title} (${about.id}).`,
      {
        received,
        expected: `${about.id}, which also has: ${nearest.missing.join(', ')}`,
        hint: `Get the file from ${about.homepage} and import it as it comes; if columns were renamed, give them their names back. Another table of events comes in by a mapping: \`marsad mapping init FILE\`.`,
      },
    )
  }
  return failed('unknown_table', 'This is not a table that Marsad knows.', {
    received,
    expected: `one of ${connectors.map(({ about }) => `${about.id} (${about.title})`).join(', ')}`,
    hint: 'Import the file as its publisher delivers it; for any other table of events, `marsad mapping init FILE` drafts a mapping.',
  })
}

/** Throws when a dataset id is not one that a workspace can hold. */
export function checkDatasetId(dataset: string): void {
  if (!/^[a-z0-9_-]+$/.test(dataset)) {
    throw wrongUsage('bad_dataset_id', 'This cannot be the id of a dataset.', {
      received: dataset,
      expected: 'lower-case letters, digits, _ and -',
      hint: `For example ${dataset.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-')}`,
    })
  }
}

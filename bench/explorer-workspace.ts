import { join } from 'node:path'
import { sha256OfFile } from '../src/events/hash-file.ts'
import { program } from '../src/model/program.ts'
import { folders } from '../src/workspace/folders.ts'
import { openOrCreateWorkspace } from '../src/workspace/workspace.ts'
import { writeExplorerRelease } from './explorer-release.ts'

/** A workspace with one invented release of so many events; made once and kept. */
export async function writeExplorerWorkspace(dir: string, events: number): Promise<void> {
  const workspace = openOrCreateWorkspace(dir)
  if (!workspace.catalogue.find('made', '1')) {
    const folder = folders.release(dir, 'made', '1')
    await writeExplorerRelease(folder, events)
    workspace.catalogue.add(
      {
        format: 'marsad-release/1',
        dataset: 'made',
        release: '1',
        title: 'Invented events',
        publisher: 'Nobody',
        licence: { id: 'CC0-1.0', url: null, rows_public: true, attribution: 'Invented data' },
        citation: 'Invented events.',
        connector: { id: 'orland', version: 1 },
        program: `${program.name} ${program.version}`,
        original: { name: 'made.csv', sha256: '0'.repeat(64), bytes: 0 },
        extent: { from: '1989-01-01', to: '2024-12-31', countries: null, population: 'invented', basis: 'publisher' },
        rows_in: events,
        events,
        rejects: 0,
        flagged: 0,
        flags: {},
        others: {},
        boundaries: null,
        events_sha256: await sha256OfFile(join(folder, 'events.parquet')),
      },
      new Date(0),
      () => {},
    )
  }
  workspace.close()
}

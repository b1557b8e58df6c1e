import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { connectorOf } from '../../connectors/mapping/connector.ts'
import { readMapping } from '../../connectors/mapping/read-mapping.ts'
import type { Mapping } from '../../connectors/mapping/schema.ts'
import { sizeOf } from '../../events/forms/peek.ts'
import { notFound, wrongUsage } from '../../model/errors.ts'
import { formats } from '../../model/formats.ts'
import { releaseName } from '../../model/release.ts'
import { boundaryLookup } from '../../workspace/boundary-lookup.ts'
import { type Imported, importFile } from '../../workspace/import-file.ts'
import { importedJson } from '../../workspace/imported-json.ts'
import { readExtent } from '../../workspace/read-extent.ts'
import { findWorkspaceDir, openOrCreateWorkspace } from '../../workspace/workspace.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson } from '../open.ts'
import { showProgress } from '../show-progress.ts'

export const command: Command = {
  async run(context) {
    const { operands, words, cwd } = context
    if (operands.length === 0) {
      throw wrongUsage('missing_operand', '`marsad import` needs a file.', {
        received: 'no file',
        expected: 'marsad import FILE…',
        hint: 'Get UCDP GED at https://ucdp.uu.se/downloads/ and import the CSV as it comes.',
      })
    }
    const extent = readExtent(words['extent']?.at(-1))
    const mapping = await mappingOf(words['mapping']?.at(-1), cwd)
    const dir = findWorkspaceDir(context.workspaceDir, cwd)
    // A wrong path should not leave an empty workspace behind.
    await sizeOf(resolve(cwd, operands[0] as string))
    const workspace = openOrCreateWorkspace(dir)
    try {
      const imported: ReturnType<typeof importedJson>[] = []
      for (const file of operands) {
        const began = performance.now()
        const progress = showProgress(context, file)
        try {
          const done = await importFile(workspace, resolve(cwd, file), {
            dataset: words['dataset']?.at(-1),
            connector: mapping && connectorOf(mapping, basename(file)),
            release: words['release']?.at(-1),
            extent,
            lookup: boundaryLookup,
            signal: context.signal,
            onProgress: progress.onProgress,
          })
          imported.push(importedJson(done, performance.now() - began))
          progress.end()
          if (!context.json) describe(context, done)
        } finally {
          progress.end()
        }
      }
      if (context.json) printJson(context, imported.length === 1 ? imported[0] : imported)
    } finally {
      workspace.close()
    }
  },
}

/** The mapping that is named, read whole and checked before any file is touched. */
async function mappingOf(path: string | undefined, cwd: string): Promise<Mapping | undefined> {
  if (path === undefined) return undefined
  const text = await readFile(resolve(cwd, path), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw notFound('no_such_file', 'There is no such mapping.', {
      received: path,
      expected: 'the path of a mapping, a JSON file',
      hint: '`marsad mapping init FILE` drafts one.',
      cause,
    })
  })
  return readMapping(text, path)
}

function describe({ print, tell }: CommandContext, { release, already_imported }: Imported): void {
  const { integer, list, span } = formats('en')
  const name = releaseName(release)
  const { rows_in, events, rejects, flagged, flags, extent, others } = release
  if (already_imported) {
    print(`${release.original.name}: the same bytes are already imported as ${name}. Nothing was changed.\n`)
    return
  }
  const taken = 'actors' in others ? `${integer(others['actors'] ?? 0)} actors` : `${integer(events)} events`
  print(`${name}: ${integer(rows_in)} records in = ${taken} + ${integer(rejects)} rejects\n`)
  if (flagged > 0) {
    const list = Object.entries(flags).map(([flag, count]) => `${flag} ${integer(count)}`)
    print(`  ${integer(flagged)} events carry a doubt: ${list.join(', ')}\n`)
  }
  if (rejects > 0) print(`  Why each reject was not taken stands in rejects.parquet of the release.\n`)
  const gaps = (extent.gaps ?? []).map(({ from, to }) => span(from, to))
  if (extent.from !== null || extent.to !== null) {
    print(
      `  Covers ${span(extent.from, extent.to)}${gaps.length ? ` without ${list(gaps)}` : ''}${extent.basis === 'assumed' ? ' (assumed from its first and last event)' : ''}\n`,
    )
  }
  if (extent.basis === 'assumed')
    tell('  If you know what the file covers, import it again with --release NAME --extent FROM/TO.\n')
}

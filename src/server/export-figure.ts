import { type FigureFormat, figureFile } from '../figures/figure-files.ts'
import type { Profile } from '../gate/profiles.ts'
import { release } from '../gate/released.ts'
import { sendReleased } from '../gate/write-released.ts'
import { notFound } from '../model/errors.ts'
import type { Figure } from '../model/figure.ts'
import { releaseName } from '../model/release.ts'
import { placeOutlines } from '../workspace/place-outlines.ts'
import type { ServerContext } from './context.ts'

export const figureMedia: Record<FigureFormat, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
  geojson: 'application/geo+json',
}

/**
 * The bytes of a figure in one format, passed through the gate and noted in the release log, with a name for the file. Throws
 * `refused` when a licence does not allow it, `no_outlines` for a map of a figure that has none.
 */
export async function exportFigure(
  { workspace, now }: Pick<ServerContext, 'workspace' | 'now'>,
  figure: Figure,
  format: FigureFormat,
  profile: Profile,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const refs = figure.receipt.releases.map(({ dataset, release }) => ({ dataset, release }))
  const releases = refs.flatMap(({ dataset, release }) => workspace.catalogue.find(dataset, release) ?? [])
  // What a licence allows stands with the release.
  if (releases.length < refs.length && profile === 'public') {
    throw notFound('release_gone', 'A release that this figure was made from is no longer in the workspace.', {
      received: refs.map(releaseName).join(', '),
      expected: 'every release of the figure, whose licence says what may be published',
      hint: 'Import the file again, or export the figure under the profile internal for your own use.',
    })
  }
  const released = release(profile, { kind: 'figure', figure, releases })
  const content = await figureFile(released, format, (options, ids) => placeOutlines(workspace, options, ids))
  if (content === undefined) throw noOutlines(figure)
  const name = `${figure.question}-${figure.id}.${format}`.replaceAll(/[^\w.-]/g, '_')
  const { database } = workspace
  return {
    name,
    bytes: sendReleased({ name, kind: `figure.${format}`, content }, { database, profile, releases: refs, now }),
  }
}

const noOutlines = ({ question, options }: Figure) =>
  notFound('no_outlines', 'This figure is not about places whose outlines are known, so it makes no map.', {
    received: `${question} ${JSON.stringify(options)}`,
    expected: 'places that are cells, areas of boundaries, or provinces by boundary',
    hint: 'Take another format, or ask concentration by cell, by H3 cell, by area, or by province with place_by boundary.',
  })

import { notFound, wrongUsage } from '../model/errors.ts'
import { type Release, releaseName } from '../model/release.ts'
import type { Workspace } from './workspace.ts'

/** Releases of events; lists of actors are not asked about. */
export const holdsEvents = (release: Release) => release.events > 0 || Object.keys(release.others).length === 0

/**
 * Exactly one release of each asked dataset. A release is asked for by its name, for every dataset asked, or as `DATASET/NAME`,
 * which asks for that dataset too. Without a dataset, the only one there is; several, or several releases of it and none named, is
 * wrong usage: which one was meant changes the answer.
 */
export function resolveReleases(
  workspace: Workspace,
  datasets: readonly string[],
  releases: readonly string[],
): Release[] {
  const all = workspace.catalogue.all().filter(holdsEvents)
  if (all.length === 0) {
    throw notFound('no_release', 'This workspace holds no events yet.', {
      received: workspace.dir,
      expected: 'a workspace with at least one imported dataset',
      hint: 'Import one: marsad import FILE',
    })
  }
  const named = nameEach(releases.filter((release) => release.includes('/')))
  const plain = releases.filter((release) => !release.includes('/')).at(-1)
  const known = [...new Set(all.map(({ dataset }) => dataset))]
  const asked = [...new Set([...datasets, ...named.keys()])]
  if (asked.length === 0 && known.length > 1) {
    throw wrongUsage('ambiguous_dataset', 'The workspace holds several datasets; say which one.', {
      received: 'no --dataset',
      expected: all.map(releaseName).join(', '),
      hint: `For example --dataset ${known[0]}`,
    })
  }
  return (asked.length ? asked : known).map((dataset) => resolveRelease(all, dataset, named.get(dataset) ?? plain))
}

/** `DATASET/NAME` of each; two of one dataset would count events twice. */
function nameEach(releases: readonly string[]): Map<string, string> {
  const named = new Map<string, string>()
  for (const release of releases) {
    const [dataset = '', ...rest] = release.split('/')
    const name = rest.join('/')
    const other = named.get(dataset)
    if (other !== undefined && other !== name) {
      throw wrongUsage('two_releases', 'Two releases of one dataset would count its events twice.', {
        received: `${dataset}/${other} and ${release}`,
        expected: `one release of ${dataset}`,
        hint: '`--versus` compares two.',
      })
    }
    named.set(dataset, name)
  }
  return named
}

function resolveRelease(all: readonly Release[], dataset: string, release: string | undefined): Release {
  const ofDataset = all.filter((known) => known.dataset === dataset)
  if (ofDataset.length === 0) {
    throw notFound('no_dataset', 'The workspace holds no such dataset.', {
      received: dataset,
      expected: [...new Set(all.map((known) => known.dataset))].join(', '),
      hint: '`marsad releases` lists what there is.',
    })
  }
  if (release === undefined) {
    const [only, second] = ofDataset
    if (only && !second) return only
    throw wrongUsage('ambiguous_release', `The workspace holds several releases of ${dataset}; say which one.`, {
      received: 'no --release',
      expected: ofDataset.map((known) => known.release).join(', '),
      hint: `For example --release ${ofDataset.at(-1)?.release}`,
    })
  }
  const found = ofDataset.find((known) => known.release === release)
  if (found) return found
  throw notFound('no_release', `The workspace holds no such release of ${dataset}.`, {
    received: release,
    expected: ofDataset.map((known) => known.release).join(', '),
    hint: '`marsad releases` lists what there is.',
  })
}

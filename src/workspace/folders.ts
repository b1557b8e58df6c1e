import { join } from 'node:path'

/** Where everything of a workspace lies. See the design of the workspace in docs/life-of-an-event.md. */
export const folders = {
  settings: (dir: string) => join(dir, 'marsad.json'),
  database: (dir: string) => join(dir, 'judgements.sqlite'),
  original: (dir: string, sha256: string) => join(dir, 'originals', sha256.slice(0, 2), sha256),
  release: (dir: string, dataset: string, release: string) => join(dir, 'releases', dataset, release),
  /** Half-made releases, one folder a running import; a killed import leaves its folder for the next one to clear. */
  importing: (dir: string) => join(dir, 'importing'),
  /** Derived from releases; may be deleted at any moment. */
  cache: (dir: string) => join(dir, 'cache'),
} as const

import { failed } from '../model/errors.ts'
import type { MarsadEvent } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { OrganisationFile } from '../model/organisation-file.ts'
import { type Release, releaseName } from '../model/release.ts'
import type { Profile } from './profiles.ts'
import { publicEvent } from './public-event.ts'
import { publicFigure } from './public-figure.ts'
import { publicOrganisation } from './public-organisation.ts'

declare const passed: unique symbol

/** What has passed the gate. Only this module makes one, and only what is one can be written or printed. */
export type Released<T> = T & { readonly [passed]: true }

/** What may ask to leave a workspace. */
export type Leaving =
  | { kind: 'events'; events: readonly MarsadEvent[]; releases: readonly Release[] }
  | { kind: 'figure'; figure: Figure; releases: readonly Release[] }
  | { kind: 'organisations'; organisations: readonly OrganisationFile[] }

/**
 * The one gate: everything that leaves a workspace passes here, under a profile. Throws `refused` when the licence of a release
 * forbids it.
 */
export function release(profile: Profile, leaving: Extract<Leaving, { kind: 'events' }>): Released<MarsadEvent[]>
export function release(profile: Profile, leaving: Extract<Leaving, { kind: 'figure' }>): Released<Figure>
export function release(
  profile: Profile,
  leaving: Extract<Leaving, { kind: 'organisations' }>,
): Released<OrganisationFile[]>
export function release(profile: Profile, leaving: Leaving): unknown {
  if (leaving.kind === 'organisations') {
    return profile === 'internal'
      ? [...leaving.organisations]
      : leaving.organisations.map((file) => publicOrganisation(file))
  }
  if (leaving.kind === 'figure') {
    const figure = profile === 'internal' ? leaving.figure : publicFigure(leaving.figure, leaving.releases)
    return { ...figure, receipt: { ...figure.receipt, profile } }
  }
  if (profile === 'internal') return [...leaving.events]
  const closed = leaving.releases.find(({ licence }) => !licence.rows_public)
  if (closed) {
    throw failed('refused', 'The licence does not allow rows of this release to be passed on.', {
      received: `events of ${releaseName(closed)} (${closed.licence.id})`,
      expected: 'a release whose rows may be republished',
      hint: 'Ask a question of it: figures may be published with the attribution. For your own use: --profile internal.',
    })
  }
  return leaving.events.map(publicEvent)
}

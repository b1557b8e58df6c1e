import type { MarsadEvent } from '../model/event.ts'
import type { Language } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { type Release, releaseName } from '../model/release.ts'
import type { ReleaseRef } from '../model/selection.ts'
import type { ServerContext } from './context.ts'
import { webAddress } from './web-address.ts'

/** An id has a digit and no space; whatever else is typed is no id, and no release is read for it. */
const idLike = /^(?=.*\d)\S{1,200}$/

/** The events of this id: `DATASET/RELEASE/ID` of any release, or the publisher's own id in one of `releases`. */
export async function findEvents(
  { workspace, withEngine }: ServerContext,
  typed: string,
  releases: readonly Release[],
  language: Language,
  signal: AbortSignal,
) {
  const id = typed.trim()
  if (!idLike.test(id)) return []
  const [dataset = '', name = '', ...rest] = id.split('/')
  const whole = rest.length > 0 ? workspace.catalogue.find(dataset, name) : undefined
  const asked: (readonly [ReleaseRef, string])[] = whole
    ? [[whole, id]]
    : releases.map((release) => [release, `${releaseName(release)}/${id}`])
  const events = await withEngine(signal, async (engine) => {
    const found: MarsadEvent[] = []
    for (const [ref, eventId] of asked) {
      const event = await engine.event(ref, eventId)
      if (event) found.push(event)
    }
    return found
  })
  const { span } = formats(language)
  return events.map((event) => ({
    kind: 'event' as const,
    title: event.event_id,
    detail: [span(event.date_start, event.date_end), event.location_name ?? event.admin1].filter(Boolean).join(' · '),
    address: webAddress(
      ['explore'],
      [
        ['release', releaseName(event)],
        ['event', event.event_id],
      ],
    ),
    fit: 'exact' as const,
  }))
}

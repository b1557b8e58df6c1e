import type { Engine } from '../events/engine.ts'
import { notFound } from '../model/errors.ts'
import type { MarsadEvent } from '../model/event.ts'
import type { Release } from '../model/release.ts'
import type { Workspace } from './workspace.ts'

export interface FoundEvent {
  event: MarsadEvent
  release: Release
}

/** An event down to what was delivered. */
export interface OpenedEvent extends FoundEvent {
  /** The record that it was made from, as text. */
  delivered: Record<string, string | null>
}

/** The event of this id, `DATASET/RELEASE/ID`; not found where there is none. */
export async function findEvent({ catalogue }: Workspace, engine: Engine, eventId: string): Promise<FoundEvent> {
  const [dataset = '', name = ''] = eventId.split('/')
  const release = catalogue.find(dataset, name)
  const event = release && release.events > 0 ? await engine.event({ dataset, release: name }, eventId) : undefined
  if (release && event) return { event, release }
  throw notFound('no_event', 'There is no such event.', {
    received: eventId,
    expected: 'DATASET/RELEASE/ID of an event in this workspace',
    hint: release ? '`marsad events` lists ids.' : '`marsad releases` lists the releases.',
  })
}

/** The same with its delivered record. */
export async function openEvent(workspace: Workspace, engine: Engine, eventId: string): Promise<OpenedEvent> {
  const { event, release } = await findEvent(workspace, engine, eventId)
  return { event, delivered: await engine.delivered(release, event.source_row), release }
}

import type { Message } from '../model/figure.ts'
import { releaseName } from '../model/release.ts'
import type { Subject } from './question.ts'

/**
 * What a reader must know before two selections are set against each other: other rules of counting, and events on both sides.
 * `sharedEvents` is how many, `null` where that cannot be told.
 */
export function comparisonCaveats(a: Subject, b: Subject, sharedEvents: number | null): Message[] {
  const [first, second] = [a.releases.map(releaseName), b.releases.map(releaseName)]
  const caveats: Message[] = []
  if (rulesOf(a) !== rulesOf(b)) caveats.push({ key: 'different_rules', values: { first, second } })
  else if ([...first].sort().join('\n') !== [...second].sort().join('\n')) {
    caveats.push({ key: 'different_releases', values: { first, second } })
  }
  if (sharedEvents !== 0) caveats.push({ key: 'shared_events', values: { events: sharedEvents } })
  return caveats
}

/** Dataset, reader and population rule of each release: what decides which events are in it at all. */
const rulesOf = ({ releases }: Subject) =>
  releases
    .map(({ dataset, connector, extent }) => [dataset, connector.id, extent.population].join(' '))
    .sort()
    .join('\n')

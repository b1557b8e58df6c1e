/** How many die in an incident, and on which side. */
import type { Random } from '../random.ts'
import type { Incident, IncidentKind } from './incident.ts'

interface Deadliness {
  /** The share of incidents in which nobody dies. */
  none: number
  /** Mean and deviation of the logarithm of the deaths beyond the first. */
  location: number
  scale: number
  /** The mean share of civilians among the dead. */
  civilians: number
}

const deadliness: Record<IncidentKind, Deadliness> = {
  clash: { none: 0.18, location: 0.85, scale: 1.4, civilians: 0.06 },
  ambush: { none: 0.15, location: 0.6, scale: 1.2, civilians: 0.03 },
  shelling: { none: 0.4, location: 0.4, scale: 1.3, civilians: 0.45 },
  bombing: { none: 0.3, location: 0.7, scale: 1.4, civilians: 0.4 },
  air_strike: { none: 0.3, location: 0.9, scale: 1.3, civilians: 0.35 },
  attack_on_civilians: { none: 0.35, location: 0.2, scale: 1.3, civilians: 1 },
  abduction: { none: 0.85, location: -1, scale: 1, civilians: 1 },
  property_attack: { none: 0.97, location: -1, scale: 0.5, civilians: 1 },
  protest: { none: 0.985, location: -0.5, scale: 1, civilians: 1 },
  riot: { none: 0.9, location: -0.5, scale: 1, civilians: 1 },
}
const largest = 2_000

/** Fills in the deaths and the wounded of an incident; what lasts longer has more. The attacked side has two thirds of the armed dead. */
export function drawDeaths(random: Random, incident: Incident): void {
  const { kind, dyad, initiator } = incident
  const { none, location, scale, civilians } = deadliness[kind]
  const civilianShare = dyad?.violenceType === 3 ? 1 : civilians
  const days = incident.lastDay - incident.firstDay + 1
  incident.wounded = Math.floor(2 * random.exponential() ** 2)
  if (random.chance(none ** days)) return

  const drawn = 1 + Math.floor(Math.sqrt(days) * Math.exp(location + scale * random.normal()))
  incident.deaths = Math.min(largest, drawn)
  incident.deathsCivilians = part(random, incident.deaths, civilianShare)
  const armed = incident.deaths - incident.deathsCivilians
  const ofInitiator = part(random, armed, 1 / 3)
  incident.deathsA = initiator === dyad?.sideA ? ofInitiator : armed - ofInitiator
  incident.deathsB = armed - incident.deathsA
  incident.wounded += Math.floor(1.3 * incident.deaths * random.uniform())
}

/** A part of a whole number that is `share` of it in the mean. */
function part(random: Random, whole: number, share: number): number {
  if (share === 1) return whole
  const exact = Math.min(1, 2 * share * random.uniform()) * whole
  const down = Math.floor(exact)
  return down + (random.chance(exact - down) ? 1 : 0)
}

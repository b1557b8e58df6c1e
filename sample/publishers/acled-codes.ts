/** The types and actors of ACLED's codebook for what happens in Orland. */
import type { Incident, IncidentKind } from '../happening/incident.ts'
import { targetOf } from '../happening/incident.ts'
import { civilians } from '../happening/dyads.ts'
import { nameAt } from '../happening/organisations.ts'
import type { Organisation } from '../happening/organisations.ts'

interface AcledTypes {
  disorder: string
  event: string
  sub: string
  targetsCivilians: boolean
}

const violence = 'Political violence'
const demonstrations = 'Demonstrations'
const typesOf: Record<IncidentKind, readonly [disorder: string, event: string, sub: string]> = {
  clash: [violence, 'Battles', 'Armed clash'],
  ambush: [violence, 'Battles', 'Armed clash'],
  shelling: [violence, 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  bombing: [violence, 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  air_strike: [violence, 'Explosions/Remote violence', 'Air/drone strike'],
  attack_on_civilians: [violence, 'Violence against civilians', 'Attack'],
  abduction: [violence, 'Violence against civilians', 'Abduction/forced disappearance'],
  property_attack: ['Strategic developments', 'Strategic developments', 'Looting/property destruction'],
  protest: [demonstrations, 'Protests', 'Peaceful protest'],
  riot: [demonstrations, 'Riots', 'Violent demonstration'],
}

/** A protest in which people die is one against which force was used, and counts as both disorders. */
export function acledTypes({ kind, dyad, deaths }: Incident): AcledTypes {
  if (kind === 'protest' && deaths > 0) {
    const sub = 'Excessive force against protesters'
    return { disorder: `${violence}; ${demonstrations}`, event: 'Protests', sub, targetsCivilians: true }
  }
  const [disorder, event, sub] = typesOf[kind]
  return { disorder, event, sub, targetsCivilians: dyad?.violenceType === 3 && disorder === violence }
}

interface AcledActors {
  actor1: string
  assoc1: string
  inter1: string
  actor2: string
  inter2: string
}

const forces = { name: 'Military Forces of Orland (invented)', inter: 'State forces' }
const police = { name: 'Police Forces of Orland (invented)', inter: 'State forces' }
const crowds = {
  protest: { name: 'Protesters (Orland, invented)', inter: 'Protesters' },
  riot: { name: 'Rioters (Orland, invented)', inter: 'Rioters' },
}
const people = { name: 'Civilians (Orland, invented)', inter: 'Civilians' }
const nobody = { name: '', inter: '' }

/** @param part of the period, for the name that an organisation has then. */
export function acledActors(incident: Incident, part: number): AcledActors {
  const { kind, unit, initiator, deaths } = incident
  if (initiator === undefined) {
    const crowd = kind === 'riot' ? crowds.riot : crowds.protest
    return pair(crowd, kind === 'protest' && deaths > 0 ? police : nobody, '')
  }
  const attacker = unit?.name === 'Coast Police' ? police : party(initiator, part)
  const target = targetOf(incident)
  const associate = unit === undefined || attacker === police ? '' : `${attacker.name}: ${unit.name}`
  if (kind === 'property_attack') return pair(attacker, nobody, associate)
  return pair(attacker, target === undefined ? nobody : party(target, part), associate)
}

function party(organisation: Organisation, part: number): typeof forces {
  if (organisation === civilians) return people
  if (organisation.kind === 'government') return forces
  const inter = organisation.kind === 'rebels' ? 'Rebel group' : 'Identity militia'
  return { name: nameAt(organisation, part).name, inter }
}

function pair(one: typeof forces, other: typeof forces, assoc1: string): AcledActors {
  return { actor1: one.name, assoc1, inter1: one.inter, actor2: other.name, inter2: other.inter }
}

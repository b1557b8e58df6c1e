/** Puts an incident together: who, against whom, what, where exactly, for how long, how many dead. */
import { daysIn } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { provinces, towns } from '../land/orland.ts'
import type { Town } from '../land/orland.ts'
import { distanceKm, shift } from '../land/planar.ts'
import { createChooser } from '../random.ts'
import type { Chooser, Random } from '../random.ts'
import { drawDeaths } from './draw-deaths.ts'
import { civilians, dyads } from './dyads.ts'
import type { Dyad } from './dyads.ts'
import type { Incident, IncidentKind } from './incident.ts'
import type { Organisation, Unit } from './organisations.ts'
import { regimes } from './tempo.ts'

/** State-based, non-state, one-sided, unrest. */
const classWeights = [0.5, 0.08, 0.17, 0.25]
const unrestClass = 3

interface KindChoice {
  kinds: readonly IncidentKind[]
  choose: Chooser
}
const kindChoice = (weights: Partial<Record<IncidentKind, number>>): KindChoice => ({
  kinds: Object.keys(weights) as IncidentKind[],
  choose: createChooser(Object.values(weights)),
})
const kindsOf = {
  government: kindChoice({ clash: 0.45, shelling: 0.25, air_strike: 0.2, ambush: 0.1 }),
  armed: kindChoice({ clash: 0.4, ambush: 0.25, shelling: 0.12, bombing: 0.23 }),
  oneSided: kindChoice({ attack_on_civilians: 0.55, bombing: 0.13, abduction: 0.17, property_attack: 0.15 }),
  unrest: kindChoice({ protest: 0.8, riot: 0.2 }),
}

/** Within a province a few towns hold most (Zipf); the first of each district come first. */
const townsOf = provinces.map(({ districts }) => {
  const list = districts
    .flatMap((district) => district.towns.map((town, rank) => ({ town, rank })))
    .sort((one, other) => one.rank - other.rank)
    .map(({ town }) => town)
  return { list, choose: createChooser(list.map((_, rank) => 1 / (rank + 1))) }
})
const chooseProvince = createChooser(provinces.map(({ weight }) => weight))
const chooseClass = createChooser(classWeights)

/** Where what is set off may happen instead of in the same town. */
const neighbourCount = 5
const neighbours = towns.map((town) =>
  towns
    .filter((other) => other !== town)
    .map((other) => ({ other, km: distanceKm([town.longitude, town.latitude], [other.longitude, other.latitude]) }))
    .sort((one, other) => one.km - other.km)
    .slice(0, neighbourCount)
    .map(({ other }) => other),
)
const sameTownShare = 0.5

/** By regime, type of violence and province: a chooser among the dyads of the type. */
const dyadChoosers = regimes.map((_, regime) =>
  ([1, 2, 3] as const).map((violenceType) => {
    const ofType = dyads.filter((dyad) => dyad.violenceType === violenceType)
    const weight = (dyad: Dyad, province: number) =>
      (dyad.weights[regime] as number) * (dyad.home.includes(province) ? 4 : 1)
    return { ofType, choosers: provinces.map(({ index }) => createChooser(ofType.map((dyad) => weight(dyad, index)))) }
  }),
)

const inTownShare = 0.7
const claimedShare: Partial<Record<IncidentKind, number>> = {
  clash: 0.4,
  ambush: 0.5,
  shelling: 0.3,
  bombing: 0.45,
  air_strike: 0.5,
  attack_on_civilians: 0.06,
  abduction: 0.1,
}

interface Drawn extends Pick<Incident, 'parent' | 'inBurst' | 'town'> {
  dyad?: Dyad
  initiator?: Organisation
  kinds: KindChoice
}

/** @param changes first days of the second and third regime. */
export function createIncidentMaker(random: Random, period: DayRange, changes: readonly number[]) {
  const dayCount = daysIn(period)

  function make(number: number, dayIndex: number, drawn: Drawn): Incident {
    const { parent, inBurst, town, dyad, initiator, kinds } = drawn
    const firstDay = period.start + dayIndex
    const kind = kinds.kinds[kinds.choose(random)] as IncidentKind
    const days = Math.min(drawLength(random, kind), dayCount - dayIndex)
    const incident: Incident = {
      number,
      parent,
      firstDay,
      lastDay: firstDay + days - 1,
      kind,
      dyad,
      initiator,
      unit: initiator && pickUnit(initiator, dayIndex / dayCount, kind === 'air_strike'),
      town,
      latitude: town.latitude,
      longitude: town.longitude,
      townKm: 0,
      deathsA: 0,
      deathsB: 0,
      deathsCivilians: 0,
      deaths: 0,
      wounded: 0,
      isClaimed: initiator !== undefined && random.chance(claimedShare[kind] ?? 0),
      regime: regimeOn(firstDay),
      inBurst,
    }
    placeNear(random, incident)
    drawDeaths(random, incident)
    return incident
  }

  const regimeOn = (day: number) => (day >= (changes[1] as number) ? 2 : day >= (changes[0] as number) ? 1 : 0)

  function pickUnit({ units }: Organisation, part: number, isAirborne: boolean): Unit | undefined {
    const first = random.integer(0, units.length - 1)
    for (let step = 0; step < units.length; step++) {
      const unit = units[(first + step) % units.length] as Unit
      if (unit.from <= part && part < unit.to && (unit.isAirborne === true) === isAirborne) return unit
    }
    return undefined
  }

  function fight(violenceType: 1 | 2 | 3, regime: number, province: number) {
    const { ofType, choosers } = dyadChoosers[regime]?.[violenceType - 1] as (typeof dyadChoosers)[number][number]
    const dyad = ofType[choosers[province]?.(random) ?? 0] as Dyad
    const initiator = dyad.sideB === civilians || random.chance(0.5) ? dyad.sideA : dyad.sideB
    return { dyad, initiator, kinds: kindsFor(dyad, initiator) }
  }

  return {
    /** One that begins by itself. @param province the one of a burst, or anywhere. */
    alone(number: number, dayIndex: number, province: number | undefined): Incident {
      const there = province ?? chooseProvince(random)
      const { list, choose } = townsOf[there] as (typeof townsOf)[number]
      const town = list[choose(random)] as Town
      // A burst is an offensive: it is fighting only.
      const drawn = province === undefined ? chooseClass(random) : 0
      const origin = { parent: 0, inBurst: province !== undefined, town }
      if (drawn === unrestClass) return make(number, dayIndex, { ...origin, kinds: kindsOf.unrest })
      const regime = regimeOn(period.start + dayIndex)
      return make(number, dayIndex, { ...origin, ...fight((drawn + 1) as 1 | 2 | 3, regime, there) })
    },

    /** One that another sets off: mostly an answer or more of the same, after harm to civilians often a protest. */
    after(number: number, dayIndex: number, parent: Incident): Incident {
      const town = random.chance(sameTownShare) ? parent.town : random.pick(neighbours[parent.town.index] as Town[])
      const origin = { parent: parent.number, inBurst: parent.inBurst, town }
      const { dyad } = parent
      if (dyad === undefined || (dyad.violenceType === 3 && random.chance(0.4))) {
        return make(number, dayIndex, { ...origin, kinds: kindsOf.unrest })
      }
      const initiator = dyad.violenceType === 3 || random.chance(0.5) ? dyad.sideA : dyad.sideB
      return make(number, dayIndex, { ...origin, dyad, initiator, kinds: kindsFor(dyad, initiator) })
    },
  }
}

function kindsFor(dyad: Dyad, initiator: Organisation): KindChoice {
  if (dyad.violenceType === 3) return kindsOf.oneSided
  return initiator.kind === 'government' ? kindsOf.government : kindsOf.armed
}

/** In days. Few last longer than one. */
function drawLength(random: Random, kind: IncidentKind): number {
  const u = random.uniform()
  if (kind === 'clash' || kind === 'shelling')
    return u < 0.006 ? random.integer(7, 20) : u < 0.08 ? random.integer(2, 6) : 1
  return kind === 'protest' && u < 0.04 ? random.integer(2, 4) : 1
}

/** Moves an incident from the middle of its town to a point in it or within twenty kilometres, always in the same district. */
function placeNear(random: Random, incident: Incident): void {
  const { clearanceKm } = incident.town
  const reach = random.chance(inTownShare) ? 0.7 * random.exponential() : 4 + 16 * random.uniform() ** 2
  const townKm = Math.min(reach, clearanceKm)
  const angle = 2 * Math.PI * random.uniform()
  const point = shift([incident.longitude, incident.latitude], townKm * Math.cos(angle), townKm * Math.sin(angle))
  incident.longitude = Math.round(point[0] * 1e6) / 1e6
  incident.latitude = Math.round(point[1] * 1e6) / 1e6
  incident.townKm = townKm
}

import { describe, expect, test } from 'vitest'
import { daysIn } from '../../src/model/calendar.ts'
import { distanceKm, holds } from '../land/planar.ts'
import { createBranch } from '../random.ts'
import { drawIncidents, lagLongestDays, offspringMean } from './draw-incidents.ts'
import { targetOf } from './incident.ts'
import type { Incident } from './incident.ts'
import { readPeriod } from './period.ts'
import { regimeChanges } from './tempo.ts'

const period = readPeriod()

function draw(count: number, seed = 1, days = period): Incident[] {
  const made: Incident[] = []
  for (const incident of drawIncidents(createBranch(seed, 0), days, () => count - made.length)) made.push(incident)
  return made
}

const incidents = draw(20_000)
const share = (holds: (incident: Incident) => boolean) => incidents.filter(holds).length / incidents.length

describe('drawIncidents', () => {
  test.each([0, 1, 2, 3, 17, 500])('gives %i when so many are wanted', (count) =>
    expect(draw(count)).toHaveLength(count),
  )

  test('gives the same for the same seed and others for another', () => {
    expect(draw(300)).toEqual(draw(300))
    expect(draw(300)).not.toEqual(draw(300, 2))
  })

  test('numbers them in the order of their first days, within the period', () => {
    expect(incidents.map(({ number }) => number)).toEqual(incidents.map((_, index) => index + 1))
    const days = incidents.map(({ firstDay }) => firstDay)
    expect(days).toEqual(days.toSorted((one, other) => one - other))
    expect(
      incidents.every(
        ({ firstDay, lastDay }) => firstDay >= period.start && lastDay <= period.end && firstDay <= lastDay,
      ),
    ).toBe(true)
  })

  test('serves a period of one day', () => {
    const day = readPeriod('2015-06-01', '2015-06-01')
    expect(new Set(draw(50, 1, day).flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]))).toEqual(
      new Set([day.start]),
    )
  })

  test('fills the whole period evenly enough: no pile on its last days', () => {
    const lastMonth = share(({ firstDay }) => firstDay > period.end - 30)
    expect(lastMonth).toBeGreaterThan(0.4 * (30 / daysIn(period)))
    expect(lastMonth).toBeLessThan(1.6 * (30 / daysIn(period)))
  })

  test('makes what is wanted and no more: the first of millions comes at once', () => {
    let asked = 0
    const many = drawIncidents(createBranch(1, 0), period, () => (asked++, 10_000_000))
    expect(many.next().value).toMatchObject({ number: 1 })
    expect(asked).toBe(1)
  })
})

describe('contagion', () => {
  test('leads from an earlier incident to a later one, near by and soon', () => {
    const children = incidents.filter(({ parent }) => parent > 0)
    const wrong = children.filter((incident) => {
      const parent = incidents[incident.parent - 1] as Incident
      const lag = incident.firstDay - parent.firstDay
      const km = distanceKm([parent.longitude, parent.latitude], [incident.longitude, incident.latitude])
      return !(parent.number < incident.number && lag >= 0 && lag <= lagLongestDays && km < 150)
    })
    expect(wrong).toEqual([])
  })

  test('accounts for as many as its mean says', () =>
    expect(Math.abs(share(({ parent }) => parent > 0) - offspringMean)).toBeLessThan(0.015))

  test('keeps to the parties of a fight, each side beginning about half of the answers', () => {
    const answers = incidents.filter(({ parent, dyad }) => parent > 0 && dyad !== undefined && dyad.violenceType < 3)
    expect(answers.every(({ parent, dyad }) => incidents[parent - 1]?.dyad === dyad)).toBe(true)
    const byA = answers.filter(({ dyad, initiator }) => initiator === dyad?.sideA).length / answers.length
    expect(byA).toBeCloseTo(0.5, 1)
  })
})

describe('incidents', () => {
  test('have deaths that add up, of civilians only where nobody fights', () => {
    const wrong = incidents.filter(({ deathsA, deathsB, deathsCivilians, deaths, dyad }) => {
      const isFight = dyad !== undefined && dyad.violenceType < 3
      const parts = deathsA + deathsB + deathsCivilians
      return parts !== deaths || Math.min(deathsA, deathsB, deathsCivilians) < 0 || (!isFight && deathsA + deathsB > 0)
    })
    expect(wrong).toEqual([])
    expect(share(({ deaths }) => deaths === 0)).toBeGreaterThan(0.35)
    expect(share(({ deaths }) => deaths >= 25)).toBeGreaterThan(0.01)
  })

  test('lie in the district of their town', () => {
    const some = incidents.slice(0, 2_000)
    expect(some.filter(({ town, longitude, latitude }) => !holds(town.district.ring, [longitude, latitude]))).toEqual(
      [],
    )
  })

  test('are unrest without parties, or have an initiator, a target and a unit that exists then', () => {
    const wrong = incidents.filter((incident) => {
      const { dyad, initiator, unit, firstDay } = incident
      const part = (firstDay - period.start) / daysIn(period)
      const hasParties = initiator !== undefined && targetOf(incident) !== undefined
      return hasParties !== (dyad !== undefined) || (unit !== undefined && !(unit.from <= part && part < unit.to))
    })
    expect(wrong).toEqual([])
  })

  test('last several days at times', () => {
    expect(share(({ firstDay, lastDay }) => lastDay > firstDay)).toBeGreaterThan(0.02)
    expect(share(({ firstDay, lastDay }) => lastDay > firstDay)).toBeLessThan(0.06)
  })

  test('come faster in the second regime, and the small militia is gone in the third', () => {
    const [second = 0, third = 0] = regimeChanges(period)
    const rate = (from: number, to: number) =>
      incidents.filter(({ firstDay }) => firstDay >= from && firstDay < to).length / (to - from)
    expect(rate(second, third) / rate(period.start, second)).toBeGreaterThan(1.8)
    const late = incidents.filter(({ firstDay, parent }) => firstDay >= third && parent === 0)
    expect(late.filter(({ dyad }) => dyad?.active === false)).toEqual([])
    expect(incidents.some(({ dyad }) => dyad?.active === false)).toBe(true)
  })
})

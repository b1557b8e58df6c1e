import { describe, expect, test } from 'vitest'
import { formats } from '../model/formats.ts'
import type { QualityCounts } from '../model/quality.ts'
import { caveatTexts } from './caveat-texts.ts'
import { qualityCaveat, qualityOf } from './quality.ts'

const counts = (given: Partial<QualityCounts> = {}): QualityCounts => ({
  dataset: 'made',
  events: 100,
  imprecise_time: 8,
  imprecise_place: 13,
  flagged: 1,
  few_sources: 42,
  states_place: true,
  names_sources: true,
  ...given,
})
const say = (...of: QualityCounts[]) => {
  const { key, values } = qualityCaveat(qualityOf(of)!)
  return caveatTexts.en[key]!(values, formats('en')).replaceAll('\u00a0', ' ')
}

describe('the quality of a selection', () => {
  test('is said in one line', () => {
    expect(say(counts())).toBe(
      'Quality of the data: of 100 events, 8.0 % are dated only to a window of days, 13.0 % are not placed at or near a point, 42.0 % rest on one named source or none, and 1.0 % are flagged.',
    )
  })

  test('of several datasets is that of all their events', () => {
    expect(qualityOf([counts(), counts({ dataset: 'other', events: 300, imprecise_time: 0, flagged: 7 })])).toEqual({
      events: 400,
      imprecise_time: 0.02,
      imprecise_place: 0.065,
      few_sources: 0.21,
      flagged: 0.02,
      place_events: 400,
      source_events: 400,
    })
  })

  test('leaves out a dataset that never says, and says of how many events the share is', () => {
    const silent = counts({ dataset: 'silent', imprecise_place: 100, states_place: false })
    expect(qualityOf([counts(), silent])).toMatchObject({ imprecise_place: 0.13, place_events: 100 })
    expect(say(counts(), silent)).toContain('13.0 % (of 100) are not placed at or near a point')
  })

  test('says what no dataset says', () => {
    const line = say(counts({ states_place: false, names_sources: false, few_sources: 100 }))
    expect(line).toBe(
      'Quality of the data: of 100 events, 8.0 % are dated only to a window of days, and 1.0 % are flagged. The dataset does not say how well places are known. The dataset names no sources.',
    )
  })

  test('is none of no event', () => {
    expect(qualityOf([])).toBeUndefined()
  })
})

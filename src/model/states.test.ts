import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from './calendar.ts'
import { territoryRows } from './iso-territories-data.ts'
import { countryName, gwStates, isCountryCode, isoOfGw, successorsAndPredecessors } from './states.ts'

const dayBefore = (day: string) => formatDay(parseDay(day)! - 1)

describe('the table of states', () => {
  test('every row is well formed and named in both languages', () => {
    for (const { iso, firstDay, lastDay, names } of gwStates) {
      expect(iso).toMatch(/^[A-Z]{3}$/)
      expect(parseDay(firstDay), iso).toBeDefined()
      if (lastDay !== null) expect(parseDay(lastDay), iso).toBeGreaterThan(parseDay(firstDay)!)
      expect(names.en).toMatch(/^[\p{Script=Latin}\s’-]+$/u)
      expect(names.ar).toMatch(/^[\p{Script=Arabic}\p{M}\s]+$/u)
    }
  })

  test('rows go by number, and the spells of a number do not overlap', () => {
    for (const [index, state] of gwStates.entries()) {
      const next = gwStates[index + 1]
      if (next === undefined) continue
      expect(next.gw).toBeGreaterThanOrEqual(state.gw)
      if (next.gw !== state.gw) continue
      expect(state.lastDay).not.toBeNull()
      expect(next.firstDay > state.lastDay!, `${state.gw}`).toBe(true)
    }
  })

  test('only Serbia has one code under two numbers on the same day', () => {
    const shared = gwStates.flatMap((a, index) =>
      gwStates
        .slice(index + 1)
        .filter(
          (b) =>
            a.iso === b.iso && a.firstDay <= (b.lastDay ?? '9999-12-31') && b.firstDay <= (a.lastDay ?? '9999-12-31'),
        ),
    )
    expect(shared.map(({ gw, iso }) => [gw, iso])).toEqual([[345, 'SRB']])
  })

  test('states that live today and the territories are the 249 codes of ISO 3166-1, Kosovo and the invented country', () => {
    const today = gwStates.filter((state) => state.lastDay === null).map((state) => state.iso)
    const codes = [...new Set(today), ...territoryRows.map(([iso]) => iso)]
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toHaveLength(251)
  })

  test('any number has at most one code on any day, the one of the row that holds the day', () => {
    const days = fc.integer({ min: parseDay('1946-01-01')!, max: parseDay('2030-12-31')! }).map(formatDay)
    fc.assert(
      fc.property(fc.constantFrom(...gwStates), days, ({ gw }, day) => {
        const rows = gwStates.filter((row) => row.gw === gw && row.firstDay <= day && day <= (row.lastDay ?? day))
        expect(rows.length).toBeLessThanOrEqual(1)
        expect(isoOfGw(gw, day)).toBe(rows[0]?.iso)
      }),
    )
  })
})

describe('isoOfGw', () => {
  test.each([
    [365, '1991-12-25', 'SUN'],
    [365, '1991-12-26', 'RUS'],
    [345, '1992-04-27', 'YUG'],
    [345, '2003-02-03', 'YUG'],
    [345, '2003-02-04', 'SCG'],
    [345, '2006-06-04', 'SCG'],
    [345, '2006-06-05', 'SRB'],
    [340, '2006-06-05', 'SRB'],
    [315, '1992-12-31', 'CSK'],
    [316, '1993-01-01', 'CZE'],
    [265, '1990-10-02', 'DDR'],
    [260, '1990-10-02', 'DEU'],
    [678, '1989-06-01', 'YEM'],
    [680, '1990-05-21', 'YMD'],
    [816, '1976-07-01', 'VDR'],
    [816, '1976-07-02', 'VNM'],
    [817, '1975-04-30', 'VNM'],
    [347, '2008-02-17', 'XKX'],
    [530, '1993-05-24', 'ETH'],
    [531, '1993-05-24', 'ERI'],
    [625, '2011-07-09', 'SDN'],
    [626, '2011-07-09', 'SSD'],
  ])('gives %i on %s the code %s', (gw, day, iso) => {
    expect(isoOfGw(gw, day)).toBe(iso)
  })

  test('a renamed state keeps the code that it has today', () => {
    expect(isoOfGw(490, '1995-01-01')).toBe('COD')
    expect(isoOfGw(775, '1988-08-08')).toBe('MMR')
    expect(isoOfGw(439, '1970-01-01')).toBe('BFA')
    expect(isoOfGw(552, '1975-01-01')).toBe('ZWE')
    expect(isoOfGw(343, '2001-03-01')).toBe('MKD')
  })

  test('reads the number in the ways that datasets write it', () => {
    expect([645, '645', '645.0', ' 645 ', '645.'].map((code) => isoOfGw(code, '2014-06-10'))).toEqual(
      Array<string>(5).fill('IRQ'),
    )
  })

  test('has no answer for a day outside the life of the state, an unknown number or another text', () => {
    expect(isoOfGw(626, '2011-07-08')).toBeUndefined()
    expect(isoOfGw(680, '1990-05-22')).toBeUndefined()
    expect(isoOfGw(817, '1975-05-01')).toBeUndefined()
    for (const code of ['', 'IRQ', '645, 630', '645.5', '-1', '0', 1, 396, 711, 751, Number.NaN]) {
      expect(isoOfGw(code, '1990-01-01'), String(code)).toBeUndefined()
      expect(isoOfGw(code), String(code)).toBeUndefined()
    }
  })

  test('without a day gives the last code of the number', () => {
    expect([365, 345, 816, 265, 645].map((gw) => isoOfGw(gw))).toEqual(['RUS', 'SRB', 'VNM', 'DDR', 'IRQ'])
  })
})

describe('names and codes of countries', () => {
  test('a state, a former state and a territory have names in both languages', () => {
    expect(countryName('IRQ', 'en')).toBe('Iraq')
    expect(countryName('IRQ', 'ar')).toBe('العراق')
    expect(countryName('SUN', 'en')).toBe('Soviet Union')
    expect(countryName('PSE', 'ar')).toBe('فلسطين')
  })

  test('a code that changed hands has the name of the state that has it today', () => {
    expect(countryName('VNM', 'en')).toBe('Vietnam')
    expect(countryName('SRB', 'en')).toBe('Serbia')
  })

  test('what is not a code has no name', () => {
    for (const code of ['', 'irq', 'IQ', 'ZZZ', 'ZAR']) {
      expect(isCountryCode(code)).toBe(false)
      expect(countryName(code, 'en')).toBeUndefined()
    }
    for (const code of ['IRQ', 'XKX', 'YUG', 'DDR', 'PSE']) expect(isCountryCode(code)).toBe(true)
  })
})

describe('successorsAndPredecessors', () => {
  test('says where the events before and after a change are', () => {
    expect(successorsAndPredecessors('RUS').predecessors).toEqual([{ iso: 'SUN', since: '1991-12-26' }])
    expect(successorsAndPredecessors('SUN').successors).toHaveLength(15)
    expect(successorsAndPredecessors('SCG')).toEqual({
      predecessors: [{ iso: 'YUG', since: '2003-02-04' }],
      successors: [
        { iso: 'MNE', since: '2006-06-03' },
        { iso: 'SRB', since: '2006-06-05' },
      ],
    })
  })

  test('is empty for a country without a change, or an unknown code', () => {
    expect(successorsAndPredecessors('IRQ')).toEqual({ successors: [], predecessors: [] })
    expect(successorsAndPredecessors('ZZZ')).toEqual({ successors: [], predecessors: [] })
  })

  test('agrees with the table: at each change the older state ends or the newer one begins', () => {
    for (const iso of new Set(gwStates.map((state) => state.iso))) {
      for (const successor of successorsAndPredecessors(iso).successors) {
        const begins = gwStates.some((row) => row.iso === successor.iso && row.firstDay === successor.since)
        const ends = gwStates.some((row) => row.iso === iso && row.lastDay === dayBefore(successor.since))
        expect(begins || ends, `${iso} to ${successor.iso}`).toBe(true)
      }
    }
  })

  test('every former code has a successor, but for South Vietnam, whose code lives on', () => {
    const former = gwStates.filter((row) => !gwStates.some((open) => open.iso === row.iso && open.lastDay === null))
    expect(former.map((row) => row.iso)).toEqual(['DDR', 'CSK', 'YUG', 'SCG', 'SUN', 'YMD', 'VDR'])
    for (const { iso } of former) expect(successorsAndPredecessors(iso).successors, iso).not.toEqual([])
  })
})

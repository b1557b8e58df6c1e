import { expect, test } from 'vitest'
import { parseDay } from '../../src/model/calendar.ts'
import { issuer, writeArchive } from './write-archive.ts'

const period = { start: parseDay('2014-01-01') as number, end: parseDay('2019-12-31') as number }

test('the same seed gives the same bytes, another others', () => {
  expect(writeArchive(1, period)).toBe(writeArchive(1, period))
  expect(writeArchive(2, period)).not.toBe(writeArchive(1, period))
})

test('says that it is invented, in two languages, within the period, with one planted silence', () => {
  const messages = writeArchive(1, period)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>)
  expect(issuer).toContain('(invented)')
  expect(new Set(messages.map(({ language }) => language))).toEqual(new Set(['en', 'ar']))
  const days = messages.map(({ date }) => parseDay(String(date).slice(0, 10)) as number)
  expect(Math.min(...days)).toBeGreaterThanOrEqual(period.start)
  expect(Math.max(...days)).toBeLessThanOrEqual(period.end)
  const pauses = days.slice(1).map((day, index) => day - days[index]! - 1)
  expect(pauses.filter((days) => days >= 48)).toHaveLength(1)
})

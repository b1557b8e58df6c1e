import { expect, it } from 'vitest'
import { hijriWindow, latestHijriYear } from './hijri.ts'

it.each([
  [1441, 9, null, '2020-04-24~/2020-05-23~'],
  [1437, 2, 5, '2015-11-17~'],
  [1445, 1, 1, '2023-07-19~'],
  [1300, 1, 1, '1882-11-12~'],
] as const)('places %i-%s-%s', (year, month, day, edtf) => {
  expect(hijriWindow(year, month, day)?.edtf).toBe(edtf)
})

it('has no answer beyond its table', () => {
  expect(hijriWindow(1299, 1, 1)).toBeUndefined()
  expect(hijriWindow(1600, 1, 1)).toBeUndefined()
  expect(hijriWindow(1441, 9, 31)).toBeUndefined()
})

it('follows one year upon the other without gap', () => {
  const day = (edtf: string | undefined): number => Date.parse(edtf?.slice(0, 10) ?? '') / 86_400_000
  for (let year = 1390; year < 1460; year += 1) {
    const last = hijriWindow(year, null, null)?.to ?? undefined
    expect(day(hijriWindow(year + 1, 1, 1)?.edtf)).toBe(day(last) + 1)
  }
})

it('finds the year of the latest such month', () => {
  const november2021 = Date.UTC(2021, 10, 1) / 86_400_000 // 1443-03-26
  expect(latestHijriYear(9, november2021)).toBe(1442)
  expect(latestHijriYear(3, november2021)).toBe(1443)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimFields } from '../../model/claim.ts'
import { formats } from '../../model/formats.ts'
import { claimValue } from './claim-value.ts'
import { edtfText } from './edtf-text.ts'
import { propertyText, words } from './words.ts'

const claim: ClaimFields = {
  kind: 'quantity',
  subject: 'Dawn Front',
  property: 'fighters',
  value: null,
  low: null,
  high: null,
  approximate: false,
  unit: null,
  time: null,
  place: null,
  attributed_to: null,
}
const english = (change: Partial<ClaimFields>) => claimValue({ ...claim, ...change }, words.en.value, formats('en'))
const arabic = (change: Partial<ClaimFields>) => claimValue({ ...claim, ...change }, words.ar.value, formats('ar'))

describe('the value of a claim', () => {
  test('an exact number with its unit', () => {
    expect(english({ value: 1200, low: 1200, high: 1200, unit: 'fighters' }).text).toBe('1,200 fighters')
    expect(english({ value: 90.5, unit: 'operations/month' }).text).toBe('90.50 operations a month')
  })

  test('open and closed bounds, and about', () => {
    expect(english({ low: 20000 }).text).toBe('at least 20,000')
    expect(english({ high: 300 }).text).toBe('at most 300')
    expect(english({ low: 45000, high: 50000, unit: 'people' }).text).toBe('45,000–50,000 people')
    expect(english({ value: 70, low: 70, high: 70, approximate: true }).text).toBe('about 70')
    expect(arabic({ low: 20000, unit: 'fighters' }).text).toBe('20,000 مقاتل على الأقل')
  })

  test('words of the document are told from ours', () => {
    expect(english({ value: 'Raqqa' })).toEqual({ text: 'Raqqa', foreign: true })
    expect(english({})).toEqual({ text: 'unknown, as the source says', foreign: false })
  })
})

describe('a time', () => {
  const written = (edtf: string) => edtfText(edtf, words.en.time, formats('en'))

  test.each([
    ['2014', '2014'],
    ['2021-10', 'Oct 2021'],
    ['2021-10-05', '5 Oct 2021'],
    ['2020-01/2021-09', 'Jan 2020–Sep 2021'],
    ['2014~', 'about 2014'],
    ['2014?', '2014, uncertain'],
    ['2014%', 'about 2014, uncertain'],
    ['../2017', 'until 2017'],
    ['2017/..', 'since 2017'],
    ['2021-10-21~/2021-10-31', 'about 21 Oct 2021–31 Oct 2021'],
  ])('%s is read as %s', (edtf, text) => expect(written(edtf)).toBe(text))

  test('what is more than that comes back as it is', () => {
    for (const edtf of ['2021-21', '[2014,2015]', '2014-13', '..', '', '1/2/3']) expect(written(edtf)).toBe(edtf)
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void written(text)))
  })
})

test('a property without words of its own is shown as it is called', () => {
  expect(propertyText('headquartered_in', 'ar')).toBe('مقره في')
  expect(propertyText('moon_phase', 'en')).toBe('moon phase')
})

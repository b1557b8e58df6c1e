import { describe, expect, test } from 'vitest'
import { countryName, isCountryCode } from '../../model/states.ts'
import { countryCodeOf } from './country-codes.ts'
import { furtherNames, otherAlpha2 } from './country-names.ts'

/** Every alpha-2 code of ISO 3166-1. */
const alpha2 = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
  'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
  'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
  'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
  'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
  'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ' +
  'ZA ZM ZW'
).split(' ')

describe('codes', () => {
  test('every alpha-2 code of ISO 3166 gives an alpha-3 code of its own', () => {
    expect(alpha2).toHaveLength(249)
    const found = alpha2.map(countryCodeOf)
    expect(alpha2.filter((_, index) => found[index] === undefined)).toEqual([])
    expect(new Set(found).size).toBe(249)
    expect(found.every((iso) => isCountryCode(iso ?? ''))).toBe(true)
  })

  test.each(['IRQ', 'irq', ' Irq ', 'IQ', 'iq'])('%s', (text) => expect(countryCodeOf(text)).toBe('IRQ'))

  test('codes that ISO lets others use, reserves or has withdrawn', () => {
    expect(['XKX', 'XK', 'XOR', 'UK', 'YUG', 'SUN'].map(countryCodeOf)).toEqual([
      'XKX',
      'XKX',
      'XOR',
      'GBR',
      'YUG',
      'SUN',
    ])
    // The second stands for Russia in one list and for the Sudan in another.
    for (const code of ['AN', 'SU', 'CS', 'ZZ', 'XX', 'EU', 'AAA', 'ROM']) expect(countryCodeOf(code)).toBeUndefined()
  })
})

describe('names', () => {
  test.each(['en', 'ar', 'fr', 'es', 'pt', 'de', 'nl', 'it', 'tr', 'ru'])('in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    const wrong = alpha2.filter((code) => countryCodeOf(names.of(code) ?? '') !== countryCodeOf(code))
    expect(wrong.map((code) => names.of(code))).toEqual([])
    const capitals = alpha2.filter(
      (code) => countryCodeOf((names.of(code) ?? '').toLocaleUpperCase(language)) !== countryCodeOf(code),
    )
    expect(capitals).toEqual([])
  })

  test.each([
    ['العراق', 'IRQ'],
    ['سوريا', 'SYR'],
    ['سورية', 'SYR'],
    ['Сирия', 'SYR'],
    ['  the  gambia ', 'GMB'],
    ['Gambia, The', 'GMB'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Bosnia and Herzegovina', 'BIH'],
    ['Bosnia & Herzegovina', 'BIH'],
    ['Bosnia-Herzegovina', 'BIH'],
    ['Congo - Kinshasa', 'COD'],
    ['DR Congo (Zaire)', 'COD'],
    ['Congo', 'COG'],
    ['U.S.A.', 'USA'],
    ['Korea, Republic of', 'KOR'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Yemen (North Yemen)', 'YEM'],
    ['Kingdom of eSwatini (Swaziland)', 'SWZ'],
    ['Orland (invented)', 'XOR'],
  ])('%s is %s', (name, iso) => expect(countryCodeOf(name)).toBe(iso))

  test('former names', () => {
    const former = { Burma: 'MMR', Zaire: 'COD', Ceylon: 'LKA', Rhodesia: 'ZWE', Macedonia: 'MKD', Swaziland: 'SWZ' }
    for (const [name, iso] of Object.entries(former)) expect(countryCodeOf(name)).toBe(iso)
    expect(['Soviet Union', 'Yugoslavia', 'Czechoslovakia', 'East Germany'].map(countryCodeOf)).toEqual([
      'SUN',
      'YUG',
      'CSK',
      'DDR',
    ])
  })

  test('what is no country', () => {
    for (const text of ['', ' ', '-', '368', 'Kurdistan', 'Gaza', 'International', '__proto__', 'constructor']) {
      expect(countryCodeOf(text)).toBeUndefined()
    }
  })
})

describe('our own lists', () => {
  test('lead to codes that there are, each name to one', () => {
    expect([...Object.keys(furtherNames), ...Object.values(otherAlpha2)].filter((iso) => !isCountryCode(iso))).toEqual(
      [],
    )
    for (const [iso, names] of Object.entries(furtherNames)) {
      for (const name of names) expect([name, countryCodeOf(name)]).toEqual([name, iso])
    }
  })

  test('contradict none of the names that the model has', () => {
    for (const iso of Object.keys(furtherNames)) {
      for (const language of ['en', 'ar'] as const) expect(countryCodeOf(countryName(iso, language) ?? '')).toBe(iso)
    }
  })
})

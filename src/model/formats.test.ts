import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, noAnswer } from './formats.ts'

const en = formats('en')
const ar = formats('ar')

describe('numbers', () => {
  test('whole numbers carry separators and the digits 0–9 in both languages', () => {
    expect([en.integer(2912), ar.integer(2912)]).toEqual(['2,912', '2,912'])
  })

  test('counts show whole numbers as they are and fractional masses with one decimal', () => {
    expect([0, 3, 3.25, 2911.96, 1234.5].map(en.count)).toEqual(['0', '3', '3.3', '2,912.0', '1,234.5'])
  })

  test('a whole number missed by a rounding error is whole', () => {
    expect(en.count(0.1 + 0.2 + 0.7)).toBe('1')
  })

  test('something is never written as nothing', () => {
    expect([en.count(0.01), en.percent(0.0001), ar.count(0.01)]).toEqual([
      '<\u00a00.1',
      '<\u00a00.1\u00a0%',
      'أقل من 0.1',
    ])
  })

  test('a negative number that rounds to nothing has no sign', () => {
    expect([en.decimal(-0.01, 1), en.decimal(-0.2, 1)]).toEqual(['0.0', '-0.2'])
  })

  test('percents', () => {
    expect([0.349, 0, 1, 0.9999].map((share) => en.percent(share))).toEqual([
      '34.9\u00a0%',
      '0\u00a0%',
      '100\u00a0%',
      '100.0\u00a0%',
    ])
    expect(en.percent(0.12345, 2)).toBe('12.35\u00a0%')
    expect(ar.percent(0.349)).toBe('34.9\u200e%\u200e')
  })

  test('no answer is a dash, never NaN', () => {
    expect([en.integer(null), en.count(null), en.percent(null), en.decimal(NaN, 1), en.day(null)]).toEqual(
      Array(5).fill(noAnswer),
    )
  })

  test('Arabic text never holds other digits than 0–9', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (value) => {
        expect(ar.count(value) + ar.percent(value) + ar.decimal(value, 3)).not.toMatch(/[٠-٩۰-۹]/)
      }),
    )
  })
})

describe('dates', () => {
  test('days', () => {
    expect([en.day('2020-01-05'), en.day('2021-09-30'), ar.day('2020-01-05')]).toEqual([
      '5 Jan 2020',
      '30 Sep 2021',
      '5 يناير 2020',
    ])
  })

  test.each([
    ['2020-01-01', '2021-09-30', 'Jan 2020–Sep 2021'],
    ['2014-01-01', '2018-12-31', '2014–2018'],
    ['2014-01-01', '2014-12-31', '2014'],
    ['2020-02-01', '2020-02-29', 'Feb 2020'],
    ['2020-01-05', '2020-01-05', '5 Jan 2020'],
    ['2020-01-01', '2020-02-28', '1 Jan 2020–28 Feb 2020'],
    [null, '2020-02-28', '…–28 Feb 2020'],
    ['2020-02-28', null, '28 Feb 2020–…'],
    [null, null, noAnswer],
  ])('%s to %s is %s', (from, to, text) => {
    expect(en.span(from, to)).toBe(text)
  })

  test('text that is no date comes back as it is', () => {
    expect([en.day('soon'), en.span('soon', 'later')]).toEqual(['soon', 'soon–later'])
  })
})

test('lists', () => {
  expect([en.list([]), en.list(['a']), en.list(['a', 'b', 'c']), ar.list(['أ', 'ب'])]).toEqual([
    '',
    'a',
    'a, b and c',
    'أ وب',
  ])
})

test('plural forms follow the language, and a missing form falls back to the last', () => {
  const events = { one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' }
  expect([1, 2, 3, 11, 100, 2912].map((n) => ar.plural(n, events))).toEqual([
    'حدث واحد',
    'حدثان',
    '3 أحداث',
    '11 حدثًا',
    '100 حدث',
    '2,912 حدثًا',
  ])
  expect(en.plural(1, { one: 'one event', other: '{n} events' })).toBe('one event')
  expect(en.plural(1, { other: '{n} events' })).toBe('1 events')
})

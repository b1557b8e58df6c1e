import { expect, test } from 'vitest'
import { monthOf } from './month-names.ts'

/** June, October and December, for their names differ most. */
test.each([
  ['June', 'October', 'December'],
  ['jun', 'oct.', 'DEC'],
  ['يونيو', 'أكتوبر', 'ديسمبر'],
  ['يونيو', 'اكتوبر', 'دِيسَمْبَر'],
  ['حزيران', 'تشرين الأول', 'كانون الأول'],
  ['حزيران', 'تشرين الاول', 'كانون الاول'],
  ['جوان', 'أكتوبر', 'ديسمبر'],
  ['juin', 'octobre', 'décembre'],
  ['juin', 'oct.', 'dec.'],
  ['junio', 'octubre', 'diciembre'],
  ['junho', 'outubro', 'dezembro'],
  ['giugno', 'ottobre', 'dicembre'],
  ['Juni', 'Oktober', 'Dezember'],
  ['juni', 'oktober', 'december'],
  ['Haziran', 'Ekim', 'Aralık'],
  ['HAZİRAN', 'EKİM', 'ARALIK'],
  ['июня', 'октябрь', 'дек.'],
  ['червень', 'жовтня', 'грудень'],
  ['ژوئن', 'اکتبر', 'دسامبر'],
  ['Juni', 'Oktober', 'Desember'],
])('%s, %s, %s', (june, october, december) => {
  expect([june, october, december].map(monthOf)).toEqual([6, 10, 12])
})

test('spellings that no list has', () => {
  expect(monthOf('Sept.')).toBe(9)
  expect(monthOf('Maerz')).toBe(3)
})

test('what is no month, or not the same in every language', () => {
  // October in Croatian, November in Polish.
  for (const name of ['', ' ', '6', 'listopad', 'Monday', 'constructor', 'j']) expect(monthOf(name)).toBeUndefined()
})

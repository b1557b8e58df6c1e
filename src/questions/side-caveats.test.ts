import { expect, test } from 'vitest'
import { formats } from '../model/formats.ts'
import { sideCaveats, withSides } from './side-caveats.ts'

const difference = { a_countries: ['IRQ'], b_countries: ['SYR'] }
const outside = (mass: number) => ({ key: 'outside', values: { mass } })
const bounds = { key: 'deaths_bounds', values: {} }

test('what holds for both sides stands once and first, the rest under the name of its side', () => {
  expect(sideCaveats([outside(2), bounds], [bounds, outside(3)], difference)).toEqual([
    bounds,
    { key: 'of_side', values: { ...difference, caveat: 'outside', side: 'a', mass: 2 } },
    { key: 'of_side', values: { ...difference, caveat: 'outside', side: 'b', mass: 3 } },
  ])
})

test('no caveats are none', () => {
  expect(sideCaveats([], [], difference)).toEqual([])
})

test('the text of a side begins with its name', () => {
  const texts = withSides({ outside: (v) => `A mass of ${String(v['mass'])} lies outside.` }, 'en')
  const say = (side: string) => texts['of_side']!({ ...difference, caveat: 'outside', side, mass: 2 }, formats('en'))
  expect(say('a')).toBe('Iraq: A mass of 2 lies outside.')
  expect(say('b')).toBe('Syria: A mass of 2 lies outside.')
})

test('a caveat without a text is a fault of the program', () => {
  expect(() => withSides({}, 'en')['of_side']!({ ...difference, caveat: 'none', side: 'a' }, formats('en'))).toThrow(
    'no text none',
  )
})

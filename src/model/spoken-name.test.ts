import { expect, test } from 'vitest'
import { spokenName } from './spoken-name.ts'

test('an actor is spoken of as it was asked for, one asked for by an id by its name in the releases', () => {
  const taken = { asked: 'ISIS', names: ['IS'], ids: ['ucdp:234'], through: ['organisations' as const] }
  expect(spokenName(taken)).toBe('ISIS')
  expect(spokenName({ ...taken, asked: 'ucdp:234', through: ['id'] })).toBe('IS')
  expect(spokenName({ ...taken, asked: 'ucdp:234', names: [], through: ['id'] })).toBe('ucdp:234')
})

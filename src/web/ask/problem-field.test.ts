import { expect, test } from 'vitest'
import type { Problem } from '../api/client.ts'
import { problemField } from './problem-field.ts'

const problem = (told: Partial<Problem>): Problem =>
  ({ code: 'bad_value', status: 400, message: '', received: null, expected: null, hint: null, ...told }) as Problem

test.each([
  [{ message: '--from does not take this value.' }, 'from'],
  [{ code: 'empty_range', message: '--from lies after --to.' }, 'from'],
  [{ message: '--place-level does not take this value.' }, 'place-level'],
  [{ code: 'unknown_actor', message: 'No actor is known by this name.' }, 'actor'],
  [{ code: 'two_releases', message: 'Two releases of one dataset would count its events twice.' }, 'release'],
  [{ code: 'unwanted_option', message: '', received: '--resolution' }, 'resolution'],
])('a problem stands beside its field: %o', (told, field) => {
  expect(problemField(problem(told))).toBe(field)
})

test('one that concerns no field stands alone', () => {
  expect(problemField(problem({ code: 'disk_full', message: 'The disk is full.', received: '--nothing' }))).toBeNull()
})

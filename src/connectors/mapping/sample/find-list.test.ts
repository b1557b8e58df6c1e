import { expect, test } from 'vitest'
import { findList } from './find-list.ts'

test.each([
  ['[{"a": 1}]', undefined],
  ['{"a": 1}', undefined],
  ['{"rows": [{"a": 1}]}', 'rows'],
  ['{"meta": {"n": [1, 2], "text": "\\"[{"}, "data": {"events": [ {"a": [{}]} ]}}', 'data.events'],
  ['', undefined],
])('%s', (json, path) => {
  expect(findList(json)).toBe(path)
})

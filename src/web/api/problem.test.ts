import { expect, test } from 'vitest'
import { problemOfError, ProblemError, readProblem } from './problem.ts'

test('what the server told is kept', () => {
  const told = { code: 'no_release', message: 'There is none.', received: 'a', expected: 'b', hint: 'c', status: 404 }
  expect(readProblem(told, 404, 'Not Found')).toEqual(told)
})

test('an answer that is no problem still says what came back', () => {
  expect(readProblem(null, 502, 'Bad Gateway')).toEqual({
    code: 'http_502',
    status: 502,
    message: 'Bad Gateway',
    received: null,
    expected: null,
    hint: null,
  })
  expect(readProblem({ title: 'Gone', hint: 3 }, 410, '')).toMatchObject({ message: 'Gone', hint: null })
})

test('every error has a problem', () => {
  const problem = readProblem({ code: 'x' }, 400, 'no')
  expect(problemOfError(new ProblemError(problem))).toBe(problem)
  expect(problemOfError(new Error('broken')).message).toBe('broken')
  expect(problemOfError('broken').message).toBe('broken')
})

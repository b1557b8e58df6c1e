import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DuckDbSession } from './session.ts'

let session: DuckDbSession
beforeAll(async () => {
  session = await DuckDbSession.open({ memoryMb: 256, threads: 1 })
})
afterAll(() => session.close())

describe('rows', () => {
  test('have 64-bit integers as numbers, lists as arrays and structs as objects', async () => {
    expect(
      await session.rows(
        `SELECT 5::BIGINT AS n, 7::HUGEINT AS h, [1::BIGINT, NULL] AS l, {a: 2::BIGINT, b: NULL} AS s`,
      ),
    ).toEqual([{ n: 5, h: 7, l: [1, null], s: { a: 2, b: null } }])
  })

  test.each([
    '9007199254740992::BIGINT',
    '-9007199254740992::BIGINT',
    '[9007199254740993::BIGINT]',
    '{a: 1e20::HUGEINT}',
  ])('throw rather than round %s', async (value) => {
    await expect(session.rows(`SELECT ${value} AS n`)).rejects.toThrow(RangeError)
  })

  test('take values as they are', async () => {
    const values = ["O'Hara", 3.5, true, null]
    expect(await session.rows('SELECT $1 AS a, $2 AS b, $3 AS c, $4 AS d', values)).toEqual([
      { a: "O'Hara", b: 3.5, c: true, d: null },
    ])
  })
})

describe('columns of numbers', () => {
  test('are typed arrays with NaN for null', async () => {
    const columns = await session.numberColumns(
      'SELECT * FROM (VALUES (1::BIGINT), (NULL), (3)) AS t(n) ORDER BY n NULLS FIRST',
    )
    expect(columns).toEqual({ n: Float64Array.of(NaN, 1, 3) })
  })

  test('of no rows are empty', async () => {
    expect(await session.numberColumns('SELECT 1 AS n WHERE false')).toEqual({ n: new Float64Array() })
  })

  test('throw rather than round', async () => {
    await expect(session.numberColumns('SELECT 9007199254740992::BIGINT AS n')).rejects.toThrow(RangeError)
  })
})

test('a stream gives all rows in their order, chunk by chunk', async () => {
  const chunks: string[][] = []
  for await (const chunk of session.stream('SELECT i FROM range(5000) AS t(i) ORDER BY i')) chunks.push(chunk)
  expect(chunks.length).toBeGreaterThan(1)
  expect(chunks.flat()).toEqual(Array.from({ length: 5000 }, (_, i) => String(i)))
})

test('appended rows are there', async () => {
  await session.run('CREATE TABLE appended (a VARCHAR, b DOUBLE, c BOOLEAN)')
  await session.append('appended', [
    ['x', 1.5, true],
    [null, null, null],
  ])
  expect(await session.rows('SELECT * FROM appended')).toEqual([
    { a: 'x', b: 1.5, c: true },
    { a: null, b: null, c: null },
  ])
})

test('nothing is fetched: an extension that is not there is an error', async () => {
  await expect(session.run(`SELECT ST_Point(1, 2)`)).rejects.toThrow(/ST_Point|spatial/i)
})

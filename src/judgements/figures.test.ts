import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../test/made-release.ts'
import type { Figure } from '../model/figure.ts'
import { openDatabase } from './database.ts'
import { figuresOf } from './figures.ts'

function figuresOfTest() {
  const folder = temporaryFolder()
  const database = openDatabase(join(folder.path, 'judgements.sqlite'))
  onTestFinished(() => {
    database.close()
    folder.remove()
  })
  return figuresOf(database)
}

const figure = (id: string, sentence = 'One event.') => ({ id, question: 'tempo', sentence }) as unknown as Figure
const day = (n: number) => new Date(Date.UTC(2026, 0, n))

test('figures come back in the order in which they were saved, each with its moment', () => {
  const figures = figuresOfTest()
  expect([figures.all(), figures.find('a')]).toEqual([[], undefined])
  figures.save(figure('b'), day(1))
  figures.save(figure('a'), day(2))
  expect(figures.all()).toEqual([
    { figure: figure('b'), saved_at: '2026-01-01T00:00:00.000Z' },
    { figure: figure('a'), saved_at: '2026-01-02T00:00:00.000Z' },
  ])
  expect(figures.ids()).toEqual(['b', 'a'])
  expect(figures.find('a')).toEqual(figures.all()[1])
})

test('saving a figure again keeps the first, and gives it back', () => {
  const figures = figuresOfTest()
  const first = figures.save(figure('a'), day(1))
  expect(figures.save(figure('a', 'Another sentence.'), day(2))).toEqual(first)
  expect(figures.all()).toEqual([first])
})

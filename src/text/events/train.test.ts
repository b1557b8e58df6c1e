import { expect, test } from 'vitest'
import { eventTypeWords } from '../../model/event-types.ts'
import { evaluateEventModel } from './evaluate.ts'
import { readEventModel } from './event-model.ts'
import { storedEventModel } from './model-data.ts'
import { trainEventModel, trainUncalibrated } from './train.ts'
import { readTrainingSentences } from './training-sentences.ts'

const sentences = readTrainingSentences()

test('the stored model is what training gives', { timeout: 60_000 }, () => {
  const stored = readEventModel(storedEventModel)
  const trained = trainEventModel(sentences)
  // Exponentials may differ in their last bit between machines: a weight may lie one step off.
  const off = trained.weights.filter((weight, at) => Math.abs(weight - stored.weights[at]!) > 1)
  expect([...off]).toEqual([])
  trained.biases.forEach((bias, type) => expect(bias).toBeCloseTo(stored.biases[type]!, 4))
  trained.steps.forEach((step, type) => expect(step).toBeCloseTo(stored.steps[type]!, 5))
  expect(trained.slope).toBeCloseTo(stored.slope, 3)
  expect(trained.offset).toBeCloseTo(stored.offset, 3)
})

test('training repeats itself, and its seed matters', () => {
  const few = sentences.filter((_, index) => index % 10 === 0)
  const weights = (seed: number) => trainUncalibrated(few, { seed, epochs: 3 }).weights
  expect(weights(1)).toEqual(weights(1))
  expect(weights(1)).not.toEqual(weights(2))
})

test('no sentence stands twice, and every type has sentences in both languages', () => {
  expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBe(sentences.length)
  for (const type of eventTypeWords) {
    const languages = sentences.filter(({ types }) => types.includes(type)).map(({ language }) => language)
    expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(10)
    expect(languages.filter((language) => language === 'ar').length).toBeGreaterThanOrEqual(5)
  }
  expect(sentences.filter(({ types }) => types.length === 0).length).toBeGreaterThan(200)
})

test('the evaluation counts every sentence and type once', () => {
  const { groups, types, reliability, thresholds } = evaluateEventModel({ epochs: 2 })
  expect(groups[0]!.sentences).toBe(sentences.length)
  expect(reliability.reduce((sum, { count }) => sum + count, 0)).toBe(sentences.length * eventTypeWords.length)
  expect(types.reduce((sum, { wanted }) => sum + wanted, 0)).toBe(groups[0]!.wanted)
  const told = thresholds.map((row) => row.told)
  expect(told).toEqual(told.toSorted((a, b) => b - a))
})

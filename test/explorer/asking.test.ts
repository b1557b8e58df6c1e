import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cellText } from '../../src/figures/cell-text.ts'
import { knownFigure } from '../../src/figures/known-figure.ts'
import type { Figure } from '../../src/model/figure.ts'
import { formats } from '../../src/model/formats.ts'
import { plainSentence } from '../../src/model/plain-text.ts'
import { describePages } from './browser.ts'
import { addressOf, expectViews } from './linked-views.ts'
import { copySampleWorkspace } from './sample-workspace.ts'
import { serve, type Served } from './serve-workspace.ts'
import { visit } from './visit.ts'

const write = formats('en')
const selected = '/explore?release=orland/2014-2019&from=2015'

describePages('asking', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await copySampleWorkspace())
  }, 60_000)
  afterAll(() => served?.close())

  test('of the current selection, compared with a second; the answer is saved, found, checked, exported and leads back', () =>
    visit(served, selected, async (page) => {
      await expectViews(served, page)
      const { words } = addressOf(page)
      await askOfSelection(page, await titleOf(served, 'tempo'))
      expect(addressOf(page)).toMatchObject({ page: 'ask', rest: ['tempo'], words })
      const asked = { words, options: {}, language: 'en' }
      await expectFigure(page, await served.ask('/api/questions/tempo/answers', asked))

      await page.getByRole('button', { name: 'Compare with …' }).click()
      await page.getByText('Nothing differs yet').waitFor()
      const from = page.getByRole('textbox', { name: 'from' }).nth(1)
      await from.fill('2017-03')
      await from.press('Tab')
      await page.getByText('The form was changed since this answer.').waitFor()
      await page
        .getByRole('form', { name: /^Ask: / })
        .getByRole('button', { name: /^Ask/ })
        .click()
      const compared: Figure = await served.ask('/api/questions/tempo/answers', {
        ...asked,
        versus: { ...words, from: ['2017-03'] },
      })
      expect(compared.receipt.versus).toBeTruthy()
      await expectFigure(page, compared)

      await page.getByRole('button', { name: 'Save this figure' }).click()
      await page.getByRole('link', { name: /^Open the figure/ }).click()
      await page.waitForURL(/\/figures\//)
      const [saved] = await served.ask('/api/figures')
      expect(saved).toMatchObject({ id: addressOf(page).rest[0], question: 'tempo', compares: true })
      await expectFigure(page, compared)

      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByText(/^(✓ )?Identical$/).waitFor()
      expect((await served.ask(`/api/figures/${saved.id}/verify`, {})).state).toBe('identical')
      await expectExports(page, compared)

      await page.getByRole('link', { name: 'See these events in Explore' }).click()
      await page.waitForURL(/\/explore/)
      expect((await expectViews(served, page)).selection).toEqual(compared.receipt.selection)
      await page.goto(`${served.origin}/figures`)
      await page.getByRole('link', { name: sentenceOf(compared) }).waitFor()
    }))

  test('another question of the same selection; its rows open their events', () =>
    visit(served, selected, async (page) => {
      await expectViews(served, page)
      const { words } = addressOf(page)
      await askOfSelection(page, await titleOf(served, 'concentration'))
      const figure = await served.ask('/api/questions/concentration/answers', { words, options: {}, language: 'en' })
      await expectFigure(page, figure)
      await page.getByRole('link', { name: 'See these events in Explore' }).click()
      await page.waitForURL(/\/explore/)
      const { words: back } = addressOf(page)
      expect(back['release']).toEqual(words['release'])
      expect((await expectViews(served, page)).total.events).toBe(await served.count(words))
    }))

  test('what cannot be answered is said at its field and keeps the answer of before', () =>
    visit(
      served,
      '/ask/tempo?release=orland/2014-2019&from=2018&to=2016',
      async (page) => {
        await page.getByText('The last day lies before the first.').first().waitFor()
        expect(await page.getByRole('button', { name: 'Ask', exact: true }).isDisabled()).toBe(true)
        await page.goto(`${served.origin}/ask/tempo?release=orland/2014-2019&admin1=Nowhere`)
        const refusal = await served.ask('/api/questions/tempo/answers', {
          words: { release: ['orland/2014-2019'], admin1: ['Nowhere'] },
          options: {},
          language: 'en',
        })
        await page.getByRole('group', { name: 'Where' }).getByText(refusal.message).waitFor()
      },
      { expected: /400|422/ },
    ))
})

const titleOf = async (served: Served, id: string): Promise<string> =>
  (await served.ask('/api/questions')).find((question: { id: string }) => question.id === id).title.en

async function askOfSelection(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Ask this of the selection' }).click()
  await page.getByRole('list', { name: 'Questions' }).getByRole('link', { name: title }).click()
  await page.waitForURL(/\/ask\//)
}

const plain = (text: string) =>
  text
    .replace(/[\u200e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
const sentenceOf = ({ sentence }: Figure) => plainSentence(sentence)

/** Until the sentence and every cell of the table are those of the figure. */
async function expectFigure(page: Page, figure: Figure): Promise<void> {
  const known = await knownFigure(figure)
  const table = known.shown.table(known.result, 'en')
  const expected = table.rows.map((row) =>
    table.columns.map((column, at) => plain(cellText(row[at] ?? null, column, write))),
  )
  await vi.waitFor(
    async () => {
      const heading = page.getByRole('article').getByRole('heading').first()
      expect(plain((await heading.textContent()) ?? '')).toBe(plain(sentenceOf(figure)))
      const cells = await bodyOf(page.getByRole('region', { name: 'Table' }), table.columns.length)
      expect(cells.slice(0, expected.length)).toEqual(expected)
      expect(expected.length).toBeGreaterThan(2)
    },
    { timeout: 15_000, interval: 100 },
  )
}

async function bodyOf(region: Locator, columns: number): Promise<string[][]> {
  const rows = await region
    .getByRole('row')
    .evaluateAll((all) => all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)))
  return rows.map((cells) => cells.slice(0, columns).map(plain))
}

/** Every file begins as it should; those that hold text name their source as the licence asks. */
async function expectExports(page: Page, figure: Figure): Promise<void> {
  const { citation } = figure.receipt.releases[0]!
  const attribution = await page.getByRole('region', { name: 'Export' }).getByRole('blockquote').textContent()
  expect(attribution).toContain(citation)
  const files = {
    'SVG picture': (text: string) => {
      expect(text).toMatch(/^(<\?xml[^>]*>\s*)?<svg /)
      expect(text).toContain('CC0-1.0')
    },
    'PNG picture': (text: string) => expect(text.slice(0, 4)).toBe('\x89PNG'),
    'CSV table': (text: string) => expect(text.split('\n')[0]).toMatch(/^\uFEFF?[a-z_]+(,[a-z_]+)+\r?$/),
    'HTML page': (text: string) => {
      expect(text).toMatch(/^<!doctype html>/i)
      expect(text).toContain(citation)
    },
    'JSON figure': (text: string) => {
      const { sentence, result, receipt } = JSON.parse(text) as Figure
      expect([sentence, result]).toEqual([figure.sentence, figure.result])
      expect(receipt).toMatchObject({ selection: figure.receipt.selection, profile: 'public' })
    },
  }
  for (const [name, expectFile] of Object.entries(files)) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    expectFile(readFileSync(await download.path(), name.startsWith('PNG') ? 'latin1' : 'utf8'))
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DuckDbSession } from '../../src/events/duckdb/session.ts'
import { literal } from '../../src/events/duckdb/sql.ts'
import { openOrCreateWorkspace } from '../../src/workspace/workspace.ts'
import { runMain } from '../run-main.ts'
import { describePages } from './browser.ts'
import { hostile, hostileAreas, hostileMapping, hostileTable, inText, texts } from './hostile-files.ts'
import { expectViews, wordsAfter } from './linked-views.ts'
import { newFolder } from './sample-workspace.ts'
import { serve, type Served } from './serve-workspace.ts'
import { settled, visit } from './visit.ts'

const made = 'release=made/1'

describePages('hostile text in every field', () => {
  let served: Served
  let figure: { id: string }
  let eventIds: string[]
  beforeAll(async () => {
    const folder = newFolder()
    openOrCreateWorkspace(folder).close()
    const marsad = async (...args: string[]) => {
      const { code, stderr } = await runMain([...args, '--workspace', folder], folder)
      if (code !== 0) throw new Error(stderr)
    }
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const table = write(`${hostile[1]!.replaceAll(/["/]/g, '')}.csv`, hostileTable())
    await marsad(
      'import',
      table,
      '--mapping',
      write('made.mapping.json', JSON.stringify(hostileMapping)),
      '--release',
      '1',
    )
    const areas = ['--id', 'areas', '--code', 'code', '--name', 'name', '--title', inText]
    await marsad('boundaries', 'add', write('areas.geojson', hostileAreas()), ...areas)
    served = await serve(folder)
    const words = { release: ['made/1'], actor: [inText] }
    figure = await served.ask('/api/figures', { question: 'tempo', words, options: {}, language: 'en' })
    eventIds = (await served.ask(`/api/events?${made}`)).events.map(({ event_id }: { event_id: string }) => event_id)
    expect(eventIds).toHaveLength(hostile.length + texts.length)
  }, 60_000)
  afterAll(() => served?.close())

  test('Explore shows it as text, and its views stay in step', () =>
    visit(served, '/explore', async (page) => {
      await settled(page)
      await expectOnlyText(page, inText)
      const actor = page.getByRole('region', { name: 'Actor', exact: true }).getByRole('listitem').nth(2)
      await wordsAfter(page, () => actor.getByRole('button').click())
      await expectViews(served, page)
      await expectOnlyText(page)
    }))

  test('an event opens with all of it, also what is a million characters long', () =>
    visit(served, `/explore?${made}`, async (page) => {
      for (const eventId of [eventIds[0]!, 'made/1/long place', 'made/1/long notes']) {
        await page.goto(`${served.origin}/explore?${made}&event=${encodeURIComponent(eventId)}`)
        const drawer = page.getByRole('dialog')
        await drawer.getByRole('textbox', { name: 'Why do you need to see it?' }).fill(inText)
        await drawer.getByRole('button', { name: 'Show it, with a reason' }).click()
        await drawer
          .getByRole('cell', { name: /withheld/ })
          .first()
          .waitFor({ state: 'detached' })
        await expectOnlyText(page)
      }
      const whole = page.getByRole('button', { name: 'show all 1,000,005 characters' })
      await whole.first().click()
      await page.getByRole('button', { name: 'show less' }).first().click()
      await whole.first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }))

  test.each([
    ['a question', `/ask/tempo?${made}&actor=${encodeURIComponent(inText)}`, inText],
    ['a question by places', `/ask/concentration?${made}&place-level=admin1`, inText],
    ['the figures', '/figures', inText],
    ['a figure', '/figures/FIGURE', inText],
    ['the data', '/data', inText],
    ['a release', '/data/made/1', inText],
    ['words that are no words', `/explore?${made}&country=${encodeURIComponent(inText)}`, inText],
    ['pages that are no pages', `/data/made/${encodeURIComponent(hostile[1]!)}`, hostile[1]],
  ])('%s shows it as text', (_, path, text) =>
    visit(
      served,
      path.replace('FIGURE', figure.id),
      async (page) => {
        await settled(page)
        await expectOnlyText(page, text)
      },
      { expected: /40[04]/ },
    ),
  )

  test('the palette finds it and shows it as text', () =>
    visit(served, '/ask', async (page) => {
      await settled(page)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('script')
      await page.getByRole('option', { name: inText }).first().waitFor()
      await expectOnlyText(page, inText)
      await page.keyboard.press('Enter')
      await settled(page)
      await expectOnlyText(page)
    }))

  test('exported cells that a spreadsheet would run are quoted', () =>
    visit(served, `/explore?${made}`, async (page) => {
      await settled(page)
      await page.getByRole('button', { name: 'Export these events' }).click()
      const events = await downloadBy(page, 'CSV (table)')
      expect(readFileSync(events, 'utf8')).toContain('HYPERLINK')
      const rows = await readCsvFile(events)
      expect(rows).toHaveLength(eventIds.length)
      expectNoFormula(rows)
    }))

  test('a figure with hostile names is exported as text, and its page runs nothing where no policy guards it', async () => {
    const options = { 'place-level': 'admin1' }
    const asked = { question: 'concentration', words: { release: ['made/1'] }, options, language: 'en' }
    const { id } = await served.ask('/api/figures', asked)
    await visit(served, `/figures/${id}`, async (page) => {
      await settled(page)
      await expectOnlyText(page, inText)
      await page.getByRole('radio', { name: 'for own use' }).check()
      const table = await downloadBy(page, 'CSV table')
      expect(readFileSync(table, 'utf8')).toContain('HYPERLINK')
      expectNoFormula(await readCsvFile(table))
      const html = readFileSync(await downloadBy(page, 'HTML page'), 'utf8')
      const alone = await page.context().newPage()
      await alone.setContent(html.replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/gi, ''))
      await expectOnlyText(alone, inText)
      const picture = readFileSync(await downloadBy(page, 'SVG picture'), 'utf8')
      await alone.setContent(picture)
      await expectOnlyText(alone)
    })
  })
})

async function downloadBy(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return download.path()
}

function expectNoFormula(rows: readonly Record<string, string | null>[]): void {
  const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== null)
  expect(cells.length).toBeGreaterThan(0)
  expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([])
}

async function readCsvFile(path: string): Promise<Record<string, string | null>[]> {
  const session = await DuckDbSession.open({ memoryMb: 2048, threads: 1 })
  try {
    const options =
      'header = true, all_varchar = true, max_line_size = 8388608, buffer_size = 67108864, parallel = false'
    return await session.rows(`SELECT * FROM read_csv(${literal(path)}, ${options})`)
  } finally {
    session.close()
  }
}

/** Nothing of it has run or become an element, no character turns the reading order, and the text stands there. */
async function expectOnlyText(page: Page, text?: string): Promise<void> {
  if (text !== undefined) await page.getByText(text).first().waitFor({ state: 'attached' })
  const found = await page.evaluate(() => {
    const own = [...document.querySelectorAll('body *')]
    const told = own.flatMap((each) => [
      ...[...each.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
      ...['title', 'alt', 'placeholder', 'aria-label', 'aria-valuetext'].map((name) => each.getAttribute(name) ?? ''),
    ])
    return {
      ran: 'ran' in window,
      elements: own
        .filter((each) => each.matches('script:not([src]), img, iframe, object, embed, [onerror], [onload]'))
        .map((each) => each.outerHTML.slice(0, 200)),
      links: [...document.links].map(({ href }) => href).filter((href) => !/^https?:/.test(href)),
      turned: told.filter((each) => /[\u202a-\u202e]/.test(each)).map((each) => each.slice(0, 200)),
    }
  })
  expect(found).toEqual({ ran: false, elements: [], links: [], turned: [] })
}

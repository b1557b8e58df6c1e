import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { describePages } from './browser.ts'
import { addressOf, expectViews } from './linked-views.ts'
import { deliveredFile, newFolder } from './sample-workspace.ts'
import { serveForTest } from './serve-workspace.ts'
import { visit } from './visit.ts'

describePages('importing', () => {
  test('an empty workspace, a file dropped on it, its rejects, and the same number of events in Explore', async () => {
    const served = await serveForTest(newFolder())
    const csv = withBrokenRows(readFileSync(deliveredFile('orland'), 'utf8'))
    await visit(served, '/', async (page) => {
      await page.getByRole('heading', { name: 'No data yet' }).waitFor()
      await page.getByRole('link', { name: 'Import a file' }).click()
      await page.getByRole('heading', { name: 'Import', exact: true }).waitFor()
      const told = await keepStatusTexts(page)
      await dropFile(page, 'orland-2014-2019.csv', csv)
      await page.getByRole('link', { name: 'Explore these events' }).waitFor()

      const [release] = await served.ask('/api/releases')
      expect(release).toMatchObject({ name: 'orland/2014-2019', rejects: 2 })
      const texts = await told()
      expect(texts.some((text) => /^Step \d of 6: \w/.test(text))).toBe(true)
      const { rows_in, events, rejects } = release
      const counts = [`${rows_in} records`, `${events} events`, `${rejects} rejects`]
      expect(texts.some((text) => counts.every((count) => text.includes(count)))).toBe(true)

      await page.getByRole('link', { name: 'See why each was not taken' }).click()
      const listed = await served.ask('/api/releases/orland/2014-2019/rejects')
      expect(listed.total).toBe(rejects)
      const table = page.getByRole('group', { name: 'Records not taken' }).getByRole('row')
      await vi.waitFor(async () => {
        const rows = await table.allTextContents()
        expect(rows).toHaveLength(1 + rejects)
        for (const [index, { record, column, code }] of listed.rejects.entries()) {
          for (const part of [String(record), column, code]) expect(rows[index + 1]).toContain(part)
        }
      })

      await page.getByRole('link', { name: 'Explore these events' }).click()
      await page.waitForURL(/\/explore/)
      const { total } = await expectViews(served, page)
      expect(addressOf(page).words).toEqual({ release: ['orland/2014-2019'] })
      expect(total.events).toBe(release.events)
    })
  })

  test('the same bytes once more say so and change nothing', async () => {
    const served = await serveForTest(newFolder())
    await visit(served, '/data', async (page) => {
      await page.getByRole('heading', { name: 'Import', exact: true }).waitFor()
      const csv = readFileSync(deliveredFile('orland'), 'utf8')
      for (let time = 0; time < 2; time++) await dropFile(page, 'orland-2014-2019.csv', csv)
      await page.getByText('The same bytes are already imported as orland/2014-2019.').waitFor()
      expect(await served.ask('/api/releases')).toHaveLength(1)
    })
  })
})

/** The table with two more records that cannot be events: one without a date, one with a word for a date. */
function withBrokenRows(csv: string): string {
  const [header = '', ...lines] = csv.trimEnd().split('\n')
  const columns = header.split(',')
  const broken = [
    { id: '8000001', date_start: '' },
    { id: '8000002', date_start: 'yesterday' },
  ].map((change) => {
    const cells = lines[0]!.split(',')
    for (const [column, text] of Object.entries(change)) cells[columns.indexOf(column)] = text
    return cells.join(',')
  })
  return [header, ...lines, ...broken, ''].join('\n')
}

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([file.text], file.name, { type: 'text/csv' }))
      return transfer
    },
    { name, text },
  )
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer })
}

/** Keeps what the page tells while something goes on, as a screen reader hears it; the answer gives all of it. */
async function keepStatusTexts(page: Page): Promise<() => Promise<string[]>> {
  const texts = await page.evaluateHandle(() => {
    const kept: string[] = []
    const read = () => document.querySelectorAll('[role=status]').forEach((each) => kept.push(each.textContent.trim()))
    new MutationObserver(read).observe(document.body, { childList: true, characterData: true, subtree: true })
    return kept
  })
  return () => texts.jsonValue()
}

import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { DuckDbSession } from '../../src/events/duckdb/session.ts'
import { literal } from '../../src/events/duckdb/sql.ts'
import { describePages } from './browser.ts'
import { addressOf, expectViews } from './linked-views.ts'
import { copySampleWorkspace, deliveredFile } from './sample-workspace.ts'
import { serve, type Served } from './serve-workspace.ts'
import { visit } from './visit.ts'

type Cells = Record<string, string | null>

const orland = 'release=orland/2014-2019'

describePages('an event', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await copySampleWorkspace())
  }, 60_000)
  afterAll(() => served?.close())

  test('opens from the table by keys down to its delivered row, with free text for a reason only', () =>
    visit(served, `/explore?${orland}`, async (page) => {
      const { table } = await expectViews(served, page)
      await page.getByRole('grid', { name: 'Events' }).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const eventId = table!.rows[1]!.event_id
      expect(addressOf(page).look['event']).toBe(eventId)
      const drawer = page.getByRole('dialog')
      const delivered = drawer.getByRole('table', { name: 'As delivered' })
      await delivered.waitFor()

      const row = await deliveredRow(eventId.split('/')[2]!)
      const { withheld } = await served.ask(`/api/events/${eventId}`)
      expect(withheld.delivered).toContain('source_article')
      const shown = await cellsOf(delivered)
      expect(Object.keys(shown)).toEqual(Object.keys(row))
      for (const [column, cell] of Object.entries(row)) {
        expect([column, shown[column]]).toEqual([
          column,
          withheld.delivered.includes(column) ? 'withheld: may name people' : (cell ?? '–'),
        ])
      }
      const secret = row['source_article']!
      expect(await page.locator('body').textContent()).not.toContain(secret)

      const unmask = drawer.getByRole('button', { name: 'Show it, with a reason' })
      const reason = drawer.getByRole('textbox', { name: 'Why do you need to see it?' })
      await reason.fill('  ')
      expect(await unmask.isDisabled()).toBe(true)
      await reason.fill('comparing the sources of one day')
      await unmask.click()
      await drawer.getByText(secret).first().waitFor()
      const whole = await cellsOf(delivered)
      expect(whole).toEqual(Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell ?? '–'])))
      expect(await unmask.count()).toBe(0)

      await page.keyboard.press('n')
      await vi.waitFor(() => expect(addressOf(page).look['event']).toBe(table!.rows[2]!.event_id))
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
      expect(addressOf(page).look).not.toHaveProperty('event')
    }))

  test('leads to what other datasets record on the same day about the same place', async () => {
    const { eventId, near } = await eventWithNeighbours(served)
    await visit(served, `/explore?${orland}&event=${eventId}`, async (page) => {
      const drawer = page.getByRole('dialog')
      await drawer.getByRole('heading', { name: 'Same place and day in other datasets' }).waitFor()
      const links = drawer.getByRole('listitem').getByRole('link')
      expect(await links.count()).toBe(near.length)
      await links.first().click()
      await vi.waitFor(() => expect(addressOf(page).look['event']).toBe(near[0]!.event_id))
      const { delivered, withheld } = await served.ask(`/api/events/${near[0]!.event_id}`)
      await vi.waitFor(async () => {
        const shown = await cellsOf(drawer.getByRole('table', { name: 'As delivered' }))
        const open = Object.entries(delivered as Cells).filter(([column]) => !withheld.delivered.includes(column))
        expect(shown).toMatchObject(Object.fromEntries(open.map(([column, cell]) => [column, plain(cell) || '–'])))
      })
      await page.goBack()
      await vi.waitFor(() => expect(addressOf(page).look['event']).toBe(eventId))
    })
  })

  test('that is not there says so and keeps the page', () =>
    visit(
      served,
      `/explore?${orland}&event=orland/2014-2019/none`,
      async (page) => {
        await page
          .getByRole('dialog')
          .getByRole('alert')
          .getByText(/no such event|not find|no event/i)
          .waitFor()
        await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
        await expectViews(served, page)
      },
      { expected: /404/ },
    ))
})

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

async function cellsOf(table: Locator): Promise<Cells> {
  const rows = await table
    .getByRole('row')
    .evaluateAll((all) => all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)))
  return Object.fromEntries(rows.map(([column = '', cell = '']) => [plain(column), plain(cell)]))
}

/** A row of the delivered file as another reader of CSV has it. */
async function deliveredRow(id: string): Promise<Cells> {
  const session = await DuckDbSession.open({ memoryMb: 256, threads: 1 })
  try {
    const [row] = await session.rows<Cells>(
      `SELECT * FROM read_csv(${literal(deliveredFile('orland'))}, header = true, all_varchar = true) WHERE id = $1`,
      [id],
    )
    return Object.fromEntries(
      Object.entries(row!).map(([column, cell]) => [column, cell === null ? null : plain(cell)]),
    )
  } finally {
    session.close()
  }
}

async function eventWithNeighbours(served: Served) {
  const releases = await served.ask<{ name: string }[]>('/api/releases')
  const others = releases.map(({ name }) => `release=${name}`).join('&')
  const { events } = await served.ask(`/api/events?${orland}&limit=100`)
  for (const { event_id: eventId } of events) {
    const near = (await served.ask(`/api/events/${eventId}/near?${others}`)).same_day_and_place
    if (near.length > 0) return { eventId: eventId as string, near: near as { event_id: string }[] }
  }
  throw new Error('No event of the sample has neighbours.')
}

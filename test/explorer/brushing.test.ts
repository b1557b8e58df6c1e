import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ExploreMap } from '../../src/model/explore.ts'
import { type PackedAnswer, unpackAnswer } from '../../src/model/packed-answer.ts'
import type { MarsadEvent } from '../../src/model/event.ts'
import { formats } from '../../src/model/formats.ts'
import { describePages } from './browser.ts'
import { addressOf, expectTimeline, expectViews, wordsAfter } from './linked-views.ts'
import { copySampleWorkspace } from './sample-workspace.ts'
import { serve, type Served } from './serve-workspace.ts'
import { visit } from './visit.ts'

describePages('brushing the linked views', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await copySampleWorkspace())
  }, 60_000)
  afterAll(() => served?.close())

  const explore = (look: (page: Page) => Promise<void>) =>
    visit(served, '/explore', async (page) => {
      await page.waitForURL(/release=/)
      await expectViews(served, page)
      await look(page)
    })

  test('time, by a drag of the mouse: one step back undoes it, and loading anew keeps it', () =>
    explore(async (page) => {
      const before = page.url()
      const all = await expectViews(served, page)
      const words = await wordsAfter(page, () => dragOver(page, 0.3, 0.55))
      expect(words).toMatchObject({ from: [expect.any(String)], to: [expect.any(String)] })
      const chosen = await expectViews(served, page)
      expect(chosen.total.events).toBeLessThan(all.total.events)
      expect(chosen.timeline).toEqual(all.timeline)
      await expectTimeline(page, chosen)

      const brushed = page.url()
      await page.goBack()
      expect(page.url()).toBe(before)
      await expectViews(served, page)
      await page.goForward()
      expect(page.url()).toBe(brushed)
      await page.reload()
      expect(page.url()).toBe(brushed)
      await expectViews(served, page)
      await page.getByRole('button', { name: 'Clear', exact: true }).click()
      expect((await expectViews(served, page)).total).toEqual(all.total)
    }))

  test('time, by keys alone', () =>
    explore(async (page) => {
      const reader = page.getByRole('slider', { name: 'Read the timeline bin by bin' })
      await reader.focus()
      for (const key of ['End', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key)
      const read = await reader.getAttribute('aria-valuetext')
      const one = await wordsAfter(page, () => page.keyboard.press('Enter'))
      const single = await expectViews(served, page)
      const { from, to } = single.selection
      expect(read).toContain(formats('en').span(from ?? null, to ?? null))
      const brush = page.getByRole('slider', { name: 'Chosen time', exact: true })
      await brush.focus()
      const longer = await wordsAfter(page, () => page.keyboard.press('Shift+ArrowRight'))
      expect(longer['from']).toEqual(one['from'])
      await expectViews(served, page)
      await page.getByRole('slider', { name: 'First day of the chosen time' }).focus()
      await wordsAfter(page, () => page.keyboard.press('Home'))
      const upTo = await expectViews(served, page)
      expect(upTo.total.events).toBeGreaterThan(single.total.events)
      await brush.focus()
      const cleared = await wordsAfter(page, () => page.keyboard.press('Escape'))
      expect(cleared).not.toHaveProperty('from')
      await expectViews(served, page)
    }))

  test('bars, by click and by Enter; a bar keeps its own list whole', () =>
    explore(async (page) => {
      const all = await expectViews(served, page)
      const provinces = page.getByRole('region', { name: 'Province', exact: true }).getByRole('listitem')
      const first = all.bars.admin1!.rows[0]!
      expect(await provinces.first().textContent()).toContain(first.name ?? first.id)
      const words = await wordsAfter(page, () => provinces.first().getByRole('button').click())
      expect(words['admin1']).toEqual([first.id])
      const inProvince = await expectViews(served, page)
      expect(inProvince.bars.admin1?.rows.map(({ possible }) => possible)).toEqual(
        all.bars.admin1?.rows.map(({ possible }) => possible),
      )
      await expectTimeline(page, inProvince)

      const actor = page.getByRole('region', { name: 'Actor', exact: true }).getByRole('listitem').nth(1)
      await actor.getByRole('button').focus()
      const both = await wordsAfter(page, () => page.keyboard.press('Enter'))
      expect(both).toMatchObject({ admin1: [first.id], actor: [inProvince.bars.actor!.rows[1]!.id] })
      await expectViews(served, page)

      const dataset = page.getByRole('region', { name: 'Dataset', exact: true }).getByRole('listitem').first()
      const fewer = await wordsAfter(page, () => dataset.getByRole('button').click())
      expect(fewer['release']?.length).toBe(1)
      await expectViews(served, page)
      await wordsAfter(page, () => page.getByRole('button', { name: 'Clear all' }).click())
      expect((await expectViews(served, page)).total).toEqual(all.total)
    }))

  test('a box on the map, by hand, by keys and by its four sides', () =>
    explore(async (page) => {
      const all = await expectViews(served, page)
      const map = page.getByRole('img', { name: /^Map of the selected events/ })
      await page.getByRole('button', { name: 'Choose an area' }).click()
      const { x, y, width, height } = (await map.boundingBox())!
      const words = await wordsAfter(page, async () => {
        await page.mouse.move(x + width * 0.35, y + height * 0.35)
        await page.mouse.down()
        await page.mouse.move(x + width * 0.5, y + height * 0.5, { steps: 4 })
        await page.mouse.move(x + width * 0.6, y + height * 0.65, { steps: 4 })
        await page.mouse.up()
      })
      expect(words['bbox']?.[0]?.split(',').map(Number)).toHaveLength(4)
      const boxed = await expectViews(served, page)
      expect(boxed.total.events).toBeLessThan(all.total.events)

      await page.getByRole('button', { name: /^Chosen area/ }).focus()
      await wordsAfter(page, () => page.keyboard.press('Shift+ArrowRight'))
      await expectViews(served, page)
      await page.goBack()
      expect(addressOf(page).words).toEqual(words)

      await page.getByText('An area in degrees').click()
      const sides = { West: '-15.5', South: '-23.5', East: '-14', North: '-22.25' }
      for (const [side, degrees] of Object.entries(sides)) await page.getByRole('textbox', { name: side }).fill(degrees)
      const typed = await wordsAfter(page, () => page.getByRole('button', { name: 'Choose this box' }).click())
      expect(typed['bbox']).toEqual([Object.values(sides).join(',')])
      await expectViews(served, page)
      await wordsAfter(page, () => page.getByRole('button', { name: 'Clear the area' }).first().click())
      expect((await expectViews(served, page)).total).toEqual(all.total)
    }))

  test('what the map counts is what the API answers for what it shows', () =>
    explore(async (page) => {
      const asked = page.waitForRequest((request) => request.url().endsWith('/view') && request.postDataJSON()?.map)
      await page.getByRole('button', { name: 'Zoom in' }).click()
      const { map: shown } = (await asked).postDataJSON()
      const { map } = unpackAnswer(
        await served.ask<PackedAnswer>('/api/explore/view', { words: addressOf(page).words, map: shown }),
      )
      await page.getByRole('button', { name: 'As table' }).first().click()
      const table = page.getByRole('region', { name: 'What the map shows' })
      await vi.waitFor(async () => {
        const cells = await table
          .getByRole('row')
          .evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent.trim())))
        const read = cells.map(([, kind = '', count]) => ({ kind, count: Number(count) }))
        const isArea = ({ kind }: { kind: string }) => kind === 'the province' || kind === 'the country'
        const places = read.filter((row) => !isArea(row)).map(({ count }) => count)
        const counts = read.some(({ kind }) => kind.endsWith('by cell')) ? map!.expected : pointCounts(map!)
        expect(places).toEqual(counts.toSorted((a, b) => b - a).slice(0, places.length))
        for (const [level, kind] of [
          ['admin1', 'the province'],
          ['country', 'the country'],
        ] as const) {
          const known = map!.areas.filter((area) => area.level === level)
          expect(sum(read.filter((row) => row.kind === kind).map(({ count }) => count))).toBe(
            sum(known.map(({ expected }) => expected)),
          )
        }
        expect(places.length).toBeGreaterThan(20)
      })
    }))

  test('the doubt switch changes every view together', async () => {
    // From the last day of a window on, most of its mass lies before.
    const { events } = await served.ask(`/api/events?${await allReleases(served)}&limit=500`)
    const wide = events.find(
      (event: MarsadEvent) => event.range_kind === 'sometime' && event.date_start < event.date_end,
    )
    await visit(served, `/explore?${await allReleases(served)}&from=${wide.date_end}`, async (page) => {
      const { certain, expected, possible } = (await expectViews(served, page)).total
      expect(certain).toBeLessThan(expected)
      expect(expected).toBeLessThan(possible)
      for (const name of ['only certain', 'all', 'expected']) {
        await page.getByRole('radio', { name, exact: true }).check()
        await expectTimeline(page, await expectViews(served, page))
      }
      await page.goBack()
      expect(addressOf(page).look['doubt']).toBe('all')
      await expectViews(served, page)
    })
  })
})

async function allReleases(served: Served): Promise<string> {
  const listed = await served.ask<{ name: string }[]>('/api/releases')
  return listed.map(({ name }) => `release=${name}`).join('&')
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const pointCounts = ({ points }: ExploreMap) => (points ?? []).map(({ expected }) => expected)

/** Drags over a part of the timeline, given in shares of its length. */
async function dragOver(page: Page, from: number, to: number): Promise<void> {
  const box = (await page.getByRole('slider', { name: 'Read the timeline bin by bin' }).boundingBox())!
  const [left, right, middle] = [box.x + box.width * from, box.x + box.width * to, box.y + box.height / 2]
  await page.mouse.move(left, middle)
  await page.mouse.down()
  await page.mouse.move((left + right) / 2, middle, { steps: 3 })
  await page.mouse.move(right, middle, { steps: 3 })
  await page.mouse.up()
}

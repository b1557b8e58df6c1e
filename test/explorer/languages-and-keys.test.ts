import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { describePages } from './browser.ts'
import { addressOf, answerFor, expectViews } from './linked-views.ts'
import { copySampleWorkspace } from './sample-workspace.ts'
import { serve, type Served } from './serve-workspace.ts'
import { visit } from './visit.ts'

const selected = '/explore?release=orland/2014-2019'

describePages('languages and keys', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await copySampleWorkspace())
  }, 60_000)
  afterAll(() => served?.close())

  test('Arabic is one click away, mirrors the page, and has its own digits by choice', () =>
    visit(served, selected, async (page) => {
      const html = page.locator('html')
      await expectViews(served, page)
      expect(await attributesOf(page)).toEqual({ lang: 'en', dir: 'ltr' })
      await page.getByRole('button', { name: 'العربية' }).click()
      await vi.waitFor(async () => expect(await attributesOf(page)).toEqual({ lang: 'ar', dir: 'rtl' }))
      const { total } = await answerFor(served, page)
      await page.getByText(`${total.expected} من ${total.of} حدث`).waitFor()
      const rail = await page.getByRole('navigation', { name: 'الصفحات' }).boundingBox()
      expect(rail!.x).toBeGreaterThan(1000)

      await page.getByRole('button', { name: 'إعدادات' }).click()
      await page.getByRole('radio', { name: '٠–٩' }).check()
      const digits = (n: number) => String(n).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!)
      await page.getByText(`${digits(total.expected)} من ${digits(total.of)} حدث`).waitFor()
      await page.reload()
      await page.getByText(`${digits(total.expected)} من ${digits(total.of)} حدث`).waitFor()
      expect(await html.getAttribute('dir')).toBe('rtl')
    }))

  test('the palette finds a province and goes there, by keys alone', () =>
    visit(served, selected, async (page) => {
      const { bars } = await expectViews(served, page)
      const province = bars.admin1!.rows[0]!
      await page.keyboard.press('Control+k')
      const search = page.getByRole('combobox', { name: 'Search and commands' })
      await search.waitFor()
      expect(await search.evaluate((box) => box === document.activeElement)).toBe(true)
      await page.keyboard.type(province.id!.slice(0, 6))
      const found = page.getByRole('group', { name: 'Provinces' }).getByRole('option', { name: province.id! })
      await found.waitFor()
      for (let step = 0; (await found.getAttribute('aria-selected')) !== 'true' && step < 40; step++) {
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/admin1=/)
      await search.waitFor({ state: 'detached' })
      expect(addressOf(page).words['admin1']).toEqual([province.id])
      const { total } = await expectViews(served, page)
      expect(total.possible).toBe(province.possible)
    }))

  test('the palette runs commands, and Escape gives the focus back', () =>
    visit(served, selected, async (page) => {
      await expectViews(served, page)
      const grid = page.getByRole('grid', { name: 'Events' })
      await grid.focus()
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Search and commands' }).waitFor()
      await page.keyboard.press('Escape')
      await vi.waitFor(async () => expect(await grid.evaluate((box) => box === document.activeElement)).toBe(true))
      await page.keyboard.press('Control+k')
      await page.keyboard.type('only certain')
      await page.getByRole('option', { name: 'Count only certain events' }).waitFor()
      await page.keyboard.press('Enter')
      await vi.waitFor(() => expect(addressOf(page).look['doubt']).toBe('certain'))
      await expectViews(served, page)
    }))

  test('links, buttons and views are reached by Tab, each with a visible outline', () =>
    visit(served, selected, async (page) => {
      await expectViews(served, page)
      const stops: string[] = []
      for (let step = 0; step < 200; step++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const { activeElement: at } = document
          if (at === null || at === document.body) return null
          const drawn = [at, at.nextElementSibling, at.parentElement].filter((each) => each !== null)
          const isSeen = drawn.some((each) => getComputedStyle(each).outlineStyle !== 'none')
          return { text: at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 40), isSeen }
        })
        if (stop === null) break
        expect(stop).toMatchObject({ isSeen: true })
        stops.push(stop.text)
      }
      const wanted = ['Skip to the content', 'Settings', 'Data', 'Export these events', 'Zoom in', 'Events']
      for (const stop of wanted) expect(stops).toContain(stop)
      expect(stops).toContain('Read the timeline bin by bin')
    }))
})

async function attributesOf(page: Page) {
  return page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }))
}

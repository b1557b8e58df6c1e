import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beyondEdges, expectAccessible, violationsOn } from './accessible.ts'
import { describePages } from './browser.ts'
import { copySampleWorkspace } from './sample-workspace.ts'
import { serve, type Served, serveForTest } from './serve-workspace.ts'
import { openVisit, settled, type Visit, visit } from './visit.ts'

const languages = ['en', 'ar'] as const
const orland = 'release=orland/2014-2019'

/** Pages by what they show. A figure and an event are those that the tests made. */
const pages: Record<string, { path: string; act?: (page: Page) => Promise<void> }> = {
  explore: { path: '/explore' },
  'explore, narrowed down': { path: `/explore?${orland}&from=2015&to=2017-06&country=XOR&map=6/-24/-15&doubt=all` },
  'explore with an event': { path: `/explore?${orland}&event=EVENT` },
  'the table of the timeline': {
    path: `/explore?${orland}&by=quarter`,
    act: (page) =>
      page
        .getByRole('button', { name: /^(As table|في جدول)$/ })
        .last()
        .click(),
  },
  questions: { path: '/ask' },
  'a question, compared': { path: `/ask/tempo?${orland}&by=quarter&versus=from%3D2017` },
  'a question that needs boundaries': { path: `/ask/concentration?${orland}` },
  figures: { path: '/figures' },
  'a figure': { path: '/figures/FIGURE' },
  organisations: { path: '/organisations' },
  data: { path: '/data' },
  'a release': { path: '/data/orland/2014-2019' },
  palette: {
    path: '/data',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('a')
      await page.getByRole('option').nth(8).waitFor()
    },
  },
  settings: {
    path: '/ask',
    act: (page) => page.getByRole('banner').getByRole('button').last().click(),
  },
}

describePages('every page', () => {
  let served: Served
  let fill: (path: string) => string
  beforeAll(async () => {
    served = await serve(await copySampleWorkspace())
    const words = { release: ['orland/2014-2019'] }
    const figure = await served.ask('/api/figures', {
      question: 'tempo',
      words,
      options: { by: 'quarter' },
      language: 'en',
    })
    const { events } = await served.ask(`/api/events?${orland}&limit=1`)
    fill = (path) => path.replace('FIGURE', figure.id).replace('EVENT', events[0].event_id)
  }, 60_000)
  afterAll(() => served?.close())

  describe.each(languages)('%s', (language) => {
    let opened: Visit
    beforeAll(async () => {
      opened = await openVisit(served, { language })
    })
    afterAll(() => opened?.close())

    test.each(Object.keys(pages))(
      '%s: axe finds nothing in light or dark, and nothing scrolls sideways',
      async (name) => {
        const { page, goTo, expectQuiet } = opened
        await page.setViewportSize({ width: 1440, height: 900 })
        await page.emulateMedia({ colorScheme: 'light' })
        await goTo(fill(pages[name]!.path))
        await settled(page)
        await pages[name]!.act?.(page)
        await settled(page)
        await expectAccessible(page)
        expect(await beyondEdges(page)).toEqual([0, 0])
        await page.setViewportSize({ width: 390, height: 844 })
        await settled(page)
        expect(await beyondEdges(page)).toEqual([0, 0])
        expectQuiet()
      },
    )
  })

  test('explore while the events are read for the first time', async () => {
    const gate = Promise.withResolvers<void>()
    const waiting = await serveForTest(await copySampleWorkspace(), {
      change: (context) => ({
        ...context,
        explorer: {
          ...context.explorer,
          prepare: async (words, signal, onProgress) => {
            await gate.promise
            await context.explorer.prepare(words, signal, onProgress)
          },
        },
      }),
    })
    await visit(waiting, '/explore', async (page) => {
      await page.getByText('The events are being read').waitFor()
      await expectAccessible(page)
      gate.resolve()
      await page.getByText(/^[\d,]+ of [\d,]+ events/).waitFor()
    })
  })

  test('axe would find a planted defect', () =>
    visit(served, '/data', async (page) => {
      await settled(page)
      await page.evaluate(() => {
        const button = document.createElement('button')
        const faint = document.createElement('p')
        faint.textContent = 'faint'
        faint.style.color = 'rgb(200 200 200)'
        document.querySelector('main')?.append(button, faint)
      })
      const found = await violationsOn(page)
      expect(found.map((text) => text.split(':')[0])).toEqual(['button-name', 'color-contrast'])
    }))
})

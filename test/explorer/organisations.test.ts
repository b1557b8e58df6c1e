import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addText } from '../made-documents.ts'
import { TestWorkspace } from '../test-workspace.ts'
import { beyondEdges, expectAccessible } from './accessible.ts'
import { describePages } from './browser.ts'
import { addressOf } from './linked-views.ts'
import { serve, type Served } from './serve-workspace.ts'
import { openVisit, settled, type Visit, visit } from './visit.ts'

const text = `The bureau belongs to the Orland Front, said Ruvana Teskel.
It has a media unit.
From 2012 to 2014 it sat in Tarsena.
Where it sits is not known.
It has about 300 fighters.
It may have a unit of divers.`
const bureau = { kind: 'structure', subject: 'Orland Bureau' } as const
const claims = [
  { ...bureau, quote: text.split('\n')[0]!, property: 'unit_of', value: 'Orland Front' },
  { ...bureau, quote: 'It has a media unit.', subject: 'Media', property: 'unit_of', value: 'Orland Bureau' },
  { ...bureau, quote: 'it sat in Tarsena', property: 'headquartered_in', value: 'Tarsena', time: '2012/2014' },
  { ...bureau, quote: 'Where it sits is not known.', property: 'headquartered_in', value: null },
  {
    quote: 'about 300 fighters',
    subject: 'Orland Bureau',
    unit: 'fighters',
    value: 300,
    low: 300,
    high: 300,
    approximate: true,
  },
  { ...bureau, quote: 'a unit of divers', subject: 'Divers', property: 'unit_of', value: 'Orland Bureau' },
]

describePages('organisations', () => {
  let held: TestWorkspace
  let served: Served
  let id: string
  beforeAll(async () => {
    held = new TestWorkspace()
    const words = { published: '2015-03', publisher: 'Nabaa Monitor' }
    const added = await addText(held, 'report.txt', text, { people: ['Ruvana Teskel'], claims }, words)
    id = added.documents[0]!.id
    served = await serve(held.dir)
  }, 60_000)
  afterAll(async () => {
    await served?.close()
    held?.remove()
  })

  test('nothing is there until a person accepted a claim, but for who asks loudly for what nobody reviewed', () =>
    visit(served, '/organisations', async (page) => {
      await page.getByRole('heading', { name: 'No organisations yet' }).waitFor()
      await page.getByRole('button', { name: 'Show also what nobody has reviewed' }).click()
      await page.getByRole('link', { name: 'Orland Bureau' }).waitFor()
      await page.getByText(/^Not reviewed:/).waitFor()
      expect(addressOf(page).look['status']).toBe('proposed')
    }))

  describe('of accepted claims', () => {
    beforeAll(async () => {
      for (const number of [1, 2, 3, 4, 5]) {
        await served.ask(`/api/claims/${id}.${number}/reviews`, { reviewer: 'noor', verdict: 'accept' })
      }
    })

    test('every value opens to its quote, and contested ones stand side by side', () =>
      visit(served, '/organisations', async (page) => {
        await page.getByRole('link', { name: 'Orland Bureau' }).click()
        await page.getByRole('heading', { level: 1, name: 'Orland Bureau' }).waitFor()
        expect(await page.getByText('Divers').count()).toBe(0)
        const headquarters = page.getByRole('region', { name: 'Headquarters' })
        await headquarters.getByText('sources differ').waitFor()
        expect(await valuesOf(headquarters)).toEqual(['Tarsena', 'unknown (so the source)'])
        await headquarters.getByText('on every day, 2012–2014; beginning and end as stated').waitFor()

        const unitOf = page.getByRole('region', { name: 'Unit of' })
        await unitOf.getByRole('button', { name: '1 claim' }).click()
        const quote = 'The bureau belongs to the Orland Front, said [name].'
        await vi.waitFor(async () => expect(await unitOf.locator('blockquote').textContent()).toBe(quote))
        await page.reload()
        await unitOf.locator('blockquote').waitFor()
        expect(await page.locator('body').textContent()).not.toContain('Teskel')
        await unitOf.getByRole('link', { name: 'report.txt' }).click()
        await page.locator('article .is-open').first().waitFor()
        expect(addressOf(page)).toMatchObject({ page: 'documents', look: { claim: `${id}.1` } })
      }))

    test('the slider goes through months by keys, and what had ended is left out from then on', () =>
      visit(served, '/organisations/orland-bureau?as-of=2014-11', async (page) => {
        const slider = page.getByRole('slider', { name: 'As of' })
        const headquarters = page.getByRole('region', { name: 'Headquarters' })
        await headquarters.getByText('Tarsena').waitFor()
        await slider.focus()
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('ArrowRight')
        expect(addressOf(page).look['as-of']).toBe('2015-01')
        expect(await slider.getAttribute('aria-valuetext')).toBe('Jan 2015')
        await vi.waitFor(async () => expect(await valuesOf(headquarters)).toEqual(['unknown (so the source)']))
        expect(await headquarters.getByText('sources differ').count()).toBe(0)
        await page.keyboard.press('PageDown')
        expect(addressOf(page).look['as-of']).toBe('2014-01')
        await page.keyboard.press('End')
        expect(addressOf(page).look).not.toHaveProperty('as-of')
        await headquarters.getByText('sources differ').waitFor()
        await page.keyboard.press('Home')
        expect(addressOf(page).look['as-of']).toBe('2012-01')
      }))

    test('a unit is reached through the tree and leads to the questions about it', () =>
      visit(served, '/organisations/orland-bureau', async (page) => {
        await page.getByRole('region', { name: 'Structure' }).getByRole('link', { name: 'Media' }).click()
        await page.getByRole('heading', { level: 1, name: 'Media' }).waitFor()
        expect(addressOf(page).rest).toEqual(['orland-bureau', 'media'])
        await page.getByRole('link', { name: 'Draw its structure' }).click()
        await page.getByRole('heading', { name: /^Media .*Orland Bureau/ }).waitFor()
        await page.goto(`${served.origin}/organisations/orland-bureau`)
        await page.getByRole('link', { name: 'Compare the estimates of its strength' }).click()
        await page.getByRole('heading', { name: /fighters of Orland Bureau/ }).waitFor()
      }))

    const pages: Record<string, string> = {
      list: '/organisations',
      'list, not reviewed': '/organisations?status=proposed',
      'an organisation': '/organisations/orland-bureau',
      'as of a date, with a value open': '/organisations/orland-bureau?as-of=2013-05&claim=CLAIM',
    }

    describe.each(['en', 'ar'] as const)('%s', (language) => {
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
          await goTo(pages[name]!.replace('CLAIM', `${id}.3`))
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
  })
})

const valuesOf = async (part: ReturnType<Page['locator']>) =>
  (await part.locator('.what').allTextContents()).map((value) => value.trim())

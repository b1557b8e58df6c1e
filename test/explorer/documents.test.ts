import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ListedDocument, ShownClaim } from '../../src/model/document-answers.ts'
import { beyondEdges, expectAccessible } from './accessible.ts'
import { describePages } from './browser.ts'
import { newFolder } from './sample-workspace.ts'
import { serve, type Served, serveForTest } from './serve-workspace.ts'
import { openVisit, settled, type Visit, visit } from './visit.ts'

const report = `Guards of the Hadra prison

Published on 12 March 2021

According to the Nabaa Monitor, the Dawn Front killed 14 people in Mosul on 3 February 2021.

The Nabaa Monitor estimates that the Dawn Front has between 2,000 and 2,400 fighters in Iraq.

The guards of the prison left the town before the attack.
`
const arabicReport = `تقرير مرصد النبع عن جبهة الفجر

قالت وكالة النبع إن جبهة الفجر قتلت 14 شخصًا وأصابت 30 آخرين في هجوم على حاجز شمال الموصل في 3 شباط 2021.
`

describePages('documents', () => {
  test('a dropped report is read, a claim in it accepted by keys, found by search, and the audit goes on', async () => {
    const served = await serveForTest(newFolder())
    await visit(served, '/documents', async (page) => {
      await page.getByRole('heading', { name: 'No documents yet' }).waitFor()
      await dropFile(page, 'hadra.txt', report)
      await page.getByText(/^1 document added, \d+ claims? proposed\.$/).waitFor()
      const { documents } = await served.ask<{ documents: ListedDocument[] }>('/api/documents')
      const document = documents[0]!
      const { claims } = await served.ask<{ claims: ShownClaim[] }>(`/api/claims?document=${document.id}`)
      expect(claims.map(({ property, value }) => [property, value])).toContainEqual(['killed', 14])

      await page.getByRole('link', { name: 'Read it' }).click()
      await page.getByRole('heading', { level: 1, name: 'Guards of the Hadra prison' }).waitFor()
      await page.keyboard.press('n')
      const first = claims.toSorted((a, b) => a.start - b.start || b.end - a.end)[0]!
      await page.waitForURL((url) => url.searchParams.get('claim') === first.id)
      expect(await openQuote(page)).toBe(first.quote)
      await page.getByRole('link', { name: 'Decide on it' }).click()

      await page.getByLabel('Your name').fill('Noor')
      await page.getByRole('button', { name: 'Begin' }).click()
      await page.locator('blockquote mark').first().waitFor()
      expect((await page.locator('blockquote mark').allTextContents()).join('')).toBe(first.quote)
      const headBefore = await page.getByTestId('audit-head').textContent()
      await page.keyboard.press('a')
      await page.getByText('Accepted.').waitFor()
      const accepted = await served.ask(`/api/claims/${first.id}`)
      expect(accepted).toMatchObject({ state: { status: 'accepted', accepted_by: ['Noor'] } })
      await vi.waitFor(async () => expect(await page.getByTestId('audit-head').textContent()).not.toBe(headBefore))
      const { head } = await served.ask('/api/audit')
      expect(await page.getByTestId('audit-head').textContent()).toBe(head.hash)

      await page.goto(`${served.origin}/passages`)
      await page.getByRole('searchbox', { name: 'Words to look for' }).fill('guard*')
      await page.getByRole('button', { name: 'Search', exact: true }).click()
      await page.waitForURL(/q=guard/)
      const passage = page.getByRole('region', { name: 'In documents' }).locator('mark')
      await passage.first().waitFor()
      expect(await passage.allTextContents()).toContain('guards')
      await page.getByRole('link', { name: 'Open at this place' }).last().click()
      await page.locator('[data-found]').first().waitFor()
      expect((await page.locator('[data-found]').allTextContents()).every((text) => /^guards$/i.test(text))).toBe(true)
    })
  })

  test('what is rejected asks for a reason, what is corrected changes the claim, and both can be taken back', async () => {
    const served = await serveForTest(newFolder())
    await addReports(served)
    await visit(served, '/review', async (page) => {
      await page.getByLabel('Your name').fill('Noor')
      await page.getByRole('button', { name: 'Begin' }).click()
      await page.locator('blockquote').waitFor()
      const id = claimOf(page)

      await page.keyboard.press('r')
      await page.keyboard.press('Escape')
      await page.keyboard.press('r')
      await page.keyboard.type('It is about somebody else.')
      await page.keyboard.press('Enter')
      await page.getByText('Rejected.').waitFor()
      expect(await served.ask(`/api/claims/${id}`)).toMatchObject({
        state: { status: 'rejected' },
        acts: [{ verdict: 'reject', reason: 'It is about somebody else.', reviewer: 'Noor' }],
      })
      await page.keyboard.press('u')
      await page.getByText(/^Taken back/).waitFor()
      await page.waitForURL((url) => url.searchParams.get('claim') === id)
      expect(await served.ask(`/api/claims/${id}`)).toMatchObject({ state: { status: 'proposed' } })

      await page.keyboard.press('c')
      await page.getByLabel('About', { exact: true }).fill('Second Dawn Front')
      await page.getByRole('button', { name: 'Accept as corrected' }).click()
      await page.getByLabel('Reason').fill('The heading says which.')
      await page.getByRole('button', { name: 'Accept as corrected' }).click()
      await page.getByText('Corrected and accepted.').waitFor()
      expect(await served.ask(`/api/claims/${id}`)).toMatchObject({
        claim: { subject: 'Second Dawn Front', status: 'accepted' },
      })
    })
  })

  test('a file that cannot be read says why, and nothing is kept of it', async () => {
    const served = await serveForTest(newFolder())
    await visit(served, '/documents', async (page) => {
      await page.getByRole('heading', { name: 'No documents yet' }).waitFor()
      await dropFile(page, 'broken.pdf', '%PDF-1.7 and then nothing')
      const told = page.getByRole('alert')
      await told.waitFor()
      expect(await told.textContent()).toContain('Nothing was changed and nothing was lost.')
      expect(await served.ask('/api/documents')).toMatchObject({ total: 0 })
      await dropFile(page, 'hadra.txt', report)
      await page.getByRole('link', { name: 'Read it' }).waitFor()
      await dropFile(page, 'again.txt', report)
      await page.getByText('The same bytes are already in the workspace.').waitFor()
    })
  })

  test('kinds of marks are switched off and on, and the address keeps it', async () => {
    const served = await serveForTest(newFolder())
    const [english] = await addReports(served)
    await visit(served, `/documents/${english}`, async (page) => {
      const dates = page.locator('article .mark-date')
      await dates.first().waitFor()
      await page.getByRole('button', { name: /^Dates/ }).click()
      await vi.waitFor(async () => expect(await dates.count()).toBe(0))
      await page.reload()
      await page.getByRole('button', { name: /^Dates/, pressed: false }).waitFor()
      expect(await dates.count()).toBe(0)
      await page.getByRole('button', { name: /^Dates/ }).click()
      await dates.first().waitFor()
    })
  })

  describe('their pages', () => {
    let served: Served
    let ids: string[]
    beforeAll(async () => {
      served = await serve(newFolder())
      ids = await addReports(served)
    }, 60_000)
    afterAll(() => served?.close())

    const pages: Record<string, { path: string; act?: (page: Page) => Promise<void> }> = {
      list: { path: '/documents' },
      'an English document': { path: '/documents/FIRST', act: (page) => page.keyboard.press('n') },
      'an Arabic document': { path: '/documents/SECOND', act: (page) => page.keyboard.press('n') },
      review: { path: '/review' },
      'a correction': { path: '/review', act: (page) => page.keyboard.press('c') },
      'an empty queue': { path: '/review?kind=formation' },
      search: { path: '/passages?q=prison&country=IRQ' },
      'search that finds nothing': { path: '/passages?q=xyzzy' },
    }

    describe.each(['en', 'ar'] as const)('%s', (language) => {
      let opened: Visit
      beforeAll(async () => {
        opened = await openVisit(served, { language })
        const kept = JSON.stringify({ language, reviewer: 'Noor' })
        await opened.page.addInitScript((text) => localStorage.setItem('marsad-settings', text), kept)
      })
      afterAll(() => opened?.close())

      test.each(Object.keys(pages))(
        '%s: axe finds nothing in light or dark, and nothing scrolls sideways',
        async (name) => {
          const { page, goTo, expectQuiet } = opened
          const { path, act } = pages[name]!
          await page.setViewportSize({ width: 1440, height: 900 })
          await page.emulateMedia({ colorScheme: 'light' })
          await goTo(path.replace('FIRST', ids[0]!).replace('SECOND', ids[1]!))
          await settled(page)
          await act?.(page)
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

    test('each paragraph reads in the direction of its language', () =>
      visit(served, `/documents/${ids[1]}`, async (page) => {
        const paragraph = page.locator('article p[lang=ar]').first()
        await paragraph.waitFor()
        expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
      }))
  })
})

const claimOf = (page: Page) => new URL(page.url()).searchParams.get('claim')

/** The words of the text over which the open claim lies. */
const openQuote = async (page: Page) => {
  await page.locator('article .is-open').first().waitFor()
  return (await page.locator('article .is-open').allTextContents()).join('')
}

/** Both reports by way of the API; their ids. */
async function addReports(served: Served): Promise<string[]> {
  const added: string[] = []
  for (const [name, text] of [
    ['hadra.txt', report],
    ['nabaa.txt', arabicReport],
  ]) {
    const response = await fetch(`${served.origin}/api/documents?name=${name}&publisher=Nabaa`, {
      method: 'POST',
      headers: { authorization: `Bearer ${served.token}`, 'content-type': 'application/octet-stream' },
      body: text!,
    })
    expect(response.status).toBe(202)
    await vi.waitFor(
      async () => {
        const { documents } = await served.ask<{ documents: ListedDocument[] }>('/api/documents')
        const document = documents.find((one) => one.name === name)
        expect(document).toBeDefined()
        if (document) added.push(document.id)
      },
      { timeout: 20_000, interval: 50 },
    )
  }
  return added
}

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([file.text], file.name))
      return transfer
    },
    { name, text },
  )
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer })
}

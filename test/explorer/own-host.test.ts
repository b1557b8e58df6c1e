import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, describePages } from './browser.ts'
import { expectViews } from './linked-views.ts'
import { copySampleWorkspace } from './sample-workspace.ts'
import { serve, type Served } from './serve-workspace.ts'
import { settled, visit, watch } from './visit.ts'

describePages('this machine and no other', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await copySampleWorkspace())
  }, 60_000)
  afterAll(() => served?.close())

  test('no page asks another host or breaks the content policy', () =>
    visit(served, '/', async (page) => {
      await settled(page)
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      for (const path of [
        '/explore',
        '/ask',
        '/ask/spread',
        '/figures',
        '/data',
        '/data/orland/2014-2019',
        '/nothing',
      ]) {
        await page.goto(`${served.origin}${path}`)
        await settled(page)
      }
      expect(requests.length).toBeGreaterThan(30)
      expect(requests.filter((url) => !url.startsWith(`${served.origin}/`) && !/^(data|blob):/.test(url))).toEqual([])
    }))

  test('a request to another host would be seen, and the content policy stops it', () =>
    visit(served, '/ask', async (page, watched) => {
      await settled(page)
      const stopped = await page.evaluate(() => fetch('https://example.invalid/').then(() => 'sent', String))
      expect(stopped).toContain('Failed to fetch')
      const elsewhere = 'http://127.0.0.1:9/x.png'
      await page.evaluate((src) => void document.body.append(Object.assign(new Image(), { src })), elsewhere)
      await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.ran = 1'
        document.body.append(script)
      })
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
      await settled(page)
      for (const directive of ['connect-src', 'img-src', 'script-src']) {
        expect(watched.complaints.join('\n')).toMatch(
          new RegExp(`Content Security Policy directive:? ["']${directive}`),
        )
      }
      expect(watched.outside).toEqual([elsewhere])
      watched.complaints.length = 0
      watched.outside.length = 0
    }))

  test('without the token a page says what to do and shows nothing else; the printed address opens it', async () => {
    const browser = await startBrowser()
    const context = await browser.newContext()
    try {
      const watched = watch(context, served, /401/)
      const page = await context.newPage()
      for (const path of ['/explore', '/', '/?token=wrong', '/assets/none.js']) {
        const response = await page.goto(`${served.origin}${path}`)
        expect([path, response?.status()]).toEqual([path, 401])
      }
      await page.getByText('marsad serve').first().waitFor()
      expect(await page.locator('script, link, img').count()).toBe(0)
      expect(await page.getByText('العنوان').count()).toBeGreaterThan(0)
      const { status, type } = await page.evaluate(async () => {
        const response = await fetch('/api/releases')
        return { status: response.status, type: response.headers.get('content-type') }
      })
      expect([status, type]).toEqual([401, 'application/problem+json'])

      await page.goto(served.address)
      await page.waitForURL(/\/explore/)
      expect(page.url()).not.toContain(served.token)
      await expectViews(served, page)
      const cookies = await context.cookies()
      expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' }])
      expect(await page.evaluate(() => document.cookie)).toBe('')
      expect(watched).toEqual({ outside: [], complaints: [] })
    } finally {
      await context.close()
    }
  })
})

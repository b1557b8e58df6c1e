import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeSample } from '../../sample/write-sample.ts'
import { root } from '../source-files.ts'

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!chromium) console.warn('No Chromium on this machine: the pages are not tested in a browser.')

const folder = mkdtempSync(join(tmpdir(), 'marsad-page-'))
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const questions = ['tempo', 'concentration'] as const
const languages = ['en', 'ar'] as const
const cases = questions.flatMap((question) =>
  languages.flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({ question, language, scheme }))),
)

describe.skipIf(!chromium)('pages of figures in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    const { chromium: launcher } = await import('playwright-core')
    browser = await launcher.launch({
      executablePath: chromium as string,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    await writeSample(join(folder, 'orland-2014-2019.csv'), { rows: 500, seed: 3 })
    const marsad = (...args: string[]) => execFileSync(join(root, 'bin/marsad'), args, { cwd: folder, stdio: 'pipe' })
    marsad('import', 'orland-2014-2019.csv')
    for (const question of questions) {
      for (const language of languages) marsad('ask', question, '--lang', language, '--out', `${question}-${language}`)
    }
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(cases)(
    '$question, $language, $scheme: no accessibility violation, nothing loaded from outside',
    async (wanted) => {
      const { question, language, scheme } = wanted
      const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true })
      const page = await context.newPage()
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      const errors: string[] = []
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      const url = pathToFileURL(join(folder, `${question}-${language}`, 'figure.html')).href
      await page.goto(url)
      expect(requests.filter((request) => request !== url && !request.startsWith('data:'))).toEqual([])
      await page.addScriptTag({ path: axe })
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`))',
      )
      expect(violations).toEqual([])
      expect(errors).toEqual([])
      await context.close()
    },
  )

  test.each([320, 390, 900, 1440])('at %i px nothing but the table scrolls sideways', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(pathToFileURL(join(folder, 'concentration-ar', 'figure.html')).href)
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(overflow).toBeLessThanOrEqual(0)
    await page.close()
  })
})

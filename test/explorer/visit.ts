/** For tests: a window on a served workspace that is watched for what no page may do. */
import type { BrowserContext, Page, Request } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Language } from '../../src/model/figure.ts'
import { startBrowser } from './browser.ts'
import type { Served } from './serve-workspace.ts'

export interface Visiting {
  language?: Language
  digits?: 'latin' | 'arabic'
  dark?: boolean
  width?: number
  height?: number
  /** Complaints of the browser that belong to the test, such as a request that is refused. */
  expected?: RegExp
}

/** What went wrong in a window, whoever noticed it. */
export interface Watched {
  /** Requests to another place than the server. */
  outside: string[]
  /** Errors on the console, uncaught ones, and breaches of the content policy. */
  complaints: string[]
}

/** How long a page may take on a machine that is busy with other things. */
const PATIENCE_MS = 20_000

/** A window that stays open for several looks. */
export interface Visit {
  page: Page
  watched: Watched
  /** Goes to another page of the application, which is loaded anew. */
  goTo(path: string): Promise<void>
  /** Fails when anything was asked of another host or the browser complained. */
  expectQuiet(): void
  close(): Promise<void>
}

/** Opens a page of the application as somebody who came by the printed address, and closes the window afterwards. */
export async function visit(
  served: Served,
  path: string,
  look: (page: Page, watched: Watched) => Promise<void>,
  visiting: Visiting = {},
): Promise<void> {
  const opened = await openVisit(served, visiting)
  try {
    await opened.goTo(path)
    await look(opened.page, opened.watched)
    opened.expectQuiet()
  } finally {
    await opened.close()
  }
}

/** The same for who closes the window, which is still empty. */
export async function openVisit(served: Served, visiting: Visiting = {}): Promise<Visit> {
  const context = await openWindow(served, visiting)
  const watched = watch(context, served, visiting.expected)
  const page = await context.newPage()
  return {
    page,
    watched,
    goTo: async (path) => void (await page.goto(`${served.origin}${path}`)),
    expectQuiet: () => expect(watched).toEqual({ outside: [], complaints: [] }),
    close: () => context.close(),
  }
}

async function openWindow(served: Served, { language = 'en', digits = 'latin', dark, width, height }: Visiting) {
  const browser = await startBrowser()
  const context = await browser.newContext({
    viewport: { width: width ?? 1440, height: height ?? 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: language === 'ar' ? 'ar' : 'en-GB',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  if (digits === 'arabic') {
    const kept = JSON.stringify({ language, digits, theme: 'system' })
    await context.addInitScript((text) => localStorage.setItem('marsad-settings', text), kept)
  }
  await context.addCookies([{ name: `marsad_${served.port}`, value: served.token, url: served.origin }])
  return context
}

/** Lists what no page may do. */
export function watch(context: BrowserContext, served: Pick<Served, 'origin'>, expected?: RegExp): Watched {
  const watched: Watched = { outside: [], complaints: [] }
  const complain = (text: string) => {
    if (!expected?.test(text)) watched.complaints.push(text)
  }
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== served.origin && !/^(data|blob):$/.test(protocol)) watched.outside.push(request.url())
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text())
  })
  context.on('weberror', (error) => complain(String(error.error())))
  context.on('page', (page) => {
    page.on('websocket', (socket) => watched.outside.push(socket.url()))
    const open = new Set<Request>()
    unanswered.set(page, open)
    page.on('request', (request) => void open.add(request))
    page.on('requestfinished', (request) => void open.delete(request))
    page.on('requestfailed', (request) => void open.delete(request))
  })
  return watched
}

/** What a page has asked and not yet been answered. */
const unanswered = new WeakMap<Page, ReadonlySet<Request>>()

/** Until a page has a heading, everything that it asked was answered and drawn, and that made it ask nothing more. */
export async function settled(page: Page): Promise<void> {
  const QUIET_LOOKS = 3
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  let quiet = 0
  await vi.waitFor(
    async () => {
      quiet = unanswered.get(page)?.size === 0 ? quiet + 1 : 0
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      expect(quiet).toBeGreaterThanOrEqual(QUIET_LOOKS)
    },
    { timeout: PATIENCE_MS, interval: 20 },
  )
  await page.evaluate(async () => void (await document.fonts.ready))
}

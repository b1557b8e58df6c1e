/** For tests: the browser that the pages are looked at in, one for all files that a worker runs. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { describe } from 'vitest'
import { builtWebFolder } from '../../src/server/web-files.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) console.warn('No Chromium on this machine: the explorer is not tested in a browser.')

/** As `describe`; skipped where there is no browser. */
export const describePages = describe.skipIf(!executablePath)

let started: Promise<Browser> | undefined

/** Started by who asks first; it ends with the process. */
export function startBrowser(): Promise<Browser> {
  if (!existsSync(join(builtWebFolder(), 'index.html'))) {
    throw new Error('The web application is not built: run `npm run build` first.')
  }
  return (started ??= launch())
}

async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: executablePath as string,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No name leads anywhere: whatever a page asks of another host stays here.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

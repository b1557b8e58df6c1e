import { existsSync, readFileSync, rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { openExplorer } from '../../src/server/explorer/explorer.ts'
import type { OpenContext } from '../../src/server/open-context.ts'
import { folders } from '../../src/workspace/folders.ts'
import { describePages } from './browser.ts'
import { addressOf, expectViews } from './linked-views.ts'
import { copySampleWorkspace, deliveredFile, newFolder } from './sample-workspace.ts'
import { serve, serveForTest } from './serve-workspace.ts'
import { visit } from './visit.ts'

/** A thread that ends as soon as it is asked anything. */
const exits = 'import("node:worker_threads").then(({ parentPort }) => parentPort.on("message", () => process.exit(1)))'
const orland = 'release=orland/2014-2019'
/** What the browser says of requests that nobody, or another start of the server, answers. */
const lost = /ERR_CONNECTION|ERR_EMPTY|ERR_INCOMPLETE|Failed to (load|fetch)|401|503/

describePages('faults', () => {
  test('a server that is stopped and started anew: the window says so, keeps its state and goes on', async () => {
    const folder = await copySampleWorkspace()
    const first = await serve(folder)
    await visit(
      first,
      `/explore?${orland}&from=2015`,
      async (page) => {
        const before = (await expectViews(first, page)).total
        await first.close()
        await firstBar(page, 'Province').click()
        await page.getByRole('status').getByText('The server does not answer').waitFor()
        await page.getByText('Nothing is lost: what was imported').waitFor()
        await page.getByText(`of ${before.of} events`).first().waitFor()
        const { words } = addressOf(page)
        expect(words).toHaveProperty('admin1')

        const second = await serve(folder, { port: first.port })
        try {
          await page.getByText('The server was started anew and does not know this window any more.').waitFor()
          const opened = await page.context().newPage()
          await opened.goto(second.address)
          await opened.close()
          await page.getByText('The server answers again.').waitFor()
          expect(addressOf(page).words).toEqual(words)
          await page.getByRole('button', { name: 'Try again' }).click()
          await expectViews(second, page)
        } finally {
          await second.close()
        }
      },
      { expected: lost },
    )
  })

  test('counting that is killed says so, keeps the numbers of before, and starts anew', async () => {
    let dies = false
    const served = await serveForTest(await copySampleWorkspace(), {
      change: (context) => {
        const { explorer } = context
        const dying = openExplorer(context.workspace.dir, () => new Worker(new URL(`data:text/javascript,${exits}`)))
        const view: typeof explorer.view = (asked, signal) => (dies ? dying : explorer).view(asked, signal)
        return { ...context, explorer: { ...explorer, view } }
      },
    })
    await visit(
      served,
      `/explore?${orland}`,
      async (page) => {
        const { total } = await expectViews(served, page)
        dies = true
        await firstBar(page, 'Province').click()
        await page.getByRole('alert').getByText('The counting stopped before it was done.').waitFor()
        await page.getByText(`${total.expected} of ${total.of} events`).waitFor()
        dies = false
        await page.getByRole('button', { name: 'Try again' }).click()
        await expectViews(served, page)
        expect(await page.getByRole('alert').count()).toBe(0)
      },
      { expected: /422/ },
    )
  })

  test('a release that is deleted under the running server is named, and the rest goes on', async () => {
    const folder = await copySampleWorkspace()
    const served = await serveForTest(folder)
    rmSync(folders.release(folder, 'orland', '2014-2019'), { recursive: true })
    const { message } = await served.ask(`/api/events?${orland}`)
    await visit(
      served,
      `/explore?${orland}`,
      async (page) => {
        const note = page.getByRole('alert').first()
        await note.getByText(message).waitFor()
        expect(await note.textContent()).toContain('orland')
        await page.goto(`${served.origin}/ask/tempo?${orland}`)
        await page.getByRole('alert').first().getByText(message).waitFor()
        await page.goto(`${served.origin}/explore?release=orland-acled-like/2014-2019`)
        await expectViews(served, page)
      },
      { expected: /4\d\d|503/ },
    )
  })

  test('two windows that import different files at once both end well', async () => {
    const gate = Promise.withResolvers<void>()
    let begun = 0
    const served = await serveForTest(newFolder(), { change: (context) => held(context, gate.promise, () => begun++) })
    await visit(served, '/data', async (one) => {
      const two = await one.context().newPage()
      await two.goto(one.url())
      await two.getByRole('heading', { name: 'Import', exact: true }).waitFor()
      await chooseFiles(one, ['orland-2014-2019.csv', readFileSync(deliveredFile('orland'))])
      await chooseFiles(two, ['orland-2020-2021.csv', laterYears(readFileSync(deliveredFile('orland'), 'utf8'))])
      await vi.waitFor(() => expect(begun).toBe(2))
      gate.resolve()
      for (const page of [one, two]) await page.getByRole('link', { name: 'Explore these events' }).first().waitFor()
      const names = (await served.ask('/api/releases')).map(({ name }: { name: string }) => name)
      expect(names.sort()).toEqual(['orland/2014-2019', 'orland/2020-2021'])
      await two.reload()
      for (const name of names) await two.getByRole('rowheader', { name }).waitFor()
    })
  })

  test('an import that is cancelled leaves nothing', async () => {
    const folder = newFolder()
    const gate = Promise.withResolvers<void>()
    const served = await serveForTest(folder, { change: (context) => held(context, gate.promise, () => {}) })
    await visit(served, '/data', async (page) => {
      await chooseFiles(page, ['orland-2014-2019.csv', readFileSync(deliveredFile('orland'))])
      await page.getByRole('progressbar', { name: 'orland-2014-2019.csv' }).waitFor()
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByText('Cancelled. Nothing of it was kept, and nothing else was changed.').waitFor()
      gate.resolve()
      expect(await served.ask('/api/releases')).toEqual([])
      await vi.waitFor(() => expect(existsSync(folders.importing(folder))).toBe(false))
      expect(existsSync(`${folder}/releases`)).toBe(false)
    })
  })

  test('a question that its window leaves is stopped', async () => {
    const left = Promise.withResolvers<void>()
    let holds = true
    const served = await serveForTest(await copySampleWorkspace(), {
      change: (context) => ({
        ...context,
        withEngine: async (signal, work) => {
          if (holds && signal.aborted === false) {
            signal.addEventListener('abort', () => left.resolve())
            await Promise.race([left.promise, released.promise])
          }
          return context.withEngine(signal, work)
        },
      }),
    })
    const released = Promise.withResolvers<void>()
    await visit(
      served,
      `/ask/tempo?${orland}`,
      async (page) => {
        await page.getByRole('button', { name: 'Cancel' }).click()
        await left.promise
        holds = false
        released.resolve()
        await page.getByRole('button', { name: 'Ask', exact: true }).click()
        await page.getByRole('article').getByRole('heading').first().waitFor()
      },
      { expected: /499|4\d\d|503/ },
    )
  })
})

const firstBar = (page: Page, heading: string) =>
  page.getByRole('region', { name: heading, exact: true }).getByRole('listitem').first().getByRole('button')

/** Work on imports waits until the gate opens, or it is cancelled. */
function held(context: OpenContext, gate: Promise<void>, onBegun: () => void): OpenContext {
  const { jobs } = context
  return {
    ...context,
    jobs: {
      ...jobs,
      start: (title, work, makes) =>
        jobs.start(
          title,
          async (signal, tell) => {
            onBegun()
            await Promise.race([gate, new Promise((stop) => signal.addEventListener('abort', stop))])
            return work(signal, tell)
          },
          makes,
        ),
    },
  }
}

async function chooseFiles(page: Page, [name, content]: [string, string | Buffer]): Promise<void> {
  await page.getByRole('button', { name: 'Choose files' }).waitFor()
  await page.getByTestId('import-files').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

/** The same records six years later. */
const laterYears = (csv: string) =>
  csv.replaceAll(/\b(201[4-9])-(\d\d-\d\d 00)/g, (_, year, rest) => `${Number(year) + 6}-${rest}`)

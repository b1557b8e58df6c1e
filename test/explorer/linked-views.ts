/** For tests: what the views of Explore show, and what they should by the API and the engine. */
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { type BarDimension, type BarRow, barDimensions, type ExploreAnswer } from '../../src/model/explore.ts'
import { formats } from '../../src/model/formats.ts'
import { type PackedAnswer, unpackAnswer } from '../../src/model/packed-answer.ts'
import { type AddressValue, readAddress } from '../../src/web/address/address.ts'
import type { Served } from './serve-workspace.ts'

const write = formats('en')
const FEW_ROWS = 5

/** Headings of the bars. Those of datasets are left out: they list datasets that nobody counted. */
const headings: Partial<Record<BarDimension, string>> = {
  event_type: 'Type of event',
  violence_type: 'Type of violence',
  actor: 'Actor',
  country: 'Country',
  admin1: 'Province',
  location_precision: 'Place known to',
  time_precision: 'Date known to',
}

export function addressOf(page: Page): AddressValue {
  const { pathname, search } = new URL(page.url())
  return readAddress(pathname, search)
}

/** Waits until the words in the address are others, and gives them. */
export async function wordsAfter(page: Page, act: () => Promise<unknown>): Promise<AddressValue['words']> {
  const before = JSON.stringify(addressOf(page).words)
  await act()
  await page.waitForURL((url) => JSON.stringify(readAddress(url.pathname, url.search).words) !== before)
  return addressOf(page).words
}

/** What the API answers for the address that the page has, with the numbers of the timeline, the bars and the table. */
export async function answerFor(served: Served, page: Page): Promise<ExploreAnswer> {
  const { words, look } = addressOf(page)
  const packed = await served.ask<PackedAnswer>('/api/explore/view', {
    words,
    timeline: {},
    bars: barDimensions,
    most_bars: 8,
    table: { doubt: look['doubt'] ?? 'expected', limit: FEW_ROWS },
  })
  return unpackAnswer(packed)
}

/** Until every view shows what the API answers for the address, and the engine counts the same. Gives the answer. */
export async function expectViews(served: Served, page: Page): Promise<ExploreAnswer> {
  const answer = await vi.waitFor(
    async () => {
      const answer = await answerFor(served, page)
      const shown = await shownOn(page)
      const doubt = addressOf(page).look['doubt'] ?? 'expected'
      expect({ ...shown, bars: {} }).toEqual({ ...expectedOf(answer, doubt), bars: {} })
      for (const dimension of Object.keys(headings) as BarDimension[]) {
        const rows = (answer.bars[dimension]?.rows ?? []).map((row) => ({
          tail: countsOf(row, doubt),
          chosen: row.chosen,
        }))
        const buttons = shown.bars.get(headings[dimension]!) ?? []
        const read = buttons.map(({ name, chosen }, index) => {
          const tail = rows[index]?.tail ?? '?'
          return { tail: name.endsWith(` ${tail}`) ? tail : name, chosen }
        })
        expect(read).toEqual(rows)
      }
      return answer
    },
    { timeout: 15_000, interval: 100 },
  )
  expect(answer.total.events).toBe(await served.count(addressOf(page).words))
  return answer
}

const plain = (text: string | null) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
/** Numbers and words with one blank between them, however they were set apart. */
const loose = (text: string) =>
  plain(text)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[:,\s]+/g, ' ')

async function shownOn(page: Page) {
  const total = await page.getByText(/^(Up to )?[<\d.,\s]+ of [\d,]+ events/).textContent()
  const grid = page.getByRole('grid', { name: 'Events' })
  const rows = await grid
    .getByRole('row')
    .evaluateAll((all) => all.slice(1).map((row) => (row as HTMLElement).dataset['event']))
  const known = page.getByRole('region', { name: 'How well these events are known' }).getByRole('button')
  return {
    total: plain(total),
    listed: plain(await page.getByRole('heading', { level: 2, name: /^[\d,]+ events?$/ }).textContent()),
    rowCount: Number(await grid.getAttribute('aria-rowcount')),
    rows: rows.slice(0, FEW_ROWS),
    known: (await known.allTextContents()).map((text) => /\(([\d,]+)\)/.exec(text)?.[1]),
    bars: readBars(await page.getByRole('region', { name: 'Who, where and what' }).ariaSnapshot()),
  }
}

/** The buttons of each list, by its heading, as a screen reader has them. */
function readBars(snapshot: string): Map<string, { name: string; chosen: boolean }[]> {
  const lists = new Map<string, { name: string; chosen: boolean }[]>()
  let list: { name: string; chosen: boolean }[] = []
  for (const line of snapshot.split('\n')) {
    const [, kind, quoted = '', state = ''] =
      /^\s*- '?(region|listitem|button)\b ?("(?:[^"\\]|\\.)*")?(.*)$/.exec(line) ?? []
    const name = quoted === '' ? '' : (JSON.parse(quoted) as string)
    if (kind === 'region') lists.set(name, (list = []))
    else if (kind === 'button' && !/^Show /.test(name))
      list.push({ name: loose(name), chosen: state.includes('[pressed]') })
  }
  return lists
}

function countsOf(row: BarRow, doubt: string): string {
  const range =
    row.certain === row.possible ? '' : ` ${write.count(row.certain)} certain ${write.count(row.possible)} possible`
  return loose(`${write.count(row[fieldOf(doubt)])}${range}`)
}

const fieldOf = (doubt: string) => (doubt === 'certain' ? 'certain' : doubt === 'all' ? 'possible' : 'expected')

function expectedOf({ total, table, quality }: ExploreAnswer, doubt: string) {
  const count = `${write.count(total[fieldOf(doubt)])} of ${write.integer(total.of)} events`
  const { imprecise_time, imprecise_place, without_deaths, flagged } = quality
  return {
    total: plain(doubt === 'certain' ? `${count}, only those certain` : doubt === 'all' ? `Up to ${count}` : count),
    listed: write.plural(table!.total, { one: '{n} event', other: '{n} events' }),
    rowCount: table!.total + 1,
    rows: table!.rows.map(({ event_id }) => event_id),
    known: [imprecise_time, imprecise_place, without_deaths, flagged].map((n) => write.integer(n)),
  }
}

/** The timeline as a table: period, certain, expected, possible, deaths; as the page shows it and as the API answers. */
export async function expectTimeline(page: Page, { timeline }: ExploreAnswer): Promise<void> {
  const region = page.getByRole('region', { name: /^Events per/ }).first()
  await region.getByRole('button', { name: 'As table' }).click()
  const rows = await region
    .getByRole('row')
    .evaluateAll((all) => all.slice(1).map((row) => [...row.children].slice(0, 5).map((cell) => cell.textContent)))
  expect(rows.map((cells) => cells.map(plain))).toEqual(
    timeline!.bins.map((bin) => {
      const period = plain(write.span(bin.start, bin.end))
      if (!('certain' in bin)) return [period, 'not covered', expect.any(String)]
      const counts = [bin.certain, bin.expected, bin.possible].map((n) => plain(write.count(n)))
      return [period, ...counts, write.integer(bin.fatalities_best)]
    }),
  )
  await region.getByRole('button', { name: 'As table' }).click()
}

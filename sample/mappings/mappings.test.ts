import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { connectorOf } from '../../src/connectors/mapping/connector.ts'
import { readMapping } from '../../src/connectors/mapping/read-mapping.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { writeWorld } from '../world/write-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'orland-mappings-'))
const made = new TestWorkspace()
afterAll(() => {
  rmSync(folder, { recursive: true })
  made.remove()
})
const { deliveries, rows } = writeWorld(folder, { seed: 2, events: 600, level: 'high' })

async function importDelivery(dataset: string) {
  const { path, mapping = '' } = deliveries.find((delivery) => delivery.dataset === dataset) ?? { path: '' }
  const connector = connectorOf(readMapping(readFileSync(mapping, 'utf8'), mapping), basename(path))
  const { release } = await made.import(basename(path), readFileSync(path), { connector })
  return { release, events: [...(await made.events(release)).values()] }
}

describe('the mappings of a world', () => {
  test.each(['orland-acled-like', 'orland-gtd-like', 'orland-media-monitor'])(
    'take in every row of %s',
    async (dataset) => {
      const { release, events } = await importDelivery(dataset)
      expect(release).toMatchObject({
        dataset,
        events: rows[dataset],
        rejects: 0,
        licence: { id: 'CC0-1.0', rows_public: true },
      })
      expect(new Set(events.map(({ country }) => country))).toEqual(new Set(['XOR']))
      expect(
        events.filter(({ time_precision, location_precision }) =>
          [time_precision, location_precision].includes('unknown'),
        ),
      ).toEqual([])
      expect(
        events.filter(({ flags }) => flags.includes('code_unlisted') || flags.includes('deaths_unreadable')),
      ).toEqual([])
    },
  )

  test('give every window and number its meaning', async () => {
    const again = async (dataset: string) => (await importDelivery(dataset)).events
    const acled = await again('orland-acled-like')
    const week = acled.find(({ time_precision }) => time_precision === 'week')
    expect((Date.parse(week?.date_end ?? '') - Date.parse(week?.date_start ?? '')) / 86_400_000).toBe(6)
    expect(acled.every(({ zero_means }) => zero_means === 'unknown')).toBe(true)
    const gtd = await again('orland-gtd-like')
    expect(gtd.find(({ time_precision }) => time_precision === 'month')?.date_start).toMatch(/-01$/)
    expect(gtd.some(({ claimed_by }) => claimed_by.length === 1)).toBe(true)
    const media = await again('orland-media-monitor')
    expect(media.some(({ fatalities_low, fatalities_high }) => (fatalities_high ?? 0) > (fatalities_low ?? 0))).toBe(
      true,
    )
    // One spelling of a province, whatever the script.
    expect(media.every(({ admin1 }) => admin1 === null || /^[^\p{Script=Arabic}]+$/u.test(admin1))).toBe(true)
    expect(media.every(({ latitude }) => latitude === null || (latitude > -28 && latitude < -22))).toBe(true)
  })
})

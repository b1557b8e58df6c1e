import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { claiming, FakeModel } from '../../test/fake-model.ts'
import { addText, nothingClaimed } from '../../test/made-documents.ts'
import { runMain } from '../../test/run-main.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { userSettingsPath } from '../workspace/user-settings.ts'
import { main } from './main.ts'

const sits = {
  ...nothingClaimed,
  quote: 'sits in Vask',
  kind: 'structure',
  subject: 'The Orsan Brigade',
  property: 'headquartered_in',
  value: 'Vask',
  probability: null,
}

let at: TestWorkspace
let model: FakeModel
let words: string[]
beforeEach(async () => {
  at = new TestWorkspace()
  model = await FakeModel.open(claiming(sits, { ...sits, quote: 'sits in Tarn' }))
  vi.stubEnv('MARSAD_CONFIG', join(at.base, 'config'))
  mkdirSync(dirname(userSettingsPath()), { recursive: true })
  const settings = { extractor: { url: model.url, model: 'made-up' } }
  writeFileSync(userSettingsPath(), JSON.stringify(settings), { mode: 0o600 })
  const { documents } = await addText(at, 'report.txt', 'The Orsan Brigade sits in Vask. Sami Rahal said so.\n', {
    people: ['Sami Rahal'],
  })
  words = ['documents', 'propose', documents[0]?.id ?? '', '--workspace', at.dir]
})
afterEach(async () => {
  vi.unstubAllEnvs()
  at.remove()
  await model.close()
})

/** The same at a terminal, where somebody types this line. */
async function runTyping(line: string | null): Promise<{ code: number; said: string }> {
  let said = ''
  const tell = (text: string) => void (said += text)
  const keys = { key: () => Promise.resolve(null), line: () => Promise.resolve(line) }
  const signal = new AbortController().signal
  return { code: await main(words, { cwd: at.base, print: tell, tell, interactive: false, keys, signal }), said }
}

test('says what goes where, sends it with --yes, and tells what came of it', async () => {
  const { code, stdout, stderr } = await runMain([...words, '--yes'], at.base)
  expect(code).toBe(0)
  expect(stderr).toContain(`on this machine, ${model.endpoint.url.host}`)
  expect(stderr).toMatch(/47 characters in 1 request, 1 name or contact masked/)
  expect(stderr).toContain('made-up')
  expect(stdout).toContain('headquartered_in · Vask')
  expect(stdout).toContain('1 new claim proposed by model/made-up@1, waiting for review')
  expect(stdout).toContain('discarded: 1 whose quote does not stand in the text')
})

test('prints one JSON document', async () => {
  const { stdout } = await runMain([...words, '--yes', '--json'], at.base)
  expect(JSON.parse(stdout)).toMatchObject({
    extractor: 'model/made-up@1',
    claims: [{ status: 'proposed', value: 'Vask', probability: 0.5 }],
    discarded: { quote_not_found: 1 },
  })
})

test('sends nothing without a yes', async () => {
  expect((await runMain(words, at.base)).code).toBe(2)
  for (const line of ['n', '', 'yesterday', null]) {
    const { code, said } = await runTyping(line)
    expect(code).toBe(2)
    expect(said).toContain('Nothing was sent')
  }
  expect(model.asked).toEqual([])
  expect((await runTyping('y')).code).toBe(0)
  expect(model.asked).toHaveLength(1)
})

test('is off until somebody names a model', async () => {
  vi.stubEnv('MARSAD_CONFIG', join(at.base, 'nothing'))
  const { code, stderr } = await runMain([...words, '--yes'], at.base)
  expect(code).toBe(3)
  expect(stderr).toContain('off until you name one')
  expect(model.asked).toEqual([])
})

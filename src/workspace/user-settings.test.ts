import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/made-release.ts'
import { errorOf } from '../../test/test-workspace.ts'
import { endpointOf } from './model-endpoint.ts'
import { extractorOf, readUserSettings, userSettingsPath } from './user-settings.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const workspace = join(folder.path, 'workspace')

function configured(name: string, content: string, mode = 0o600) {
  const environment = { MARSAD_CONFIG: join(folder.path, name) }
  const path = userSettingsPath(environment)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  chmodSync(path, mode)
  return environment
}

const extractor = { url: 'https://models.example.org/v1', model: 'made-up', key_env: 'MADE_UP_KEY' }

describe('settings of the user', () => {
  test('name a model; without a file there is none, and the way to one is told', async () => {
    const environment = configured('named', JSON.stringify({ extractor }))
    expect(extractorOf(readUserSettings(workspace, environment), environment)).toEqual(extractor)
    const empty = { MARSAD_CONFIG: join(folder.path, 'nothing') }
    expect(readUserSettings(workspace, empty)).toEqual({})
    const error = await errorOf(() => extractorOf({}, empty))
    expect(error).toMatchObject({ code: 'no_extractor', exitCode: 3 })
    expect(error.hint).toContain(userSettingsPath(empty))
  })

  test.runIf(process.platform !== 'win32')('are refused where others may read or write them', async () => {
    for (const mode of [0o644, 0o620, 0o602]) {
      const environment = configured('open', JSON.stringify({ extractor }), mode)
      expect(await errorOf(() => readUserSettings(workspace, environment))).toMatchObject({ code: 'settings_open' })
    }
  })

  test('are refused inside the workspace, so that no workspace brings its own', async () => {
    const environment = configured('workspace/config', JSON.stringify({ extractor }))
    expect(await errorOf(() => readUserSettings(workspace, environment))).toMatchObject({ code: 'settings_inside' })
  })

  test.each([
    'no json',
    '[]',
    '{"extractor": {"url": "https://models.example.org/v1"}}',
    '{"extractor": {"url": "https://models.example.org/v1", "model": "made-up", "key": "a-made-up-key"}}',
    '{"extractor": {"url": "https://models.example.org/v1", "model": "a name\\nof two lines"}}',
  ])('are refused with something else in them: %s', async (content) => {
    const environment = configured('other', content)
    const error = await errorOf(() => readUserSettings(workspace, environment))
    expect(error).toMatchObject({ code: 'bad_settings' })
    expect(`${error.received}`).not.toContain('a-made-up-key')
  })
})

describe('an endpoint', () => {
  const environment = { MADE_UP_KEY: 'a-made-up-key' }

  test('is the address with the path of completions, and the key of the environment', () => {
    const endpoint = endpointOf({ ...extractor, url: 'https://models.example.org/v1/?version=2' }, environment)
    expect(endpoint.url.href).toBe('https://models.example.org/v1/chat/completions?version=2')
    expect(endpoint).toMatchObject({ model: 'made-up', key: 'a-made-up-key', isOnThisMachine: false })
  })

  test.each([
    ['http://localhost:11434/v1', true],
    ['http://127.0.0.1:8080', true],
    ['http://127.1/v1', true],
    ['http://[::1]:8080/v1', true],
    ['https://localhost.example.org/v1', false],
    ['https://127.0.0.1.example.org/v1', false],
    ['https://10.0.0.5/v1', false],
  ])('%s is on this machine: %s', (url, expected) => {
    expect(endpointOf({ url, model: 'made-up' }, {}).isOnThisMachine).toBe(expected)
  })

  test.each([
    'http://models.example.org/v1',
    'http://10.0.0.5/v1',
    'file:///etc/hosts',
    'models.example.org',
    'https://noor:a-password@models.example.org/v1',
  ])('is refused: %s', async (url) => {
    const error = await errorOf(() => endpointOf({ url, model: 'made-up' }, {}))
    expect(error).toMatchObject({ code: 'bad_endpoint' })
    expect(JSON.stringify(error)).not.toContain('a-password')
  })

  test('is refused without the key that it needs', async () => {
    for (const value of [undefined, ' ', 'two\nlines']) {
      const error = await errorOf(() => endpointOf(extractor, { MADE_UP_KEY: value }))
      expect(error).toMatchObject({ code: 'no_key' })
      expect(JSON.stringify(error)).not.toContain('two')
    }
  })
})

import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/made-release.ts'
import { configurationFolder, forgetHashingKey, hashingKeyPath, openHashingKey } from './hashing-key.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const configured = (name: string) => ({ MARSAD_CONFIG: join(folder.path, name) })
const workspace = join(folder.path, 'workspace')

describe('the hashing key', () => {
  test('is made on first use, for its owner only, and found again', () => {
    const environment = configured('first')
    const first = openHashingKey(workspace, environment)
    expect(statSync(hashingKeyPath(environment)).mode & 0o777).toBe(0o600)
    const again = openHashingKey(workspace, environment)
    expect(again.hash('account', 'vask')).toBe(first.hash('account', 'vask'))
    expect(again.keyId).toBe(first.keyId)
    expect(first.hash('account', 'vask')).toMatch(/^[0-9a-f]{16}$/)
    expect(first.hash('phone', 'vask')).not.toBe(first.hash('account', 'vask'))
  })

  test('forgotten is gone, and the next one hashes otherwise', () => {
    const environment = configured('forgotten')
    const before = openHashingKey(workspace, environment)
    const digits = readFileSync(hashingKeyPath(environment), 'utf8')
    expect(forgetHashingKey(environment)).toBe(true)
    expect(existsSync(hashingKeyPath(environment))).toBe(false)
    expect(forgetHashingKey(environment)).toBe(false)
    const after = openHashingKey(workspace, environment)
    expect(readFileSync(hashingKeyPath(environment), 'utf8')).not.toBe(digits)
    expect(after.keyId).not.toBe(before.keyId)
  })

  test('is refused inside the workspace, open to others, or damaged', () => {
    expect(() => openHashingKey(workspace, { MARSAD_CONFIG: join(workspace, 'config') })).toThrow(/must not lie/)
    const environment = configured('open')
    openHashingKey(workspace, environment)
    chmodSync(hashingKeyPath(environment), 0o644)
    expect(() => openHashingKey(workspace, environment)).toThrow(/Others/)
    chmodSync(hashingKeyPath(environment), 0o600)
    writeFileSync(hashingKeyPath(environment), 'abc')
    expect(() => openHashingKey(workspace, environment)).toThrow(/cannot be read/)
  })

  test('lies where the user keeps configuration', () => {
    expect(configurationFolder({ XDG_CONFIG_HOME: '/x' })).toBe('/x/marsad')
    expect(configurationFolder({})).toMatch(/\.config\/marsad$/)
  })
})

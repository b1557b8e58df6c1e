import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { errorOf } from '../../test/test-workspace.ts'
import { findWorkspaceDir, openOrCreateWorkspace, openWorkspace, refuseNetworkFolder } from './workspace.ts'

function folderOfTest(): string {
  const dir = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

describe('a workspace', () => {
  test('is made once and opened after that, by its name', () => {
    const dir = join(folderOfTest(), 'deep', 'iraq')
    openOrCreateWorkspace(dir).close()
    const settings = readFileSync(join(dir, 'marsad.json'), 'utf8')
    expect(JSON.parse(settings)).toEqual({ format: 'marsad-workspace/1', name: 'iraq' })
    const again = openOrCreateWorkspace(dir, 'other')
    expect([again.name, again.catalogue.all(), again.figures.all()]).toEqual(['iraq', [], []])
    again.close()
    expect(readdirSync(dir).filter((name) => !name.startsWith('judgements'))).toEqual(['marsad.json'])
  })

  test('may be open many times at once', () => {
    const dir = folderOfTest()
    const open = [openOrCreateWorkspace(dir), openWorkspace(dir), openWorkspace(dir)]
    for (const workspace of open) expect(workspace.catalogue.all()).toEqual([])
    for (const workspace of open) workspace.close()
  })

  test('that is not there is not found, and is not made', async () => {
    const dir = folderOfTest()
    expect(await errorOf(() => openWorkspace(dir))).toMatchObject({ code: 'no_workspace', exitCode: 3, received: dir })
    expect(readdirSync(dir)).toEqual([])
  })

  const damages = ['', '{', '[]', '{"format":"marsad-workspace/2","name":"x"}', '{"format":"marsad-workspace/1"}']
  test.each([...damages, '{"format":"marsad-workspace/1","name":"x","engine":"http://example.org"}'])(
    'with the settings %s cannot be opened, and they stay',
    async (settings) => {
      const dir = folderOfTest()
      writeFileSync(join(dir, 'marsad.json'), settings)
      expect(await errorOf(() => openWorkspace(dir))).toMatchObject({ code: 'damaged_workspace', exitCode: 1 })
      expect(await errorOf(() => openOrCreateWorkspace(dir))).toMatchObject({ code: 'damaged_workspace' })
      expect(readFileSync(join(dir, 'marsad.json'), 'utf8')).toBe(settings)
    },
  )
})

describe('finding the workspace', () => {
  test('takes the folder given, from where the person stands', () => {
    expect(findWorkspaceDir('w', '/a/b')).toBe('/a/b/w')
    expect(findWorkspaceDir('../w', '/a/b')).toBe('/a/w')
    expect(findWorkspaceDir('/w', '/a/b')).toBe('/w')
  })

  test('else the nearest parent with marsad.json, else one of its own', () => {
    const dir = folderOfTest()
    const inner = join(dir, 'one', 'two', 'three')
    mkdirSync(inner, { recursive: true })
    expect(findWorkspaceDir(undefined, inner)).toBe(join(inner, 'marsad-workspace'))
    writeFileSync(join(dir, 'marsad.json'), '')
    expect(findWorkspaceDir(undefined, inner)).toBe(dir)
    writeFileSync(join(dir, 'one', 'marsad.json'), '')
    expect(findWorkspaceDir(undefined, inner)).toBe(join(dir, 'one'))
    expect(findWorkspaceDir(undefined, join(dir, 'one'))).toBe(join(dir, 'one'))
  })
})

describe.runIf(process.platform === 'linux')('a network folder', () => {
  test.each([
    [0x6969, 'NFS'],
    [0xff534d42, 'CIFS'],
    [0xff534d42 | 0, 'CIFS'],
    [0xfe534d42, 'SMB2'],
  ])('of type %i is refused as %s', async (type, name) => {
    const error = await errorOf(() => refuseNetworkFolder('/mnt/x', () => type))
    expect(error).toMatchObject({ code: 'network_folder', exitCode: 1, received: `/mnt/x (${name})` })
  })

  test('a folder on a disk is not', () => {
    for (const type of [0xef53, 0x58465342, 0x01021994]) refuseNetworkFolder('/x', () => type)
    refuseNetworkFolder(tmpdir())
  })
})

import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { runMain } from '../../../test/run-main.ts'
import { commandAbouts } from '../abouts.ts'
import { wordsOf } from '../help.ts'

const isThere = (shell: string) => spawnSync(shell, ['--version']).status === 0
const script = async (shell: string) => (await runMain(['completion', shell], '/')).stdout

describe.each(['bash', 'zsh', 'fish'])('the completion for %s', (shell) => {
  test('knows every command and its options', async () => {
    const text = await script(shell)
    for (const about of commandAbouts) {
      expect(text).toMatch(new RegExp(`\\b${about.name}\\b`))
      for (const { name } of wordsOf(about))
        expect(text).toMatch(new RegExp(shell === 'fish' ? ` -l ${name}\\b` : `--${name}\\b`))
    }
  })

  test.runIf(isThere(shell))('is a script of that shell', async () => {
    const { status, stderr } = spawnSync(shell, ['-n'], { input: await script(shell), encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })
})

test.runIf(isThere('bash'))('bash completes commands, options and questions', async () => {
  const complete = (...words: string[]) => {
    const line = `COMP_WORDS=(marsad ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _marsad; printf '%s\\n' "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', `${text}\n${line}`], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
  }
  const text = await script('bash')
  expect(complete('im')).toEqual(['import'])
  expect(complete('ask', 'tem')).toEqual(['tempo'])
  expect(complete('events', '--coun')).toEqual(['--country'])
})

import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandAbouts } from '../src/cli/abouts.ts'
import { wordsOf } from '../src/cli/help.ts'
import { connectors } from '../src/connectors/index.ts'
import { rejectCodes } from '../src/events/records/reject-codes.ts'
import { flagMeanings } from '../src/model/codes.ts'
import { selectionWords } from '../src/model/selection-words.ts'
import { questionAbouts } from '../src/questions/abouts.ts'
import { root } from './source-files.ts'

const pages = new Map(
  [...globSync('docs/**/*.md', { cwd: root }), ...globSync('*.md', { cwd: root }), 'sample/README.md'].map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(root, path), 'utf8'),
  ]),
)
const page = (path: string) => pages.get(path) ?? ''

describe('everything has its page', () => {
  const commandLine = page('docs/command-line.md')

  test.each(commandAbouts)('command $name with its options', (about) => {
    expect(commandLine).toContain(`marsad ${about.name}`)
    const missing = wordsOf(about).filter(({ name }) => !commandLine.includes(`--${name}`))
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  test('every selection word', () => {
    expect(selectionWords.filter(({ name }) => !commandLine.includes(`--${name}`))).toEqual([])
  })

  test.each(connectors)('connector $about.id', ({ about }) => {
    expect(page(about.page)).toContain(`\`${about.id}\``)
    expect(page(about.page)).toContain(about.licence.id)
  })

  test.each(questionAbouts)('question $id with its options and methods', ({ page: path, options, methods }) => {
    expect(options.filter(({ name }) => !page(path).includes(`--${name}`))).toEqual([])
    expect(methods.filter((method) => !pages.has(`docs/methods/${method}.md`))).toEqual([])
  })

  test('every flag and every code of a reject', () => {
    const all = [...pages.values()].join('\n')
    const words = [...Object.keys(flagMeanings), ...Object.keys(rejectCodes)]
    expect(words.filter((word) => !all.includes(`\`${word}\``))).toEqual([])
  })

  test('every dependency has its sentence', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>
    const names = [dependencies, devDependencies, optionalDependencies].flatMap((group) => Object.keys(group ?? {}))
    expect(names.filter((name) => !page('docs/dependencies.md').includes(`\`${name}\``))).toEqual([])
  })
})

describe('links', () => {
  test.each([...pages])('%s leads only to files that exist', (path, text) => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target as string)
    const own = targets.filter((target) => !/^[a-z]+:/.test(target))
    expect(own.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([])
  })
})

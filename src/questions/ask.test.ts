import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anyEvent,
  madeRef,
  madeRelease,
  makeWorkspace,
  names,
  rowsOf,
  temporaryFolder,
} from '../../test/made-release.ts'
import { commandAbouts } from '../cli/abouts.ts'
import { wordsOf } from '../cli/help.ts'
import { parseWords } from '../cli/parse-words.ts'
import type { Engine } from '../events/engine.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { flagMeanings, locationPrecisions, timePrecisions, violenceTypes, wordsOf as wordsIn } from '../model/codes.ts'
import type { ReleaseRef, Selection } from '../model/selection.ts'
import { openEngine } from '../workspace/open-engine.ts'
import { resolveSelection } from '../workspace/resolve-selection.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { answerOf, ask, findQuestion, inLanguage, rowsCommand } from './ask.ts'
import { questionAbouts } from './abouts.ts'
import { questions } from './index.ts'
import { readOptions } from './options.ts'

const folder = temporaryFolder()
const otherRef = { dataset: 'other', release: '2.b' }
const drawn = fc.sample(anyEvent, { numRuns: 120, seed: 5 })
let workspace: Workspace
let engine: Engine

beforeAll(async () => {
  workspace = await makeWorkspace(folder.path, [
    { release: madeRelease(), events: rowsOf(drawn.slice(0, 80)) },
    { release: madeRelease({ ...otherRef, citation: 'Other events.' }), events: rowsOf(drawn.slice(80), otherRef) },
  ])
  engine = await openEngine(workspace)
})
afterAll(() => {
  engine.close()
  workspace.close()
  folder.remove()
})

const boundaries = () => Promise.reject(new Error('not asked for'))
const releaseOf = ({ dataset, release }: { dataset: string; release: string }) =>
  workspace.catalogue.find(dataset, release)!

function asked(question: string, selection: Selection = { releases: [madeRef] }, words: Record<string, string[]> = {}) {
  const options = readOptions(findQuestion(question).about.options, words)
  return { question, options, selection, releases: selection.releases.map(releaseOf), actorsTaken: [], versus: null }
}

describe('a question', () => {
  test.each(['tempo', 'concentration', 'spread'])(
    'asked twice gives the same figure to the byte: %s',
    async (question) => {
      const context = { engine, boundaries, language: 'en' as const }
      const [once, again] = [await ask(asked(question), context, true), await ask(asked(question), context, true)]
      expect(JSON.stringify(again)).toBe(JSON.stringify(once))
      expect(canonicalJson(again)).toBe(canonicalJson(once))
    },
  )

  test('on other threads and connections gives the same figure to the byte', async () => {
    const question = asked(
      'tempo',
      { releases: [madeRef, otherRef], from: '2014-02-10' },
      { rolling: ['30'], by: ['week'] },
    )
    const context = { boundaries, language: 'en' as const }
    const other = await openEngine(workspace, 4)
    const figures = [
      await ask(question, { ...context, engine }, true),
      await ask(question, { ...context, engine: other }, true),
    ]
    other.close()
    expect(JSON.stringify(figures[1])).toBe(JSON.stringify(figures[0]))
  })

  test('that does not exist is wrong usage, even where an object has such a key', () => {
    for (const id of ['prophecy', '', 'constructor', '__proto__']) {
      expect(() => findQuestion(id)).toThrow(expect.objectContaining({ code: 'unknown_question', exitCode: 2 }))
    }
  })

  test('stands in the registry under the id of its description', () => {
    expect(Object.keys(questions)).toEqual(questionAbouts.map(({ id }) => id))
  })
})

describe('a figure', () => {
  test('has a receipt that says what it was made from, and no time of day', async () => {
    const figure = await ask(
      asked('tempo', { releases: [madeRef, otherRef] }),
      { engine, boundaries, language: 'en' },
      true,
    )
    expect(figure.receipt).toMatchObject({
      question: { id: 'tempo', version: 1 },
      releases: [
        {
          dataset: 'made',
          release: '1',
          connector: 'orland 1',
          licence: 'CC0-1.0',
          citation: 'Made events, invented. Invented data.',
        },
        { dataset: 'other', release: '2.b', citation: 'Other events. Invented data.' },
      ],
      selection: { releases: [madeRef, otherRef] },
      options: { by: 'month', measure: 'events', rolling: [] },
      seed: null,
      events_digest: await engine.digest({ releases: [madeRef, otherRef] }),
      profile: null,
    })
  })

  test('reads the ids of its events only when asked to', async () => {
    const figure = await ask(asked('tempo'), { engine, boundaries, language: 'en' }, false)
    expect(figure.receipt.events_digest).toBeNull()
  })

  test('has an id of its own for each question, option, selection and release', async () => {
    const context = { engine, boundaries, language: 'en' as const }
    const all = [
      asked('tempo'),
      asked('concentration'),
      asked('tempo', undefined, { by: ['year'] }),
      asked('tempo', { releases: [madeRef], country: ['IRQ'] }),
      asked('tempo', { releases: [otherRef] }),
    ]
    const ids = await Promise.all(all.map(async (each) => (await ask(each, context, false)).id))
    expect(new Set(ids).size).toBe(all.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/)
  })

  test('in another language keeps its numbers; back again it is what it was', async () => {
    const figure = await ask(asked('concentration'), { engine, boundaries, language: 'en' }, false)
    const arabic = inLanguage(figure, 'ar')
    expect(arabic.result).toBe(figure.result)
    expect(arabic.id).toBe(figure.id)
    expect(arabic.caveats).toHaveLength(figure.caveats.length)
    expect(arabic.sentence).toMatch(/\p{Script=Arabic}/u)
    expect(inLanguage(arabic, 'en')).toEqual(figure)
    expect(await ask(asked('concentration'), { engine, boundaries, language: 'ar' }, false)).toEqual(arabic)
  })

  test('is printed with the keys of the contract', async () => {
    const figure = await ask(asked('tempo'), { engine, boundaries, language: 'en' }, false)
    expect(Object.keys(answerOf(figure))).toEqual([
      'question',
      'options',
      'actors_taken',
      'result',
      'sentence',
      'caveats',
      'receipt',
    ])
    expect(Object.keys(figure.result as object)).toEqual([
      'by',
      'measure',
      'bins',
      'total',
      'rate',
      'rolling',
      'season',
    ])
  })

  describe('that compares two selections', () => {
    const context = () => ({ engine, boundaries, language: 'en' as const })
    const subject = (selection: Selection) => {
      return { selection, releases: selection.releases.map(releaseOf), actorsTaken: [] }
    }
    const comparing = (question: string, selection: Selection, other: Selection) => {
      return { ...asked(question, selection), versus: subject(other) }
    }
    const first = { releases: [madeRef], country: ['IRQ'] }
    const other = { releases: [otherRef, madeRef], country: ['SYR'] }

    test('has both in its receipt, and the releases of both each once', async () => {
      const figure = await ask(comparing('tempo', first, other), context(), true)
      expect(figure.receipt.selection).toEqual(first)
      expect(figure.receipt.versus).toEqual({
        selection: other,
        events_digest: await engine.digest(other),
        rows: rowsCommand(other),
      })
      expect(figure.receipt.releases.map(({ dataset }) => dataset)).toEqual(['made', 'other'])
      expect(figure.versus_actors_taken).toEqual([])
      expect(Object.keys(answerOf(figure))).toContain('versus_actors_taken')
    })

    test('has an id of its own, and not that of the comparison the other way round', async () => {
      const all = [asked('tempo', first), comparing('tempo', first, other), comparing('tempo', other, first)]
      const ids = await Promise.all(all.map(async (each) => (await ask(each, context(), false)).id))
      expect(new Set(ids).size).toBe(3)
    })

    test.each(['tempo', 'concentration', 'spread'])('comes out the same twice: %s', async (question) => {
      const [once, again] = [
        await ask(comparing(question, first, other), context(), true),
        await ask(comparing(question, first, other), context(), true),
      ]
      expect(canonicalJson(again)).toBe(canonicalJson(once))
      expect(inLanguage(inLanguage(once, 'ar'), 'en')).toEqual(once)
    })

    test.each(['tempo', 'concentration'])('counts each side as if it were asked about alone: %s', async (question) => {
      const { result } = (await ask(comparing(question, first, other), context(), false)) as {
        result: { versus: Record<string, unknown> }
      }
      const [a, b] = [
        (await ask(asked(question, first), context(), false)).result as Record<string, unknown>,
        (await ask(asked(question, other), context(), false)).result as Record<string, unknown>,
      ]
      expect(result).toMatchObject(a)
      const { difference, ...counted } = result.versus
      expect(b).toMatchObject(counted)
      expect(difference).toEqual({ a_countries: ['IRQ'], b_countries: ['SYR'] })
    })

    test('is wrong usage where both are the same, or the question does not compare', async () => {
      await expect(ask(comparing('tempo', first, { ...first }), context(), false)).rejects.toMatchObject({
        code: 'same_selection',
        exitCode: 2,
      })
      await expect(ask(comparing('coverage', first, other), context(), false)).rejects.toMatchObject({
        code: 'does_not_compare',
        exitCode: 2,
      })
    })
  })

  test('that matches nothing has zeros where covered and a sentence that says so', async () => {
    const nothing = { releases: [madeRef], text: 'nowhere to be found' }
    const figure = await ask(asked('tempo', nothing), { engine, boundaries, language: 'en' }, false)
    expect(figure.sentence).toBe('No event is recorded, 2014–2015.')
    expect(figure.result).toMatchObject({ total: { events: 0, expected: 0, outside: 0 } })
    expect(figure.caveats[0]).toMatch(/does not show that nothing happened/)
  })
})

describe('the line on the quality of the data', () => {
  const context = () => ({ engine, boundaries, language: 'en' as const })

  const ofEvents = questionAbouts.filter(({ reads }) => reads === 'events').map(({ id }) => id)

  test.each(ofEvents)('is the last caveat of %s, but for the question that is about nothing else', async (id) => {
    const { messages, caveats } = await ask(asked(id), context(), false)
    const keys = messages.caveats.map(({ key }) => key)
    if (id === 'coverage') expect(keys).not.toContain('data_quality')
    else expect(keys.at(-1)).toBe('data_quality')
    if (id !== 'coverage') expect(caveats.at(-1)).toMatch(/^Quality of the data: of \d+ events, /)
  })

  test('is not said of no event', async () => {
    const { messages } = await ask(asked('tempo', { releases: [madeRef], text: 'nowhere' }), context(), false)
    expect(messages.caveats.map(({ key }) => key)).not.toContain('data_quality')
  })

  test('stands under the name of each side of a comparison', async () => {
    const versus = { selection: { releases: [otherRef] }, releases: [releaseOf(otherRef)], actorsTaken: [] }
    const { caveats } = await ask({ ...asked('tempo'), versus }, context(), false)
    expect(caveats.slice(-2)).toEqual([
      expect.stringMatching(/^made 1: Quality of the data: of 80 events, /),
      expect.stringMatching(/^other 2\.b: Quality of the data: of 40 events, /),
    ])
  })
})

describe('the command for the rows', () => {
  const about = commandAbouts.find(({ name }) => name === 'events')!
  /** Words as a POSIX shell takes them apart. */
  const split = (command: string) =>
    (command.match(/(?:[^\s'\\]|\\[^]|'[^']*')+/g) ?? []).map((word) => word.replace(/'([^']*)'|\\([^])/g, '$1$2'))
  const readBack = async (command: string) => {
    const [, , ...args] = split(command)
    const { words } = parseWords(args, wordsOf(about), 'events')
    return resolveSelection(workspace, engine, words)
  }
  const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
  const anyText = fc.oneof(
    fc.string(),
    fc.constantFrom("it's", '-1', '--flag', '--json', "'; rm -rf /", '$HOME `x` \\', 'جسر', '0,1', 'a\nb'),
  )

  const anySelection: fc.Arbitrary<Selection> = fc
    .record(
      {
        country: some(names.countries),
        admin1: some(names.provinces),
        actor_role: fc.constantFrom('side_a' as const, 'any' as const),
        from: fc.constantFrom('2014-01-01', '2014-02-05'),
        to: fc.constant('2015-03-31'),
        event_type: some(['battle', 'air-strike']),
        violence_type: some(wordsIn(violenceTypes)),
        deaths_min: fc.nat(),
        location_precision: some(wordsIn(locationPrecisions)),
        time_precision: some(wordsIn(timePrecisions)),
        flag: some(wordsIn(flagMeanings)),
        active_year: fc.boolean(),
        bbox: fc.constantFrom<[number, number, number, number]>([-10, -5.5, 10.25, 5], [179, -90, -179.5, 90]),
        text: anyText,
      },
      { requiredKeys: [] },
    )
    .chain((words) =>
      fc
        .constantFrom<ReleaseRef[][]>([madeRef], [otherRef], [madeRef, otherRef])
        .map((releases) => ({ releases, ...words }) as Selection),
    )

  test('reads back to the same selection', async () => {
    await fc.assert(
      fc.asyncProperty(anySelection, async (selection) => {
        expect((await readBack(rowsCommand(selection))).selection).toEqual(selection)
      }),
      { numRuns: 150 },
    )
  })

  test('with actors reads back to the same events', async () => {
    const actor = names.actors.map((name) => ({ names: [name], ids: [] }))
    for (const filter of [...actor, { names: [], ids: ['made:1', 'made:2'] }]) {
      const { filter: resolved, ...rest } = { filter: [filter], releases: [madeRef] }
      const selection: Selection = { ...rest, actor: resolved }
      const again = (await readBack(rowsCommand(selection))).selection
      const ids = again.actor?.flatMap(({ ids }) => ids)
      expect(ids).toEqual(expect.arrayContaining(filter.ids))
      expect(await engine.count(again)).toBeGreaterThanOrEqual(await engine.count(selection))
      // What it was read as stands still when it is written and read again.
      expect(await engine.digest((await readBack(rowsCommand(again))).selection)).toBe(await engine.digest(again))
    }
  })

  test('is taken apart by a shell as it was meant', () => {
    const selection: Selection = { releases: [madeRef], text: `it's "100 %" $HOME \`x\` \\ *`, admin1: ["D'or; --"] }
    const told = execFileSync('sh', ['-c', rowsCommand(selection).replace('marsad events', "printf '%s\\n'")], {
      encoding: 'utf8',
    })
    expect(told.trimEnd().split('\n')).toEqual(split(rowsCommand(selection)).slice(2))
  })
})

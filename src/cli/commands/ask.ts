import { resolve } from 'node:path'
import { loadBoundaries } from '../../boundaries/index.ts'
import type { OutlinePlaces } from '../../figures/geojson.ts'
import { profiles, type Profile } from '../../gate/profiles.ts'
import { release } from '../../gate/released.ts'
import { writeReleased } from '../../gate/write-released.ts'
import { wrongUsage } from '../../model/errors.ts'
import { type Figure, languages } from '../../model/figure.ts'
import type { Release } from '../../model/release.ts'
import { answerOf, ask, findQuestion, releasesOf } from '../../questions/ask.ts'
import { questionAbouts } from '../../questions/abouts.ts'
import { readOptions } from '../../questions/options.ts'
import { readAsked } from '../../questions/read-asked.ts'
import { claimsReaderOf } from '../../workspace/read-claims.ts'
import { placeOutlines } from '../../workspace/place-outlines.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson, withEngine } from '../open.ts'
import { versusWords } from '../versus-words.ts'
import { choiceOf } from '../word-values.ts'

export const command: Command = {
  async run(context) {
    const [question] = context.operands
    if (question === undefined) {
      throw wrongUsage('missing_operand', '`marsad ask` needs a question.', {
        received: 'no question',
        expected: questionAbouts.map(({ id }) => id).join(', '),
        hint: '`marsad ask --help` tells what each answers.',
      })
    }
    const { about } = findQuestion(question)
    refuseForeignOptions(context, question)
    const given = readOptions(about.options, context.words)
    const language = choiceOf(context.words, 'lang', languages) ?? 'en'
    const profile = choiceOf(context.words, 'profile', profiles) ?? 'public'
    const out = context.words['out']?.at(-1)
    await withEngine(context, async (workspace, engine) => {
      const line = context.words['versus']?.at(-1)
      const versus = line === undefined ? null : versusWords(line, context.words)
      const asked = await readAsked(
        workspace,
        engine,
        { question, options: given, words: context.words, versus },
        context.cwd,
      )
      const releases = releasesOf(asked)
      const claims = claimsReaderOf(workspace)
      const figure = await ask(asked, { engine, boundaries: loadBoundaries, language, claims }, out !== undefined)
      if (out !== undefined) await writeFigure(context, workspace, figure, releases, profile, resolve(context.cwd, out))
      if (context.json) printJson(context, answerOf(figure))
      else await printFigure(context, figure, out)
    })
  },
}

/** An option of another question would be read by nobody. */
function refuseForeignOptions({ words }: CommandContext, question: string): void {
  const own = questionAbouts.find(({ id }) => id === question)?.options ?? []
  const foreign = questionAbouts
    .flatMap(({ options }) => options)
    .find(({ name }) => name in words && !own.some((option) => option.name === name))
  if (foreign) {
    throw wrongUsage('unknown_option', `\`marsad ask ${question}\` has no such option.`, {
      received: `--${foreign.name}`,
      expected: own.map(({ name }) => `--${name}`).join(', '),
    })
  }
}

async function writeFigure(
  { print }: CommandContext,
  workspace: Workspace,
  figure: Figure,
  releases: readonly Release[],
  profile: Profile,
  folder: string,
): Promise<void> {
  const { figureFiles } = await import('../../figures/figure-files.ts')
  const released = release(profile, { kind: 'figure', figure, releases })
  const outlines: OutlinePlaces = (options, ids) => placeOutlines(workspace, options, ids)
  writeReleased(await figureFiles(released, folder, outlines), {
    database: workspace.database,
    profile,
    releases: figure.receipt.releases.map(({ dataset, release }) => ({ dataset, release })),
    print,
  })
  workspace.figures.save(figure, new Date())
}

async function printFigure({ print }: CommandContext, figure: Figure, out: string | undefined): Promise<void> {
  const { figureInTerminal } = await import('../../figures/terminal.ts')
  const { actors_taken, versus_actors_taken = [], sentence, caveats, receipt } = figure
  const taken = [...actors_taken, ...versus_actors_taken].map(
    ({ asked, names, ids }) =>
      `  “${asked}” was taken as ${[names.join(', ') || 'no name in this release', ids.join(', ')].filter(Boolean).join('; ')}`,
  )
  const lines = [
    sentence,
    '',
    await figureInTerminal(figure),
    '',
    ...new Set(taken),
    ...caveats.map((caveat) => `  · ${caveat}`),
    '',
    `  Rows: ${receipt.rows}`,
    ...(receipt.versus ? [`  Compared with: ${receipt.versus.rows}`] : []),
    ...(out === undefined ? [] : [`  Page: ${out}/figure.html`]),
  ]
  print(`${lines.join('\n')}\n`)
}

import { questionAbouts } from '../questions/abouts.ts'
import type { OptionAbout } from '../questions/options.ts'
import type { CommandAbout } from './command.ts'
import type { OptionWord } from './parse-words.ts'

const out: OptionWord = {
  name: 'out',
  value: 'DIR',
  help: 'write figure.json, CSV, SVG, PNG and an HTML page into this folder, and save the figure',
}
const profile: OptionWord = {
  name: 'profile',
  value: 'public|internal',
  help: 'who may see what is written (default: public)',
}
const lang: OptionWord = { name: 'lang', value: 'en|ar', help: 'language of sentences and figures (default: en)' }

/** The options of all questions, each once; which question takes which is in its own help. */
const questionOptions: readonly OptionWord[] = [
  ...new Map(
    questionAbouts.flatMap(({ options }) => options.map((option) => [option.name, optionWord(option)])),
  ).values(),
]

/** An option of a question as the command line shows it. */
export function optionWord(about: OptionAbout): OptionWord {
  const value = about.kind === 'choice' ? about.choices.join('|') : 'N,N…'
  const preset = about.kind === 'choice' ? about.default : about.default.join(',') || 'none'
  return { name: about.name, value, help: `${about.help} (default: ${preset})` }
}

/** Every command, in the order that help lists them. */
export const commandAbouts: readonly CommandAbout[] = [
  {
    name: 'init',
    operands: '[DIR]',
    summary: 'make an empty workspace',
    options: [{ name: 'name', value: 'NAME', help: 'name of the workspace (default: that of its folder)' }],
    selects: false,
    examples: ['marsad init my-research'],
  },
  {
    name: 'import',
    operands: 'FILE…',
    summary: 'read delivered files into the workspace',
    options: [
      { name: 'dataset', value: 'ID', help: 'id of the dataset (default: as recognised)' },
      { name: 'release', value: 'NAME', help: 'name of the release (default: the publisher’s, else from the sha256)' },
      { name: 'extent', value: 'FROM/TO', help: 'what the file covers, such as 1989/2024 or 2016-01-01/2019-11-30' },
    ],
    selects: false,
    examples: [
      'marsad import GEDEvent_v25_1.csv',
      'marsad import iraq.csv.gz --extent 1989/2018',
      'marsad import ucdp-actor-221.csv',
    ],
  },
  {
    name: 'releases',
    operands: '',
    summary: 'list what the workspace holds',
    options: [],
    selects: false,
    examples: ['marsad releases'],
  },
  {
    name: 'ask',
    operands: questionAbouts.map(({ id }) => id).join('|'),
    summary: 'answer a question, as a figure with its receipt',
    options: [...questionOptions, out, profile, lang],
    selects: true,
    examples: questionAbouts.flatMap(({ examples }) => examples),
  },
  {
    name: 'events',
    operands: '',
    summary: 'list the selected events',
    options: [
      { name: 'limit', value: 'N', help: 'at most so many (default: 100, or all with --out)' },
      {
        name: 'format',
        value: 'json|json-lines|csv|geojson|parquet',
        help: 'form of the list (default: json); Parquet needs --out',
      },
      { name: 'json-lines', help: 'print one JSON document a line, one line an event' },
      { name: 'out', value: 'FILE', help: 'write to this file' },
      profile,
    ],
    selects: true,
    examples: [
      'marsad events --country IRQ --from 2014-06 --to 2014-06 --limit 20',
      'marsad events --actor ucdp:234 --format csv --out events.csv',
    ],
  },
  {
    name: 'show',
    operands: 'EVENT_ID',
    summary: 'open one event down to its delivered row',
    options: [],
    selects: false,
    examples: ['marsad show ucdp-ged/25.1/114064'],
  },
  {
    name: 'verify',
    operands: 'FIGURE.json',
    summary: 'make a figure again and say what differs',
    options: [],
    selects: false,
    examples: ['marsad verify figures/tempo/figure.json'],
  },
  {
    name: 'diff',
    operands: 'DATASET RELEASE RELEASE',
    summary: 'compare two releases, and say which saved figures move',
    options: [],
    selects: false,
    examples: ['marsad diff ucdp-ged 24.1 25.1'],
  },
  {
    name: 'completion',
    operands: 'bash|zsh|fish',
    summary: 'print a completion script for a shell',
    options: [],
    selects: false,
    examples: ['source <(marsad completion bash)'],
  },
]

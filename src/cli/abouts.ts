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
const versus: OptionWord = {
  name: 'versus',
  value: '"WORDS"',
  help: 'compare with a second selection: the words that differ from the first, in quotes',
  isLine: true,
}
const lang: OptionWord = { name: 'lang', value: 'en|ar', help: 'language of sentences and figures (default: en)' }

/** What stands for the value of an option by its kind. */
const valueOf = { whole_number: 'N', whole_numbers: 'N,N…', boundaries: 'NAME' } as const

/** The options of all questions, each once, as the first has it that takes it; which question takes which is in its own help. */
const questionOptions: readonly OptionWord[] = questionAbouts
  .flatMap(({ options }) => options)
  .filter(({ name }, index, all) => all.findIndex((option) => option.name === name) === index)
  .map(optionWord)

/** An option of a question as the command line shows it. */
export function optionWord(about: OptionAbout): OptionWord {
  const value = about.kind === 'choice' ? about.choices.join('|') : valueOf[about.kind]
  const preset = String(about.default ?? '') || 'none'
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
      { name: 'mapping', value: 'FILE', help: 'how the columns of any other table become events, a JSON file' },
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
    name: 'mapping',
    operands: 'init FILE',
    summary: 'draft how the columns of any table become events',
    options: [
      { name: 'sheet', value: 'NAME', help: 'sheet of a workbook that has several' },
      { name: 'out', value: 'FILE', help: 'write the mapping to this new file (default: print it)' },
      { name: 'lang', value: 'en|ar', help: 'language of the comments in it (default: en)' },
    ],
    selects: false,
    examples: ['marsad mapping init casualties.xlsx --out casualties.mapping.json'],
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
    options: [...questionOptions, versus, out, profile, lang],
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
    name: 'boundaries',
    operands: '[add FILE|show NAME]',
    summary: 'list the boundaries of the workspace, or add some from a GeoJSON file',
    options: [
      { name: 'id', value: 'NAME', help: 'what the boundaries are called from here on, such as irq-adm2' },
      { name: 'code', value: 'PROPERTY', help: 'property that tells the units apart (default: they are numbered)' },
      { name: 'name', value: 'PROPERTY', help: 'property that names the units (default: their code)' },
      { name: 'title', value: 'TEXT', help: 'what they are, in words (default: the name of the file)' },
      { name: 'licence', value: 'TEXT', help: 'the licence that they came under' },
    ],
    selects: false,
    examples: [
      'marsad boundaries',
      'marsad boundaries add districts.geojson.gz --id districts --code PCODE --name NAME_EN',
      'marsad boundaries show districts',
    ],
  },
  {
    name: 'serve',
    operands: '',
    summary: 'show the workspace in a browser on this machine',
    options: [{ name: 'port', value: 'N', help: 'port to listen on (default: the first free one from 4310 on)' }],
    selects: false,
    examples: ['marsad serve', 'marsad serve --workspace my-research --port 8080'],
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

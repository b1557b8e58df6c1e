import { claimKinds } from '../model/reading.ts'
import { questionAbouts } from '../questions/abouts.ts'
import type { OptionAbout } from '../questions/options.ts'
import type { CommandAbout } from './command.ts'
import type { OptionWord } from './parse-words.ts'
import { claimStatuses, purgeCategories, verdictNames } from '../model/verdicts.ts'

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

const by: OptionWord = {
  name: 'by',
  value: 'NAME',
  help: 'who does it, for the audit (default: the name of your account)',
}

/** Which claims a command is about. */
const claimWords: readonly OptionWord[] = [
  { name: 'document', value: 'ID', help: 'of this document' },
  { name: 'status', value: claimStatuses.join('|'), help: 'that stand so; several joined by commas' },
  { name: 'kind', value: Object.keys(claimKinds).join('|'), help: 'of this kind; several joined by commas' },
  { name: 'organisation', value: 'NAME', help: 'about this organisation, by any name we know' },
]

/** What stands for the value of an option by its kind. */
const valueOf = { whole_number: 'N', whole_numbers: 'N,N…', boundaries: 'NAME', period: 'DATE' } as const

/** The options of all questions, each once, as the first has it that takes it; which question takes which is in its own help. */
const questionOptions: readonly OptionWord[] = questionAbouts
  .flatMap(({ options }) => options)
  .filter(({ name }, index, all) => all.findIndex((option) => option.name === name) === index)
  .map(optionWord)

/** An option of a question as the command line shows it. */
export function optionWord(about: OptionAbout): OptionWord {
  const value =
    about.kind === 'choice' ? about.choices.join('|') : about.kind === 'text' ? about.stands : valueOf[about.kind]
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
    name: 'extract',
    operands: 'FILE|DIR',
    summary: 'read documents: dates, numbers, places, organisations, and claims with their quotes',
    options: [
      { name: 'published', value: 'DATE', help: 'when it was published, a year, month or day (default: as it says)' },
      { name: 'masked', help: 'mask names of people in the text and the quotes' },
      { name: 'json-lines', help: 'print one JSON document a line, one line a document' },
    ],
    selects: false,
    examples: ['marsad extract report.pdf --published 2021-11-01', 'marsad extract reports --json-lines > read.jsonl'],
  },
  {
    name: 'documents',
    operands: '[list|add FILE|DIR…|show ID|read ID…|propose ID…]',
    summary: 'read documents into the workspace, list them, show one',
    options: [
      {
        name: 'published',
        value: 'DATE',
        help: 'when they were published, a year, month or day (default: as they say)',
      },
      { name: 'publisher', value: 'NAME', help: 'who published them (default: as they say)' },
      { name: 'licence', value: 'TEXT', help: 'the licence that they came under (default: as they say)' },
      { name: 'limit', value: 'N', help: 'list at most so many (default: 100)' },
      { name: 'yes', help: 'propose: send what is said, without asking' },
      { name: 'with-names', help: 'propose: leave names of people as they are, for a model on this machine only' },
      by,
    ],
    selects: false,
    examples: [
      'marsad documents add reports --publisher "An observatory"',
      'marsad documents',
      'marsad documents show 3fa2b1c09d4e',
      'marsad documents propose 3fa2b1c09d4e',
    ],
  },
  {
    name: 'statements',
    operands: '[list|add FILE|show ID|read|forget-key]',
    summary: 'keep an organisation’s own messages, with accounts hashed and links defanged',
    options: [
      { name: 'mapping', value: 'FILE', help: 'which fields of the file hold the text, the date and the channel' },
      { name: 'organisation', value: 'NAME', help: 'who issued them' },
      { name: 'archive', value: 'ID', help: 'id of the archive (default: from the organisation)' },
      { name: 'extent', value: 'FROM/TO', help: 'what the archive covers (default: the months of its messages)' },
      { name: 'keep-original', value: 'KEYFILE', help: 'not in this version: the file is never kept, its sha256 is' },
      { name: 'dataset', value: 'ID', help: 'list: of this archive; needed when there are several' },
      { name: 'release', value: 'NAME', help: 'name of the release (default: from the sha256); list: of this one' },
      { name: 'from', value: 'DATE', help: 'list: first year, month or day' },
      { name: 'to', value: 'DATE', help: 'list: last year, month or day' },
      { name: 'type', value: 'TYPE…', help: 'list: claim_of_responsibility, communique, speech, magazine or other' },
      { name: 'text', value: 'WORDS', help: 'list: with these words in the text' },
      { name: 'limit', value: 'N', help: 'list at most so many (default: 20)' },
      { name: 'yes', help: 'forget-key: destroy the key without asking' },
      by,
    ],
    selects: false,
    examples: [
      'marsad statements add result.json --mapping telegram.json --organisation "Vask Front" --extent 2014/2019',
      'marsad statements list --type claim_of_responsibility --from 2016',
      'marsad statements show vask-front-statements/sha-1a2b3c4d/17',
    ],
  },
  {
    name: 'claims',
    operands: '',
    summary: 'list what documents claim, with quotes, names of people masked',
    options: [
      ...claimWords,
      { name: 'limit', value: 'N', help: 'at most so many (default: 100, or all with --json-lines)' },
      { name: 'json-lines', help: 'print one JSON document a line, one line a claim' },
    ],
    selects: false,
    examples: [
      'marsad claims --status proposed --kind structure',
      'marsad claims --organisation "Islamic State" --json',
    ],
  },
  {
    name: 'review',
    operands: '[CLAIM_ID]',
    summary: 'accept, reject or correct claims, one key a verdict',
    options: [
      { name: 'reviewer', value: 'NAME', help: 'who reviews (default, at a terminal: the name of your account)' },
      ...claimWords,
      {
        name: 'verdict',
        value: [...verdictNames, 'undo'].join('|'),
        help: 'record this about one claim, without asking',
      },
      { name: 'reason', value: 'TEXT', help: 'why; all verdicts but accept need one' },
      { name: 'set', value: 'FIELD=VALUE', help: 'what a correction changes; repeat it for several fields' },
      { name: 'act', value: 'N', help: 'number of the act to undo (default: your last on the claim)' },
      { name: 'reviewers', value: '1|2', help: 'from now on, so many people must accept a claim' },
    ],
    selects: false,
    examples: [
      'marsad review --document 3fa2b1c09d4e',
      'marsad review 3fa2b1c09d4e.7 --verdict correct --set high=12000 --reviewer Noor --reason "the text says up to"',
      'marsad review --reviewers 2',
    ],
  },
  {
    name: 'organisation',
    operands: '[list|show NAME|same A B|different A B|unsure A B|undo|export]',
    summary: 'organisations and units from accepted claims, as of a date',
    options: [
      { name: 'as-of', value: 'DATE', help: 'as of a year, a month or a day (default: of any time)' },
      {
        name: 'status',
        value: claimStatuses.join('|'),
        help: 'also from claims that stand so, such as proposed (default: accepted, and accepted in conflict)',
      },
      { name: 'reason', value: 'TEXT', help: 'why two names are of one organisation or not; it is kept' },
      { name: 'act', value: 'N', help: 'number of the decision to undo (default: the last)' },
      { name: 'format', value: 'json|ftm|sfm-csv', help: 'form of an export (default: json)' },
      { name: 'out', value: 'FILE', help: 'write an export to this file (default: print it)' },
      profile,
      by,
    ],
    selects: false,
    examples: [
      'marsad organisation show "Diwan al-Amn" --as-of 2016-06',
      'marsad organisation same "Security Bureau" "Diwan al-Amn" --reason "the report uses both"',
    ],
  },
  {
    name: 'search',
    operands: 'WORDS',
    summary: 'find words in documents and claims, in any script',
    options: [
      { name: 'from', value: 'DATE', help: 'published on or after, a year, month or day' },
      { name: 'to', value: 'DATE', help: 'published on or before' },
      { name: 'language', value: 'CODE', help: 'with a paragraph in this language, such as ar' },
      { name: 'publisher', value: 'NAME', help: 'of this publisher, exactly as it is listed' },
      { name: 'organisation', value: 'NAME', help: 'that mention this organisation, by any name we know' },
      { name: 'place', value: 'NAME', help: 'that mention a place so called' },
      { name: 'country', value: 'CODE', help: 'that mention a place in this country, ISO 3166 alpha-3' },
      { name: 'document', value: 'ID', help: 'in this document only' },
      { name: 'limit', value: 'N', help: 'at most so many documents, and as many claims (default: 10)' },
    ],
    selects: false,
    examples: [
      `marsad search 'prison*' --organisation "Islamic State" --from 2014 --to 2016`,
      `marsad search '"ديوان الأمن"' --language ar`,
      `marsad search 'NEAR(car bomb, 3)'`,
    ],
  },
  {
    name: 'unmask',
    operands: 'DOCUMENT_ID',
    summary: 'show a name of a person in one document, for a reason',
    options: [
      { name: 'name', value: 'NAME', help: 'the whole name as the original writes it' },
      { name: 'reason', value: 'TEXT', help: 'why it may be seen; it is kept' },
      by,
    ],
    selects: false,
    examples: ['marsad unmask 3fa2b1c09d4e --name "A Name" --reason "holder of an office, signed the decree himself"'],
  },
  {
    name: 'audit',
    operands: 'verify|head',
    summary: 'check that no verdict was changed unseen',
    options: [{ name: 'head', value: 'HASH', help: 'a head that was kept elsewhere: it must be among the entries' }],
    selects: false,
    examples: ['marsad audit head', 'marsad audit verify'],
  },
  {
    name: 'purge',
    operands: 'ID',
    summary: 'remove a document, claim or release from every file, for good',
    options: [
      { name: 'reason', value: 'TEXT', help: 'why; only a hash of it is kept' },
      {
        name: 'category',
        value: Object.keys(purgeCategories).join('|'),
        help: 'kept with the tombstone (default: other)',
      },
      { name: 'yes', help: 'do it' },
      by,
    ],
    selects: false,
    examples: ['marsad purge 3fa2b1c09d4e --reason "asked by a witness" --category person_at_risk --yes'],
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

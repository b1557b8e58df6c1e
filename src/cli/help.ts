import { selectionWords } from '../model/selection-words.ts'
import { questionAbouts } from '../questions/abouts.ts'
import { commandAbouts, optionWord } from './abouts.ts'
import type { CommandAbout } from './command.ts'
import { everywhere, type OptionWord } from './parse-words.ts'

/** The words of a command in the order that help shows them. */
export function wordsOf(about: CommandAbout): OptionWord[] {
  return [...about.options, ...(about.selects ? selectionOptions(about) : []), ...everywhere]
}

/** A word of the command itself comes before one of the selection with the same name. */
const selectionOptions = ({ options }: CommandAbout): OptionWord[] =>
  selectionWords
    .filter(({ name }) => !options.some((option) => option.name === name))
    .map(({ name, value, many, help }) => ({ name, value: many ? `${value}…` : value, help }))

export function mainHelp(): string {
  const width = Math.max(...commandAbouts.map(({ name }) => name.length))
  return `Marsad makes figures about conflicts that open to the rows they came from.

Usage: marsad COMMAND [OPTIONS]

${commandAbouts.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Options of every command
${optionLines(everywhere)}

Begin with
  marsad import GEDEvent_v25_1.csv
  marsad ask tempo --country IRQ --from 2014 --to 2018 --out figures/tempo

\`marsad COMMAND --help\` tells more. Data: https://ucdp.uu.se/downloads/`
}

export function commandHelp(about: CommandAbout): string {
  const blocks = [
    `marsad ${[about.name, about.operands].filter(Boolean).join(' ')}: ${about.summary}`,
    ...(about.name === 'ask' ? [questionBlock()] : []),
    ...(about.options.length && about.name !== 'ask' ? [`Options\n${optionLines(about.options)}`] : []),
    ...(about.name === 'ask'
      ? [`Options\n${optionLines(about.options.filter(({ name }) => !isOfQuestion(name)))}`]
      : []),
    ...(about.selects ? [`Which events\n${optionLines(selectionOptions(about))}`] : []),
    `Options of every command\n${optionLines(everywhere)}`,
    `Examples\n${about.examples.map((example) => `  ${example}`).join('\n')}`,
  ]
  return blocks.join('\n\n')
}

const isOfQuestion = (name: string) =>
  questionAbouts.some(({ options }) => options.some((option) => option.name === name))

function questionBlock(): string {
  return questionAbouts
    .map(({ id, answers, options }) => `${id}: ${answers.en}\n${optionLines(options.map(optionWord))}`)
    .join('\n\n')
}

function optionLines(options: readonly OptionWord[]): string {
  const heads = options.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`)
  const width = Math.min(30, Math.max(...heads.map((head) => head.length)))
  return options
    .map(({ help }, index) => {
      const head = heads[index] ?? ''
      return head.length > width ? `  ${head}\n  ${' '.repeat(width)}  ${help}` : `  ${head.padEnd(width)}  ${help}`
    })
    .join('\n')
}

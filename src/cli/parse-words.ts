import { parseArgs } from 'node:util'
import { wrongUsage } from '../model/errors.ts'

/** One option of a command, as plain data. */
export interface OptionWord {
  name: string
  /** What stands for the value in help; without it the option is a flag. */
  value?: string
  help: string
  /** Whether the value is a line of words itself, which may begin with a hyphen. */
  isLine?: true
}

/** Options that every command takes. */
export const everywhere: readonly OptionWord[] = [
  {
    name: 'workspace',
    value: 'DIR',
    help: 'workspace to use (default: the nearest parent with marsad.json, else ./marsad-workspace)',
  },
  { name: 'json', help: 'print one JSON document and nothing else' },
  { name: 'help', help: 'show this help' },
]

export interface ParsedWords {
  operands: string[]
  words: Record<string, string[]>
}

/** Reads the words behind a command. An option it does not have is wrong usage, with the nearest that it has. */
export function parseWords(args: readonly string[], options: readonly OptionWord[], command: string): ParsedWords {
  const known = Object.fromEntries(
    options.map(({ name, value }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: true } as const,
    ]),
  )
  const { tokens } = parseArgs({
    args: joinNegative(args),
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const operands: string[] = []
  const words: Record<string, string[]> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (!option) throw unknownOption(token.rawName, options, command)
    // `--release --json`: the next option is not the value of this one.
    const swallowed = token.inlineValue === false && !option.isLine && token.value?.startsWith('--')
    if (option.value !== undefined && (token.value === undefined || swallowed)) {
      throw wrongUsage('missing_value', `${token.rawName} needs a value.`, {
        received: token.rawName,
        expected: `${token.rawName} ${option.value}`,
      })
    }
    if (option.value === undefined && token.value !== undefined) {
      throw wrongUsage('unwanted_value', `${token.rawName} takes no value.`, {
        received: token.value,
        expected: token.rawName,
      })
    }
    ;(words[token.name] ??= []).push(token.value ?? 'true')
  }
  return { operands, words }
}

/** `--bbox -10,0,10,5`: a value that begins with a minus is joined to its option. */
function joinNegative(args: readonly string[]): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const last = joined.at(-1)
    if (/^-\d/.test(arg) && last !== undefined && /^--[\w-]+$/.test(last)) joined[joined.length - 1] = `${last}=${arg}`
    else joined.push(arg)
  }
  return joined
}

function unknownOption(received: string, options: readonly OptionWord[], command: string) {
  const plain = received.replace(/^-+/, '')
  const near = options
    .filter(({ name }) => name.startsWith(plain.slice(0, 3)) || name.includes(plain))
    .map(({ name }) => `--${name}`)
  return wrongUsage('unknown_option', `\`marsad ${command}\` has no such option.`, {
    received,
    expected: near.length ? near.join(', ') : options.map(({ name }) => `--${name}`).join(', '),
    hint: `\`marsad ${command} --help\` lists them all.`,
  })
}

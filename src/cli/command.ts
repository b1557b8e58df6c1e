import type { OptionWord } from './parse-words.ts'

/** What a command is, as plain data: help, completion and the docs read it without loading the command itself. */
export interface CommandAbout {
  name: string
  /** What stands behind the name in help, such as `FILE…`. */
  operands: string
  /** One line. */
  summary: string
  options: readonly OptionWord[]
  /** Whether it takes the words that select events. */
  selects: boolean
  examples: readonly string[]
}

/** What a command is given to work with. Side effects come in here, so that tests can watch them. */
export interface CommandContext {
  operands: readonly string[]
  /** Each option with its values in the order given; flags have the value `true`. */
  words: Readonly<Record<string, readonly string[] | undefined>>
  json: boolean
  workspaceDir: string | undefined
  cwd: string
  /** The document or text of the command, to stdout. */
  print: (text: string) => void
  /** Messages and progress, to stderr. */
  tell: (text: string) => void
  /** Whether a person is watching stderr. */
  interactive: boolean
  /** What a person types; `undefined` where nobody sits at a terminal. */
  keys?: Keys | undefined
  signal: AbortSignal
}

export interface Command {
  /** Returns the exit code when it is not 0 though nothing failed. */
  run(context: CommandContext): Promise<number | void>
}

/** A person at the keys of a terminal. */
export interface Keys {
  /** The next key, as the character that it types; `null` when there is no more, or on Ctrl-C. */
  key(): Promise<string | null>
  /** A line, typed behind a prompt; `null` as above. */
  line(prompt: string): Promise<string | null>
}

import { type MarsadError, wrongUsage } from '../model/errors.ts'
import { commandAbouts } from './abouts.ts'
import type { Command, Keys } from './command.ts'
import { describeFault } from '../workspace/describe-fault.ts'
import { commandHelp, mainHelp, wordsOf } from './help.ts'
import { parseWords } from './parse-words.ts'

export interface MainContext {
  cwd: string
  print: (text: string) => void
  tell: (text: string) => void
  interactive: boolean
  keys?: Keys | undefined
  signal: AbortSignal
}

/** Runs one command line and returns the exit code. Errors for people are printed; faults of the program are thrown. */
export async function main(args: readonly string[], context: MainContext): Promise<number> {
  const json = args.includes('--json') || args.includes('--json-lines')
  try {
    return await runCommand(args, context)
  } catch (error) {
    const told = describeFault(error)
    if (!told) {
      const message = error instanceof Error ? error.message : String(error)
      if (json) context.print(`${JSON.stringify({ error: faultJson(message) })}\n`)
      throw error
    }
    if (json) context.print(`${JSON.stringify({ error: told })}\n`)
    context.tell(`${describeError(told)}\n`)
    return told.exitCode
  }
}

async function runCommand(args: readonly string[], context: MainContext): Promise<number> {
  const [name = '', ...rest] = args
  if (name === '' || name === '--help' || name === 'help' || name === '-h') {
    context.print(`${mainHelp()}\n`)
    return 0
  }
  if (name === '--version') {
    const { program } = await import('../model/program.ts')
    context.print(`${program.name} ${program.version}\n`)
    return 0
  }
  const about = commandAbouts.find((known) => known.name === name)
  if (!about) {
    throw wrongUsage('unknown_command', 'There is no such command.', {
      received: name,
      expected: commandAbouts.map((known) => known.name).join(', '),
      hint: '`marsad --help` tells what each does.',
    })
  }
  if (rest.includes('--help')) {
    context.print(`${commandHelp(about)}\n`)
    return 0
  }
  const { operands, words } = parseWords(rest, wordsOf(about), name)
  const { command } = (await import(`./commands/${name}.ts`)) as { command: Command }
  const workspaceDir = words['workspace']?.at(-1)
  return (await command.run({ ...context, operands, words, json: 'json' in words, workspaceDir })) ?? 0
}

/** A fault of the program itself, for whoever reads stdout; the trace goes to stderr. */
const faultJson = (message: string) => ({
  code: 'fault',
  message,
  received: null,
  expected: null,
  hint: 'This is a fault of Marsad. Please report it with the command and the trace.',
})

function describeError({ message, received, expected, hint }: MarsadError): string {
  const lines = [
    message,
    ...(received === null ? [] : [`  received: ${received}`]),
    ...(expected === null ? [] : [`  expected: ${expected}`]),
    ...(hint === null ? [] : [`  ${hint}`]),
  ]
  return lines.join('\n')
}

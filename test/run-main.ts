/** For tests: the program run in this process, with what it prints caught. */
import { main } from '../src/cli/main.ts'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

export async function runMain(
  args: readonly string[],
  cwd: string,
  signal = new AbortController().signal,
): Promise<Ran> {
  const ran = { stdout: '', stderr: '' }
  const code = await main(args, {
    cwd,
    print: (text) => void (ran.stdout += text),
    tell: (text) => void (ran.stderr += text),
    interactive: false,
    signal,
  })
  return { code, ...ran }
}

import { untrack } from 'svelte'

/** Something that the palette can do. */
export interface Command {
  /** In the reader's language, a verb first. */
  title: string
  run(): void
}

let offered = $state.raw<readonly Command[]>([])

/** The commands of the page that is open, besides those that are always there. */
export const offeredCommands = {
  get all(): readonly Command[] {
    return offered
  },
  /** Offers commands until what it returns is called: `$effect(() => offeredCommands.offer([…]))`. */
  offer(commands: readonly Command[]): () => void {
    const change = (next: readonly Command[]) => (offered = next)
    change([...untrack(() => offered), ...commands])
    return () => change(untrack(() => offered).filter((command) => !commands.includes(command)))
  },
}

/**
 * Runs one piece of work at a time; of those asked for while it runs only the newest follows. Every answer is told, in the
 * order in which they were asked for, so that what is shown never goes back.
 */
export function newestOnly<Asked, Answer>(
  run: (asked: Asked) => Promise<Answer>,
  told: { answer(answer: Answer, asked: Asked): void; fault(cause: unknown, asked: Asked): void; rest(): void },
): (asked: Asked) => void {
  let isRunning = false
  let waiting: { asked: Asked } | null = null

  async function go(asked: Asked): Promise<void> {
    isRunning = true
    try {
      told.answer(await run(asked), asked)
    } catch (cause) {
      // A fault of what nobody waits for any more is no news.
      if (waiting === null) told.fault(cause, asked)
    }
    isRunning = false
    if (waiting === null) return told.rest()
    const next = waiting.asked
    waiting = null
    void go(next)
  }

  return (asked) => {
    if (isRunning) waiting = { asked }
    else void go(asked)
  }
}

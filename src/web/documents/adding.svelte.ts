import { ask } from '../api/client.ts'
import { followJob } from '../api/follow-job.ts'
import { problemOfError } from '../api/problem.ts'
import { upload } from '../api/upload.ts'
import { addingQuery, type AddingState, afterEvent, isOver, type Said } from './adding-run.ts'

/** One file on its way into the workspace. */
export class AddingRun {
  readonly file: File
  readonly said: Said
  state = $state.raw<AddingState>({ kind: 'waiting' })
  #job: string | null = null
  readonly #leaving = new AbortController()

  constructor(file: File, said: Said) {
    this.file = file
    this.said = said
  }

  /** Sends the file and follows the work on it until it is over; never rejects. */
  async run(): Promise<void> {
    if (isOver(this.state)) return
    try {
      this.state = { kind: 'sending', share: 0 }
      const { job } = await upload<{ job: string }>(
        `/api/documents?${addingQuery(this.file.name, this.said)}`,
        this.file,
        { onProgress: (share) => (this.state = { kind: 'sending', share }), signal: this.#leaving.signal },
      )
      this.#job = job
      this.state = { kind: 'working', stage: null, connected: true }
      await this.#follow(job)
    } catch (error) {
      const cancelled = this.#leaving.signal.aborted
      this.state = cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: problemOfError(error) }
    }
  }

  #follow(job: string): Promise<void> {
    return new Promise((resolve) => {
      followJob(job, {
        onEvent: (event) => {
          this.state = afterEvent(this.state, event)
          if (isOver(this.state)) resolve()
        },
        onConnection: (connected) => {
          if (this.state.kind === 'working') this.state = { ...this.state, connected }
        },
        onGone: () => {
          this.state = { kind: 'gone' }
          resolve()
        },
      })
    })
  }

  cancel(): void {
    if (this.state.kind === 'waiting') this.state = { kind: 'cancelled' }
    else if (this.#job === null) this.#leaving.abort()
    else void ask(`/api/jobs/${encodeURIComponent(this.#job)}`, { method: 'DELETE' }).catch(() => {})
  }
}

/** The files of this window, newest first; they go on while other pages are open. One is sent at a time. */
class Adding {
  runs = $state.raw<readonly AddingRun[]>([])
  /** Goes up whenever one is over, so that the list knows when to look again. */
  over = $state(0)
  #turn: Promise<void> = Promise.resolve()

  add(files: readonly File[], said: Said): void {
    this.#queue(files.map((file) => new AddingRun(file, said)))
  }

  again(run: AddingRun): void {
    this.forget(run)
    this.#queue([new AddingRun(run.file, run.said)])
  }

  forget(run: AddingRun): void {
    this.runs = this.runs.filter((other) => other !== run)
  }

  #queue(runs: readonly AddingRun[]): void {
    this.runs = [...runs, ...this.runs]
    for (const run of runs) {
      this.#turn = this.#turn.then(() => run.run()).then(() => void (this.over += 1))
    }
  }
}

export const adding = new Adding()

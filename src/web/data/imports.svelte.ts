import type { JobEvent } from '../../model/job-event.ts'
import { ask } from '../api/client.ts'
import { followJob } from '../api/follow-job.ts'
import { problemOfError } from '../api/problem.ts'
import { upload } from '../api/upload.ts'
import { afterEvent, importQuery, isOver, pairWithMappings, type RunState, type Said } from './import-run.ts'

/** What a run imports: a file of this window, or one that was sent from another window or before the page was loaded anew. */
type Imported = { name: string; file: File; said: Said; mapping: File | null } | { name: string; job: string }

/** The import of one file. */
export class ImportRun {
  readonly imported: Imported
  state = $state.raw<RunState>({ kind: 'waiting' })
  #job: string | null
  readonly #leaving = new AbortController()

  constructor(imported: Imported) {
    this.imported = imported
    this.#job = 'job' in imported ? imported.job : null
  }

  get job(): string | null {
    return this.#job
  }

  /** Sends the file where that is to be done, and follows the work on it until it is over; never rejects. */
  async run(): Promise<void> {
    if (isOver(this.state)) return
    try {
      const job = (this.#job ??= await this.#send())
      this.state = { kind: 'working', stage: null, share: null, connected: true }
      await this.#follow(job)
    } catch (error) {
      const cancelled = this.#leaving.signal.aborted
      this.state = cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: problemOfError(error) }
    }
  }

  async #send(): Promise<string> {
    const { imported } = this
    if (!('file' in imported)) throw new Error('There is no file to send.')
    this.state = { kind: 'sending', share: 0 }
    const mapping = imported.mapping === null ? null : await imported.mapping.text()
    const path = `/api/imports?${importQuery(imported.name, imported.said, mapping)}`
    const { job } = await upload<{ job: string }>(path, imported.file, {
      onProgress: (share) => (this.state = { kind: 'sending', share }),
      signal: this.#leaving.signal,
    })
    return job
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

  /** Nothing of the file stays in the workspace, unless its import was over before the server heard of it. */
  cancel(): void {
    if (this.state.kind === 'waiting') this.state = { kind: 'cancelled' }
    else if (this.#job === null) this.#leaving.abort()
    else void ask(`/api/jobs/${encodeURIComponent(this.#job)}`, { method: 'DELETE' }).catch(() => {})
  }
}

/** A job as GET /api/jobs lists it. */
interface ListedJob {
  id: string
  title: string
  makes: string | null
  last: JobEvent | null
}

/** The imports of this window, newest first; they go on while other pages are open. One file is sent at a time. */
class Imports {
  runs = $state.raw<readonly ImportRun[]>([])
  /** Goes up whenever one is over, so that lists of releases know when to look again. */
  over = $state(0)
  #turn: Promise<void> = Promise.resolve()

  add(files: readonly File[], said: Said): void {
    const pairs = pairWithMappings(files)
    this.#queue(pairs.map(({ file, mapping }) => new ImportRun({ name: file.name, file, said, mapping })))
  }

  /** The same file once more, with another mapping or as it was. */
  again(run: ImportRun, mapping?: File): void {
    const { imported } = run
    if (!('file' in imported)) return
    this.forget(run)
    this.#queue([new ImportRun({ ...imported, mapping: mapping ?? imported.mapping })])
  }

  forget(run: ImportRun): void {
    this.runs = this.runs.filter((other) => other !== run)
  }

  /** Takes up what the server is importing and this window does not know: begun in another, or before it was loaded anew. */
  async takeUp(): Promise<void> {
    const jobs = await ask<ListedJob[]>('/api/jobs').catch(() => [])
    for (const { id, title, makes, last } of jobs) {
      const runs = last === null || last.kind === 'progress'
      if (makes !== 'release' || !runs || this.runs.some(({ job }) => job === id)) continue
      const run = new ImportRun({ name: title, job: id })
      this.runs = [run, ...this.runs]
      void run.run().then(() => (this.over += 1))
    }
  }

  #queue(runs: readonly ImportRun[]): void {
    this.runs = [...runs, ...this.runs]
    for (const run of runs) {
      this.#turn = this.#turn.then(() => run.run()).then(() => void (this.over += 1))
    }
  }
}

export const imports = new Imports()

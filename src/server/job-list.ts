import { randomUUID } from 'node:crypto'
import type { JobEvent } from '../model/job-event.ts'
import type { JobProduct, Jobs, JobSummary, NumberedJobEvent } from './jobs.ts'

/** How long a job that has ended can still be asked about. */
const KEPT_MS = 3_600_000
/** A share that moved by less is not told. */
const LEAST_SHARE = 0.01

interface Job {
  id: string
  title: string
  makes: JobProduct | null
  startedAt: Date
  endedAt: Date | null
  events: JobEvent[]
  stopping: AbortController
  /** Settled when the work is over. */
  over: Promise<void>
  /** Called when there is a new event. */
  waiting: Set<() => void>
}

/** The list of jobs of a server. `problemOf` says an error as the server does. */
export function openJobs(problemOf: (error: unknown) => unknown, now: () => Date): Jobs {
  const jobs = new Map<string, Job>()
  const forgetOld = () => {
    const oldest = now().getTime() - KEPT_MS
    for (const { id, endedAt } of jobs.values()) if (endedAt && endedAt.getTime() < oldest) jobs.delete(id)
  }
  const find = (id: string) => {
    forgetOld()
    return jobs.get(id)
  }
  return {
    start(title, work, makes) {
      const stopping = new AbortController()
      const over = Promise.withResolvers<void>()
      const job: Job = {
        id: randomUUID(),
        title,
        makes: makes ?? null,
        startedAt: now(),
        endedAt: null,
        events: [],
        stopping,
        over: over.promise,
        waiting: new Set(),
      }
      forgetOld()
      jobs.set(job.id, job)
      const end = (event: JobEvent) => {
        job.endedAt = now()
        add(job, event)
        over.resolve()
      }
      work(stopping.signal, (stage, share) => tellProgress(job, stage, share)).then(
        (result) => end({ kind: 'done', result }),
        (error: unknown) => end({ kind: 'failed', problem: problemOf(error) }),
      )
      return job.id
    },
    all() {
      forgetOld()
      return [...jobs.values()].map(summaryOf)
    },
    find(id) {
      const job = find(id)
      return job && summaryOf(job)
    },
    follow(id, after, signal) {
      const job = find(id)
      return job && eventsOf(job, after, signal)
    },
    isTold(id, number) {
      const job = find(id)
      return job !== undefined && job.endedAt !== null && number >= job.events.length
    },
    cancel(id) {
      const job = find(id)
      if (!job || job.endedAt) return false
      job.stopping.abort()
      return true
    },
    async close() {
      const running = [...jobs.values()].filter(({ endedAt }) => endedAt === null)
      for (const { stopping } of running) stopping.abort()
      await Promise.all(running.map(({ over }) => over))
    },
  }
}

const summaryOf = ({ id, title, makes, startedAt, events }: Job): JobSummary => ({
  id,
  title,
  makes,
  started_at: startedAt.toISOString(),
  last: events.at(-1) ?? null,
})

function add(job: Job, event: JobEvent): void {
  job.events.push(event)
  for (const tellWaiting of job.waiting) tellWaiting()
}

/** A list of every byte would be long: what hardly moved is left out. */
function tellProgress(job: Job, stage: string, share: number | null): void {
  if (job.endedAt) return
  const last = job.events.at(-1)
  const isNear =
    last?.kind === 'progress' && last.stage === stage && Math.abs((share ?? 0) - (last.share ?? 0)) < LEAST_SHARE
  if (!isNear) add(job, { kind: 'progress', stage, share })
}

async function* eventsOf(job: Job, after: number, signal: AbortSignal): AsyncGenerator<NumberedJobEvent> {
  let told = Math.min(after, job.events.length)
  while (!signal.aborted) {
    const event = job.events[told]
    if (event) yield { number: ++told, event }
    else if (job.endedAt) return
    else await nextEvent(job, signal)
  }
}

async function nextEvent({ waiting }: Job, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  waiting.add(resolve)
  signal.addEventListener('abort', () => resolve(), { once: true })
  await promise
  waiting.delete(resolve)
}

import type { JobEvent } from '../../model/job-event.ts'

interface Following {
  onEvent(event: JobEvent): void
  /** Whether the stream stands. While it does not, the browser takes it up again by itself, where it was lost. */
  onConnection(stands: boolean): void
  /** The server answers, and knows nothing of this job. */
  onGone(): void
}

/** Follows long work on the server until it is done or has failed; call what it returns to follow no more. */
export function followJob(id: string, { onEvent, onConnection, onGone }: Following): () => void {
  const source = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`)
  const take = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as JobEvent
    if (event.kind !== 'progress') source.close()
    onEvent(event)
  }
  source.onopen = () => onConnection(true)
  source.onmessage = take
  for (const kind of ['progress', 'done', 'failed']) source.addEventListener(kind, take)
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) onGone()
    else onConnection(false)
  }
  return () => source.close()
}

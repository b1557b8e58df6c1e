import { connection } from './connection.ts'
import { connectionLost, ProblemError, readProblem } from './problem.ts'

interface Uploading {
  /** Told how much of the file has left, 0 to 1. */
  onProgress(share: number): void
  signal: AbortSignal
}

/**
 * Sends the bytes of a file and gives back what the server answers. Rejects with `ProblemError`; when the signal is aborted,
 * with an `AbortError`.
 */
export function upload<T>(path: string, file: Blob, { onProgress, signal }: Uploading): Promise<T> {
  // The other way of asking does not tell how much of a body has left.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1)
    request.onload = () => {
      const { status, statusText, responseText } = request
      connection.note(status === 401 ? 'locked' : 'there')
      const answer = readJson(responseText)
      if (status >= 200 && status < 300) resolve(answer as T)
      else reject(new ProblemError(readProblem(answer, status, statusText)))
    }
    request.onerror = () => {
      connection.note('lost')
      reject(new ProblemError(connectionLost))
    }
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'))
    request.onloadend = () => signal.removeEventListener('abort', abort)
    request.open('POST', path)
    request.setRequestHeader('content-type', 'application/octet-stream')
    signal.addEventListener('abort', abort, { once: true })
    request.send(file)
    if (signal.aborted) abort()
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { failed } from '../model/errors.ts'

const MOST_BYTES = 1 << 20

const limit = bodyLimit({
  maxSize: MOST_BYTES,
  onError() {
    throw failed('too_large', 'The body of the request is too large.', {
      received: `more than ${MOST_BYTES} bytes`,
      expected: `at most ${MOST_BYTES} bytes`,
      hint: 'Files go to POST /api/imports, documents to POST /api/documents.',
    })
  },
})

/** Files are sent here; these routes have limits of their own. */
const takeFiles: readonly string[] = ['/api/imports', '/api/documents']

/** Bodies are JSON and small; only files that are sent to be kept are not. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST' || takeFiles.includes(c.req.path)) return next()
  const type = c.req.header('content-type')
  if (c.req.raw.body && !/^application\/json\b/i.test(type ?? '')) {
    throw failed('not_json', 'The body of the request must be JSON.', {
      received: type ?? 'no Content-Type',
      expected: 'Content-Type: application/json',
    })
  }
  return limit(c, next)
}

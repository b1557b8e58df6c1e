import type { MiddlewareHandler } from 'hono'
import { failed, notFound } from '../model/errors.ts'

/** Nothing but what this server itself sends is loaded or run; styles that scripts set go through the object model. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** On every answer, refusals too. What a page may keep is said by the route; else nothing. */
export const sendHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('content-security-policy', policy)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}

const methods = ['GET', 'HEAD', 'POST', 'DELETE']

/** Refuses methods that no route has, and paths that are written to lead elsewhere. */
export const refuseOddRequests: MiddlewareHandler = async (c, next) => {
  if (!methods.includes(c.req.method)) {
    throw failed('method_not_allowed', 'No address takes this method.', {
      received: c.req.method,
      expected: methods.join(', '),
    })
  }
  const { pathname } = new URL(c.req.url)
  if (isOddPath(pathname)) {
    throw notFound('not_found', 'There is nothing at this address.', {
      received: pathname.slice(0, 200),
      hint: 'GET /api/openapi.json lists every address of the API.',
    })
  }
  await next()
}

/** A source's own id of an event may hold a slash; no other part of a path does. */
function isOddPath(pathname: string): boolean {
  const text = decode(pathname)
  if (text === undefined || /[\p{Cc}\\]/u.test(text)) return true
  if (text.split('/').some((part) => part === '..' || part === '.')) return true
  return /%2f/i.test(pathname) && !pathname.startsWith('/api/events/')
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

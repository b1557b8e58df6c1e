import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { failed, type MarsadError } from '../model/errors.ts'
import { forwardPage, isPageRequest, sendPage, signInPage } from './sign-in-page.ts'

/** Who may ask this server: whoever holds the token of this start, from pages of this server. */
export interface Access {
  /** 32 random bytes as base64url; a new one at each start. */
  token: string
  port: number
}

export const makeToken = () => randomBytes(32).toString('base64url')

/**
 * Lets through what comes from this machine's own pages or scripts, and from nobody else. A name of another host that leads here
 * (DNS rebinding), a page of another origin, and whoever does not hold the token are refused before anything is read.
 */
export function guard(access: Access): MiddlewareHandler {
  return async (c, next) => {
    refuseForeign(c, access)
    const isScript = equalTokens(bearerOf(c), access.token)
    if (!isScript && !equalTokens(getCookie(c, cookieName(access)), access.token)) return signIn(c, access)
    if (!isScript && !isReading(c)) refuseUnlessOwnPage(c)
    // The token need not stay in the address and in the browser's history.
    if (isReading(c) && isPageRequest(c) && c.req.query('token') !== undefined) return signIn(c, access)
    await next()
  }
}

/** Browsers keep cookies by host, not by port: two servers must not take each other's away. */
const cookieName = ({ port }: Access) => `marsad_${port}`

const isReading = (c: Context) => c.req.method === 'GET' || c.req.method === 'HEAD'

/** The link that `marsad serve` prints: its token becomes a cookie that scripts cannot read, as often as it is followed. */
function signIn(c: Context, access: Access): Response {
  if (!isReading(c) || !isPageRequest(c)) throw noSession()
  if (!equalTokens(c.req.query('token'), access.token)) return sendPage(c, 401, signInPage)
  setCookie(c, cookieName(access), access.token, { httpOnly: true, sameSite: 'Strict', path: '/' })
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete('token')
  const rest = searchParams.toString()
  const page = rest === '' ? pathname : `${pathname}?${rest}`
  // After a link on a page of another site, browsers would not send the cookie along with a redirect.
  return isOwnSite(c) ? c.redirect(page, 303) : sendPage(c, 200, forwardPage(page))
}

function refuseForeign(c: Context, { port }: Access): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
  const host = c.req.header('host') ?? ''
  // A request line may name a host of its own, which goes before the header.
  const asked = [host, new URL(c.req.url).host].find((name) => !hosts.includes(name))
  if (asked !== undefined) {
    throw foreign('This server answers only under its own address.', asked || 'no Host', hosts.join(', '))
  }
  const origin = c.req.header('origin')
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
    throw foreign('Pages of other origins may not ask this server.', origin, `http://${host}`)
  }
  if (isOwnSite(c)) return
  const isLink = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate' && c.req.path === '/'
  if (!isLink || c.req.header('sec-fetch-dest') !== 'document') {
    throw foreign(
      'Pages of other sites may not ask this server.',
      `a ${c.req.header('sec-fetch-site')} request`,
      'a request of its own pages',
    )
  }
}

/** Whether a page of this server asks, or a person or script directly. */
function isOwnSite(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** A browser that says nothing of where a writing request comes from may have been led to it. */
function refuseUnlessOwnPage(c: Context): void {
  if (c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') === 'same-origin') return
  throw foreign('A request that changes something must say where it comes from.', 'no Origin', 'an Origin header')
}

const bearerOf = (c: Context) => /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]

/** In a time that does not depend on where they differ. */
function equalTokens(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const foreign = (message: string, received: string, expected: string): MarsadError =>
  failed('foreign_request', message, {
    received: received.slice(0, 200),
    expected,
    hint: 'Open the address that `marsad serve` printed.',
  })

const noSession = () =>
  failed('no_session', 'This server answers only whoever it gave its address.', {
    received: 'no token of this start, or that of an earlier one',
    expected: 'the cookie of the application, or Authorization: Bearer TOKEN',
    hint: 'Open the address that `marsad serve` printed; each start has its own.',
  })

import type { Context } from 'hono'
import { failed } from '../model/errors.ts'

/** The headers of a file that a browser keeps and never shows as a page of this server. `name` holds plain letters only. */
export const downloadHeaders = (name: string, contentType: string) => ({
  'content-type': contentType,
  'content-disposition': `attachment; filename="${name}"`,
})

/** How an answer that is a file stands in the description of the API. */
export const fileContent = { schema: { type: 'string', format: 'binary' } } as const

/** What is exported is noted as having left: whoever asks for the headers only would not get it. */
export function refuseHead(c: Context): void {
  if (c.req.raw.method !== 'HEAD') return
  throw failed('method_not_allowed', 'An export is asked for with GET.', { received: 'HEAD', expected: 'GET' })
}

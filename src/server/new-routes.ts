import { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import { wrongUsage } from '../model/errors.ts'

/** An empty list of routes that refuses what its schemas do not take as the rest of the program does. */
export const newRoutes = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (checked) => {
      if (!checked.success) throw badRequest(checked.target, checked.error)
    },
  })

const told: Record<string, string> = { json: 'the body', query: 'the query', param: 'the address', header: 'a header' }

function badRequest(target: string, { issues }: Pick<z.ZodError, 'issues'>) {
  const [first] = issues
  const place = [told[target] ?? target, ...(first?.path.map(String) ?? [])].join(', ')
  return wrongUsage('bad_request', 'The server does not take this request.', {
    received: `${place}: ${first?.message ?? 'not as described'}`,
    expected: 'what /api/openapi.json describes',
  })
}

import { z } from '@hono/zod-openapi'

/** Which part of a long list: `limit` at most `most`, 60 when not given. */
export const pageQuery = (most: number) => ({
  limit: z.coerce.number().int().min(0).max(most).default(60),
  offset: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
})

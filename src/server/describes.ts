import type { z } from '@hono/zod-openapi'

/** A schema that describes an answer for the API's description, where the program makes the answer with a type of its own. */
export const describes = <Answer>(schema: z.ZodType): z.ZodType<Answer> => schema as z.ZodType<Answer>

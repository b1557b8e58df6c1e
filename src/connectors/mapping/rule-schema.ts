import { z } from 'zod'

/** Said to people who read the mapping; the program reads nothing in it. */
export const comment = z.union([z.string(), z.array(z.string())]).optional()
export const name = z.string().min(1, { error: 'expected a text, and there stands an empty one' })
const several = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1)])

export const conditionSchema = z
  .strictObject({
    column: name,
    is: z.enum(['filled', 'empty']).optional().describe('Whether the column holds anything in the row.'),
    equals: several(z.string()).optional().describe('The texts of which it must hold one, case ignored.'),
    comment,
  })
  .refine(({ is, equals }) => (is === undefined) !== (equals === undefined), {
    error: 'a condition says either "is" (filled or empty) or "equals"',
  })
export type Condition = z.infer<typeof conditionSchema>

export const numberStyle = {
  decimal: z.enum(['.', ',']).optional().describe('The decimal mark; without it the point.'),
  thousands: z
    .string()
    .length(1, { error: 'expected one character' })
    .optional()
    .describe('What stands between thousands, and is taken away: `.`, `,`, a space, an apostrophe.'),
}

/** Where the value of a field comes from. Exactly one of `column`, `constant`, `first_of`, `all_of` and `parts`. */
export interface Rule {
  column?: string | undefined
  constant?: string | number | boolean | undefined
  first_of?: Rule[] | undefined
  all_of?: Rule[] | undefined
  parts?: { year: string; month?: string | undefined; day?: string | undefined } | undefined
  format?: string | string[] | undefined
  missing?: string[] | undefined
  values?: Record<string, string | number | boolean | null> | undefined
  unlisted?: 'keep' | 'empty' | undefined
  split?: string | undefined
  range?: 'low' | 'high' | undefined
  decimal?: '.' | ',' | undefined
  thousands?: string | undefined
  when?: Condition | undefined
  comment?: string | string[] | undefined
}

const sources = ['column', 'constant', 'first_of', 'all_of', 'parts'] as const

export const ruleSchema: z.ZodType<Rule> = z
  .strictObject({
    column: name.optional().describe('The name of a delivered column.'),
    constant: z.union([z.string(), z.number(), z.boolean()]).optional().describe('The same value in every event.'),
    first_of: z
      .array(z.lazy(() => ruleSchema))
      .min(1)
      .optional()
      .describe('The first of these rules that gives a value.'),
    all_of: z
      .array(z.lazy(() => ruleSchema))
      .min(1)
      .optional()
      .describe('Lists only: the values of all these rules.'),
    parts: z
      .strictObject({ year: name, month: name.optional(), day: name.optional() })
      .optional()
      .describe('Dates only: the columns of year, month and day. A month or day that is empty or 0 is unknown.'),
    format: several(name)
      .optional()
      .describe('How a date or a pair of coordinates is written; several are tried in their order.'),
    missing: z.array(z.string()).optional().describe('Texts that mean that nothing is known, besides the empty one.'),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .optional()
      .describe('What delivered codes mean, case ignored: delivered text → value; `null` for nothing known.'),
    unlisted: z
      .enum(['keep', 'empty'])
      .optional()
      .describe(
        'What becomes of a text that `values` does not list: it is left empty and the event flagged, or kept as it is.',
      ),
    split: name.optional().describe('Lists only: what stands between the entries.'),
    range: z.enum(['low', 'high']).optional().describe('Numbers written as `10-20`: which end.'),
    ...numberStyle,
    when: conditionSchema.optional().describe('The rule gives a value only in rows where this holds.'),
    comment,
  })
  .superRefine((rule, context) => {
    const given = sources.filter((key) => rule[key] !== undefined)
    if (given.length === 1) return
    context.addIssue({
      code: 'custom',
      message: given.length
        ? `the rule says both ${given.map((key) => `"${key}"`).join(' and ')}: a field has one source (use "first_of" to try several)`
        : `the rule must say where the value comes from: one of ${sources.map((key) => `"${key}"`).join(', ')}`,
    })
  })

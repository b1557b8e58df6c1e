import { z } from 'zod'

export const aliasKinds = {
  name: 'another name in use, in any language written in Latin letters',
  former_name: 'a name that the organisation has given up, or that its predecessor had',
  acronym: 'letters that stand for a name',
  transliteration: 'a name romanised from another script',
  arabic: 'a name in Arabic script',
} as const
export type AliasKind = keyof typeof aliasKinds

/** A year, a month or a day: as exact as it is known. */
const when = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

const aliasSchema = z.strictObject({
  name: z.string().min(2),
  kind: z.enum(Object.keys(aliasKinds) as [AliasKind, ...AliasKind[]]),
  /** When the name came into use and when it was given up; missing when not known for certain. */
  from: when.optional(),
  to: when.optional(),
})

/** An organisation in conflicts: what it is called, and the ids under which publishers record it. */
export const organisationSchema = z.strictObject({
  /** Our own id, such as `islamic-state`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The English name that we show. */
  name: z.string().min(2),
  /** The Arabic name that we show; `null` where we know of none in use. */
  arabic: z.string().min(2).nullable(),
  aliases: z.array(aliasSchema),
  /** Publishers' ids with their authority in front; empty when no publisher is known to have one for it. */
  ids: z.array(z.string().regex(/^[a-z]+:\S+$/)),
  /** What a user of the ids must know, such as what else a publisher records under them. */
  note: z.string().optional(),
})
export type Organisation = z.infer<typeof organisationSchema>

/**
 * An organisation as the tables write it: `[id, name, Arabic name, ids, aliases by kind, note]`. An alias with dates is
 * `[name, from, to]`, with `''` for a date that is not known.
 */
export type OrganisationRow = readonly [
  id: string,
  name: string,
  arabic: string | null,
  ids: readonly string[],
  aliases: Partial<Record<AliasKind, readonly (string | readonly [name: string, from: string, to: string])[]>>,
  note?: string,
]

import { z } from 'zod'
import type { Release } from './release.ts'
import type { Selection } from './selection.ts'

/** What a statement is, as its issuer or the mapping says; nothing is guessed. */
export const statementTypes = {
  claim_of_responsibility: 'says that its issuer did something',
  communique: 'news, orders or positions',
  speech: 'the words of a leader or spokesperson',
  magazine: 'an issue of a periodical, or an article of one',
  other: 'anything else',
} as const
export type StatementType = keyof typeof statementTypes
export const statementTypeNames = Object.keys(statementTypes) as [StatementType, ...StatementType[]]

/** Doubts and changes that a statement carries. */
export const statementFlags = {
  links_defanged: 'links in the text were made harmless: hxxp, [.]',
  identifiers_hashed:
    'accounts, telephone numbers, e-mail addresses or invitations in the text were replaced by keyed hashes',
  duplicate_id: 'an earlier message of the same channel in the file has the same id',
  duplicate_text: 'an earlier message in the file has the same words',
  unknown_type: 'the file names a type that is not one of ours',
} as const
export type StatementFlag = keyof typeof statementFlags

/** One message that an organisation issued itself, as it is kept. Offsets of claims are into `text`. */
export const statementSchema = z.strictObject({
  /** `<archive>/<release>/<row>`. */
  id: z.string(),
  archive: z.string(),
  release: z.string(),
  /** The record of the delivered file, from 1 on. */
  row: z.int().positive(),
  /** Who issued it, as the archive says; `null` when it does not. */
  organisation: z.string().nullable(),
  date_start: z.iso.date(),
  date_end: z.iso.date(),
  time_precision: z.enum(['day', 'month', 'year']),
  /** ISO 639; `null` when it cannot be told. */
  language: z.string().nullable(),
  type: z.enum(statementTypeNames).nullable(),
  /** 16 hexadecimal digits of the keyed hash of the channel's name; `null` when the file names none. */
  channel_hash: z.string().nullable(),
  /** As issued, but for links and what identifies accounts. */
  text: z.string(),
  words: z.int().nonnegative(),
  flags: z.array(z.enum(Object.keys(statementFlags) as [StatementFlag, ...StatementFlag[]])),
})
export type Statement = z.infer<typeof statementSchema>

/** The column types of `statements.parquet`, in order. */
export const statementColumns = {
  id: 'VARCHAR',
  archive: 'VARCHAR',
  release: 'VARCHAR',
  row: 'INTEGER',
  organisation: 'VARCHAR',
  date_start: 'DATE',
  date_end: 'DATE',
  time_precision: 'VARCHAR',
  language: 'VARCHAR',
  type: 'VARCHAR',
  channel_hash: 'VARCHAR',
  text: 'VARCHAR',
  words: 'INTEGER',
  flags: 'VARCHAR[]',
} as const satisfies Record<keyof Statement, string>

/** Why a record of an archive was not taken. */
export const statementRejectCodes = {
  no_text: 'the message holds no text: a picture, a sound, a file',
  bad_date: 'the date is missing or is none',
  service_message: 'the message was written by the program: somebody joined, a title changed',
  unreadable: 'the record cannot be read',
} as const
export type StatementRejectCode = keyof typeof statementRejectCodes

export interface StatementReject {
  row: number
  code: StatementRejectCode
  /** Says what was expected; it never holds words of the message. */
  message: string
}

/** Releases of statements; how many there are stands in their catalogue entry. */
export const holdsStatements = ({ others }: Pick<Release, 'others'>): boolean => others['statements'] !== undefined

/** Which statements: releases, days that their windows may touch, types (as `event_type`), and words in the text. */
export type StatementSelection = Pick<Selection, 'releases' | 'from' | 'to' | 'event_type' | 'text'>

import { z } from 'zod'
import type { Mention, Reading } from './reading.ts'

const edtf = z.string().min(4)
const sha256Text = z.string().regex(/^[0-9a-f]{64}$/)

/** What the workspace remembers of a document. The file itself is among the originals, its text in a table of its own. */
export const documentSchema = z.strictObject({
  /** The first 12 digits of the sha256, for the second and later documents of one file with `-2`, `-3` … */
  id: z.string().regex(/^[0-9a-f]{12,64}(-[1-9]\d*)?$/),
  /** Of the file as received. */
  sha256: sha256Text,
  /** Which document of the file this is, from 1 on: a feed holds several. */
  item: z.int().positive(),
  /** The name of the file as received. */
  name: z.string(),
  title: z.string().nullable(),
  published: edtf.nullable(),
  publisher: z.string().nullable(),
  licence: z.string().nullable(),
  /** ISO 639, of most of the body. */
  language: z.string().nullable(),
  /** ISO 8601, UTC. */
  added_at: z.iso.datetime(),
  /** Length of the text in UTF-16 code units. */
  characters: z.int().nonnegative(),
  /** The program that read it last, with its version. */
  read_by: z.string(),
})
export type StoredDocument = z.infer<typeof documentSchema>

/** What is kept of a reading: offsets alone, since the text itself is kept once. Claims have a table of their own. */
export type StoredReading = {
  [Kind in Exclude<keyof Reading, 'text' | 'claims'>]: Reading[Kind] extends readonly (infer Item)[]
    ? readonly (Item extends Mention ? Omit<Item, 'text'> : Item)[]
    : never
}

/** By what a document can be found besides its words: what it mentions, its languages and its publisher. */
export const mentionKinds = ['organisation', 'place', 'country', 'language', 'publisher'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** An organisation or place by id or normalised name, a country or language by code, a publisher as it is listed. */
export interface MentionKey {
  kind: MentionKind
  key: string
}

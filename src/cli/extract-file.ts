import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { DocumentText, Reading } from '../model/reading.ts'
import { readDocuments } from '../text/document/read-document.ts'
import { type ReadingTables, readText } from '../text/read-text.ts'
import { maskAnswer } from './mask-answer.ts'

/** What `extract` prints: the contract's fields, in its order. */
export interface ExtractAnswer extends Omit<Reading, 'attributions'> {
  document: Pick<DocumentText, 'title' | 'language' | 'published' | 'parts'> & { id: string | null; path: string }
}

export interface ExtractOptions {
  /** EDTF; goes before what a document says of itself. */
  published: string | null
  masked: boolean
}

/** Reads one file: one answer, of a feed one an item. `path` is what the answer calls it. */
export async function extractFile(
  file: string,
  path: string,
  tables: ReadingTables,
  { published, masked }: ExtractOptions,
): Promise<ExtractAnswer[]> {
  const documents = await readDocuments(readFileSync(file), basename(file))
  return documents.map((document) => {
    const { title, language, parts } = document
    const date = published ?? document.published
    const reading = readText(document, date, tables)
    const { text, sentences, dates, quantities, places, organisations, people, events, claims } = reading
    const answer = {
      document: { id: null, path, title, language, published: date, parts },
      ...{ text, sentences, dates, quantities, places, organisations, people, events, claims },
    }
    return masked ? maskAnswer(answer) : answer
  })
}

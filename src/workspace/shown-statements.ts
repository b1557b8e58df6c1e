import type { DocumentText, Paragraph } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { maskNames } from '../text/people/mask-names.ts'
import type { ReadText } from './add-document.ts'

/** A statement as the workspace shows it: names of people masked. */
export type ShownStatement = Statement & { masked: number }

/** Masks the names of people in a statement; `masked` says how many. */
export function showStatement(statement: Statement, read: ReadText): ShownStatement {
  const { people } = read(statementDocument(statement))
  return { ...statement, text: maskNames(statement.text, people).text, masked: people.length }
}

/** A statement as a document: one body of paragraphs, a line each. */
export function statementDocument({ text, language, date_start, organisation }: Statement): DocumentText {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }): Paragraph[] => {
    const start = index + (line.length - line.trimStart().length)
    const end = index + line.trimEnd().length
    return end > start ? [{ start, end, kind: 'message', language }] : []
  })
  return {
    text,
    title: null,
    published: date_start,
    publisher: organisation,
    licence: null,
    language,
    parts: [{ start: 0, end: text.length, kind: 'body' }],
    paragraphs,
    locations: [],
  }
}

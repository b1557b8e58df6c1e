import { loadReadingTables, type ReadingTables, readText } from '../text/read-text.ts'
import type { ReadText } from '../workspace/add-document.ts'

let loading: Promise<ReadingTables> | undefined

/** How documents are read; what that needs is loaded with the first. */
export async function openReading(): Promise<ReadText> {
  loading ??= loadReadingTables()
  loading.catch(() => (loading = undefined))
  const tables = await loading
  return (document) => readText(document, document.published, tables)
}

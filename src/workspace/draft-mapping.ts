import { loadBoundaries, locate } from '../boundaries/index.ts'
import { type Draft, draftMapping } from '../connectors/mapping/draft/draft-mapping.ts'
import { sampleTable } from '../connectors/mapping/sample/sample-table.ts'
import type { Language } from '../model/figure.ts'

/**
 * Drafts the mapping of the table in a file. Points are looked up in the packaged boundaries, to tell swapped coordinates and the
 * country of a table that names none. `sheet`: of a workbook that has several. Throws when no table can be read from the file.
 */
export async function draftMappingOf(
  path: string,
  options: { sheet?: string | undefined; language: Language },
): Promise<Draft> {
  const [table, boundaries] = await Promise.all([sampleTable(path, options.sheet), loadBoundaries()])
  const findCountry = (latitude: number, longitude: number) =>
    locate(boundaries, latitude, longitude).country ?? undefined
  return draftMapping(table, { language: options.language, findCountry })
}

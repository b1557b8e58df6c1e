import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isH3Cell, readDrawnPolygon } from '../boundaries/index.ts'
import { notFound, wrongUsage } from '../model/errors.ts'
import type { AreaFilter, Selection } from '../model/selection.ts'
import { boundaryFileNamed, loadAreas } from './boundary-files.ts'
import { badValue, type GivenWords, lastOf, listOf } from './given-words.ts'
import type { Workspace } from './workspace.ts'

type PlaceWords = Pick<Selection, 'cell' | 'h3' | 'area' | 'polygon'>

/**
 * The words that select by cells, areas and a drawn polygon. Lists come back sorted and without repetition, so that the same area
 * is the same selection. Without a folder (`cwd`), a polygon must be given itself: its word names no file.
 */
export async function readPlaceWords(workspace: Workspace, words: GivenWords, cwd: string | null): Promise<PlaceWords> {
  const cell = [...new Set(listOf(words, 'cell').map(readCell))].sort((a, b) => a - b)
  const h3 = [...new Set(listOf(words, 'h3').map(readH3))].sort()
  const area = await readAreaWords(workspace, words['area'] ?? [])
  const polygon = lastOf(words, 'polygon')
  return {
    ...(cell.length ? { cell } : {}),
    ...(h3.length ? { h3 } : {}),
    ...(area.length ? { area } : {}),
    ...(polygon === undefined ? {} : { polygon: readPolygonWord(polygon, cwd) }),
  }
}

const CELLS = 259_200

function readCell(text: string): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  if (number >= 1 && number <= CELLS) return number
  throw badValue('cell', text, `numbers of PRIO-GRID cells from 1 to ${CELLS}`)
}

function readH3(text: string): string {
  const index = text.toLowerCase()
  if (isH3Cell(index)) return index
  throw badValue('h3', text, 'indexes of H3 cells, 15 hexadecimal digits such as 842ca29ffffffff')
}

/** `NAME` takes all units of boundaries, `NAME/CODE` one; a name alone wins over its codes. */
async function readAreaWords(workspace: Workspace, given: readonly string[]): Promise<AreaFilter[]> {
  const parts = given.map((text) => {
    const slash = text.indexOf('/')
    return slash < 0 ? { id: text } : { id: text.slice(0, slash), code: text.slice(slash + 1) }
  })
  const filters: AreaFilter[] = []
  for (const [id, ofId] of [...Map.groupBy(parts, (part) => part.id)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { sha256 } = boundaryFileNamed(workspace, id)
    const codes = [...new Set(ofId.map(({ code }) => code))]
    if (codes.includes(undefined)) filters.push({ id, sha256 })
    else filters.push({ id, sha256, codes: await knownCodes(workspace, { id, sha256 }, codes as string[]) })
  }
  return filters
}

async function knownCodes(workspace: Workspace, ref: AreaFilter, codes: string[]): Promise<string[]> {
  const areas = await loadAreas(workspace, ref)
  const unknown = codes.find((asked) => !areas.some(({ code }) => code === asked))
  if (unknown === undefined) return codes.sort()
  const named = areas.filter(({ name }) => name.toLowerCase() === unknown.toLowerCase())
  throw wrongUsage('unknown_area', `The boundaries ${ref.id} have no unit of this code.`, {
    received: unknown,
    expected: (named.length ? named : areas.slice(0, 8)).map(({ code, name }) => `${code} (${name})`).join(', '),
    hint: `\`marsad boundaries show ${ref.id}\` lists all ${areas.length}.`,
  })
}

/** A polygon of the most positions has some 120 kB; GeoJSON written wide may have ten times as much. */
const MOST_BYTES = 4 << 20

/** A value that begins like JSON is the polygon itself; anything else is a file. */
function readPolygonWord(value: string, cwd: string | null) {
  if (value.trimStart().startsWith('{')) return readDrawnPolygon(value, 'the text after --polygon')
  if (cwd === null) throw badValue('polygon', value.slice(0, 200), 'the GeoJSON of a polygon itself')
  const path = resolve(cwd, value)
  const bytes = statSync(path, { throwIfNoEntry: false })?.size
  if (bytes === undefined) {
    throw notFound('no_such_file', 'There is no such file.', {
      received: path,
      expected: 'a GeoJSON file with a polygon, or the GeoJSON itself',
      hint: 'Check the spelling and the folder.',
    })
  }
  if (bytes > MOST_BYTES) {
    throw wrongUsage('polygon_too_fine', 'The file is too large for a polygon of a selection.', {
      received: `${bytes} bytes, ${path}`,
      expected: `at most ${MOST_BYTES >> 20} MiB`,
      hint: 'Add the file with `marsad boundaries add` and select by --area.',
    })
  }
  return readDrawnPolygon(readFileSync(path, 'utf8'), path)
}

import { posix } from 'node:path'
import type { ZipArchive } from '../zip-archive.ts'
import { type NumberKind, kindOfFormat } from './number-format.ts'
import { attributeOf, damagedWorkbook, readWholeXml } from './xml.ts'

export const workbookPart = 'xl/workbook.xml'

export interface Sheet {
  name: string
  /** Its name in the archive. */
  part: string
  hidden: boolean
}

/** What is known of a workbook before its cells are read. Macros and links to other files are not even looked at. */
export interface Workbook {
  path: string
  archive: ZipArchive
  /** Sheets of cells in the order of their tabs, hidden ones too. */
  sheets: readonly Sheet[]
  /** Whether days count from 1904-01-01, as on old Macs. */
  is1904: boolean
  /** What each style of a cell makes of a number. */
  styles: readonly NumberKind[]
  /** The part with the texts that cells share; `null` when there is none. */
  sharedStrings: string | null
}

/** Reads what a workbook says of itself. Throws `damaged_workbook` when its parts do not fit together. */
export async function openWorkbook(path: string, archive: ZipArchive): Promise<Workbook> {
  const relations = await readRelations(path, archive)
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let is1904 = false
  await readWholeXml(archive.read(workbookPart), path, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const hidden = (attributes['state'] ?? 'visible') !== 'visible'
      listed.push({ name: attributes['name'] ?? '', hidden, id: attributeOf(attributes, 'id') ?? '' })
    },
    close() {},
  })
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((known) => known.id === id)
    // Sheets of charts and dialogues have no cells.
    if (relation && relation.type !== 'worksheet') return []
    if (!relation || !archive.has(relation.part)) throw damagedWorkbook(path, new Error(`the sheet ${name} is missing`))
    return [{ name, hidden, part: relation.part }]
  })
  const partOf = (type: string) => relations.find((known) => known.type === type && archive.has(known.part))?.part
  const stylesPart = partOf('styles')
  return {
    path,
    archive,
    sheets,
    is1904,
    styles: stylesPart === undefined ? [] : await readStyles(path, archive, stylesPart),
    sharedStrings: partOf('sharedStrings') ?? null,
  }
}

async function readRelations(path: string, archive: ZipArchive) {
  const relations: { id: string; type: string; part: string }[] = []
  await readWholeXml(archive.read('xl/_rels/workbook.xml.rels'), path, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const target = attributes['Target'] ?? ''
      const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target)
      const type = attributes['Type']?.split('/').at(-1) ?? ''
      relations.push({ id: attributes['Id'] ?? '', type, part })
    },
    close() {},
  })
  return relations
}

async function readStyles(path: string, archive: ZipArchive, part: string): Promise<NumberKind[]> {
  const codes = new Map<number, string>()
  const kinds: NumberKind[] = []
  let inCellFormats = false
  await readWholeXml(archive.read(part), path, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'cellXfs') inCellFormats = true
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0)
        kinds.push(kindOfFormat(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return kinds
}

import type { Language } from '../model/figure.ts'
import { type Formats, formats } from '../model/formats.ts'
import { isolated } from '../model/plain-text.ts'
import { countryName } from '../model/states.ts'
import { plotWords as tempoWords } from '../questions/tempo/plot-words.ts'
import type { Covered } from '../questions/tempo/result.ts'
import type { KnownFigure } from './known-figure.ts'
import { type Cell, resultTable } from './result-table.ts'
import { frameWords } from './words.ts'
import { element, escapeXml } from './xml.ts'

/** Columns of text; all others hold numbers. */
const textColumns = new Set(['start', 'end', 'covered', 'id', 'name'])

/** All bins or places of a figure as an HTML table in a box of its own, with the units above it; `titleId` is its heading. */
export function tableHtml(figure: KnownFigure, titleId: string): string {
  const words = frameWords[figure.language]
  const { columns, rows } = resultTable(figure)
  if (rows.length === 0) return element('p', {}, escapeXml(words.emptyTable))
  const format = formats(figure.language)
  const heads = columns.map((column) => {
    return element('th', { scope: 'col', class: classOf(column) }, escapeXml(headingOf(column, figure.language)))
  })
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const column = columns[index]!
      const isName = column === (figure.question === 'tempo' ? 'start' : 'name')
      const text = escapeXml(writeCell(cell, column, row, figure, format))
      return element(isName ? 'th' : 'td', { ...(isName && { scope: 'row' }), class: classOf(column) }, text)
    })
    return element('tr', {}, cells.join(''))
  })
  const table = element(
    'table',
    { 'aria-labelledby': titleId },
    element('thead', {}, element('tr', {}, heads.join(''))) +
      element('tbody', {}, body.join('')) +
      unallocated(figure, columns.length, format),
  )
  const box = element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': titleId }, table)
  return element('p', { class: 'muted' }, escapeXml(words.tableUnits[figure.question])) + box
}

function classOf(column: string): string {
  if (column === 'start' || column === 'end') return 'date'
  return textColumns.has(column) ? 'text' : 'n'
}

function headingOf(column: string, language: Language): string {
  const days = /^rolling_(\d+)_days$/.exec(column)?.[1]
  if (days === undefined) return frameWords[language].columns[column] ?? column
  return formats(language).plural(Number(days), tempoWords[language].mean)
}

function writeCell(cell: Cell, column: string, row: Cell[], figure: KnownFigure, format: Formats): string {
  if (column === 'covered') return frameWords[figure.language].covered[cell as Covered]
  if (column === 'name' && figure.question === 'concentration' && figure.result.place_level === 'country') {
    return countryName(String(row[0]), figure.language) ?? isolated(String(cell))
  }
  if (typeof cell === 'string') return classOf(column) === 'date' ? format.day(cell) : isolated(cell)
  if (column.startsWith('share')) return format.percent(cell)
  return column.startsWith('rolling_') ? format.decimal(cell, 2) : format.count(cell)
}

/** Events without a place belong to no row; their number stands under all rows. */
function unallocated(figure: KnownFigure, columns: number, { count, percent }: Formats): string {
  if (figure.question !== 'concentration' || figure.result.unallocated.total === 0) return ''
  const { unallocated, events } = figure.result
  const text = `${count(unallocated.total)} (${percent(unallocated.total / events)})`
  const name = element('th', { scope: 'row', colspan: 2 }, escapeXml(frameWords[figure.language].unallocatedRow))
  return element('tfoot', {}, element('tr', {}, name + element('td', { colspan: columns - 2 }, escapeXml(text))))
}

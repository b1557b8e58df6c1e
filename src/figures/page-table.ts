import { formats } from '../model/formats.ts'
import { plainSentence } from '../model/plain-text.ts'
import type { ShownColumn, ShownTable } from '../questions/shown.ts'
import { cellText } from './cell-text.ts'
import type { KnownFigure } from './known-figure.ts'
import { frameWords } from './words.ts'
import { element, escapeXml } from './xml.ts'

/** The table of a figure as HTML in a box of its own, with the units above it; `titleId` is its heading. */
export function tableHtml({ shown, result, language }: KnownFigure, titleId: string): string {
  const { units, columns, rows, foot } = shown.table(result, language)
  if (rows.length === 0) return element('p', {}, escapeXml(frameWords[language].emptyTable))
  const format = formats(language)
  const heads = columns.map((column) => {
    return element('th', { scope: 'col', class: classOf(column) }, escapeXml(plainSentence(column.heading)))
  })
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const text = escapeXml(cellText(row[index] ?? null, column, format))
      const { names } = column
      return element(names ? 'th' : 'td', { ...(names && { scope: 'row' }), class: classOf(column) }, text)
    })
    return element('tr', {}, cells.join(''))
  })
  const table = element(
    'table',
    { 'aria-labelledby': titleId },
    element('thead', {}, element('tr', {}, heads.join(''))) +
      element('tbody', {}, body.join('')) +
      (foot ? footHtml(foot, columns.length) : ''),
  )
  const box = element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': titleId }, table)
  return element('p', { class: 'muted' }, escapeXml(units)) + box
}

function classOf({ kind }: ShownColumn): string {
  if (kind === 'date') return 'date'
  return kind === 'text' ? 'text' : 'n'
}

/** What belongs to no row stands under all rows. */
function footHtml({ name, text }: NonNullable<ShownTable['foot']>, columns: number): string {
  const head = element('th', { scope: 'row', colspan: 2 }, escapeXml(name))
  return element('tfoot', {}, element('tr', {}, head + element('td', { colspan: columns - 2 }, escapeXml(text))))
}

import type { PartKind } from '../../model/reading.ts'
import type { Block } from './blocks.ts'
import { lookAt, type Line } from './line-looks.ts'
import { markComments } from './part-comments.ts'
import { markRelated } from './part-related.ts'
import { markTeasers } from './part-teasers.ts'
import {
  commentsHeading,
  commentsOpening,
  legalLine,
  menuEntry,
  pageLine,
  relatedOpening,
} from './part-phrases-data.ts'

/** What each paragraph is so far; `null` where nothing speaks against the body. */
export type PartMarks = (PartKind | null)[]

/**
 * What each paragraph is a part of. What the structure of a page says stands; for the rest its lines decide: teasers of
 * other articles, lists of related ones, comments, menus and lines about the page. When in doubt a paragraph is body, and
 * when hardly any body would be left, only lines about the page are taken out.
 */
export function chooseParts(text: string, blocks: readonly Block[]): PartKind[] {
  const lines = lookAt(text, blocks)
  const marks: PartMarks = blocks.map(({ region }) => region)
  markPageLines(lines, marks)
  markMenus(lines, marks)
  const furniture = [...marks]
  markTeasers(lines, marks)
  markRelated(lines, marks)
  markComments(lines, marks)
  const chosen = leavesTooLittle(lines, furniture, marks) ? furniture : marks
  return chosen.map((mark) => mark ?? 'body')
}

function markPageLines(lines: readonly Line[], marks: PartMarks) {
  for (const [index, line] of lines.entries()) {
    if (marks[index] !== null || line.length > 450) continue
    if (line.length <= 260 && pageLine.test(line.plain)) marks[index] = 'boilerplate'
    else if (legalLine.test(line.plain) || isShortcode(line.plain)) marks[index] = 'boilerplate'
    else if (line.length <= 300 && isMenuLine(line)) marks[index] = 'boilerplate'
  }
}

/** The call of a plug-in that a copy left as it is: `[package id=12]`. */
function isShortcode(plain: string): boolean {
  return /^[a-z][\w-]{2,40}(?: [a-z_-]{1,20}=\S{1,60}){1,8}$/.test(plain)
}

/** A menu on one line: at least three entries between marks, half of them such as menus have. */
function isMenuLine({ plain }: Line): boolean {
  const entries = plain.split(/\s*[|·•›»/]\s*|\s{2,}/).filter((entry) => entry !== '')
  return (
    entries.length >= 3 && entries.filter((entry) => menuEntry.test(entry)).length >= Math.max(2, entries.length / 2)
  )
}

/** A menu with an entry a line: at least four short lines, a third of them such as menus have, or all of them links. */
function markMenus(lines: readonly Line[], marks: PartMarks) {
  for (let from = 0; from < lines.length;) {
    let to = from
    let entries = 0
    let links = 0
    while (to < lines.length && (marks[to] === 'boilerplate' || isShort(lines[to]!))) {
      if (marks[to] === 'boilerplate' || menuEntry.test(lines[to]!.plain)) entries += 1
      if (lines[to]!.linkShare > 0.8) links += 1
      to += 1
    }
    const length = to - from
    if (length >= 4 && entries >= 2 && (entries * 3 >= length || links * 10 >= length * 9)) {
      for (let index = from; index < to; index += 1) {
        if (!opensList(lines[index]!)) marks[index] ??= 'boilerplate'
      }
    }
    from = to + 1
  }
}

/** It begins something of its own, and is no entry of the menu above it. */
function opensList({ plain }: Line): boolean {
  if (menuEntry.test(plain)) return false
  return relatedOpening.test(plain) || commentsOpening.test(plain) || commentsHeading.test(plain)
}

function isShort({ length, words, isSentence, kind }: Line): boolean {
  return length <= 36 && words <= 4 && !isSentence && kind !== 'infobox_row' && kind !== 'table_row' && kind !== 'note'
}

/** Fewer than one in eight characters of running text would stay, and less than a long paragraph. */
function leavesTooLittle(lines: readonly Line[], before: PartMarks, after: PartMarks): boolean {
  const open = lengthOf(lines, before)
  const left = lengthOf(lines, after)
  return left * 8 < open && left < 600
}

/** Characters of sentences that nothing speaks against. */
function lengthOf(lines: readonly Line[], marks: PartMarks): number {
  return lines.reduce((sum, line, index) => sum + (marks[index] === null && line.words > 8 ? line.length : 0), 0)
}

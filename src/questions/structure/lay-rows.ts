import type { Language } from '../../model/figure.ts'
import { plainText } from '../../model/plain-text.ts'
import { partNames, plotWords } from './plot-words.ts'
import type { StructureNode, StructurePart, StructureResult } from './result.ts'

/** A line of the drawn tree: a node, or what is said of it. */
export interface TreeRow {
  kind: 'node' | 'value'
  /** Steps from the left: parents of the asked one stand at 0. */
  step: number
  text: string
  /** For a node: the row of the node above; `null` at the top. */
  above: number | null
  isContested: boolean
  isPossible: boolean
}

/** What is drawn below a node's name; the tree shows the rest, and the table all of it. */
const drawnParts: readonly StructurePart[] = ['led_by', 'headquartered_in', 'formed_in', 'preceded_by', 'areas']

/** The tree from the top, one line a node and one a part that is said of it, contested values on one line. */
export function layRows({ nodes }: StructureResult, language: Language): TreeRow[] {
  const rows: TreeRow[] = []
  const rowOf = new Map<string, number>()
  const least = Math.min(0, ...nodes.map(({ depth }) => depth))
  for (const node of nodes) {
    const step = node.depth - least
    const above = node.above === null ? null : (rowOf.get(node.above) ?? null)
    rowOf.set(node.key, rows.length)
    const name = language === 'ar' ? (node.arabic ?? node.name) : node.name
    const row = { kind: 'node' as const, step, text: plainText(name), above }
    rows.push({ ...row, isContested: node.contested.includes('unit_of'), isPossible: node.standing === 'possible' })
    if (node.depth >= 0) for (const part of drawnParts) rows.push(...valueRow(node, part, step, language))
  }
  return rows
}

function valueRow(
  { values, contested }: StructureNode,
  part: StructurePart,
  step: number,
  language: Language,
): TreeRow[] {
  const words = plotWords[language]
  const own = values.filter((value) => value.part === part)
  if (own.length === 0) return []
  const joined = own.map(({ value }) => (value === null ? words.unknown : plainText(value)))
  const isContested = contested.includes(part)
  const text = joined.join(isContested ? ` ${words.or} ` : '; ')
  return [
    {
      kind: 'value',
      step,
      text: `${partNames[language][part]}: ${text}`,
      above: null,
      isContested,
      isPossible: own.every(({ standing }) => standing === 'possible'),
    },
  ]
}

import type { Figure } from '../model/figure.ts'
import { countryName } from '../model/states.ts'
import { inLanguage } from '../questions/ask.ts'
import type { StructureResult, StructureValue } from '../questions/structure/result.ts'

/**
 * The structure of an organisation as it may be shown to anyone: where it is only by country, and only what is said of a day twelve months
 * ago or earlier. A presence without any date, or whose words name no country, is left out and counted. With time more is shown, never
 * less, so that a figure that left once can be made again.
 */
export function publicStructure(figure: Figure, now: Date = new Date()): Figure {
  const result = figure.result as StructureResult
  const latest = twelveMonthsBefore(now)
  let withheld = 0
  const nodes = result.nodes.map((node) => {
    const values = node.values.flatMap((value): StructureValue[] => {
      if (value.part !== 'headquartered_in' && value.part !== 'areas') return [value]
      if (value.value === null) return [value]
      const { countries = [], last_day = null } = value
      if (last_day !== null && last_day <= latest && countries.length > 0) {
        return [{ ...value, value: countries.map((code) => countryName(code, 'en') ?? code).join(', ') }]
      }
      withheld += 1
      return []
    })
    return { ...node, values }
  })
  if (withheld === 0) return { ...figure, result: { ...result, nodes } }
  const { sentence, caveats } = figure.messages
  const note = { key: 'withheld_presence', values: { values: withheld } }
  const messages = { sentence, caveats: [note, ...caveats] }
  return inLanguage({ ...figure, result: { ...result, nodes, withheld }, messages }, figure.language)
}

/** The day a year ago, `YYYY-MM-DD`. */
export function twelveMonthsBefore(now: Date): string {
  const before = new Date(now)
  before.setUTCFullYear(before.getUTCFullYear() - 1)
  return before.toISOString().slice(0, 10)
}

import type { Language } from '../../model/figure.ts'
import { type Formats, formats, noAnswer } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { nameDifference } from '../compare-subjects.ts'
import { barOfBlocks, cellsOf, fitCells } from '../block-drawing.ts'
import { isCompared } from './compared.ts'
import { plotWords } from './plot-words.ts'
import type { ConcentrationResult } from './result.ts'

const mostPlaces = 8
const barCells = 32
const nameCells = 28

/**
 * The first places as bars of block characters with their shares; where two selections are compared, one below the other. Names are
 * shown without control characters.
 */
export function placesInTerminal(result: ConcentrationResult, language: Language): string[] {
  if (!isCompared(result)) return drawPlaces(result, language)
  const { a, b } = nameDifference(result.versus.difference, language)
  const second = { ...result.versus, place_level: result.place_level }
  return [plainText(a.label), ...drawPlaces(result, language), '', plainText(b.label), ...drawPlaces(second, language)]
}

function drawPlaces(
  result: Pick<ConcentrationResult, 'places' | 'events' | 'unallocated' | 'place_level'>,
  language: Language,
): string[] {
  const words = plotWords[language]
  const format = formats(language)
  if (result.places.length === 0) return [result.events === 0 ? words.nothing : words.nothingPlaced]
  const shown = result.places.slice(0, mostPlaces)
  const longest = Math.max(...shown.map(({ expected }) => expected), Number.MIN_VALUE)
  const names = shown.map(({ name }) => fitCells(plainText(name), nameCells))
  const widest = Math.max(...names.map(cellsOf))
  const lines = shown.map((place, index) => {
    const label = names[index]! + ' '.repeat(widest - cellsOf(names[index]!))
    return `${label} ${barOfBlocks(place.expected / longest, barCells)} ${share(place.share, format)}`
  })
  const rest = result.places.slice(mostPlaces)
  if (rest.length > 0) {
    const others = rest.reduce((sum, place) => sum + place.share, 0)
    lines.push(`${format.plural(rest.length, words.others)}: ${share(others, format)}`)
  }
  if (result.unallocated.total > 0) {
    const part = words.ofAll(format.percent(result.events > 0 ? result.unallocated.total / result.events : null))
    lines.push(`${words.unallocated[result.place_level]}: ${format.count(result.unallocated.total)} (${part})`)
  }
  return lines
}

function share(value: number, { percent }: Formats): string {
  return Number.isFinite(value) ? percent(value) : noAnswer
}

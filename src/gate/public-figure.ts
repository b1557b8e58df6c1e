import { failed } from '../model/errors.ts'
import type { Figure, Message } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import { releaseName } from '../model/release.ts'
import type { Selection } from '../model/selection.ts'
import { inLanguage } from '../questions/ask.ts'
import type { ComparedPlace, ConcentrationResult, CountedSelection, Place } from '../questions/concentration/result.ts'
import type { SpreadResult } from '../questions/spread/result.ts'
import type { TermsResult } from '../questions/terms/result.ts'
import { publicSpread } from './public-spread.ts'
import { publicStructure } from './public-structure.ts'

/** Fewer events than this in one cell could point at a single household. */
const LEAST_EVENTS_IN_A_CELL = 3

/**
 * A figure as it may be shown to anyone. Cells, and areas as small as cells, with fewer than three events are withheld and counted together; when that would
 * leave one alone, whose number the total gives away, the next smallest goes with it. Finer H3 cells are refused. Aggregates of a release whose rows may not
 * be republished are refused below province and week, and for areas that somebody draws.
 */
export function publicFigure(figure: Figure, releases: readonly Release[]): Figure {
  const closed = releases.find(({ licence }) => !licence.rows_public)
  if (closed && isFinerThanAllowed(figure)) {
    throw failed('refused', 'The licence does not allow so fine a figure to be published.', {
      received: `${figure.question} ${JSON.stringify(figure.options)} of ${releaseName(closed)} (${closed.licence.id})`,
      expected: 'no finer than province and week',
      hint: 'Ask by province and by week or longer, or write it with --profile internal for your own use.',
    })
  }
  if (figure.question === 'spread') {
    return { ...figure, result: publicSpread(figure.result as SpreadResult, closed !== undefined) }
  }
  if (figure.question === 'terms') return { ...figure, result: withoutEvidence(figure.result as TermsResult) }
  if (figure.question === 'structure') return publicStructure(figure)
  if (figure.question !== 'concentration') return figure
  const result = figure.result as ConcentrationResult
  refuseFineCells(result)
  return isOfCells(result) ? withoutFew(figure, withholdSides(result)) : figure
}

/** About 1,770 km² each; the next finer have 253 km². */
const FINEST_H3_RESOLUTION = 4

/** Coarser cells are another figure, to be asked for: what is shown should be what was asked. */
function refuseFineCells({ resolution = 0 }: ConcentrationResult): void {
  if (resolution <= FINEST_H3_RESOLUTION) return
  throw failed('refused', 'H3 cells of this resolution are too fine to be published.', {
    received: `resolution ${resolution}`,
    expected: `resolution ${FINEST_H3_RESOLUTION} or lower`,
    hint: `Ask with --resolution ${FINEST_H3_RESOLUTION}, or write it with --profile internal for your own use.`,
  })
}

/** About a half-degree cell at the equator; areas that are smaller are cells by another name. */
const CELL_KM2 = 3_000

const isOfCells = ({ place_level, least_area_km2 = Infinity }: ConcentrationResult) =>
  place_level === 'cell' || place_level === 'h3' || (place_level === 'area' && least_area_km2 < CELL_KM2)

/** The sentence must not name what is withheld, nor tell its share. */
function withoutFew(figure: Figure, result: ConcentrationResult): Figure {
  if (result.versus) return comparedWithoutFew(figure, result)
  if (!result.withheld) return figure
  const { sentence, caveats } = figure.messages
  const shown = result.places.length
  const told = {
    key: shown === 0 ? 'withheld' : sentence.key,
    values: {
      ...sentence.values,
      level: result.place_level,
      ...(shown === 0 ? { place: null, place_id: null, share: null } : {}),
      ...(shown < 3 ? { three: null } : {}),
    },
  }
  const { places, expected } = result.withheld
  const level = result.place_level
  const note: Message = { key: 'withheld_cells', values: { places, mass: expected, level } }
  return inLanguage({ ...figure, result, messages: { sentence: told, caveats: [note, ...caveats] } }, figure.language)
}

function comparedWithoutFew(figure: Figure, result: ConcentrationResult): Figure {
  const { versus, place_level: level } = result
  const sides = { a: result.withheld, b: versus?.withheld }
  if (!sides.a && !sides.b) return figure
  const { sentence, caveats } = figure.messages
  const isShown = result.places.length > 0 && versus !== undefined && versus.places.length > 0
  const nameless = { a_place: null, a_place_id: null, a_share: null, b_place: null, b_place_id: null, b_share: null }
  const told = {
    key: isShown ? sentence.key : 'compared_totals',
    values: { ...sentence.values, a_hhi: null, b_hhi: null, low: null, high: null, ...(isShown ? {} : nameless) },
  }
  const notes = Object.entries(sides).flatMap(([side, withheld]): Message[] => {
    if (!withheld) return []
    const { places, expected } = withheld
    const values = { ...versus?.difference, caveat: 'withheld_cells', side, places, mass: expected, level }
    return [{ key: 'of_side', values }]
  })
  return inLanguage(
    { ...figure, result, messages: { sentence: told, caveats: [...notes, ...caveats] } },
    figure.language,
  )
}

/** A question that is not known here is taken as too fine until somebody decides. */
function isFinerThanAllowed(figure: Figure): boolean {
  const { question, options, receipt } = figure
  if ([receipt.selection, ...(receipt.versus ? [receipt.versus.selection] : [])].some(drawsOwnArea)) return true
  if (question === 'tempo') return options['by'] === 'day'
  if (question === 'concentration') return options['place_level'] !== 'country' && options['place_level'] !== 'admin1'
  if (question === 'spread') return options['place_level'] !== 'admin1'
  // Shares over months at the finest, and of all places together.
  if (question === 'coverage') return false
  // Events by the length of time that the claim speaks of.
  if (question === 'against-events') return (figureBins(figure) ?? 'day') === 'day'
  // Counts of statements and of their words, which stay where they are.
  if (question === 'output' || question === 'terms') return false
  return true
}

/** Which statements hold a word is for those who work in the workspace. */
const withoutEvidence = (result: TermsResult): TermsResult => ({
  ...result,
  terms: result.terms.map((term) => ({ ...term, evidence: [] })),
  keyness: result.keyness && {
    ...result.keyness,
    words: result.keyness.words.map((word) => ({ ...word, evidence: [] })),
  },
})

const figureBins = ({ result }: Figure) => (result as { by?: string }).by

/** An area that somebody draws may be a single house. */
const drawsOwnArea = ({ bbox, cell, h3, area, polygon }: Selection) =>
  [bbox, cell, h3, area, polygon].some((filter) => filter !== undefined)

/** What one side withholds must not come back by the comparison. */
function withholdSides(result: ConcentrationResult): ConcentrationResult {
  const first = withhold(result)
  const { versus, comparison } = result
  if (!versus || !comparison) return first
  const second = withhold(versus)
  if (!first.withheld && !second.withheld) return result
  const [ofFirst, ofSecond] = [first, second].map(({ places }) => new Set(places.map(({ id }) => id)))
  const places = comparison.places.flatMap(({ id, name, ...shares }): ComparedPlace[] => {
    if (!ofFirst!.has(id) && !ofSecond!.has(id)) return []
    // Nothing and too few look alike: where some are withheld, a place that is not listed may be either.
    const a = first.withheld && !ofFirst!.has(id) ? null : shares.first
    const b = second.withheld && !ofSecond!.has(id) ? null : shares.second
    return [{ id, name, first: a, second: b, difference: a === null || b === null ? null : shares.difference }]
  })
  return { ...first, versus: second, comparison: { ...comparison, places, gini: null, hhi: null } }
}

function withhold<Counted extends CountedSelection>(result: Counted): Counted {
  const fewestFirst = result.places.toReversed()
  let few = fewestFirst.filter(({ expected }) => expected < LEAST_EVENTS_IN_A_CELL).length
  if (few === 0) return result
  const sum = (places: readonly Place[]) => places.reduce((total, { expected }) => total + expected, 0)
  while (few < fewestFirst.length && (few < 2 || sum(fewestFirst.slice(0, few)) < LEAST_EVENTS_IN_A_CELL)) few += 1
  const hidden = fewestFirst.slice(0, few)
  const places = result.places.slice(0, -few)
  return {
    ...result,
    places,
    // The curve, the indices and the shares of more places than are shown would give the withheld numbers back.
    lorenz: [],
    gini_touched: null,
    gini_all: null,
    hhi: null,
    top: result.top.filter(({ k }) => k <= places.length),
    withheld: { places: hidden.length, expected: sum(hidden) },
  }
}

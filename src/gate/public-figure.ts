import { failed } from '../model/errors.ts'
import type { Figure, Message } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import { releaseName } from '../model/release.ts'
import { inLanguage } from '../questions/ask.ts'
import type { ConcentrationResult, Place } from '../questions/concentration/result.ts'

/** Fewer events than this in one cell could point at a single household. */
const LEAST_EVENTS_IN_A_CELL = 3

/**
 * A figure as it may be shown to anyone. Cells with fewer than three events are withheld and counted together; when that would
 * leave one alone, whose number the total gives away, the next smallest goes with it. Aggregates of a release whose rows may not
 * be republished are refused below province and week.
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
  if (figure.question !== 'concentration') return figure
  const result = figure.result as ConcentrationResult
  return result.place_level === 'cell' ? withoutFew(figure, withhold(result)) : figure
}

/** The sentence must not name what is withheld, nor tell its share. */
function withoutFew(figure: Figure, result: ConcentrationResult): Figure {
  if (!result.withheld) return figure
  const { sentence, caveats } = figure.messages
  const shown = result.places.length
  const told = {
    key: shown === 0 ? 'withheld' : sentence.key,
    values: {
      ...sentence.values,
      ...(shown === 0 ? { place: null, place_id: null, share: null } : {}),
      ...(shown < 3 ? { three: null } : {}),
    },
  }
  const { places, expected } = result.withheld
  const note: Message = { key: 'withheld_cells', values: { places, mass: expected } }
  return inLanguage({ ...figure, result, messages: { sentence: told, caveats: [note, ...caveats] } }, figure.language)
}

/** A question that is not known here is taken as too fine until somebody decides. */
function isFinerThanAllowed({ question, options }: Figure): boolean {
  if (question === 'tempo') return options['by'] === 'day'
  if (question === 'concentration') return options['place_level'] === 'admin2' || options['place_level'] === 'cell'
  return true
}

function withhold(result: ConcentrationResult): ConcentrationResult {
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

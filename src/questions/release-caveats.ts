import type { Message } from '../model/figure.ts'
import { coversCountry, type Release } from '../model/release.ts'
import type { Selection } from '../model/selection.ts'
import { spokenName } from '../model/spoken-name.ts'
import { successorsAndPredecessors } from '../model/states.ts'
import type { QuestionContext } from './question.ts'
import { caveatTexts } from './caveat-texts.ts'

/** The values that sentences name their subject by: who and where. */
export function subjectOf({ selection, actorsTaken }: Pick<QuestionContext, 'selection' | 'actorsTaken'>) {
  return {
    actors: actorsTaken.map(spokenName),
    countries: selection.country ?? [],
    provinces: selection.admin1 ?? [],
  }
}

type Asked = Pick<Selection, 'country' | 'from' | 'to'>

/** Whether none of the releases covers anything of the asked countries and time: then nothing can be said, not even zero. */
export function isUncovered(releases: readonly Release[], { country, from, to }: Asked): boolean {
  return releases.every(({ extent }) => {
    const elsewhere = country !== undefined && !country.some((code) => coversCountry(extent, code))
    const before = to !== undefined && extent.from !== null && to < extent.from
    const after = from !== undefined && extent.to !== null && from > extent.to
    const between = extent.gaps?.some(
      (gap) => from !== undefined && to !== undefined && from >= gap.from && to <= gap.to,
    )
    return elsewhere || before || after || between
  })
}

/** For answers without bins of their own: that the asked time reaches beyond what a release covers. */
export function periodCaveats(releases: readonly Release[], { from, to }: Asked): Message[] {
  return releases.flatMap(({ extent }): Message[] => {
    const early = from !== undefined && extent.from !== null && from < extent.from
    const late = to !== undefined && extent.to !== null && to > extent.to
    const past = from !== undefined && extent.to !== null && from > extent.to
    return early || late || past ? [{ key: 'period_not_covered', values: { from: extent.from, to: extent.to } }] : []
  })
}

/** What a reader must know of the releases before any number from them. */
export function releaseCaveats(releases: readonly Release[], selection: Selection): Message[] {
  const caveats: Message[] = []
  for (const { extent, connector, caveats: said = [] } of releases) {
    if (extent.basis === 'assumed')
      caveats.push({ key: 'assumed_extent', values: { from: extent.from, to: extent.to } })
    for (const gap of gapsWithin(extent, selection)) caveats.push({ key: 'gap_in_extent', values: { ...gap } })
    if (extent.from === null && extent.to === null) caveats.push({ key: 'unknown_extent', values: {} })
    const missing = (selection.country ?? extent.without ?? []).filter((code) => !coversCountry(extent, code))
    if (missing.length) caveats.push({ key: 'countries_not_covered', values: { countries: missing } })
    const population = `population_${connector.id}`
    if (population in caveatTexts.en) caveats.push({ key: population, values: {} })
    for (const text of said) caveats.push({ key: 'release_says', values: { text } })
  }
  if (releases.length > 1) {
    caveats.push({ key: 'several_datasets', values: { datasets: releases.map(({ dataset }) => dataset) } })
  }
  return [...caveats, ...formerStateCaveats(selection)]
}

const gapsWithin = ({ gaps = [] }: Release['extent'], { from, to }: Asked) =>
  gaps.filter((gap) => (from === undefined || gap.to >= from) && (to === undefined || gap.from <= to))

/** The datasets begin in 1989 at the earliest; an older succession splits nothing. */
const FIRST_EVENTS = '1989-01-01'

function formerStateCaveats({ country = [], from }: Selection): Message[] {
  return country.flatMap((code) =>
    successorsAndPredecessors(code)
      .predecessors.filter(
        ({ iso, since }) => since > (from ?? FIRST_EVENTS) && since > FIRST_EVENTS && !country.includes(iso),
      )
      .map(({ iso, since }) => ({ key: 'former_states', values: { iso, since } })),
  )
}

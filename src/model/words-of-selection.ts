import { writePolygons } from './polygons.ts'
import { releaseName } from './release.ts'
import type { Selection } from './selection.ts'

/**
 * A selection as the words that it can be asked for by, in their order: `{ release: ['orland/2014-2019'], from: ['2014-01-01'] }`.
 * Words that do not narrow it down are left out. Actors are given by the ids and names that they were taken for.
 */
export function wordsOfSelection({
  releases,
  actor,
  bbox,
  polygon,
  ...selection
}: Selection): Record<string, string[]> {
  const words: Record<string, readonly (string | number | boolean | undefined)[]> = {
    release: releases.map(releaseName),
    country: selection.country ?? [],
    admin1: selection.admin1 ?? [],
    actor: (actor ?? []).flatMap(({ ids, names }) => [...ids, ...names]),
    'actor-role': [selection.actor_role],
    from: [selection.from],
    to: [selection.to],
    type: selection.event_type ?? [],
    'violence-type': selection.violence_type ?? [],
    'deaths-min': [selection.deaths_min],
    'location-precision': selection.location_precision ?? [],
    'time-precision': selection.time_precision ?? [],
    flag: selection.flag ?? [],
    'active-year': [selection.active_year],
    bbox: bbox ? [bbox.join(',')] : [],
    cell: selection.cell ?? [],
    h3: selection.h3 ?? [],
    area: (selection.area ?? []).flatMap(({ id, codes }) => codes?.map((code) => `${id}/${code}`) ?? [id]),
    polygon: polygon ? [writePolygons(polygon)] : [],
    text: [selection.text],
  }
  return Object.fromEntries(
    Object.entries(words)
      .map(([name, values]) => [name, values.filter((value) => value !== undefined).map(String)] as const)
      .filter(([, values]) => values.length > 0),
  )
}

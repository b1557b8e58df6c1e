import type { NameCounts } from '../../model/name-counts.ts'
import type { DuckDbSession } from './session.ts'
import { exactText } from './sql.ts'

/** The names that the events of a table carry, with their counts. `from` stands behind `FROM`. */
export async function queryNames(session: DuckDbSession, from: string): Promise<NameCounts> {
  const ofColumn = <Row>(name: string) =>
    session.rows<Row>(
      `SELECT ${exactText(name)} AS name, country, count(*) AS events FROM ${from} WHERE ${name} IS NOT NULL
       GROUP BY ${name}, country ORDER BY events DESC, name, country NULLS FIRST`,
    )
  return {
    actors: await queryActors(session, from),
    countries: await session.rows(
      `SELECT country, count(*) AS events FROM ${from} WHERE country IS NOT NULL GROUP BY country ORDER BY events DESC, country`,
    ),
    provinces: await ofColumn('admin1'),
    places: await ofColumn('location_name'),
  }
}

async function queryActors(session: DuckDbSession, from: string): Promise<NameCounts['actors']> {
  /** Each event once for each value of the expression over one of its actors, `a`. */
  const eachOnce = (expression: string) => `unnest(list_distinct(list_transform(actors, a -> ${expression})))`
  const names = await session.rows<{ name: string; source_id: string | null; events: number }>(
    `SELECT ${exactText('actor.name')} AS name, actor.source_id AS source_id, count(*) AS events
     FROM (SELECT ${eachOnce(`{'name': a.name, 'source_id': a.source_id}`)} AS actor FROM ${from})
     GROUP BY actor.name, actor.source_id ORDER BY events DESC, name, source_id NULLS FIRST`,
  )
  const ids = await session.rows<{ source_id: string; events: number }>(
    `SELECT source_id, count(*) AS events FROM (SELECT ${eachOnce('a.source_id')} AS source_id FROM ${from})
     WHERE source_id IS NOT NULL GROUP BY source_id ORDER BY events DESC, source_id`,
  )
  const namesOfId = Map.groupBy(names, ({ source_id }) => source_id)
  const withId = ids.map(({ source_id, events }) => {
    const [first, ...others] = namesOfId.get(source_id) ?? []
    return { source_id, name: first?.name ?? source_id, other_names: others.map(({ name }) => name), events }
  })
  const withoutId = (namesOfId.get(null) ?? []).map((actor) => ({ ...actor, other_names: [] }))
  return [...withId, ...withoutId].sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1))
}

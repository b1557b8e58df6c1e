/** PRIO-GRID in SQL: half a degree, numbered from the south-west corner, 720 cells a row (Tollefsen et al. 2012). */

const row = (latitude: string) => `least(359, floor((${latitude} + 90) * 2))`
const column = (longitude: string) => `least(719, floor((${longitude} + 180) * 2))`
const cellNumber = (row: string, column: string) => `CAST(CAST((${row}) * 720 + (${column}) + 1 AS BIGINT) AS VARCHAR)`

/** The rows and columns of cells that the circle around the point touches; columns are counted on over the antimeridian. */
const KM_PER_DEGREE = 111.195
const latitudeReach = `(coalesce(radius_km, 0) / ${KM_PER_DEGREE})`
const longitudeReach = `(coalesce(radius_km, 0) / (${KM_PER_DEGREE} * greatest(0.01, cos(radians(latitude)))))`
const southRow = row(`greatest(-90, latitude - ${latitudeReach})`)
const northRow = row(`least(90, latitude + ${latitudeReach})`)
const westColumn = `floor((longitude - ${longitudeReach} + 180) * 2)`
const eastColumn = `least(${westColumn} + 719, floor((longitude + ${longitudeReach} + 180) * 2))`

/** The cell that holds the point of an event on the globe. */
export const ownCell = cellNumber(row('latitude'), column('longitude'))

/** The cells that its circle touches. */
export const touchedCells = `flatten([[${cellNumber('r', '(c + 720) % 720')} FOR c IN range(CAST(${westColumn} AS BIGINT), CAST(${eastColumn} AS BIGINT) + 1)]
  FOR r IN range(CAST(${southRow} AS BIGINT), CAST(${northRow} AS BIGINT) + 1)])`

/** Whether that is one cell. */
export const inOneCell = `${southRow} = ${northRow} AND ${westColumn} = ${eastColumn}`

/** Whether an event is known to a point of the globe. */
export const pointed = `location_precision IN ('exact', 'near')
  AND coalesce(latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180, false)`

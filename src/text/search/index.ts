export { countMatched, findMatches } from './find-matches.ts'
export { parseQuery, toMatch, type QueryPart } from './query.ts'

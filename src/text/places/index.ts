export type { PlaceCandidate } from './place-candidate.ts'
export { placeCandidates } from './place-candidates.ts'
export { resolvePlaces, type PlaceSurroundings } from './resolve-places.ts'

export { gazetteerAttribution, type Gazetteer, type GazetteerEntry, type NamedEntries } from './gazetteer.ts'
export { loadGazetteer } from './load-gazetteer.ts'
export { readSupplement, type ReadSupplement } from './read-supplement.ts'
export { addSupplement, type SupplementRow } from './supplement.ts'

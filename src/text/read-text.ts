import type { DocumentText, Reading } from '../model/reading.ts'
import { findAttributions } from './attribution/index.ts'
import { findClaims } from './claims/find-claims.ts'
import { findDates } from './dates/index.ts'
import { findEvents } from './events/index.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { loadGazetteer } from './gazetteer/load-gazetteer.ts'
import { findOffices, findOrganisations, organisationLexicon, type OrganisationLexicon } from './organisations/index.ts'
import { findPeople } from './people/index.ts'
import { placeCandidates, resolvePlaces } from './places/index.ts'
import { findQuantities } from './quantities/index.ts'
import { splitSentences } from './sentences/index.ts'

/** What is loaded once and shared by all readings. */
export interface ReadingTables {
  gazetteer: Gazetteer
  lexicon: OrganisationLexicon
}

/** Loads what reading needs; the gazetteer takes up to a second, and some more when it has to be built first. */
export async function loadReadingTables(said: (message: string) => void = () => undefined): Promise<ReadingTables> {
  return { gazetteer: await loadGazetteer(said), lexicon: organisationLexicon() }
}

/**
 * Reads one document: sentences, dates, numbers, places, organisations, names of people, events, whose word is what, and
 * the claims that follow. The same text gives the same reading. `published` (EDTF, or `null` when it is not known) anchors
 * "in late October"; names of people are found, not masked.
 */
export function readText(
  document: DocumentText,
  published: string | null,
  { gazetteer, lexicon }: ReadingTables,
): Reading {
  const { text, paragraphs } = document
  const sentences = splitSentences(text, paragraphs)
  const dates = findDates(text, sentences, published)
  const quantities = findQuantities(text, sentences, dates)
  const organisations = findOrganisations(text, sentences, lexicon)
  const candidates = placeCandidates(text, sentences, gazetteer)
  const people = findPeople(text, sentences, { organisations, placeCandidates: candidates })
  const places = resolvePlaces(text, sentences, candidates, { gazetteer, organisations, people })
  const events = findEvents(text, sentences)
  const attributions = findAttributions(text, sentences, paragraphs, organisations)
  const found = { text, sentences, dates, quantities, places, organisations, people, events, attributions }
  return { ...found, claims: findClaims(document, { ...found, offices: findOffices(text, sentences) }) }
}

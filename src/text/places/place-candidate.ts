import type { Span } from '../../model/reading.ts'
import type { NamedEntries } from '../gazetteer/gazetteer.ts'

/** A stretch that may name a place, before it is decided whether it does and which one. */
export interface PlaceCandidate extends Span {
  /** Entries of the gazetteer with this name, as it gives them; empty when only a cue word calls it a place. */
  entries: NamedEntries
  /**
   * `name`: spelt as in the gazetteer; `loose`: another romanisation of such a name; `cue`: a word in it or beside it says
   * what it is ("the village of …", "… River", "قرية …"), and the gazetteer does not know the whole; `acronym`: letters
   * that the text itself explains, "New South Wales (NSW)".
   */
  match: 'name' | 'loose' | 'cue' | 'acronym'
}

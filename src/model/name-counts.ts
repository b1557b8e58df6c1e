/** How many events of a release carry a name; the most frequent first, equal ones by name. */
export interface NameCounts {
  /**
   * One entry a publisher's id; names without an id stand for themselves. `name` is its most frequent name, as delivered. An event
   * counts once, however often it names the actor.
   */
  actors: { source_id: string | null; name: string; other_names: string[]; events: number }[]
  /** ISO alpha-3. */
  countries: { country: string; events: number }[]
  /** First-level divisions as delivered, with the country that the events lie in. */
  provinces: { name: string; country: string | null; events: number }[]
  /** Names of places as delivered. */
  places: { name: string; country: string | null; events: number }[]
}

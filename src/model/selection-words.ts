/**
 * The words that select events, as plain data: the command line, its help, the completion and the docs read this list. How
 * they become a Selection is in the workspace.
 */
export interface SelectionWord {
  name: string
  /** What stands for the value in help. */
  value: string
  /** Whether the word may be given more than once or as a list joined by commas. */
  many: boolean
  help: string
}

export const selectionWords: readonly SelectionWord[] = [
  { name: 'dataset', value: 'ID', many: true, help: 'dataset; needed when the workspace holds several' },
  {
    name: 'release',
    value: 'NAME|ID/NAME',
    many: true,
    help: 'release of that dataset, or of the one named before the slash; needed when there are several',
  },
  { name: 'country', value: 'CODE', many: true, help: 'country by ISO 3166 alpha-3, such as IRQ' },
  { name: 'admin1', value: 'NAME', many: true, help: 'province as the dataset names it' },
  {
    name: 'actor',
    value: 'NAME|ucdp:ID',
    many: true,
    help: 'party by its exact name, a listed alias or a publisher’s id',
  },
  { name: 'actor-role', value: 'side_a|side_b|any', many: false, help: 'side on which that actor stands' },
  { name: 'from', value: 'DATE', many: false, help: 'first year, month or day, such as 2014, 2014-01 or 2014-01-15' },
  { name: 'to', value: 'DATE', many: false, help: 'last year, month or day, all of it included' },
  { name: 'type', value: 'TYPE', many: true, help: 'type of event in Marsad’s own words' },
  { name: 'violence-type', value: 'TYPE', many: true, help: 'state_based, non_state, one_sided or other' },
  { name: 'deaths-min', value: 'N', many: false, help: 'at least this many deaths by the best estimate' },
  { name: 'location-precision', value: 'LEVEL', many: true, help: 'exact, near, admin2, admin1, region, country, …' },
  { name: 'time-precision', value: 'LEVEL', many: true, help: 'day, days, week, month or year' },
  { name: 'flag', value: 'FLAG', many: true, help: 'only events that carry this doubt, such as deaths_order' },
  { name: 'active-year', value: 'true|false', many: false, help: 'whether the dyad reached 25 deaths in that year' },
  { name: 'bbox', value: 'W,S,E,N', many: false, help: 'box in degrees' },
  { name: 'cell', value: 'N', many: true, help: 'PRIO-GRID cell by its number' },
  { name: 'h3', value: 'INDEX', many: true, help: 'H3 cell of any resolution' },
  {
    name: 'area',
    value: 'NAME[/CODE]',
    many: true,
    help: 'boundaries added to the workspace, all of them or one unit by its code',
  },
  { name: 'polygon', value: 'FILE', many: false, help: 'area drawn in a GeoJSON file, or the GeoJSON itself' },
  { name: 'text', value: 'WORDS', many: false, help: 'words in the headline, the notes or the name of the place' },
]

/**
 * The columns of UCDP GED 24.1 and 25.1, in order. Files without a header are read by it. Earlier releases and copies by
 * others have fewer columns, in another order, or call some of them by older names: see `olderNames`.
 */
export const gedColumns = [
  'id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id', 'conflict_new_id',
  'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name', 'side_a_dset_id', 'side_a_new_id', 'side_a',
  'side_b_dset_id', 'side_b_new_id', 'side_b', 'number_of_sources', 'source_article', 'source_office', 'source_date',
  'source_headline', 'source_original', 'where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2',
  'latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec',
  'date_start', 'date_end', 'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa',
  'gwnob',
] as const // prettier-ignore

/** Names that other releases use for a column, by today's name. */
export const olderNames: Record<string, readonly string[]> = {
  conflict_new_id: ['conflict_id'],
  dyad_new_id: ['dyad_id'],
  side_a_new_id: ['side_a_id'],
  side_b_new_id: ['side_b_id'],
  best: ['best_est'],
  low: ['low_est'],
  high: ['high_est'],
}

/** Without these no event can be made; every release from 17.1 on has them. */
export const requiredColumns = [
  'id', 'type_of_violence', 'side_a', 'side_b', 'where_prec', 'latitude', 'longitude', 'country_id', 'date_prec',
  'date_start', 'date_end', 'low', 'best', 'high',
] as const // prettier-ignore

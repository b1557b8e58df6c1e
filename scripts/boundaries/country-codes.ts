/**
 * ISO 3166 alpha-3 of the countries for which Natural Earth uses a code of its own. Leased bases and buffer zones count
 * to the state that owns the ground; overseas parts that Natural Earth keeps within their state (French departments,
 * the Caribbean Netherlands, Svalbard, Tokelau) stay there. XKX is the user-assigned code in common use for Kosovo.
 */
const isoOfNaturalEarth: Record<string, string | null> = {
  ALD: 'ALA',
  ATC: 'AUS',
  BJN: 'COL',
  CLP: 'FRA',
  CNM: 'CYP',
  CSI: 'AUS',
  CYN: 'CYP',
  ESB: 'GBR',
  KAB: 'KAZ',
  KAS: 'IND',
  KOS: 'XKX',
  PSX: 'PSE',
  SAH: 'ESH',
  SDS: 'SSD',
  SER: 'COL',
  SOL: 'SOM',
  USG: 'CUB',
  WSB: 'GBR',
  // The Spratly Islands and Scarborough Reef are no country's for Natural Earth.
  PGA: null,
  SCR: null,
}

/** Null where no single country holds the place. */
export function isoCountry(naturalEarthCountry: string, name: string | null): string | null {
  if (naturalEarthCountry === 'IOA') return name === 'Christmas Island' ? 'CXR' : 'CCK'
  const iso = isoOfNaturalEarth[naturalEarthCountry]
  return iso === undefined ? naturalEarthCountry : iso
}

/** For tests: a table, its mapping and boundaries whose every text tries to be more than text. */

const runs = 'window.ran=1'

export const hostile = [
  `<script>${runs}</script>`,
  `<img src=x onerror="${runs}">`,
  `"><svg onload=${runs}>`,
  `javascript:${runs}`,
  `{{constructor.constructor('${runs}')()}} \${${runs}}`,
  'right\u202Eotni tfel',
  '=HYPERLINK("https://example.invalid/"&A1,"open")',
  '@SUM(1+1)*cmd|/C calc',
  'no character \uFFFF and a bell \u0007',
]

/** About as long as a record may be: each field has a row in which it is. */
const long = `long ${'x'.repeat(1_000_000)}`

/** What pages are looked through for. */
export const inText = hostile[0]!

/** Columns of text. */
export const texts = ['place', 'district', 'province', 'kind', 'party', 'headline', 'notes', 'source'] as const

export const hostileMapping = {
  format: 'marsad-mapping/1',
  dataset: 'made',
  title: inText,
  publisher: hostile[1],
  licence: { id: 'CC0-1.0', url: 'https://creativecommons.org/', rows_public: true, attribution: hostile[2] },
  citation: inText,
  fields: {
    source_event_id: { column: 'id' },
    date_start: { column: 'date', format: ['YYYY-MM-DD'] },
    latitude: { column: 'lat' },
    longitude: { column: 'lon' },
    location_precision: { constant: 'exact' },
    location_name: { column: 'place' },
    admin1: { column: 'province' },
    admin2: { column: 'district' },
    country: { constant: 'XOR' },
    event_type: { column: 'kind' },
    actors: [{ name: { column: 'party' }, role: 'unknown' }],
    headline: { column: 'headline' },
    notes: { column: 'notes' },
    sources: { column: 'source' },
  },
  extent: { from: '2014-01-01', to: '2014-12-31', countries: ['XOR'], population: inText },
  caveats: [inText],
  breaks: [{ date: '2014-06-01', what: inText }],
}

/** A row for each text, which then stands in all columns, and one for each column in which it is as long as can be. */
export function hostileTable(): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = hostile.map((text, index) => [
    `2014-0${(index % 9) + 1}-1${index % 9}`,
    String(-23 - index / 10),
    String(-15 + index / 10),
    `${text.slice(0, 60).replaceAll(/\p{Cc}/gu, ' ')}/${index}`,
    ...texts.map(() => text),
  ])
  for (const [place, name] of texts.entries()) {
    rows.push([
      `2014-12-0${place + 1}`,
      '-24',
      '-15',
      `long ${name}`,
      ...texts.map((each) => (each === name ? long : each)),
    ])
  }
  return [['date', 'lat', 'lon', 'id', ...texts], ...rows].map((row) => row.map(quoted).join(',')).join('\n')
}

/** Two areas as GeoJSON, with the properties `code` and `name`. */
export function hostileAreas(): string {
  const square = (west: number) => [
    [
      [west, -26],
      [west + 2, -26],
      [west + 2, -22],
      [west, -22],
      [west, -26],
    ],
  ]
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [-17, -15].map((west, index) => ({
      type: 'Feature',
      properties: { code: `A${index}`, name: hostile[index] },
      geometry: { type: 'Polygon', coordinates: square(west) },
    })),
  })
}

/** Toponyms found and resolved, against corpora in the form of the guide to geoparsing evaluation (Gritta, Pilehvar and Collier 2019). */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { SaxesParser } from 'saxes'
import type { PlaceMention, Reading, Span } from '../src/model/reading.ts'
import { type Counts, countMatches, printTable, scoresOf, withInterval } from './score.ts'

interface Toponym extends Span {
  latitude: number
  longitude: number
}
export interface LocatedDocument {
  text: string
  toponyms: Toponym[]
}

/** Offsets that miss the name by a few characters (one corpus counts from 1) are moved to its nearest occurrence. */
const REACH = 20
const NEAR_KM = 161

/** `undefined` where the file is no such corpus. */
export function readLocated(path: string): LocatedDocument[] | undefined {
  const bytes = readFileSync(path)
  const xml = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (!xml.slice(0, 400).includes('<article')) return undefined
  const documents: LocatedDocument[] = []
  const path_: string[] = []
  let [said, text, fields] = ['', '', {} as Record<string, string>]
  let found: Record<string, string>[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    path_.push(name)
    said = ''
    if (name === 'location') fields = {}
  })
  parser.on('text', (part) => (said += part))
  parser.on('closetag', ({ name }) => {
    path_.pop()
    if (name === 'location') found.push(fields)
    else if (path_.at(-1) === 'location') fields[name] = said.trim()
    else if (name === 'text') text = said
    else if (name === 'article') {
      documents.push({ text, toponyms: found.flatMap((each) => toponymOf(text, each)) })
      found = []
    }
  })
  parser.write(xml).close()
  return documents
}

function toponymOf(text: string, { name, start, lat, lon }: Record<string, string>): Toponym[] {
  if (!name || !start || !lat || !lon) return []
  const told = Number(start)
  const places = Array.from({ length: 2 * REACH + 1 }, (_, shift) => told - REACH + shift)
    .filter((at) => at >= 0 && text.startsWith(name, at))
    .sort((a, b) => Math.abs(a - told) - Math.abs(b - told))
  const at = places[0]
  return at === undefined ? [] : [{ start: at, end: at + name.length, latitude: Number(lat), longitude: Number(lon) }]
}

/** How far each located toponym that was detected is from where it was put; `null` where it was not put anywhere. */
type Errors = (number | null)[]

export function scoreLocated(name: string, documents: readonly LocatedDocument[], readings: readonly Reading[]): void {
  const rows = (['exact', 'overlap'] as const).map((match) => {
    const counts: Counts[] = documents.map(({ text, toponyms }, index) =>
      countMatches(text, match, toponyms, readings[index]!.places, []),
    )
    const told = (key: 'precision' | 'recall' | 'f1') => withInterval(counts, (drawn) => scoresOf(drawn)[key])
    return [match, told('precision'), told('recall'), told('f1')]
  })
  const located = documents.reduce((sum, { toponyms }) => sum + toponyms.length, 0)
  printTable(
    `${name}: ${documents.length} articles, ${located} toponyms detected`,
    ['match', 'precision', 'recall', 'F1'],
    rows,
  )
  const errors = documents.map(({ toponyms }, index): Errors =>
    toponyms.flatMap((toponym) => {
      const place = coveringMost(toponym, readings[index]!.places)
      return place ? [place.latitude === null ? null : kilometres(toponym, place)] : []
    }),
  )
  const near = (drawn: readonly Errors[], isCounted: (error: number | null) => boolean) => {
    const all = drawn.flat().filter(isCounted)
    return all.filter((error) => error !== null && error <= NEAR_KM).length / all.length
  }
  const middle = (drawn: readonly Errors[]) => {
    const known = drawn
      .flat()
      .filter((error) => error !== null)
      .sort((a, b) => a - b)
    return known[Math.floor(known.length / 2)] ?? NaN
  }
  printTable(
    `${name}: where those detected were put`,
    ['measure', 'value'],
    [
      [`within ${NEAR_KM} km, of those detected`, withInterval(errors, (drawn) => near(drawn, () => true))],
      [
        `within ${NEAR_KM} km, of those put somewhere`,
        withInterval(errors, (drawn) => near(drawn, (error) => error !== null)),
      ],
      ['median error, km', withInterval(errors, middle, 1)],
    ],
  )
}

function coveringMost(span: Span, places: readonly PlaceMention[]): PlaceMention | undefined {
  const common = (place: Span) => Math.min(span.end, place.end) - Math.max(span.start, place.start)
  return places.filter((place) => common(place) > 0).sort((a, b) => common(b) - common(a))[0]
}

const EARTH_KM = 6371.0088

function kilometres(a: Toponym, b: PlaceMention): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [lat1, lat2] = [radians(a.latitude), radians(b.latitude!)]
  const h =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(b.longitude! - a.longitude) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

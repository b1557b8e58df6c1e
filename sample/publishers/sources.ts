/**
 * The six source columns, `number_of_sources` to `source_original`, as CSV text. The shapes are those of GED: an article is
 * `"Agency,2014-01-25,Headline"` with its own quotes (and any quotes of the headline as they are), several joined by `;`;
 * older rows carry −1 and a bare reference.
 */
import { csvField, quotedField } from './csv-field.ts'
import { createChooser } from '../random.ts'
import type { Random } from '../random.ts'
import { olderCodingShare, sourceCountShares } from './shares.ts'

const agencies = ['Invented Wire', 'Invented Gazette', 'Invented Radio', 'Invented Observer']
const chooseAgency = createChooser([0.5, 0.25, 0.15, 0.1])
const chooseSourceCount = createChooser(sourceCountShares)

const originals = ['Police', 'police', 'Police, witnesses', 'hospital source', 'Local officials', 'army spokesman', '']

type Headline = (town: string, high: number) => string

const headlines: readonly Headline[] = [
  (town, high) => `At least ${high} dead in ${town}`,
  (town) => `Fighting near ${town}`,
  (town, high) => `${high} killed near ${town}, officials say`,
  (town) => `Army holds bridge at ${town}`,
  (town) => `Shelling of ${town}; road closed`,
  (town) => `${town}’s hospital full, asks for blood`,
  (town, high) => `${town} toll rises to ${high}`,
  (town) => `Gunmen attack ${town} checkpoint`,
]
/** One headline in 150 has quotes, one in 600 a line break: an editor's mark that came with the text. */
const quotedHeadline: Headline = (town) => `"We heard three blasts", residents of ${town} say`
const brokenHeadline: Headline = (town) => `Clash near ${town}, two versions\nCR\tinvented desk`

/** Reports come on the last day of the event or up to so many days later. */
export const latestReportDays = 2

/** What the sources of an event tell. */
export interface Reported {
  /** The name of the place, without "town" and the like. */
  town: string
  high: number
  /** The last day of the event, as an index into `dayTexts`. */
  lastDayIndex: number
  /** `YYYY-MM-DD` for each day of the period and the `latestReportDays` after it. */
  dayTexts: readonly string[]
  /** Whether the row may have the older coding. */
  isOld: boolean
}

export function drawSources(random: Random, reported: Reported): string {
  const { lastDayIndex, dayTexts, isOld } = reported
  const original = csvField(random.pick(originals))
  if (isOld && random.chance(olderCodingShare)) {
    return `-1,${random.pick(agencies)} ${dayTexts[lastDayIndex]},,,,${original}`
  }
  const count = chooseSourceCount(random) + 1
  let articles = ''
  let offices = ''
  let dates = ''
  let titles = ''
  for (let index = 0; index < count; index++) {
    const separator = index === 0 ? '' : ';'
    const office = agencies[chooseAgency(random)] as string
    const date = dayTexts[lastDayIndex + random.integer(0, latestReportDays)] as string
    const title = drawHeadline(random)(reported.town, reported.high)
    articles += `${separator}"${office},${date},${title}"`
    offices += separator + office
    dates += separator + date
    titles += separator + title
  }
  return `${count},${quotedField(articles)},${offices},${dates},${csvField(titles)},${original}`
}

function drawHeadline(random: Random): Headline {
  const u = random.uniform()
  return u < 1 / 600 ? brokenHeadline : u < 1 / 600 + 1 / 150 ? quotedHeadline : random.pick(headlines)
}

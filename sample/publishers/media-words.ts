/** How the media monitor writes places, parties, numbers and dates. */
import { bucketDays, bucketOf, formatDay } from '../../src/model/calendar.ts'
import { civilians } from '../happening/dyads.ts'
import { nameAt } from '../happening/organisations.ts'
import type { Organisation } from '../happening/organisations.ts'
import type { Town } from '../land/orland.ts'
import { plainName } from '../land/plain-name.ts'
import type { Random } from '../random.ts'
import type { Window } from './window.ts'

const placeKnown = ['town', 'near', 'district', 'province', 'region', 'country', 'water'] as const
const papers = ['Invented Wire', 'Invented Gazette', 'Invented Radio', 'Invented Observer', 'الصحيفة المختلقة']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export type Style = 'marks' | 'plain' | 'arabic'

/** Columns `place` to `lon`; a place that is not known to the town has no coordinates. */
export function tellPlace(town: Town, where: number, style: Style): string[] {
  const known = placeKnown[where - 1] as string
  const name = (unit: { stem: string; arabic: string }) =>
    style === 'arabic'
      ? unit.arabic.replace(/^(محافظة|قضاء) /, '')
      : style === 'plain'
        ? plainName(unit.stem)
        : unit.stem
  const district = where <= 3 ? name(town.district) : ''
  const province = where <= 5 ? name(town.province) : ''
  const place = where <= 2 ? name(town) : where === 3 ? district : where <= 5 ? province : 'Orland'
  const comma = (degrees: number) => degrees.toFixed(3).replace('.', ',')
  return [place, district, province, known, ...(where <= 2 ? [comma(town.latitude), comma(town.longitude)] : ['', ''])]
}

export function tellParty(side: Organisation, part: number, style: Style): string {
  if (side === civilians) return style === 'arabic' ? side.arabic : side.name
  const { name, arabic } = nameAt(side, part)
  return style === 'arabic' ? arabic : style === 'plain' ? plainName(name) : name
}

/** One, or two that differ. */
export function pickPapers(random: Random): string[] {
  const first = random.integer(0, papers.length - 1)
  const other = (first + random.integer(1, papers.length - 1)) % papers.length
  return [papers[first] as string, ...(random.chance(0.3) ? [papers[other] as string] : [])]
}

/** Nothing where nobody counted, a range where papers disagree. */
export function tellNumber(random: Random, number: number, rangeShare: number): string {
  if (random.chance(0.08)) return ''
  if (number < 4 || !random.chance(rangeShare)) return String(number)
  const low = Math.ceil(number * (0.6 + 0.4 * random.uniform()))
  return `${low}-${Math.max(low + 1, Math.floor(number * (1 + 0.6 * random.uniform())))}`
}

export function quotedText(style: Style, what: string, place: string, count: number): string {
  const several = { english: ` (${count} reports together)`, arabic: ` (${count} أخبار معًا)` }
  return style === 'arabic'
    ? `"خبر مُختلَق: ${what} في ${place}${count > 1 ? several.arabic : ''}"`
    : `"Invented report: ${what} at ${place}${count > 1 ? several.english : ''}"`
}

/** `05.03.2016` */
export function dotted(day: number): string {
  return formatDay(day).split('-').toReversed().join('.')
}

/** `5 Mar 2016` */
export function spelled(day: number): string {
  const [year, month, date] = formatDay(day).split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

export function isWholeMonth({ start, end }: Window): boolean {
  const month = bucketDays(bucketOf(start, 'month'), 'month')
  return start === month.start && end === month.end
}

/** `03.2016` */
export function monthOnly(day: number): string {
  return dotted(day).slice(3)
}

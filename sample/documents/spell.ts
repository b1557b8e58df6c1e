/** Dates and counted nouns in English and Arabic. */
import { formatDay } from '../../src/model/calendar.ts'
import type { Random } from '../random.ts'

const english = 'January February March April May June July August September October November December'.split(' ')
/** The names used from Egypt to Sudan, and those used from Lebanon to Iraq. */
const arabic = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
const levantine = [
  ...['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني'],
  'كانون الأول',
]
const weekdays = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ')
const arabicWeekdays = 'الخميس الجمعة السبت الأحد الاثنين الثلاثاء الأربعاء'.split(' ')

/** `5 March 2016`, `March 5, 2016` or `Saturday 5 March 2016`. */
export function englishDate(random: Random, day: number): string {
  const [year, month, date] = formatDay(day).split('-').map(Number) as [number, number, number]
  const name = english[month - 1]
  // 1970-01-01 was a Thursday.
  const weekday = weekdays[((day % 7) + 7) % 7]
  return random.pick([`${date} ${name} ${year}`, `${name} ${date}, ${year}`, `${weekday} ${date} ${name} ${year}`])
}

/** The same in Arabic, now and then in Arabic-Indic digits. */
export function arabicDate(random: Random, day: number): string {
  const [year, month, date] = formatDay(day).split('-').map(Number) as [number, number, number]
  const name = random.pick([arabic, levantine])[month - 1]
  const weekday = arabicWeekdays[((day % 7) + 7) % 7]
  const text = random.pick([`${date} ${name} ${year}`, `يوم ${weekday} ${date} ${name} ${year}`])
  return random.chance(0.25) ? indicDigits(text) : text
}

export function indicDigits(text: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}

/** `one person`, `4 people`. */
export function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`
}

/** The Arabic noun takes another form after 1, 2, 3–10 and more. */
export function arabicPeople(count: number): string {
  if (count === 1) return 'شخص واحد'
  if (count === 2) return 'شخصان'
  const rest = count % 100
  return rest >= 3 && rest <= 10 ? `${count} أشخاص` : rest >= 11 ? `${count} شخصًا` : `${count} شخص`
}

/**
 * An archive of messages that an invented organisation issued, as a channel export in JSON lines. Planted: a rhythm that doubles, a silence, a
 * change of vocabulary, copies, and accounts and links that must not survive.
 */
import { type DayRange, daysIn, formatDay } from '../../src/model/calendar.ts'
import { type Random, createBranch } from '../random.ts'

export const archiveName = 'vask-front-statements.jsonl'
/** The organisation that issues them. */
export const issuer = 'Vask Front (invented)'

export const archiveMapping = {
  text: 'text',
  date: 'date',
  channel: 'channel',
  language: 'language',
  id: 'id',
  type: 'type',
}

type Language = 'en' | 'ar'

const places: Record<Language, readonly string[]> = {
  en: ['Tell Amrin', 'Port Orland', 'Upper Tarn', 'Maravel', 'Kessim'],
  ar: ['تل عمرين', 'ميناء أورلاند', 'تارن العليا', 'مرافل', 'كسيم'],
}

/** Words that come and go: before the break, after it. */
const themes: Record<Language, readonly [readonly string[], readonly string[]]> = {
  en: [
    [
      'The courts and the markets are open.',
      'Services, schools and the harvest continue.',
      'The taxes of the province are collected.',
    ],
    [
      'The prisoners will not be forgotten.',
      'Patience in the desert, and steadfastness.',
      'The siege will not break those who hold out.',
    ],
  ],
  ar: [
    ['المحاكم والأسواق مفتوحة.', 'الخدمات والمدارس وموسم الحصاد مستمرة.', 'جُمعت الضرائب في الولاية.'],
    ['لن يُنسى الأسرى.', 'الصبر في الصحراء والثبات.', 'الحصار لن يكسر الصامدين.'],
  ],
}

function claimOf(random: Random, language: Language): string {
  const place = random.pick(places[language])
  return language === 'en'
    ? `The ${issuer} takes responsibility for ${random.pick(['an ambush', 'an attack on a checkpoint', 'the shelling of a base'])} near ${place}.`
    : `تتبنى جبهة فاسك (مُختلَقة) ${random.pick(['كمينًا', 'هجومًا على حاجز', 'قصف قاعدة'])} قرب ${place}.`
}

function bodyOf(random: Random, language: Language, isLate: boolean): string {
  const theme = themes[language][isLate ? 1 : 0]
  return [random.pick(theme), random.pick(theme)].join(' ')
}

/** One JSON object a line. The same seed and period give the same bytes. */
export function writeArchive(seed: number, period: DayRange): string {
  const random = createBranch(seed, 77)
  const length = daysIn(period)
  const silence = { start: period.start + Math.round(length * 0.62), days: 48 }
  const lines: string[] = []
  let id = 0
  let last = ''
  for (let day = period.start; day <= period.end; day++) {
    if (day >= silence.start && day < silence.start + silence.days) continue
    const isLate = day - period.start > length / 2
    if (!random.chance(isLate ? 0.5 : 0.25)) continue
    const language: Language = random.chance(0.6) ? 'ar' : 'en'
    const isClaim = random.chance(0.35)
    const isCopy = last !== '' && random.chance(0.03)
    id += 1
    const heading = language === 'en' ? `Statement no. ${id}. ` : `البيان رقم ${id}. `
    const written = heading + (isClaim ? claimOf(random, language) : bodyOf(random, language, isLate))
    const sign = random.chance(0.1)
      ? ' @vask_office_invented https://t.me/vask_office_invented'
      : random.chance(0.05)
        ? ' https://vask.invalid/archive?ref=1'
        : ''
    const text = isCopy ? last : written + sign
    last = text
    const type = isCopy ? null : isClaim ? 'claim of responsibility' : random.chance(0.06) ? 'speech' : 'communiqué'
    const hour = String(random.integer(0, 23)).padStart(2, '0')
    const date = `${formatDay(day)}T${hour}:${String(random.integer(0, 59)).padStart(2, '0')}:00`
    lines.push(JSON.stringify({ id, date, channel: '@vask_office_invented', language, type, text }))
    // A picture without words, now and then.
    if (random.chance(0.02))
      lines.push(JSON.stringify({ id: ++id, date, channel: '@vask_office_invented', language, type: null, text: '' }))
  }
  return `${lines.join('\n')}\n`
}

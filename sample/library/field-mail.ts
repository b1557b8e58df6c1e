/** A field note that came by mail (RFC 5322): short, with encoded subject, and at odds with the others about the seat. */
import { formatDay } from '../../src/model/calendar.ts'
import { bureau, front } from './inner-watch.ts'
import { invention } from './library-file.ts'
import type { LibraryFile } from './library-file.ts'
import { monthYear, plainDate } from './library-facts.ts'
import type { LibraryFacts } from './library-facts.ts'

const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']

export function writeFieldMail({ day, busiest, seats }: LibraryFacts): LibraryFile {
  const sent = day(0.45)
  const [, date, month] = /^(\d+) (\w{3})/.exec(plainDate(sent)) ?? []
  // 1970-01-01 was a Thursday.
  const weekday = weekdays[((sent % 7) + 7) % 7]
  const subject = Buffer.from(`Field note: ${seats[0].stem} and the ${bureau.nickname}`).toString('base64')
  const lines = [
    'From: Field desk <desk@observatory.invalid>',
    'To: Research <research@observatory.invalid>',
    `Date: ${weekday}, ${date} ${month} ${formatDay(sent).slice(0, 4)} 18:05:00 +0000`,
    `Subject: =?utf-8?B?${subject}?=`,
    'Message-ID: <field-note-17@observatory.invalid>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    invention.en,
    '',
    `The headquarters of the ${bureau.name} is in ${seats[1].stem}, not in ${seats[0].stem} as we wrote in ${monthYear(day(0.35))}. Two drivers saw the files being carried in.`,
    '',
    `On ${plainDate(sent - 2)} the ${front.name} closed the road between ${seats[0].stem} and ${seats[1].stem} in ${busiest[0].stem} province. About 150 families left for the coast the same week.`,
    '',
    'More when the road is open.',
    '',
  ]
  return { name: 'field-note-17.eml', text: lines.join('\r\n') }
}

import { dayComesFirst, messageDay } from './message-date.ts'

/** A message of a chat that was exported as text. Who wrote it is not read. */
export interface WhatsappMessage {
  /** ISO 8601; `null` when it cannot be told whether the day or the month comes first. */
  date: string | null
  text: string
  isService: boolean
}

const marks = '[\\u200e\\u200f\\u202a-\\u202e]'
/** `12/03/2016, 10:22 - `, `[12.03.16, 10:22:15] `, with Arabic digits and comma, a. m. and ص. */
const opening = new RegExp(
  `^${marks}{0,4}\\[?(${marks}{0,4}\\p{Nd}{1,4}${marks}{0,2}[./-]${marks}{0,2}\\p{Nd}{1,2}${marks}{0,2}[./-]${marks}{0,2}\\p{Nd}{1,4})${marks}{0,4}[,،]? {0,2}` +
    `\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?(?:[ \\u00a0\\u202f]?(?:[AaPp]\\.?[ \\u00a0\\u202f]?[Mm]\\.?|[صم]))?${marks}{0,4}(?:\\]| [-–]) ?`,
  'u',
)
/** The author: up to the first colon. What the program writes itself has none. */
const author = new RegExp(`^${marks}{0,4}[^:\\n]{1,80}: ?`, 'u')
/** What stands in place of a picture or a sound, in the languages of most exports. */
const media =
  /^[\u200e\u200f<]{0,4}(?:(?:media|image|video|audio|sticker|GIF|document|contact card) omitted|attached: [^>]{1,200}|تم استبعاد الوسائط|[^\s]{1,120}\.\w{2,5} \((?:file attached|الملف مرفق)\)|this message was deleted|تم حذف هذه الرسالة)>?\.?$/iu

/** Whether a text begins as such an export does. */
export function isWhatsappExport(text: string): boolean {
  return text
    .slice(0, 4000)
    .split('\n', 5)
    .some((line) => opening.test(line))
}

/** The messages of an export, in order; lines without a date of their own go on with the message before. */
export function* whatsappMessages(text: string, dayFirst: boolean | null): Generator<WhatsappMessage> {
  const order = dayFirst ?? dayComesFirst(datesOf(text))
  let open: { date: string | null; lines: string[] } | null = null
  for (const line of linesOf(text)) {
    const head = opening.exec(line.slice(0, 200))
    if (head === null) {
      if (open !== null) open.lines.push(line)
      continue
    }
    if (open !== null) yield messageOf(open)
    open = { date: messageDay(head[1] ?? '', order), lines: [line.slice(head[0].length)] }
  }
  if (open !== null) yield messageOf(open)
}

function messageOf({ date, lines }: { date: string | null; lines: readonly string[] }): WhatsappMessage {
  const whole = lines.join('\n')
  const head = author.exec(whole.slice(0, 100))
  const text = head === null ? '' : whole.slice(head[0].length).trim()
  return { date, text: media.test(text.slice(0, 300)) ? '' : text, isService: head === null }
}

function* datesOf(text: string): Generator<string> {
  for (const line of linesOf(text)) {
    const date = opening.exec(line.slice(0, 200))?.[1]
    if (date !== undefined) yield date
  }
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    yield text.slice(at, end === -1 ? text.length : end)
    at = end === -1 ? text.length : end + 1
  }
}

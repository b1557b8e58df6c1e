import { failed } from '../../model/errors.ts'
import type { StatementReject } from '../../model/statement.ts'
import { csvRecords } from './csv-records.ts'
import { decodeText } from './encoding.ts'
import { messageDay } from './message-date.ts'
import { badMapping, checkMapping, mappedFields, type MessageMapping } from './message-mapping.ts'
import { isServiceMessage, telegramChat, telegramText } from './telegram-export.ts'
import { isWhatsappExport, whatsappMessages } from './whatsapp-export.ts'

/** A message as a file delivers it; its channel, id and text still name accounts. */
export interface Message {
  /** The record of the file, from 1 on. */
  row: number
  /** May be empty. */
  text: string
  /** A day, month or year, ISO 8601. */
  date: string
  channel: string | null
  language: string | null
  id: string | null
  type: string | null
}

/** Every record of a file is a message or has a reason why it is none, which holds no words of it. */
export type MessageRecord = Message | { row: number; reject: Omit<StatementReject, 'row'> }

const mostBytes = 256 * 1024 ** 2

/**
 * The messages of a table (CSV, JSON, JSON lines) by a mapping, or of an exported chat (`result.json` of Telegram Desktop, text of
 * WhatsApp), for which it may be `null`. Only what the mapping names is read: no pictures, no files, no authors.
 *
 * @throws MarsadError `messages_too_large`, `messages_damaged`, `messages_private`, `bad_mapping`, or what `decodeText` says
 */
export async function* readMessages(bytes: Uint8Array, name: string, mapping: unknown): AsyncGenerator<MessageRecord> {
  if (bytes.length > mostBytes) throw tooLarge(name, bytes.length)
  const text = decodeText(bytes)
  if (/^\s*[[{]/.test(text.slice(0, 100))) yield* readJson(text, name, mapping)
  else if (isWhatsappExport(text)) yield* readWhatsapp(text, mapping)
  else yield* readTable(text, name, checkMapping(mapping))
}

function* readWhatsapp(text: string, given: unknown): Generator<MessageRecord> {
  const mapping = chatMapping(given)
  let row = 0
  for (const { date, text: written, isService } of whatsappMessages(text, mapping.day_first ?? null)) {
    row += 1
    yield isService
      ? serviceMessage(row)
      : messageOf((field) => (field === 'text' ? written : field === 'date' ? (date ?? '') : ''), row, mapping, null)
  }
}

/** Exports of chats have fields of their own; a mapping may add to them. */
const chatMapping = (given: unknown) =>
  checkMapping(given === null || given === undefined ? chatFields : { ...chatFields, ...Object(given) })
const chatFields: MessageMapping = { text: 'text', date: 'date', id: 'id' }

function* readJson(text: string, name: string, given: unknown): Generator<MessageRecord> {
  const whole = parseJson(text)
  if (whole === undefined) {
    const first = parseJson(text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1))
    if (typeof first !== 'object' || first === null) throw damaged(name, 'JSON that ends early or is broken')
    return yield* readJsonLines(text, checkMapping(given))
  }
  const chat = telegramChat(whole, name)
  const mapping = chat === null ? checkMapping(given) : chatMapping(given)
  const records = chat?.messages ?? recordsOf(whole)
  for (const [index, record] of records.entries()) yield jsonMessage(record, index + 1, mapping, chat?.name ?? null)
}

function* readJsonLines(text: string, mapping: MessageMapping): Generator<MessageRecord> {
  let row = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end === -1 ? text.length : end)
    at = end === -1 ? text.length : end + 1
    if (line.trim() !== '') yield jsonMessage(parseJson(line), ++row, mapping, null)
  }
}

function jsonMessage(record: unknown, row: number, mapping: MessageMapping, chat: string | null): MessageRecord {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return unreadable(row, 'an object')
  const fields = record as Record<string, unknown>
  if (chat !== null && isServiceMessage(fields)) return serviceMessage(row)
  return messageOf((path) => wordOf(telegramText(valueAt(fields, path))), row, mapping, chat)
}

/** One record for a lone object; of an object around a list, the list. */
function recordsOf(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole
  const lists = Object.values(whole as object).filter((value) => Array.isArray(value))
  return lists.length === 1 ? (lists[0] as unknown[]) : [whole]
}

function valueAt(record: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  let value: unknown = record
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

const wordOf = (value: unknown) =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''

function* readTable(text: string, name: string, mapping: MessageMapping): Generator<MessageRecord> {
  let columns: Map<string, number> | null = null
  let row = 0
  for (const cells of csvRecords(text, delimiterOf(text))) {
    if (columns === null) {
      if (cells === null) break
      columns = columnsOf(cells, mapping)
      continue
    }
    row += 1
    const places = columns
    if (cells === null) yield unreadable(row, 'quotation marks that are closed')
    else if (cells.length !== places.size) yield unreadable(row, `${places.size} columns`)
    else yield messageOf((field) => cells[places.get(field) ?? -1] ?? '', row, mapping, null)
  }
  if (columns === null) throw damaged(name, 'no line that names columns')
}

function columnsOf(header: readonly string[], mapping: MessageMapping): Map<string, number> {
  const columns = new Map(header.map((column, index) => [column.trim(), index]))
  if (columns.size < header.length) throw badMapping('a table with two columns of one name')
  const missing = mappedFields.map((field) => mapping[field]).filter((name) => name !== undefined && !columns.has(name))
  if (missing.length > 0) {
    throw badMapping(
      `columns that the table lacks: ${missing.join(', ')}`,
      [...columns.keys()].join(', ').slice(0, 500),
    )
  }
  return columns
}

/** The mark that stands most often in the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.slice(0, 10_000).split('\n', 1)
  const countOf = (mark: string) => first.split(mark).length
  return [',', ';', '\t', '|'].toSorted((a, b) => countOf(b) - countOf(a))[0]!
}

function messageOf(
  valueOf: (field: string) => string,
  row: number,
  mapping: MessageMapping,
  chat: string | null,
): MessageRecord {
  const text = valueOf(mapping.text)
  if (text.trim() === '') return { row, reject: { code: 'no_text', message: 'expected a text' } }
  const date = messageDay(valueOf(mapping.date), mapping.day_first ?? null)
  if (date === null) return badDate(row)
  const optional = (field: 'channel' | 'language' | 'id' | 'type') => {
    const named = mapping[field]
    return (named === undefined ? '' : valueOf(named).trim()) || null
  }
  return {
    row,
    text,
    date,
    channel: optional('channel') ?? chat,
    language: optional('language'),
    id: optional('id'),
    type: optional('type'),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const unreadable = (row: number, expected: string): MessageRecord => ({
  row,
  reject: { code: 'unreadable', message: `expected ${expected}` },
})
const serviceMessage = (row: number): MessageRecord => ({
  row,
  reject: { code: 'service_message', message: 'written by the program' },
})
const badDate = (row: number): MessageRecord => ({
  row,
  reject: {
    code: 'bad_date',
    message: 'expected a day, a month or a year, such as 2016-03-05; for 05/03/2016 the mapping must say "day_first"',
  },
})

const damaged = (name: string, received: string) =>
  failed('messages_damaged', `${name} cannot be read as a table of messages`, {
    received,
    expected: 'CSV, JSON, JSON lines, result.json of Telegram Desktop, or the text of a WhatsApp chat',
    hint: 'export it again',
  })

const tooLarge = (name: string, bytes: number) =>
  failed('messages_too_large', `${name} is too large to be read at once`, {
    received: `${Math.ceil(bytes / 1024 ** 2)} MiB`,
    expected: `at most ${mostBytes / 1024 ** 2} MiB`,
    hint: 'cut it by year, and add each part',
  })

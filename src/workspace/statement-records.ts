import { createHash } from 'node:crypto'
import type { StatementRecord } from '../events/statements/stage-statements.ts'
import { type DayRange, formatDay, parsePeriod } from '../model/calendar.ts'
import { type Statement, type StatementFlag, type StatementType, statementTypeNames } from '../model/statement.ts'
import type { DetectLanguage } from '../text/document/language.ts'
import type { MessageRecord } from '../text/document/messages.ts'
import { withoutIdentifiers } from '../text/identifiers/index.ts'
import { termWords } from '../text/terms/term-words.ts'
import type { NameHasher } from './hashing-key.ts'

/** Turns received messages into what may be written: nothing that names an account passes here. */
export async function* statementRecords(
  received: AsyncIterable<MessageRecord>,
  issuer: Pick<Statement, 'archive' | 'release' | 'organisation'>,
  { hasher, detectLanguage }: { hasher: NameHasher; detectLanguage: DetectLanguage },
): AsyncGenerator<StatementRecord> {
  const ids = new Set<string>()
  const texts = new Set<string>()
  for await (const record of received) {
    const { row } = record
    if ('reject' in record) {
      yield { reject: { row, ...record.reject } }
      continue
    }
    const days = windowOf(record.date)
    if (record.text.trim() === '') {
      yield { reject: { row, code: 'no_text', message: 'expected a text' } }
    } else if (!days) {
      yield { reject: { row, code: 'bad_date', message: 'expected a day, a month or a year, such as 2016-03-05' } }
    } else {
      const { text, links, identifiers } = withoutIdentifiers(record.text, hasher.hash)
      const flags: StatementFlag[] = []
      if (links > 0) flags.push('links_defanged')
      if (identifiers > 0) flags.push('identifiers_hashed')
      const channel = record.channel?.trim() ? hasher.hash('account', channelName(record.channel)) : null
      if (record.id !== null && isKnown(ids, `${channel} ${record.id}`)) flags.push('duplicate_id')
      const words = termWords(text)
      if (isKnown(texts, words.map(({ norm }) => norm).join(' ') || text)) flags.push('duplicate_text')
      const type = typeOf(record.type)
      if (type === undefined) flags.push('unknown_type')
      const statement: Statement = {
        id: `${issuer.archive}/${issuer.release}/${row}`,
        ...issuer,
        row,
        date_start: formatDay(days.start),
        date_end: formatDay(days.end),
        time_precision: days.end === days.start ? 'day' : days.end - days.start < 31 ? 'month' : 'year',
        language: record.language?.trim() ? record.language.trim().toLowerCase() : detectLanguage(text),
        type: type ?? null,
        channel_hash: channel,
        text,
        words: words.length,
        flags,
      }
      yield { statement }
    }
  }
}

/** The same channel is named with and without an @, and by its link. */
const channelName = (channel: string) =>
  channel
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:s\/)?/, '')
    .replace(/^@/, '')

/** The day on which it was issued where it was: what stands behind the day, a time and its zone, is left out. */
const windowOf = (date: string): DayRange | undefined =>
  parsePeriod(date.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/su, '$1'))

/** `null` when none is given, `undefined` when it is none of ours. */
function typeOf(given: string | null): StatementType | null | undefined {
  const plain = given
    ?.trim()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return plain ? statementTypeNames.find((name) => name === plain) : null
}

/** Remembers a hash of each, which takes less than the texts. */
function isKnown(seen: Set<string>, value: string): boolean {
  const digest = createHash('sha256').update(value).digest('base64').slice(0, 22)
  if (seen.has(digest)) return true
  seen.add(digest)
  return false
}

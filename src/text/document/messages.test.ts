import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MarsadError } from '../../model/errors.ts'
import { csvRecords } from './csv-records.ts'
import { messageDay } from './message-date.ts'
import { type MessageRecord, readMessages } from './messages.ts'

const mapping = { text: 'body', date: 'when', channel: 'channel', id: 'id' }

async function read(source: string | Uint8Array, name: string, given: unknown): Promise<MessageRecord[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return Array.fromAsync(readMessages(bytes, name, given))
}
/** What became of each record: its text, or why it is none. */
const outcomes = async (...given: Parameters<typeof read>) =>
  (await read(...given)).map((record) => ('reject' in record ? `! ${record.reject.code}` : record.text))

describe('a table of messages', () => {
  test('is read by the names of its columns, quoted lines and a byte order mark included', async () => {
    const table = '\ufeffid,when,channel,body\r\n7,2016-03-05T10:00:00Z,@vask,"He said ""no"".\r\nالخبر"\r\n'
    expect(await read(table, 'a.csv', mapping)).toEqual([
      {
        row: 1,
        id: '7',
        date: '2016-03-05',
        channel: '@vask',
        text: 'He said "no".\nالخبر',
        language: null,
        type: null,
      },
    ])
  })

  test('accounts for every record', async () => {
    const rows = [
      '1,2016-03-05,c,one',
      '2,soon,c,two',
      '3,2016-03-06,c,',
      '4,2016',
      '5,2016-03-07,c,"open',
      '6,2016-03,c,six',
    ]
    expect(await outcomes(`id,when,channel,body\n${rows.join('\n')}\n`, 'a.csv', mapping)).toEqual([
      'one',
      '! bad_date',
      '! no_text',
      '! unreadable',
      '! unreadable',
      'six',
    ])
  })

  test('in which no line can be missed, whatever its marks', () => {
    const pieces = fc.array(fc.constantFrom('a', '"', ',', '\n', '""', 'ب'))
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('')
        const letters = (source: string) => source.replace(/[^aب]/g, '').length
        const read = [...csvRecords(text, ',')]
        // A record that is left is a line with a quotation mark; all other letters come out.
        const kept = read.map((record) => letters((record ?? []).join(''))).reduce((sum, each) => sum + each, 0)
        expect(kept).toBeLessThanOrEqual(letters(text))
        if (!read.includes(null)) expect(kept).toBe(letters(text))
      }),
    )
  })

  test('that lacks a column is refused, with the columns that it has', async () => {
    await expect(read('when;text\n2016;x\n', 'a.csv', mapping)).rejects.toMatchObject({
      code: 'bad_mapping',
      expected: 'when, text',
    })
    await expect(read('when,body\n', 'a.csv', null)).rejects.toMatchObject({ code: 'bad_mapping', exitCode: 2 })
    await expect(read('when,body\n', 'a.csv', { ...mapping, photo: 'x' })).rejects.toMatchObject({
      code: 'bad_mapping',
    })
  })
})

describe('records in JSON', () => {
  test('are read from a list, from an object around it, and line by line', async () => {
    const record = { body: 'one', when: 1451700000, chat: { name: '@vask' } }
    const given = { text: 'body', date: 'when', channel: 'chat.name' }
    const message = { row: 1, text: 'one', date: '2016-01-02', channel: '@vask', id: null, language: null, type: null }
    expect(await read(JSON.stringify([record]), 'a.json', given)).toEqual([message])
    expect(await read(JSON.stringify({ items: [record], n: 1 }), 'a.json', given)).toEqual([message])
    const lines = `${JSON.stringify(record)}\n{"body": "tw\n\n${JSON.stringify({ ...record, body: 'three' })}\n`
    expect(await outcomes(lines, 'a.jsonl', given)).toEqual(['one', '! unreadable', 'three'])
  })

  test('that end early are refused as a whole', async () => {
    await expect(read('[{"body": "one", "when": "2016"}, {"bo', 'a.json', mapping)).rejects.toMatchObject({
      code: 'messages_damaged',
    })
  })
})

describe('an exported chat', () => {
  const telegram = (type: string, messages: readonly object[]) =>
    JSON.stringify({ name: 'Vask Office', type, messages })

  test('of Telegram is read without a mapping: its texts alone', async () => {
    const records = await read(
      telegram('public_channel', [
        { id: 1, type: 'service', date: '2016-01-01T00:00:00', action: 'create_channel', text: '' },
        { id: 2, type: 'message', date: '2016-01-02T10:00:00', from: 'Ruvana Teskel', photo: 'p.jpg', text: ['See ', { type: 'bold', text: 'this' }, '.'] },
        { id: 3, type: 'message', date: '2016-01-03T10:00:00', photo: 'p.jpg', text: '' },
      ]),
      'result.json',
      null,
    ) // prettier-ignore
    expect(records[1]).toEqual({
      row: 2,
      text: 'See this.',
      date: '2016-01-02',
      channel: 'Vask Office',
      id: '2',
      language: null,
      type: null,
    })
    expect(records.map((record) => 'reject' in record && record.reject.code)).toEqual([
      'service_message',
      false,
      'no_text',
    ])
  })

  test('between people, or of a whole account, is refused', async () => {
    for (const source of [telegram('personal_chat', []), JSON.stringify({ chats: { list: [] } })]) {
      await expect(read(source, 'result.json', null)).rejects.toMatchObject({ code: 'messages_private' })
    }
  })

  test('of WhatsApp is read without its authors', async () => {
    const chat = [
      '13/03/2016, 10:22 - Messages are end-to-end encrypted.',
      '13/03/2016, 10:23 - Ruvana Teskel: Note: the road is open',
      'since Monday.',
      '02/04/2016, 10:24 - Ruvana Teskel: <Media omitted>',
    ].join('\n')
    expect(await outcomes(chat, 'chat.txt', null)).toEqual([
      '! service_message',
      'Note: the road is open\nsince Monday.',
      '! no_text',
    ])
    expect(JSON.stringify(await read(chat, 'chat.txt', null))).not.toContain('Teskel')
    const arabic = '\u200f[٢٣/٣/٢٠١٦، ١٠:٢٢:١٥ ص] روفانا: الطريق مفتوح'
    expect(await read(arabic, 'chat.txt', null)).toMatchObject([{ date: '2016-03-23', text: 'الطريق مفتوح' }])
  })

  test('in which day and month cannot be told is not guessed at', async () => {
    const chat = '2/3/16, 10:22\u202fAM - Ruvana Teskel: hello\n'
    expect(await outcomes(chat, 'chat.txt', null)).toEqual(['! bad_date'])
    expect(await read(chat, 'chat.txt', { day_first: false })).toMatchObject([{ date: '2016-02-03' }])
  })
})

test.each([
  ['2016-03-05 10:00', '2016-03-05'],
  ['2016-13-05', null],
  ['2016-02-30', null],
  ['2016', '2016'],
  ['31.03.2016', '2016-03-31'],
  ['03/04/2016', null],
  ['1457172000000', '2016-03-05'],
  ['Fri, 03 Jun 2016 08:15:00 +0000', '2016-06-03'],
  ['٥ آذار ٢٠١٦', '2016-03-05'],
  ['99/99/9999', null],
  ['', null],
])('the day of %s', (written, day) => {
  expect(messageDay(written, null)).toBe(day)
})

test('whatever its bytes, a file gives records or an error for people', async () => {
  const seeds = ['id,when,channel,body\n1,2016,c,"x"\n', '[{"body":"x","when":"2016"}]', '1/2/2016, 10:22 - A: b\n', '{"type":"public_channel","messages":[{}]}'] // prettier-ignore
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), fc.string({ unit: 'binary' }), fc.nat(60), async (seed, noise, at) => {
      try {
        const records = await read(seed.slice(0, at) + noise + seed.slice(at), 'x', mapping)
        expect(records.map(({ row }) => row)).toEqual(records.map((_, index) => index + 1))
      } catch (error) {
        expect(error).toBeInstanceOf(MarsadError)
      }
    }),
  )
})

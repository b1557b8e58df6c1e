import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { withoutIdentifiers } from './without-identifiers.ts'

const hash = (kind: string, canonical: string) => `<${kind}:${canonical}>`
const plain = (text: string) => withoutIdentifiers(text, hash).text

describe('what identifies is replaced', () => {
  test.each([
    ['Write to @Vask_Office now.', 'Write to [account <account:vask_office>] now.'],
    ['Write to vask.office@mail.example.', 'Write to [email <email:vask.office@mail.example>].'],
    ['تواصلوا مع @vask_office، وشكرًا', 'تواصلوا مع [account <account:vask_office>]، وشكرًا'],
    ['https://t.me/Vask_Office/123', 'hxxps://t[.]me/[account <account:vask_office>]'],
    ['t.me/s/vask_office', 't[.]me/[account <account:vask_office>]'],
    ['https://t.me/joinchat/AbC', 'hxxps://t[.]me/[invite <invite:t.me/joinchat/AbC>]'],
    ['(https://t.me/+AbCdEf)', '(hxxps://t[.]me/[invite <invite:t.me/+AbCdEf>])'],
    ['chat.whatsapp.com/XyZ', 'chat[.]whatsapp[.]com/[invite <invite:chat.whatsapp.com/XyZ>]'],
    ['Call +999 55 123 4567.', 'Call [phone <phone:+999551234567>].'],
    ['للاتصال: ٠٠٩٩٩٥٥١٢٣٤٥٦٧', 'للاتصال: [phone <phone:+999551234567>]'],
    ['القناةt.me/vask_office', 'القناةt[.]me/[account <account:vask_office>]'],
    ['here:https://t.me/vask_office', 'here:hxxps://t[.]me/[account <account:vask_office>]'],
    ['tel:+999551234567', '[phone <phone:+999551234567>]'],
    ['tg://resolve?domain=vask', 'tg:// [account <account:tg://resolve?domain=vask>]'],
  ])('%s', (text, expected) => expect(plain(text)).toBe(expected))

  test('other links are defanged and keep where they led, not for whom', () => {
    expect(plain('See http://news.example.org/a/b.html?user=7 and archive.org/x.')).toBe(
      'See hxxp://news[.]example[.]org/a/b[.]html?… and archive[.]org/x.',
    )
    expect(plain('https://me:secret@host.example/a')).toBe('hxxps://host[.]example/a')
  })
})

describe('what does not identify stays', () => {
  test.each([
    'On 2016-03-05 and 05/03/2016, between 2014-2018, 12 of 1,250,000 fighters fell.',
    'قُتل 30 عنصرًا في 5/3/2016 قرب القرية.',
    '10 000 000 dinars were paid',
    'i.e. the third and the fourth, e.g. here',
  ])('%s', (text) => expect(plain(text)).toBe(text))
})

test('laws: in order, within the text, without overlap, and nothing that is found is found again', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('@name_1', 'https://t.me/x', 'a@b.co', '+999551234567', 'www.x.org/?q=1', ' ', 'و', '٠٥٥١٢٣٤٥٦٧'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of findIdentifiers(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
      const once = withoutIdentifiers(text, () => 'ff00ff00ff00ff00').text
      expect(findIdentifiers(once).filter(({ kind }) => kind === 'email')).toEqual([])
      expect(once).not.toMatch(/https?:\/\//)
    }),
  )
})

test.each(['a', '@', '1', '1 ', 'a.', '.', 'http://', '+1', 'a@', 'www.', '@a.', '(1', '1-'])(
  'a megabyte of %j is read',
  (unit) => expect(plain(unit.repeat(Math.ceil(1_000_000 / unit.length))).length).toBeGreaterThan(0),
  5_000,
)

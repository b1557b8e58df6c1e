import { describe, expect, test } from 'vitest'
import { guessEncoding } from './guess-encoding.ts'
import { encode, utf16 } from './test-tables.ts'

const sentences: [encoding: string, text: string][] = [
  [
    'windows-1252',
    'Le conseil général a été informé des événements survenus près de l’hôpital; des blessés ont été transférés à Besançon.',
  ],
  [
    'windows-1252',
    'Die Behörden meldeten Gefechte südlich der Straße, fünf Männer wurden getötet – Übergänge blieben geschlossen.',
  ],
  [
    'windows-1252',
    'La explosión ocurrió a las afueras de Córdoba; según testigos, el señor Núñez y tres niños resultaron heridos.',
  ],
  ['windows-1256', 'وقعت الاشتباكات في مدينة حلب قرب المستشفى وقتل خمسة أشخاص وجرح آخرون'],
  [
    'windows-1251',
    'Обстрел произошёл в районе города Донецк, погибли пять человек, ещё несколько ранены. Сообщили власти области.',
  ],
  [
    'windows-1251',
    'Обстріл стався поблизу міста Харків, загинули п’ять осіб, ще кілька поранені, повідомила влада області.',
  ],
  [
    'windows-1250',
    'Střelba nedaleko města Plzeň, příslušníci zásahové jednotky zajistili několik osob, šest lidí bylo zraněno v průběhu večera.',
  ],
  [
    'windows-1250',
    'Wybuch w pobliżu miasta Łódź, pięć osób zostało rannych, służby zabezpieczyły teren, śledztwo wszczęła prokuratura.',
  ],
  [
    'windows-1254',
    'Diyarbakır’ın Lice ilçesinde çıkan çatışmada beş kişi öldü, güvenlik güçleri bölgeyi kuşattı, ağır yaralılar hastaneye kaldırıldı.',
  ],
  [
    'macintosh',
    'Le conseil général a été informé des événements survenus près de l’hôpital; des blessés ont été transférés à Besançon.',
  ],
  [
    'macintosh',
    'Die Behörden meldeten Gefechte südlich der Straße, fünf Männer wurden getötet – Übergänge blieben geschlossen.',
  ],
]

describe('the encoding of a text', () => {
  test.each(sentences)('%s is guessed from %s', (encoding, text) => {
    const guess = guessEncoding(encode(text, encoding))
    expect(guess.encoding).toBe(encoding)
    expect(guess.doubt).toContain(encoding)
  })

  test('is sure where the bytes allow no other', () => {
    for (const text of ['', 'a,b\n1,2\n', 'é', 'حلب'])
      expect(guessEncoding(Buffer.from(text))).toEqual({ encoding: 'utf-8' })
    expect(guessEncoding(utf16('a,b\n1,2\n'))).toEqual({ encoding: 'utf-16le' })
    expect(guessEncoding(utf16('a,b\n1,2\n', { bigEndian: true, mark: false }))).toEqual({ encoding: 'utf-16be' })
    expect(guessEncoding(Buffer.from('aé').subarray(0, 2))).toEqual({ encoding: 'utf-8' })
  })

  test('is doubted where few bytes tell', () => {
    const guess = guessEncoding(encode('a,b\nCafé,2\n', 'windows-1252'))
    expect(guess).toEqual({ encoding: 'windows-1252', doubt: expect.stringContaining('1 bytes') as string })
  })
})

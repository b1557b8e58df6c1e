import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../model/reading.ts'
import { findOrganisations } from './find-organisations.ts'

const lines = (text: string): Span[] =>
  [...text.matchAll(/[^\n.]+\.?/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
const find = (text: string) => findOrganisations(text, lines(text))
const texts = (text: string) => find(text).map((mention) => mention.text)

describe('names that the lexicon has', () => {
  test('bring the id of the organisation, however they are romanised', () => {
    for (const name of ['Islamic State', 'ISIL', "Da'ish", 'Daesh', 'داعش', 'تنظيم الدولة الإسلامية']) {
      expect(find(`Yesterday ${name} withdrew`), name).toMatchObject([{ text: name, id: 'islamic-state' }])
    }
    expect(find('They joined Ahrar Al Sham there')).toMatchObject([{ id: 'ahrar-al-sham' }])
  })

  test('keep their article, and need it where the word alone is another', () => {
    expect(texts('Fighters of Al Qaeda and of al-Qaeda left')).toEqual(['Al Qaeda', 'al-Qaeda'])
    expect(texts('It was printed in Al-Hayat')).toEqual(['Al-Hayat'])
    expect(texts('They met Hayat in Arabia')).toEqual([])
  })

  test('win by length', () => {
    expect(find('He left al-Qaeda in Iraq then')).toMatchObject([{ text: 'al-Qaeda in Iraq' }])
  })

  test('are shown by the name that is known', () => {
    expect(find('It was SOHR that counted')).toMatchObject([
      { text: 'SOHR', name: 'Syrian Observatory for Human Rights' },
    ])
  })

  test('lose the Arabic preposition that is written onto them', () => {
    expect(texts('انضم إلى الجماعة التابعة لداعش هناك')).toContain('داعش')
  })

  test('bring their id behind an Arabic word for what they are, without epithets', () => {
    expect(find('هاجم تنظيم داعش الإرهابي البلدة')).toMatchObject([{ text: 'تنظيم داعش', id: 'islamic-state' }])
    expect(find('انسحبت كتائب داعش')).toMatchObject([{ text: 'كتائب داعش', id: null }])
  })

  test('in capitals are not taken from the words of a headline', () => {
    expect(texts('WHAT IS KNOWN ABOUT THE ATTACK IN THE NORTH')).toEqual([])
  })
})

describe('names known by their shape', () => {
  test.each([
    ['They asked the Ministry of Roads and Bridges for help', 'Ministry of Roads and Bridges'],
    ['Work by the Lakeside Observatory for Peace goes on', 'Lakeside Observatory for Peace'],
    ['Men of the Rahma Martyrs Brigade left', 'Rahma Martyrs Brigade'],
    ['Men of Liwa al-Rahma left', 'Liwa al-Rahma'],
    ['Men of Jaysh al-Rahma left', 'Jaysh al-Rahma'],
    ['Two died when Omani security forces fired', 'Omani security forces'],
    ['The Omani interior ministry said so', 'Omani interior ministry'],
    ['They fled from the Sabirun militia', 'Sabirun militia'],
    ['Talks with the Coalition failed', 'Coalition'],
    ['It wrote to the government of Rahma', 'government of Rahma'],
    ['أصدرت وزارة الري بيانا', 'وزارة الري'],
    ['قاتلت كتائب شهداء الوادي هناك', 'كتائب شهداء الوادي'],
    ['تقدم الجيش العماني نحو المدينة', 'الجيش العماني'],
  ])('%s', (text, name) => {
    expect(texts(text)).toEqual([name])
  })

  test.each([
    'The ministry was closed',
    'Omani farmers met in the north',
    'They left the Organization in May',
    'They took Route Seven to Rahma',
    'They left the hospital on Saturday',
    'He was killed by an IED near the SUV',
    'وصل وزير الري الجديد',
    'التنظيم قال إنه انسحب',
  ])('%s: none', (text) => {
    expect(texts(text)).toEqual([])
  })

  test('the adjective of a minister is no part of the body', () => {
    expect(texts('قال وزير الخارجية العماني إنه سيسافر')).toEqual([])
  })
})

describe('letters that the text explains', () => {
  test('stand for the name before the bracket', () => {
    const mentions = find('The Free Weavers Union (FWU) was founded.\nThe FWU grew.')
    expect(mentions.map(({ text, name }) => [text, name])).toEqual([
      ['Free Weavers Union', 'Free Weavers Union'],
      ['FWU', 'Free Weavers Union'],
      ['FWU', 'Free Weavers Union'],
    ])
  })

  test('may be those of the name in another language', () => {
    const mentions = find('The Free Weavers Union (Spanish: Unión de Tejedores Libres, UTL) grew.\nThe UTL left.')
    expect(mentions.filter(({ text }) => text === 'UTL').map(({ name }) => name)).toEqual([
      'Free Weavers Union',
      'Free Weavers Union',
    ])
    expect(find('The river (Spanish: Río de la Plata, see XYZ) is long')).toMatchObject([{ text: 'XYZ', name: 'XYZ' }])
  })

  test('go before the lexicon, and bring the id of the long name', () => {
    const mentions = find('Islamic State Inspectors (ISI) met.\nISI left.\nMen of Ahrar al-Sham Islamic Movement came.')
    expect(mentions.at(1)).toMatchObject({ text: 'ISI', id: null, name: 'Islamic State Inspectors' })
  })
})

const piece = fc.constantFrom(
  'Ministry of ',
  'the ',
  'Al-',
  'Brigade ',
  'ISIS ',
  '(ABC) ',
  'Islamic State ',
  'كتائب ',
  'الدولة ',
  'و',
  ', ',
  '.\n',
  '’s ',
  '– ',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
)

test('mentions are in order, without overlap, and verbatim', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const { start, end, text: mention, name, confidence } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(mention)
        expect(name).not.toBe('')
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        before = end
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../model/reading.ts'
import { findOrganisations } from '../organisations/index.ts'
import { splitSentences } from '../sentences/index.ts'
import { findPeople } from './find-people.ts'

const lines = (text: string): Span[] =>
  splitSentences(
    text,
    [...text.matchAll(/[^\n]+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'text',
      language: null,
    })),
  )

/** The names found in a text; words between braces are candidates for places. */
function names(marked: string): string[] {
  const places: Span[] = []
  const text = marked.replace(/\{([^}]*)\}/g, (_, name: string, offset: number) => {
    const start = offset - 2 * places.length
    places.push({ start, end: start + name.length })
    return name
  })
  const sentences = lines(text)
  const organisations = findOrganisations(text, sentences)
  return findPeople(text, sentences, { organisations, placeCandidates: places }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('in English, names are found', () => {
  test.each([
    ['The Prime Minister Haidar al-Rahali said so', ['Haidar al-Rahali']],
    ['Its leader, Abu Salim al-Tikriti, was seen', ['Abu Salim al-Tikriti']],
    ['They met Gen. J. K. Osterfeldt there', ['J. K. Osterfeldt']],
    ['Zorvatis denied it', ['Zorvatis']],
    ['In the north Umm Rahal fled with Sami bin Odeh', ['Umm Rahal', 'Sami bin Odeh']],
    ['Prepared by Faisal Rahal Al Odeh', ['Faisal Rahal Al Odeh']],
    ['Osterfeldt, Anna; Winter, Charles (2019)', ['Osterfeldt, Anna', 'Winter, Charles']],
    ['BY SAMUEL OSTERFELDT', ['SAMUEL OSTERFELDT']],
    ['Crimes of the Zorvati regime went on', ['Zorvati']],
    ['King Osterfeldt II met Queen Zorvatis’s brother', ['Osterfeldt II', 'Zorvatis']],
    ['Men of Zorvatis’s army and of Osterfeldt III’s guard left', ['Zorvatis', 'Osterfeldt III']],
    ['It was Mr Brown who wrote', ['Brown']],
    ['They fought with Ahmed {Samarra} against us', ['Ahmed Samarra']],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found)
  })

  test('again by a part of the name, before and after', () => {
    expect(names('The plan of Osterfeldt was old.\nAnna Osterfeldt wrote it.\nOsterfeldt’s plan failed.')).toEqual([
      'Osterfeldt',
      'Anna Osterfeldt',
      'Osterfeldt',
    ])
    expect(names('They asked Jane {Rahma} first.\nLater Rahma left.')).toEqual(['Jane Rahma', 'Rahma'])
  })
})

describe('in English, no names are', () => {
  test.each([
    'On Monday the French government met in {Rahma} in April',
    'Protesters gathered. However, nothing happened. Shelling went on',
    'The Foreign Secretary and the Emir of {Rahma} agreed',
    'The Ministry of Roads asked the United Nations',
    'Islam, the Quran and Ramadan',
    'They drove a Toyota along Zorvati Street to the Zorvati district',
    'Operation Zorvati began near Camp Zorvati',
    'He lived in {Salah ad-Din} and in {Sadr City}',
    'The PKK and the FSA',
    'They sailed to {Prince Zorvati Island}',
  ])('%s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('in Arabic, names are found', () => {
  test.each([
    ['قال وزير الخارجية العماني سالم الراوي إن الأمر انتهى', ['سالم الراوي']],
    ['قتل أبو عمر التكريتي في الغارة', ['أبو عمر التكريتي']],
    ['التقى محمد بن علي الحمد بالوفد', ['محمد بن علي الحمد']],
    ['وقال عبد الرحمن الراوي إن القصف استمر', ['عبد الرحمن الراوي']],
    ['اعتقل الناشط سعيد بركات أمس', ['سعيد بركات']],
    ['زار سيرغي بتروفسكي المدينة', ['سيرغي بتروفسكي']],
    ['كان نور الدين الراوي هناك', ['نور الدين الراوي']],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found)
  })

  test('again by the family name', () => {
    expect(names('قال محمد الزوبعاني إنه سيعود.\nوأضاف الزوبعاني أن الأمر صعب.')).toEqual([
      'محمد الزوبعاني',
      'الزوبعاني',
    ])
  })
})

describe('in Arabic, no names are', () => {
  test.each([
    'على الحكومة أن تلتزم بالاتفاق',
    'كل شيء حسن في هذا اليوم',
    'قال مسؤول أمني إن الهجوم وقع ليلا',
    'سيطرت قوات الأمن على {صلاح الدين}',
    'أعلنت وزارة الدفاع بدء العملية',
  ])('%s', (text) => {
    expect(names(text)).toEqual([])
  })
})

const piece = fc.constantFrom(
  'Abu ',
  'al-',
  'Ahmed ',
  'Rahal',
  '’s ',
  'President ',
  'said ',
  'bin ',
  'J. ',
  ', ',
  '.\n',
  'أبو ',
  'بن ',
  'محمد ',
  'عبد ',
  'الله ',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
)

test('spans are in order, without overlap, within the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const { start, end } of findPeople(text, lines(text), { organisations: [], placeCandidates: [] })) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = end
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventTypeWords, eventTypes } from '../../model/event-types.ts'
import { classifySentence, findEvents, leastProbability } from './find-events.ts'

const typesOf = (sentence: string) => classifySentence(sentence).map(({ event_type }) => event_type)

describe('classifySentence', () => {
  test.each([
    ['Two policemen died when a bomb hidden under a cart exploded beside their post in Qastal.', 'bombing'],
    ['Warplanes bombed the bridge and a fuel station near Wadi Hamra on Tuesday.', 'air_strike'],
    ['Mortar shells hit the eastern quarter of Tel Zahra, wounding eleven residents.', 'shelling'],
    ['Clashes between the army and rebels near Dariman left nine soldiers dead.', 'armed_clash'],
    ['Gunmen attacked a police post in Baldur and killed three officers.', 'attack'],
    ['Armed men kidnapped two teachers from their school on Sunday.', 'kidnapping'],
    ['Police arrested six suspects in raids in the port city.', 'arrest'],
    ['Its agents dismantled a jihadist cell of six men in Selma in April.', 'arrest'],
    ['Militants executed five villagers in the square of Selma.', 'execution'],
    ['The attack on the prison of Dariman in January 2019 revealed how weak its guards were.', 'attack'],
    ['The army fired a barrage of rockets at the town.', 'shelling'],
    ['Rebels seized the town of Marwan after two days.', 'territorial_change'],
    ['Hundreds of families fled the fighting and reached the camp.', 'displacement'],
    ['Thousands of demonstrators marched through Selma chanting slogans against the governor.', 'protest'],
    ['The two sides signed a ceasefire agreement after talks in Harun.', 'ceasefire_or_negotiation'],
    ['قتل شرطيان في انفجار عبوة ناسفة قرب دوريتهما في بلدة القسطل.', 'bombing'],
    ['شنت طائرات حربية غارات على أطراف بلدة الزهراء.', 'air_strike'],
    ['سقطت قذائف هاون على حي سكني في تل الورد وأصيب أربعة مدنيين.', 'shelling'],
    ['اندلعت اشتباكات عنيفة بين الجيش والمتمردين قرب الجسر.', 'armed_clash'],
    ['خطف مسلحون معلمين من مدرستهما يوم الأحد.', 'kidnapping'],
    ['اعتقلت الشرطة ستة مشتبه بهم في مداهمات.', 'arrest'],
    ['فككت الأجهزة الأمنية خلية من ستة أشخاص في سلمى.', 'arrest'],
    ['نزحت مئات العائلات من القرية إلى المخيم.', 'displacement'],
  ])('%s', (sentence, type) => {
    expect(typesOf(sentence)[0]).toBe(type)
  })

  test.each([
    'The keeper saved a penalty as the visitors held the league leaders to a draw.',
    'The river is 340 kilometres long and crosses three provinces.',
    'The barrage near Selma was built in 1980 and waters two valleys.',
    'The operation executed by the engineers had been planned for months.',
    'The workers dismantled the old crane.',
    'Ten years have passed since the start of the mission to train the army.',
    'She studied law in Harun and joined the ministry in 1998.',
    'The committee will meet again next month to review the budget.',
    'يبلغ عدد سكان البلدة نحو أربعين ألف نسمة.',
    'فاز الفريق بثلاثة أهداف في المباراة النهائية.',
    'فكك العمال الرافعة القديمة.',
    '',
    '…',
  ])('abstains: %s', (sentence) => {
    expect(typesOf(sentence)).toEqual([])
  })

  test('tells two types when a sentence reports two', () => {
    expect(typesOf('Gunmen attacked a village near Sarim, killed five men and abducted eight women.').sort()).toEqual([
      'attack',
      'kidnapping',
    ])
  })

  test('reads a word with or without vowel signs and tatweel the same', () => {
    expect(classifySentence('اِنفجَرت سيّارة مفخّخة قرب السّوق')).toEqual(classifySentence('انفجـرت سيارة مفخخة قرب السوق'))
  })
})

describe('findEvents', () => {
  test('gives the span of the sentence', () => {
    const text = 'It rained. Police arrested six suspects in raids in the port city.'
    const [event, ...more] = findEvents(text, [
      { start: 0, end: 10 },
      { start: 11, end: text.length },
    ])
    expect(event).toMatchObject({ start: 11, end: text.length, event_type: 'arrest' })
    expect(more).toEqual([])
  })

  test('answers any text with known types and probabilities from the threshold to 1', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(..."قتل هجوم ـَ 12.,-’'bomb shot \ud800"), maxLength: 200 }),
        ),
        (text) => {
          for (const { event_type, probability } of classifySentence(text)) {
            expect(eventTypeWords).toContain(event_type)
            expect(probability).toBeGreaterThanOrEqual(leastProbability)
            expect(probability).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })

  test.each(['killed ', 'ا', "a'-", '1,', 'قتل ', '\u0000', 'A. '])(
    'a megabyte of %j is read like any other',
    (piece) => {
      const text = piece.repeat(Math.ceil(1e6 / piece.length))
      expect(findEvents(text, [{ start: 0, end: text.length }]).length).toBeLessThanOrEqual(2)
    },
  )
})

test('every type has a definition of its own', () => {
  expect(new Set(Object.values(eventTypes)).size).toBe(eventTypeWords.length)
})

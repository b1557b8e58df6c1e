import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities, readQuantities } from './index.ts'

/** One line a quantity: text | low..high, `~` when approximate | unit | role. */
function read(sentence: string): string[] {
  return findQuantities(sentence, [{ start: 0, end: sentence.length }], []).map(
    ({ text, low, high, approximate, unit, role }) =>
      `${text} | ${low ?? ''}..${high ?? ''}${approximate ? '~' : ''} | ${unit ?? '-'} | ${role ?? '-'}`,
  )
}

describe('numbers', () => {
  test.each<[string, string]>([
    ['They hold 10,000 rifles.', '10,000 rifles | 10000..10000 | rifles | -'],
    ['It has 1.5 million inhabitants.', '1.5 million inhabitants | 1500000..1500000 | inhabitants | -'],
    [
      'He hired one hundred and twenty-five thousand clerks.',
      'one hundred and twenty-five thousand clerks | 125000..125000 | clerks | -',
    ],
    ['She saw a dozen boats.', 'a dozen boats | 12..12 | boats | -'],
    ['She saw half a dozen boats.', 'half a dozen boats | 6..6 | boats | -'],
    ['She saw dozens of boats.', 'dozens of boats | 24..99~ | boats | -'],
    ['They own tens of millions of dollars.', 'tens of millions of dollars | 10000000..100000000~ | USD | -'],
    ['They met several hundred traders.', 'several hundred traders | 300..900~ | traders | -'],
    ['Nearly half of the boats sank.', 'Nearly half of the boats | 50..50~ | percent | -'],
    ['A third of the boats sank.', 'A third of the boats | 33.3..33.3 | percent | -'],
    ['It lost two-thirds of its income.', 'two-thirds | 66.7..66.7 | percent | -'],
    ['It sold 2½ boats and 12,34,567 nets.', '12,34,567 nets | 1234567..1234567 | nets | -'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toContain(expected)
  })
})

describe('ranges', () => {
  test.each<[string, string[]]>([
    ['It has 45-50 thousand fighters.', ['45-50 thousand fighters | 45000..50000 | fighters | -']],
    ['It has 10-15,000 fighters.', ['10-15,000 fighters | 10000..15000 | fighters | -']],
    ['It has between 30 and 40 boats.', ['between 30 and 40 boats | 30..40 | boats | -']],
    ['It has 30 to 40 boats.', ['30 to 40 boats | 30..40 | boats | -']],
    ['It has two or three boats.', ['two or three boats | 2..3~ | boats | -']],
    ['They are between the ages of 19 and 49.', ['between the ages of 19 and 49 | 19..49 | years | -']],
    ['It takes $5-10 million.', ['$5-10 million | 5000000..10000000 | USD | -']],
    ['It takes 30% to 40% of the crop.', ['30% to 40% | 30..40 | percent | -']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })

  test('a change is two numbers', () => {
    expect(read('It grew from 30 to 40 attacks a month.')).toEqual([
      '30 | 30..30 | attacks/month | -',
      '40 attacks a month | 40..40 | attacks/month | -',
    ])
  })
})

describe('qualifiers', () => {
  test.each<[string, string]>([
    ['There are at least 12 boats.', 'at least 12 boats | 12.. | boats | -'],
    ['The fleet exceeded 20,000 boats.', 'exceeded 20,000 boats | 20000.. | boats | -'],
    ['There were fewer than 300 boats.', 'fewer than 300 boats | ..300 | boats | -'],
    ['There were up to 300 boats.', 'up to 300 boats | ..300 | boats | -'],
    ['There were an estimated 300 boats.', 'an estimated 300 boats | 300..300~ | boats | -'],
    ['There were 300 or more boats.', '300 or more boats | 300.. | boats | -'],
    ['There were 500+ boats.', '500+ boats | 500.. | boats | -'],
    ['They saw over 20 islands.', 'over 20 islands | 20.. | islands | -'],
    ['They have control over 20 islands.', '20 islands | 20..20 | islands | -'],
    [
      'It claimed an average of 90 operations per month.',
      'an average of 90 operations per month | 90..90 | operations/month | claimed',
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected])
  })
})

describe('units', () => {
  test.each<[string, string]>([
    ['Three tired Iraqi soldiers slept.', 'soldiers'],
    ['A dozen police officers slept.', 'police officers'],
    ['One policeman slept.', 'police officers'],
    ['One young shepherd slept.', 'shepherds'],
    ['There are 2,500 US troops here.', 'troops'],
    ['There are 30 Britons here.', 'Britons'],
    ['It lies 20 kilometres north.', 'km'],
    ['They reported 90 operations a month.', 'operations/month'],
    ['It costs £1.1bn a year.', 'GBP/year'],
    ['It carries 7,000 m3/s.', 'm³/second'],
    ['It covers 300 square kilometres.', 'km²'],
    ['It covers 300 km2.', 'km²'],
    ['It covers 300 square metres.', 'm²'],
    ['تبلغ المساحة 300 دونم', 'dunams'],
    ['The 12-year-old slept.', 'years'],
    ['A 10-man cell slept.', 'people'],
    ['It reports 450[12] new members.', 'members'],
    ['They met the remaining troops, somewhere around 2,500 in total.', 'troops'],
    ['The number of fighters has reached about 2,500.', 'fighters'],
  ])('%s counts %s', (sentence, unit) => {
    expect(findQuantities(sentence, [{ start: 0, end: sentence.length }], []).map((found) => found.unit)).toEqual([
      unit,
    ])
  })

  test('a number without a noun takes it from the number before', () => {
    expect(read('It had 20,000 fighters, and settled for 3,000.').at(-1)).toBe('3,000 | 3000..3000 | fighters | -')
  })

  test('what killed is not what was killed', () => {
    expect(read('Rebels set off two car bombs, killing 14.')).toEqual([
      'two car bombs | 2..2 | car bombs | -',
      '14 | 14..14 | - | killed',
    ])
  })
})

describe('roles', () => {
  test.each<[string, (string | null)[]]>([
    ['The blast killed 30 and wounded dozens.', ['killed', 'wounded']],
    ['Eleven people were killed and others wounded.', ['killed']],
    ['It resulted in the death of a dozen police officers.', ['killed']],
    ['They confirmed the execution of 280 members.', ['executed']],
    ['Fighting has driven more than 500 people out of their homes.', ['displaced']],
    ['There are 450 defected members.', ['defected']],
    ['30 dead, 12 injured, three missing', ['killed', 'wounded', 'missing']],
    ['The blast left 5 dead.', ['killed']],
    ['Police arrested 12 suspects and seized 30 rifles.', ['arrested', 'seized']],
    ['Of the 300 fighters, 120 surrendered.', [null, 'surrendered']],
    ['100 fighters killed 30 people.', [null, 'killed']],
    [
      'At least 12 civilians, including five children, were killed and 30 others injured.',
      ['killed', 'killed', 'wounded'],
    ],
    ['Three soldiers and two drivers were abducted.', ['kidnapped', 'kidnapped']],
    ['The army killed or captured 45 militants.', ['killed or captured']],
    ['More than 60 civilians were killed and injured.', ['killed or wounded']],
    ['Eight members of one family died.', ['killed', null]],
    ['Some 2.5 million people have been displaced.', ['displaced']],
    ['Thousands of people were forced to flee.', ['displaced']],
    ['They were killed in 30 attacks over three days.', [null, null]],
    ['The cell of 13 people, run from abroad, was dismantled.', [null]],
    ['The group claimed 12 soldiers were killed.', ['killed']],
    ['The war has claimed 400,000 lives.', ['killed']],
    ['The ambush left 120 soldiers and a general killed.', ['killed']],
    ['In the ambush, 10 marines and others died.', ['killed']],
    ['120 soldiers left the town and a general died.', [null]],
    ['30 rebels and their leader killed the mayor.', [null]],
    ['Two clerks, who kept a list (“The Town Burns”) of the crimes of the guard, were killed.', ['killed']],
    ['30 men, who were arrested in May, were later released.', ['released']],
    ['Twelve drivers, who had been wounded in the blast, were taken to the capital.', ['wounded']],
  ])('%s', (sentence, roles) => {
    expect(findQuantities(sentence, [{ start: 0, end: sentence.length }], []).map((found) => found.role)).toEqual(roles)
  })

  test('the cue is the word that says so', () => {
    const text = 'Yesterday 12 guards in the north were reportedly wounded.'
    const [found] = readQuantities(text, [{ start: 0, end: text.length }], [])
    expect(text.slice(found!.cue!.start, found!.cue!.end)).toBe('wounded')
    expect(text.slice(found!.number.start, found!.number.end)).toBe('12')
    expect(text.slice(found!.head!.start, found!.head!.end)).toBe('guards')
  })
})

describe('Arabic', () => {
  test.each<[string, string[]]>([
    ['مقتل ١٢ شرطيا وإصابة آخرين', ['١٢ شرطيا | 12..12 | police officers | killed']],
    [
      'قُتل ثلاثة جنود وأصيب خمسة آخرون',
      ['ثلاثة جنود | 3..3 | soldiers | killed', 'خمسة آخرون | 5..5 | people | wounded'],
    ],
    ['مقتل ناشطتين في القصف', ['ناشطتين | 2..2 | activists | killed']],
    ['إصابة شرطيان', ['شرطيان | 2..2 | police officers | wounded']],
    ['مقتل شرطيين اثنين', ['شرطيين اثنين | 2..2 | police officers | killed']],
    ['مقتل شرطيين في انفجار', []],
    ['نزوح أكثر من 5000 عائلة', ['أكثر من 5000 عائلة | 5000.. | families | displaced']],
    ['خمسة وعشرون ألف مقاتل', ['خمسة وعشرون ألف مقاتل | 25000..25000 | fighters | -']],
    ['ثلاثة آلاف وخمسمئة مقاتل', ['ثلاثة آلاف وخمسمئة مقاتل | 3500..3500 | fighters | -']],
    ['ما بين 20 و30 ألف مقاتل', ['ما بين 20 و30 ألف مقاتل | 20000..30000 | fighters | -']],
    ['اثنا عشر قاربا', ['اثنا عشر قاربا | 12..12 | قاربا | -']],
    [
      'سقوط عشرات القتلى ومئات الجرحى',
      ['عشرات القتلى | 10..100~ | people | killed', 'مئات الجرحى | 100..1000~ | people | wounded'],
    ],
    ['لقي ما لا يقل عن مئتي شخص مصرعهم', ['ما لا يقل عن مئتي شخص | 200.. | people | killed']],
    ['اعتقلت القوات نحو ٤٥٠ عنصرا', ['نحو ٤٥٠ عنصرا | 450..450~ | members | arrested']],
    [
      'قتل مسلحون في هجوم مساء الأحد 12 شخصا بينهم 3 أطفال',
      ['12 شخصا | 12..12 | people | killed', '3 أطفال | 3..3 | children | killed'],
    ],
    ['بلغ عدد المقاتلين ١٠٬٠٠٠', ['١٠٬٠٠٠ | 10000..10000 | fighters | -']],
    ['بنسبة ٢٥٪ خلال ثلاثة أيام', ['٢٥٪ | 25..25 | percent | -', 'ثلاثة أيام | 3..3 | days | -']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })
})

describe('what counts nothing', () => {
  test.each([
    'He was tried under Article 5 and paragraph 3 of Resolution 2170.',
    'They carried an AK-47 and flew an F-16.',
    'It opened at 10:30 and closed at 5 pm.',
    'Call +964 770 123 4567 or 555-123-4567.',
    'It lies at 36.3456, 43.1234.',
    'It lies at 36.34°N.',
    'The market is open 24/7.',
    'The third level met the 3rd Brigade and Brigade 313 in the 1990s.',
    'In 2003 the war began, and by 2011 it was over.',
    'One of them left and no one stayed.',
    'It was one another story.',
    'The report.[12] Then came the next.',
    'He left.12 Then he came back.',
    'Perspectives 11 (1): 2–16.',
    'It burned in 575 BC.',
    'A one-sided war and a two-state solution.',
    'القرار 2170 والمادة 5 والساعة 10:30',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })

  test('numbers inside dates', () => {
    const text = 'On 12 May 2019 they met 5 times.'
    const found = findQuantities(text, [{ start: 0, end: text.length }], [{ start: 3, end: 14 }])
    expect(found.map((mention) => mention.text)).toEqual(['5 times'])
  })
})

test('any text: verbatim, in order, without overlap, no low above its high', () => {
  const words =
    `killed wounded were 12 10,000 1.5 - to and between one two dozen hundreds of thousand million percent % $ people fighters others
    at least about month per , . ( ) [ ] مقتل ثلاثة وعشرون ألف شرطيان و30 بين ٪ [1] AK-47 half a several`.split(/\s+/)
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const { mention, number, cue } of readQuantities(text, [{ start: 0, end: text.length }], [])) {
        expect(mention.text).toBe(text.slice(mention.start, mention.end))
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(number.end).toBeLessThanOrEqual(mention.end)
        expect(mention.low ?? -Infinity).toBeLessThanOrEqual(mention.high ?? Infinity)
        expect(mention.low === null && mention.high === null).toBe(false)
        expect(cue === null).toBe(mention.role === null)
        end = mention.end
      }
    }),
    { numRuns: 2000 },
  )
})

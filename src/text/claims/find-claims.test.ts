import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsOf, said } from '../../../test/made-sources.ts'
import { rules } from './rules.ts'

const told = (marked: string) => claimsOf(marked).map(said)

describe('numbers', () => {
  test('are claimed with the clause that says them, its time and its place', () => {
    const [claim, ...more] = claimsOf(
      'In {d:2021-10=late October}, {q:11 people killed=eleven people} were killed on a road near {p:Qasr}, where shops stood in {p:Dur}, but nobody came.',
    )
    expect(more).toEqual([])
    expect(claim).toMatchObject({
      kind: 'quantity',
      quote: 'In late October, eleven people were killed on a road near Qasr',
      property: 'killed',
      value: 11,
      low: 11,
      high: 11,
      unit: 'people',
      time: '2021-10',
      place: ['Qasr'],
    })
  })

  test('with a clause between them and their verb are quoted with both', () => {
    const [claim] = claimsOf(
      '{q:2 clerks killed=Two clerks}, who kept a list, were killed in {p:Qasr}, but nobody came.',
    )
    expect(claim?.quote).toBe('Two clerks, who kept a list, were killed in Qasr')
  })

  test('in a relative clause are quoted with what it tells of, and have its time and place', () => {
    const claims = claimsOf(
      'It is blamed for attacks, including the {d:2015-11=November 2015} {p:Qasr} attacks, which killed {q:130 people killed=130 people}, and the {d:2016-03=March 2016} {p:Dur} bombings, which killed {q:32 people killed=32 people}.',
    )
    expect(claims.map(({ quote, time, place }) => ({ quote, time, place }))).toEqual([
      { quote: 'the November 2015 Qasr attacks, which killed 130 people', time: '2015-11', place: ['Qasr'] },
      { quote: 'the March 2016 Dur bombings, which killed 32 people', time: '2016-03', place: ['Dur'] },
    ])
  })

  test('a participle clause stands in the time and place of the one before it', () => {
    const [claim] = claimsOf(
      'In {d:2021-09=September}, gunmen came to {p:Qasr}, resulting in the death of {q:12 police_officers killed=a dozen police officers}.',
    )
    expect(claim).toMatchObject({
      quote: 'resulting in the death of a dozen police officers',
      time: '2021-09',
      place: ['Qasr'],
    })
  })

  test('open and rough bounds stay open and rough', () => {
    const [over, range] = claimsOf(
      'It had forces that {q:20000.. fighters=exceeded 20,000 fighters}; others say {q:45000..50000 fighters=45-50 thousand fighters}.',
    )
    expect(over).toMatchObject({ value: null, low: 20000, high: null })
    expect(range).toMatchObject({ value: null, low: 45000, high: 50000 })
  })

  test('a bare number goes on with what was counted before it', () => {
    expect(
      claimsOf('It had {q:20000 fighters=20,000 fighters} and settled for {q:3000=3,000}.').map(({ low, unit }) => [
        low,
        unit,
      ]),
    ).toEqual([
      [20000, 'fighters'],
      [3000, 'fighters'],
    ])
  })

  test('durations, distances, kinds, small counts and questions are no claims', () => {
    expect(told('It took {q:30 days}, {q:40 km} from there.')).toEqual([])
    expect(told('There are {q:2 types=two types} of defection, and {q:2 villagers=two villagers} spoke.')).toEqual([])
    expect(told('Were {q:300 fighters} there?')).toEqual([])
  })

  test('the subject is the organisation that the clause is about, not the one that is quoted', () => {
    const quoted = claimsOf(
      'According to the {o:River Observatory}, the {o:Northern Front} has {q:900 fighters}.',
      (document, made) => {
        const content = { start: 36, end: document.text.length }
        made.attributions.push({ start: 0, end: 34, source: 'River Observatory', content })
      },
    )
    expect(quoted[0]).toMatchObject({ subject: 'Northern Front', attributed_to: 'River Observatory' })
    expect(quoted[0]?.quote).toBe('the Northern Front has 900 fighters')
  })

  test('in Arabic', () => {
    expect(
      claimsOf('أعلنت {o:جبهة الشمال} في {d:2021-05=أيار}، مقتل {q:12 شرطيا killed=١٢ شرطيا} في {p:القصر}.')[0],
    ).toMatchObject({
      subject: 'جبهة الشمال',
      property: 'killed',
      value: 12,
      time: '2021-05',
      place: ['القصر'],
    })
  })
})

describe('shares', () => {
  test('of fighters and of people are claimed, in percent', () => {
    const text = 'The {o:Northern Front} is small. {q:50 percent=Half of its fighters} are foreigners.'
    expect(claimsOf(text)[0]).toMatchObject({
      subject: 'Northern Front',
      property: 'percent',
      value: 50,
      unit: 'percent',
      extractor: 'quantity/of-share@2',
    })
    expect(told('{q:50 percent=نصف المقاتلين} أجانب.')).toEqual(['percent: – → 50'])
  })

  test('of other things are not, where the phrase itself names them', () => {
    expect(told('{q:50 percent=Half of the houses} are empty.')).toEqual([])
  })
})

describe('notes', () => {
  test('speak for the number that holds their marker', () => {
    const text = 'It has {q:450 fighters=450[1] fighters} in the east.'
    const [claim] = claimsOf(text, (_, found) => {
      const start = found.text.indexOf('[1]')
      found.attributions = [
        { start, end: start + 3, source: 'Lakeside Observatory', content: { start: 0, end: start } },
      ]
    })
    expect(claim?.attributed_to).toBe('Lakeside Observatory')
  })
})

describe('distributions', () => {
  test('list the places behind the cue', () => {
    const [claim] = claimsOf(
      'The {o:Northern Front} claimed raids, with a heavy concentration in {p:Qasr}, {p:Dur}, and {p:Salt} governorates.',
    )
    expect(claim).toMatchObject({
      kind: 'distribution',
      quote: 'a heavy concentration in Qasr, Dur, and Salt governorates',
      subject: 'Northern Front',
      place: ['Qasr', 'Dur', 'Salt'],
    })
  })

  test('go on behind "such as"', () => {
    expect(
      claimsOf('Its cells are located in different regions of {land:Ardenia}, such as {p:Qasr} and {p:Dur}.')[0]?.place,
    ).toEqual(['Ardenia', 'Qasr', 'Dur'])
  })

  test('need something that is distributed', () => {
    expect(told('The museum is located in {p:Qasr}.')).toEqual([])
  })

  test('in Arabic', () => {
    expect(claimsOf('تنتشر خلايا {o:جبهة الشمال} في {p:القصر} و{p:السلط}.')[0]?.place).toEqual(['القصر', 'السلط'])
  })
})

describe('the whole document', () => {
  test('claims come from the body only, and not from headings', () => {
    const marked = '# {q:900 fighters} left\nNothing.\n{q:800 fighters} came to {p:Dur}.'
    expect(told(marked)).toEqual(['fighters: – → 800'])
    const nothing = claimsOf(marked, (document) => {
      document.parts = [{ start: 0, end: document.text.length, kind: 'other_article' }]
    })
    expect(nothing).toEqual([])
  })

  test('what is said twice is claimed once, where it stands first, with what the second says besides', () => {
    const claims = claimsOf(
      'The {o:Northern Front} claimed {q:90 operations/month=90 operations a month} in {p:Qasr}.\nIn {d:2020}, the {o:Northern Front} claimed {q:90 operations/month=90 operations a month} in {p:Qasr}.',
    )
    expect(claims).toHaveLength(1)
    expect(claims[0]).toMatchObject({ start: 0, time: '2020' })
  })

  test('the same number of another place is another claim', () => {
    expect(
      told(
        '{q:3 soldiers killed=Three soldiers} were killed in {p:Qasr}.\n{q:3 soldiers killed=Three soldiers} were killed in {p:Dur}.',
      ),
    ).toHaveLength(2)
  })

  test('any text gives claims in order, verbatim, within a sentence, by known rules', () => {
    const piece = fc.constantFrom(
      '{o:Northern Front}', '{o:جبهة}', '{p:Qasr}', '{d:2014}', '{n:Salem Dur}', '{f:Emir}', '{q:90 people killed=90}', '{q:4 levels}',
      ' is led by ', ' headquarters in ', ', which ', ' (', ') ', '. ', '\n', '\n- ', '\n| Leader | ', ': ', ' units, including: ',
      ' spread across ', ' emerged from ', ' the group ', ' its leader, ', '“', '”', ', and ', ' بقيادة ', '، ', 'A', ' of ', '’s ',
    ) // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            piece,
            fc.string({ maxLength: 6 }).map((text) => text.replace(/[{}\r\n]/g, '')),
          ),
        ),
        (pieces) => {
          let text = ''
          let sentences: readonly { start: number; end: number }[] = []
          const claims = claimsOf(pieces.join(''), (document, made) => {
            text = document.text
            sentences = made.sentences
          })
          let last = 0
          for (const { start, end, quote, extractor, probability } of claims) {
            expect(start).toBeGreaterThanOrEqual(last)
            last = start
            expect(quote).toBe(text.slice(start, end))
            expect(quote.length).toBeGreaterThan(0)
            expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
            expect(rules[extractor as keyof typeof rules]).toBe(probability)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('what words stand for', () => {
  const subjects = (marked: string) => claimsOf(marked).map(({ subject }) => subject)

  test('the group is the one that the sentence before begins with, not one that it ends with', () => {
    expect(subjects('The {o:Northern Front} fled the {o:River Army}. The group has {q:900 fighters}.')).toEqual([
      'Northern Front',
    ])
  })

  test('a noun of its name leads to it, past others', () => {
    expect(subjects('The {o:Lion Brigade} came.\nThe {o:River Army} left.\nThe brigade has {q:900 fighters}.')).toEqual(
      ['Lion Brigade'],
    )
  })

  test('the army is nobody that was named', () => {
    expect(subjects('The {o:River Army} came. The army lost {q:900 fighters}.')).toEqual([null])
  })

  test('whoever reports is not the group', () => {
    expect(subjects('The {o:Salt Observatory} wrote. The group has {q:900 fighters}.')).toEqual([null])
  })

  test('a state that acts has troops', () => {
    expect(
      subjects('If {land:Ardenia} withdraws its troops, believed to be {q:2500=2,500 in total}, others will come.'),
    ).toEqual(['Ardenia'])
  })
})

test('a share is cited of land or people, not of anything', () => {
  expect(told('It holds {q:17 percent} of the territory.')).toEqual(['percent: – → 17'])
  expect(told('It is {q:17 percent} of the argument.')).toEqual([])
})

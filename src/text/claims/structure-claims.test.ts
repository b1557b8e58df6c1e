import { describe, expect, test } from 'vitest'
import { claimsOf, said } from '../../../test/made-sources.ts'

const told = (marked: string) => claimsOf(marked).map(said)

describe('units', () => {
  test('a definition says of what its subject is a part', () => {
    expect(
      told('{o:Harbour Guard} (Arabic: حرس) is the intelligence and security apparatus of the {o:Northern Front}.'),
    ).toContain('unit_of: Harbour Guard → Northern Front')
    expect(told('{o:Harbour Guard} is part of the {o:Northern Front}.')).toEqual([
      'unit_of: Harbour Guard → Northern Front',
    ])
  })

  test('an apposition says it in either order', () => {
    expect(told('The {o:Harbour Guard}, the armed wing of the {o:Northern Front}, denied it.')).toEqual([
      'unit_of: Harbour Guard → Northern Front',
    ])
    expect(told('The {o:Northern Front} and its military wing, the {o:Harbour Guard}, denied it.')).toEqual([
      'unit_of: Harbour Guard → Northern Front',
    ])
    expect(told("The {o:Northern Front}'s armed wing, the Harbour Guard, denied it.")).toEqual([
      'unit_of: Harbour Guard → Northern Front',
    ])
  })

  test('paragraphs behind a colon that announces units name one each', () => {
    const list = `The {o:Northern Front} was divided into several units, including:
Supplies: responsible for food and fuel, and for roads.
Border Watch: responsible for patrols.
The front has changed since.`
    expect(told(list)).toEqual(['unit_of: Supplies → Northern Front', 'unit_of: Border Watch → Northern Front'])
    expect(claimsOf(list)[0]?.quote).toBe('Supplies: responsible for food and fuel, and for roads')
  })

  test('a list of what somebody does names no unit', () => {
    expect(
      told('The {o:Northern Front} carried out many activities. These included:\nPropaganda: it made films.'),
    ).toEqual([])
  })

  test('a list within the sentence names units too', () => {
    expect(told('The {o:Northern Front} dissolved its three armies (Lion, River, and Al-Nur) in a day.')).toEqual([
      'unit_of: Lion → Northern Front',
      'unit_of: River → Northern Front',
      'unit_of: Al-Nur → Northern Front',
    ])
    expect(told('The {o:Northern Front} has brigades such as the Lion Brigade and the River Brigade.')).toEqual([
      'unit_of: Lion Brigade → Northern Front',
      'unit_of: River Brigade → Northern Front',
    ])
  })

  test('aspects in small letters are no units', () => {
    expect(told('The {o:Northern Front} has branches for several tasks, including supply, training, and pay.')).toEqual(
      [],
    )
  })

  test('in Arabic', () => {
    expect(told('{o:كتائب النهر} هي الجناح العسكري ل{o:جبهة الشمال}.')).toEqual(['unit_of: كتائب النهر → جبهة الشمال'])
    expect(told('{o:لواء النهر} التابع ل{o:جبهة الشمال} غادر.')).toEqual(['unit_of: لواء النهر → جبهة الشمال'])
  })
})

describe('leaders', () => {
  test('led by an office or a person', () => {
    expect(told('The {o:Northern Front} is led by an {f:Emir} who lives abroad.')).toEqual([
      'led_by: Northern Front → Emir',
    ])
    expect(told('The {o:Northern Front}, headed by {n:Salem Dur}, denied it.')).toEqual([
      'led_by: Northern Front → Salem Dur',
    ])
  })

  test('a leader in apposition, whosever it is', () => {
    expect(told("The {o:Northern Front} grew. The group's current leader, {n:Salem Dur}, fled.")).toEqual([
      'led_by: Northern Front → Salem Dur',
    ])
    expect(told('{n:Salem Dur}, the leader of the {o:Northern Front}, fled.')).toEqual([
      'led_by: Northern Front → Salem Dur',
    ])
    expect(told('{o:Northern Front} leader {n:Salem Dur} fled.')).toEqual(['led_by: Northern Front → Salem Dur'])
    expect(told('{n:Salem Dur} heads the {o:Northern Front}.')).toEqual(['led_by: Northern Front → Salem Dur'])
  })

  test('the head of a part or of a march leads no organisation', () => {
    expect(told("{n:Salem Dur}, the {o:Northern Front}'s finance chief, fled.")).toEqual([])
    expect(told('The march was led by {n:Salem Dur}.')).toEqual([])
  })

  test('in Arabic', () => {
    expect(told('قال زعيم {o:جبهة الشمال} {n:سالم در} ذلك.')).toEqual(['led_by: جبهة الشمال → سالم در'])
    expect(told('انسحب {o:لواء النهر} بقيادة {n:سالم در} أمس.')).toEqual(['led_by: لواء النهر → سالم در'])
  })
})

describe('seats', () => {
  test('headquarters with a place, or unknown', () => {
    expect(told('The {o:Northern Front} has its headquarters in the old town of {p:Qasr}, {land:Ardenia}.')).toEqual([
      'headquartered_in: Northern Front → Qasr, Ardenia',
    ])
    expect(told('The {o:Northern Front} is headquartered in {p:Qasr}.')).toEqual([
      'headquartered_in: Northern Front → Qasr',
    ])
    expect(told("The {o:Northern Front}'s headquarters remain unknown.")).toEqual([
      'headquartered_in: Northern Front → –',
    ])
  })

  test('an attack on a headquarters says not where it sits', () => {
    expect(told('The {o:Northern Front} attacked the army headquarters.')).toEqual([])
  })

  test('in Arabic', () => {
    expect(told('{o:جبهة الشمال} ومقرها الرئيسي في {p:القصر}.')).toEqual(['headquartered_in: جبهة الشمال → القصر'])
  })
})

describe('origins', () => {
  test('when an organisation began', () => {
    const [claim] = claimsOf('The {o:Northern Front} was founded by students in {d:1998} and grew.')
    expect(claim).toMatchObject({
      kind: 'formation',
      property: 'formed_in',
      subject: 'Northern Front',
      value: '1998',
      time: '1998',
    })
    expect(told('In {d:2006}, the {o:Northern Front} emerged.')).toEqual(['formed_in: Northern Front → 2006'])
  })

  test('a city, or an idea without a date, forms no organisation', () => {
    expect(told('{p:Qasr} was founded in {d:1620}.')).toEqual([])
    expect(told('The {o:Northern Front} was established to hold the valley.')).toEqual([])
  })

  test('what came before', () => {
    expect(told('The {o:Northern Front} emerged in {d:2006} from the remnants of {o:River Army}.')).toEqual([
      'formed_in: Northern Front → 2006',
      'preceded_by: Northern Front → River Army',
    ])
    expect(told('{o:Northern Front} (formerly {o:River Army}) left.')).toEqual([
      'preceded_by: Northern Front → River Army',
    ])
    expect(told('{o:Northern Front} is the successor of the {o:River Army}.')).toEqual([
      'preceded_by: Northern Front → River Army',
    ])
  })

  test('in Arabic', () => {
    expect(told('تأسست {o:جبهة الشمال} عام {d:2013}.')).toEqual(['formed_in: جبهة الشمال → 2013'])
    expect(told('{o:جبهة الشمال} انبثقت عن {o:جيش النهر}.')).toEqual(['preceded_by: جبهة الشمال → جيش النهر'])
  })
})

describe('infoboxes', () => {
  const box = (row: string) => told(`The {o:Harbour Guard} is a militia.\n${row}`)
  test('rows are about what the document is about', () => {
    expect(box('| Formed | {d:2014} |')).toEqual(['formed_in: Harbour Guard → 2014'])
    expect(box('| Headquarters: Unknown')).toEqual(['headquartered_in: Harbour Guard → –'])
    expect(box('| Preceding1: River Army')).toEqual(['preceded_by: Harbour Guard → River Army'])
    expect(box('| Chief1 Name: Salem Dur')).toEqual(['led_by: Harbour Guard → Salem Dur'])
    expect(box('| Parent agency | Northern Front |')).toEqual(['unit_of: Harbour Guard → Northern Front'])
  })

  test('a row that says nothing, or nothing of structure, gives no claim', () => {
    expect(box('| Preceding agency | |')).toEqual([])
    expect(box('| Motto | Ever onwards |')).toEqual([])
    expect(box('| Annual budget | Classified |')).toEqual([])
  })
})

test('levels', () => {
  const [claim] = claimsOf('The {o:Northern Front} can be divided into {q:4 levels=four levels}.')
  expect(claim).toMatchObject({ property: 'levels', subject: 'Northern Front', value: 4 })
  expect(told('The {o:Northern Front} is divided; the first {q:2 levels=two levels} rule.')).toEqual([])
})

test('relations', () => {
  expect(told('The {o:Harbour Guard} is an affiliate of the {o:Northern Front}.')).toEqual([
    'relation: Harbour Guard → affiliated_with Northern Front',
  ])
  expect(told('The {o:Harbour Guard} pledged allegiance to the {o:Northern Front}.')).toEqual([
    'relation: Harbour Guard → pledged_allegiance_to Northern Front',
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventType } from '../../model/event-types.ts'
import { findEventCue } from './event-cue.ts'
import { findParticipants } from './participants.ts'

function read(text: string, type: EventType, organisations: string[] = [], people: string[] = []) {
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })
  const sentence = { start: 0, end: text.length }
  const cue = findEventCue(text, sentence, type)
  if (!cue) throw new Error('no cue')
  const found = findParticipants(text, sentence, organisations.map(spanOf), people.map(spanOf), cue)
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return { ...found, cue: words(cue), actor: words(found.actor), target: words(found.target) }
}

describe('who did what to whom', () => {
  test.each<[string, EventType, string | null, string | null]>([
    ['Rebels ambushed a supply convoy near Sarim.', 'attack', 'Rebels', 'a supply convoy'],
    ['On 3 May, masked gunmen kidnapped two teachers in Qastal.', 'kidnapping', 'masked gunmen', 'two teachers'],
    ['The mayor was assassinated by two men on a motorbike.', 'assassination', 'two men', 'The mayor'],
    ['At least 300 people were arrested in Selma.', 'arrest', null, 'At least 300 people'],
    ['The army said it had captured the silo.', 'territorial_change', 'The army', 'the silo'],
    ['An attack by the Dune Army on a village killed six.', 'attack', 'the Dune Army', 'a village'],
    ["The militia's attack on the clinic shocked the town.", 'attack', 'The militia', 'the clinic'],
    ['The brigade carried out an attack on the customs office.', 'attack', 'The brigade', 'the customs office'],
    ['The bombing of the market killed nine.', 'bombing', null, 'the market'],
    ['A roadside bomb killed four soldiers near Dariman.', 'bombing', null, 'four soldiers'],
    ['The fighters stormed the post and burned two cars.', 'attack', 'The fighters', 'the post'],
    ['هاجم مسلحون نقطة تفتيش قرب البلدة.', 'attack', 'مسلحون', 'نقطة تفتيش'],
    ['اغتيل مدير الناحية على يد مجهولين.', 'assassination', 'مجهولين', 'مدير الناحية'],
    ['شن التنظيم هجوما على حاجز للجيش.', 'attack', 'التنظيم', 'حاجز للجيش'],
    ['اعتقلت قوات الأمن وزيرا سابقا في المطار.', 'arrest', 'قوات الأمن', 'وزيرا سابقا'],
    ['تظاهر مئات الطلاب في الساحة.', 'protest', 'مئات الطلاب', null],
    ['خطف مسلحون عشرات من العمال.', 'kidnapping', 'مسلحون', 'عشرات من العمال'],
  ])('%s', (text, type, actor, target) => {
    expect(read(text, type)).toMatchObject({ actor, target, negated: false, modality: 'happened' })
  })

  test('a known organisation in the phrase of the actor stands for it', () => {
    const text = 'Fighters of the Dune Army attacked the mill.'
    expect(read(text, 'attack', ['Dune Army']).actor).toBe('Dune Army')
  })

  test('a name is never cut', () => {
    const text = 'Gunmen killed Selim Karu of Harun in his shop.'
    expect(read(text, 'attack', [], ['Selim Karu of Harun']).target).toContain('Selim Karu of Harun')
  })
})

describe('whether it happened', () => {
  test.each<[string, EventType, boolean, string]>([
    ['The rebels did not attack the bridge.', 'attack', true, 'happened'],
    ['The rebels failed to capture the bridge.', 'territorial_change', true, 'happened'],
    ['Nobody was arrested in Selma.', 'arrest', true, 'happened'],
    ['The rebels may attack the bridge.', 'attack', false, 'hypothetical'],
    ['If the rebels attack the bridge, trade will stop.', 'attack', false, 'hypothetical'],
    ['The rebels threatened to bomb the bridge.', 'bombing', false, 'planned'],
    ['The army will deploy two brigades.', 'deployment', false, 'planned'],
    ['The army denied that it had shelled the camp.', 'shelling', false, 'denied'],
    ['In May the rebels attacked the bridge.', 'attack', false, 'happened'],
    ['لم يهاجم المسلحون القرية.', 'attack', true, 'happened'],
    ['قد يهاجم المسلحون القرية.', 'attack', false, 'hypothetical'],
    ['قد هاجم المسلحون القرية.', 'attack', false, 'happened'],
    ['سوف يهاجم المسلحون القرية.', 'attack', false, 'planned'],
    ['سيهاجم المسلحون القرية.', 'attack', false, 'planned'],
  ])('%s', (text, type, negated, modality) => {
    expect(read(text, type)).toMatchObject({ negated, modality })
  })
})

test('on any words the phrases lie inside the sentence', () => {
  const words = fc.constantFrom(
    ...'the rebels attacked killed by on and was who said it , . had 12 not to of شن مسلحون هجوما على يد من قتل لم'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), fc.nat(30), (list, offset) => {
      const text = `${' '.repeat(offset)}${list.join(' ')} attacked x`
      const sentence = { start: offset, end: text.length }
      const cue = { start: text.length - 10, end: text.length - 2 }
      const { actor, target } = findParticipants(text, sentence, [{ start: offset, end: text.length }], [], cue)
      for (const span of [actor, target]) {
        if (span) expect(offset <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findResponsibility } from './responsibility.ts'

function read(text: string, organisations: string[] = []) {
  const spans = organisations.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
  const found = findResponsibility(text, { start: 0, end: text.length }, spans)
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return (
    found && { claimant: words(found.claimant), cue: words(found.cue), deed: words(found.deed), denied: found.denied }
  )
}

describe('claims of responsibility', () => {
  test.each<[string, string, string, boolean]>([
    ['The Dune Army claimed responsibility for the raid, a monitor said.', 'The Dune Army', 'the raid', false],
    ['The blast was later claimed by the Dune Army.', 'the Dune Army', 'The blast', false],
    ['In a message the Dune Army claimed an ambush near Sarim.', 'the Dune Army', 'an ambush near Sarim', false],
    ['The Dune Army said it had carried out the shooting.', 'The Dune Army', 'the shooting', false],
    ['The Dune Army denied any involvement in the shooting.', 'The Dune Army', 'the shooting', true],
    ['تبنت كتائب الرمل الهجوم على الجسر.', 'كتائب الرمل', 'الهجوم على الجسر', false],
    ['أعلنت كتائب الرمل مسؤوليتها عن التفجير.', 'كتائب الرمل', 'التفجير', false],
    ['نفت كتائب الرمل أي صلة بالتفجير.', 'كتائب الرمل', 'بالتفجير', true],
  ])('%s', (text, claimant, deed, denied) => {
    const found = read(text)
    expect(found).toMatchObject({ denied })
    expect(found?.claimant?.endsWith(claimant)).toBe(true)
    expect(found?.deed).toBe(deed)
  })

  test('a known organisation is taken as the claimant', () => {
    const text = 'Late on Friday the Dune Army, a splinter group, claimed responsibility for the raid.'
    expect(read(text, ['Dune Army'])?.claimant).toBe('Dune Army')
  })

  test.each([
    'No group has claimed responsibility for the raid.',
    'The ministry claimed that the attack was over.',
    'Each department takes responsibility for its budget, no more.',
    'He claimed asylum.',
    'لم تتبن أي جهة الهجوم.',
    '',
  ])('none: %s', (text) => {
    const found = read(text)
    expect(found === null || /budget/.test(found.deed ?? '')).toBe(true)
  })

  test('on any words the spans lie inside the sentence', () => {
    const word = fc.constantFrom(
      ...'the claimed responsibility for denied by said it had carried out attack no , تبنى أعلنت مسؤوليتها عن نفت صلة الهجوم'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (list) => {
        const text = list.join(' ')
        const found = findResponsibility(text, { start: 0, end: text.length }, [])
        for (const span of found ? [found.claimant, found.cue, found.deed] : []) {
          if (span) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
        }
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { formats } from '../../model/formats.ts'
import type { Words } from '../address/address.ts'
import { chipsOf, sentenceOf } from './chips.ts'

const inEnglish = (words: Words, known: [string, string][] = []) => chipsOf(words, new Map(known), 'en', formats('en'))
/** Without the invisible marks around names. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')
const texts = (words: Words, known: [string, string][] = []) => inEnglish(words, known).map(({ text }) => plain(text))

describe('chips of a selection', () => {
  test('a selection of whole releases has none, and its sentence says so', () => {
    const chips = inEnglish({ dataset: ['orland'], release: ['orland/2014-2019'] })
    expect(chips).toEqual([])
    expect(sentenceOf(chips, 'en')).toBe('All events of these releases')
  })

  test('read as a sentence: who, where, when, how well known', () => {
    const chips = inEnglish(
      {
        'location-precision': ['admin2', 'near', 'exact'],
        from: ['2014'],
        to: ['2018'],
        country: ['IRQ'],
        actor: ['ucdp:234'],
      },
      [['actor:ucdp:234', 'Islamic State']],
    )
    expect(plain(sentenceOf(chips, 'en'))).toBe(
      'Islamic State · Iraq · 2014–2018 · place known to the district or better',
    )
  })

  test('first and last day are one chip that takes both away', () => {
    expect(inEnglish({ from: ['2014-01'], to: ['2014-03'] })).toEqual([
      { text: 'Jan 2014–Mar 2014', words: ['from', 'to'] },
    ])
    expect(texts({ to: ['2014-03'] })).toEqual(['to 31 Mar 2014'])
    expect(texts({ from: ['2014-03-05'] })).toEqual(['from 5 Mar 2014'])
  })

  test('the side goes with the actor, and stands alone without one', () => {
    expect(inEnglish({ actor: ['Red'], 'actor-role': ['side_a'] }).map((chip) => chip.words)).toEqual([
      ['actor', 'actor-role'],
    ])
    expect(texts({ actor: ['Red'], 'actor-role': ['side_b'] })).toEqual(['Red as second party'])
    expect(texts({ 'actor-role': ['side_a'] })).toEqual(['anyone as first party'])
  })

  test('levels that are not all from the best are listed', () => {
    expect(texts({ 'time-precision': ['month', 'day'] })).toEqual(['date known to: day and month'])
    expect(texts({ 'time-precision': ['day'] })).toEqual(['date known to: day'])
  })

  test('of many values only how they begin is said', () => {
    expect(texts({ admin1: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual(['a, b, c and 3 more'])
  })

  test('a date, a code or a word that nobody knows stands as it was given', () => {
    expect(texts({ from: ['soon'], country: ['ZZZ'], 'violence-type': ['odd'] })).toEqual(['ZZZ', 'soon', 'odd'])
  })

  test('names cannot change the direction of the text around them', () => {
    expect(inEnglish({ admin1: ['a\u202eb'] })[0]!.text).toBe('\u2068a⟨U+202E⟩b\u2069')
  })

  test('every word of the command line but the releases is said', () => {
    const words: Words = {
      'deaths-min': ['3'], flag: ['deaths_order'], 'active-year': ['true'], bbox: ['-16,-24,-14,-22'], cell: ['7'],
      h3: ['843f'], area: ['districts/A'], polygon: ['{}'], text: ['bridge'], type: ['shelling'],
    } // prettier-ignore
    expect(texts(words).sort()).toEqual([
      'H3 843f', 'PRIO-GRID 7', 'at least 3 deaths', 'flagged: deaths out of order', 'in a drawn area', 'in active years',
      'in districts/A', 'longitude -16.00° to -14.00°, latitude -24.00° to -22.00°', 'text holds “bridge”', 'type shelling',
    ]) // prettier-ignore
  })
})

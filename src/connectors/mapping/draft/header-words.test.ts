import { describe, expect, test } from 'vitest'
import { speaksOf } from './concepts.ts'
import { headerWords } from './header-words.ts'

describe('the words of a name', () => {
  test.each([
    ['EventDate', ['event', 'date']],
    ['adm_1', ['adm', '1']],
    ['actor1', ['actor', '1']],
    ['Fecha de inicio', ['fecha', 'de', 'inicio']],
    ['Ölü sayısı', ['olu', 'sayisi']],
    ['تاريخ الحادث', ['تاريخ', 'حادث']],
    ['deaths.low', ['deaths', 'low']],
    ['', []],
    ['  (§) ', []],
  ])('%s', (name, words) => {
    expect(headerWords(name)).toEqual(words)
  })
})

describe('what a name speaks of', () => {
  test.each([
    ['Date de l’attaque', 'date'],
    ['ДАТА', 'date'],
    ['enddate', 'end'],
    ['خط العرض', 'latitude'],
    ['Долгота', 'longitude'],
    ['عدد القتلى', 'deaths'],
    ['nkill', 'deaths'],
    ['Погибшие', 'deaths'],
    ['جرحى', 'wounded'],
    ['País', 'country'],
    ['Governorate', 'admin1'],
    ['المحافظة', 'admin1'],
    ['İlçe', 'admin2'],
    ['Município', 'admin2'],
    ['Kaynak', 'sources'],
    ['Nom de la victime', 'person'],
  ] as const)('%s: %s', (name, concept) => {
    expect(speaksOf(headerWords(name), concept)).toBeGreaterThan(0)
  })

  test.each([
    ['updated', 'date'],
    ['nkillus', 'deaths'],
    ['candidate', 'start'],
    ['pending', 'end'],
    ['status', 'admin1'],
  ] as const)('%s is no %s', (name, concept) => {
    expect(speaksOf(headerWords(name), concept)).toBe(0)
  })

  test('a name of nothing else speaks of it more', () => {
    expect(speaksOf(['country'], 'country')).toBeGreaterThan(speaksOf(['country', 'report'], 'country'))
  })
})

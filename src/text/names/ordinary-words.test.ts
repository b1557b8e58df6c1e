import { expect, test } from 'vitest'
import { isDemonym } from './demonyms.ts'
import { isOrdinaryWord } from './ordinary-words.ts'

test('usual forms of an ordinary word are ordinary, names are not', () => {
  for (const word of ['shelling', 'shelled', 'stopped', 'happily', 'cities', 'democratically', 'strikes']) {
    expect(isOrdinaryWord(word), word).toBe(true)
  }
  for (const word of ['rahal', 'kirkuk', 'zubayda']) expect(isOrdinaryWord(word), word).toBe(false)
})

test('demonyms are known in the plural and behind a hyphen', () => {
  for (const word of ['Iraqi', 'Syrians', 'Anglo-Dutch', 'US-Iraqi', "Shi'a"]) expect(isDemonym(word), word).toBe(true)
  for (const word of ['Iraq', 'Rahal', 'Armies']) expect(isDemonym(word), word).toBe(false)
})

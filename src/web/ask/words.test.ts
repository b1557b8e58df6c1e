import { describe, expect, test } from 'vitest'
import { questionAbouts } from '../../questions/abouts.ts'
import { optionWords } from './option-words.ts'

describe('words of the forms', () => {
  test.each(['en', 'ar'] as const)('every option and choice of the questions has words in %s', (language) => {
    for (const option of questionAbouts.flatMap(({ options }) => options)) {
      const said = optionWords[language][option.name]
      expect(said?.label, option.name).toMatch(/\S/)
      if (option.kind === 'choice') {
        for (const choice of option.choices) expect(said?.choices?.[choice], `${option.name} ${choice}`).toMatch(/\S/)
      }
    }
  })
})

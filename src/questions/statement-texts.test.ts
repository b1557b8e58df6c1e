import { describe, expect, test } from 'vitest'
import { languages, type Message } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { texts as output } from './output/texts.ts'
import { texts as terms } from './terms/texts.ts'

const period = { from: '2014-01-01', to: '2015-12-31' }
const subjects = [
  { issuers: ['Vask Front'], types: ['speech'], ...period },
  { issuers: [], types: [], from: null, to: null },
]
const each = (key: string, values: Message['values']): Message[] =>
  subjects.map((subject) => ({ key, values: { ...subject, ...values } }))
const shared: Message[] = [
  { key: 'assumed_archive', values: period },
  { key: 'archived_only', values: {} },
  { key: 'gap_in_extent', values: period },
  ...each('statements_uncovered', {}),
  ...each('none', {}),
]
const quiet = { silences: 0, days: null, since: null }
const silences = [quiet, ...[1, 2, 3, 11].map((count) => ({ silences: count, days: count * 10, since: '2015-03-05' }))]
const rate = { per_bin: 3.25, low: 2.5, high: 4.125, by: 'week' }

const messages = {
  output: {
    texts: output,
    messages: [
      ...shared,
      ...silences.flatMap((silent) =>
        [1, 2, 5, 2912].flatMap((statements) => [
          ...each('total', { statements, ...silent }),
          ...each('rate', { statements, ...rate, ...silent }),
        ]),
      ),
      ...[1, 2, 11].flatMap((statements) =>
        ['imprecise_statements', 'repeated_texts'].map((key) => ({ key, values: { statements } })),
      ),
      ...['not_covered', 'partly_covered'].map((key) => ({ key, values: { bins: 3 } })),
      { key: 'autocorrelated', values: { autocorrelation: 0.5 } },
      ...['silence_rule', 'too_few_pauses'].map((key) => ({ key, values: {} })),
    ],
  },
  terms: {
    texts: terms,
    messages: [
      ...shared,
      ...[0, 1, 2, 12].flatMap((count) =>
        ['one_term', 'most_used'].flatMap((key) => each(key, { statements: 40, term: 'سجن', count, holding: count })),
      ),
      ...[[], ['siege'], ['siege', 'سجن', 'x']].flatMap((first) =>
        [[], ['harvest']].flatMap((second) =>
          each('key_words', {
            first,
            second,
            first_from: '2014-01-01',
            first_to: '2014-12-31',
            second_from: '2015-01-01',
            second_to: '2015-06-30',
          }),
        ),
      ),
      ...each('no_words', {}),
      ...['term_matching', 'words_clump', 'names_masked'].map((key) => ({ key, values: {} })),
      ...[1, 2, 40].flatMap((statements) =>
        ['unplaced_statements', 'repeated_left_out'].map((key) => ({ key, values: { statements } })),
      ),
      { key: 'keyness_rule', values: { tested: 1204 } },
    ],
  },
}

describe.each(Object.entries(messages))('the texts of %s', (_, { texts, messages }) => {
  test('have the same keys in every language, each of which is tried here', () => {
    const tried = [...new Set(messages.map(({ key }) => key))].sort()
    for (const language of languages) expect(Object.keys(texts[language]).sort()).toEqual(tried)
  })

  test.each(languages)('read as sentences in %s', (language) => {
    for (const { key, values } of messages) {
      const text = texts[language][key]!(values, formats(language))
      expect(text, key).not.toMatch(/undefined|NaN|null|\[object|Infinity|\{n\}| {2}| [,.:;]|[،,]\./)
      expect(text, key).toMatch(/\S.*\.$/)
    }
  })
})

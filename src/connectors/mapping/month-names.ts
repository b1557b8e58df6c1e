import { normaliseName } from '../../model/normalise-name.ts'

/** Languages in which tables name months. Arabic has three sets of names: of Egypt and the Gulf, of the Levant and Iraq, and of the Maghreb. */
const languages = [
  ...['en', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'tr', 'ru', 'uk'],
  ...['fa-u-ca-gregory', 'id'],
]

let months: ReadonlyMap<string, number> | undefined

/** The month, from 1 to 12, that a name or its usual short form stands for; `undefined` when it is none, or not the same in every language. */
export function monthOf(name: string): number | undefined {
  months ??= readMonths()
  return months.get(plain(name))
}

/** Turkish has two letters for i, which capitals written elsewhere confuse. */
const plain = (name: string) => normaliseName(name).replaceAll('ı', 'i')

function readMonths(): Map<string, number> {
  const found = new Map<string, Set<number>>([
    ['sept', new Set([9])],
    ['maerz', new Set([3])],
  ])
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it, Slavic languages use another case of the word.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' })
        for (let number = 1; number <= 12; number++) {
          const part = format.formatToParts(Date.UTC(2014, number - 1, 1)).find(({ type }) => type === 'month')
          const word = plain(part?.value ?? '')
          if (!/\p{L}/u.test(word)) continue
          found.set(word, (found.get(word) ?? new Set()).add(number))
        }
      }
    }
  }
  return new Map([...found].flatMap(([word, [month, ...others]]) => (month && !others.length ? [[word, month]] : [])))
}

import { normaliseName } from '../../model/normalise-name.ts'
import { countryName, isCountryCode } from '../../model/states.ts'
import { furtherNames, otherAlpha2 } from './country-names.ts'

/** Languages in which tables name countries. */
const languages = ['en', 'ar', 'fr', 'es', 'pt', 'de', 'nl', 'it', 'tr', 'ru']

let codes: ReadonlyMap<string, string> | undefined

/**
 * The ISO alpha-3 code of a country from its alpha-3 or alpha-2 code or from its name in one of ten languages; `undefined` when
 * it is none, or not the same country in every language.
 */
export function countryCodeOf(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  if (/^[A-Z]{3}$/.test(code) && isCountryCode(code)) return code
  codes ??= readCodes()
  return codes.get(/^[A-Z]{2}$/.test(code) ? code : plain(text))
}

/** Turkish has two letters for i, which capitals written elsewhere confuse. */
const plain = (name: string) => normaliseName(name).replaceAll('ı', 'i')

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

function readCodes(): Map<string, string> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, iso: string) => {
    if (name !== '') found.set(name, (found.get(name) ?? new Set()).add(iso))
  }
  const three = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c))).filter(isCountryCode)
  for (const iso of three) {
    for (const language of ['en', 'ar'] as const) add(plain(countryName(iso, language) ?? ''), iso)
  }
  const further = Object.entries(furtherNames).flatMap(([iso, names]) =>
    names.map((name) => [plain(name), iso] as const),
  )
  const isoOf = new Map([...sure(found), ...further])
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const alpha3 = new Map(
    letters
      .flatMap((a) => letters.map((b) => a + b))
      // A code that was withdrawn would be taken for what came after it.
      .filter((two) => new Intl.Locale(`und-${two}`).region === two)
      .flatMap((two): [string, string][] => {
        const iso = otherAlpha2[two] ?? isoOf.get(plain(english.of(two) ?? ''))
        return iso === undefined ? [] : [[two, iso]]
      }),
  )
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const [two, iso] of alpha3) add(plain(names.of(two) ?? ''), iso)
  }
  // Reserved, and in use for Britain.
  return new Map([...sure(found), ...further, ...alpha3, ['UK', 'GBR']])
}

/** The names that stand for one country only. */
const sure = (found: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...found].flatMap(([name, isos]): [string, string][] => (isos.size === 1 ? [[name, [...isos][0] ?? '']] : []))

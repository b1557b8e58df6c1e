/** Development only: derives src/boundaries/admin1-names-ar.tsv from an npm package. See docs/methods/boundaries.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editDistance } from '../src/model/edit-distance.ts'
import { normaliseName } from '../src/model/normalise-name.ts'
import { addedArabicNames } from './boundaries/arabic-names.ts'

const [packageFolder] = process.argv.slice(2)
if (packageFolder === undefined) {
  console.error(`Usage: node scripts/make-arabic-names.ts ISO3166_2_DB_FOLDER
To get the package, in an empty folder:
  npm install iso3166-2-db@2.3.11
It is then in node_modules/iso3166-2-db.`)
  process.exit(2)
}

interface Region {
  name: string
  names?: Record<string, string | null>
}

type Countries = Record<string, { iso3: string; regions?: Region[] }>

const table = new URL('../src/boundaries/admin1-units.tsv', import.meta.url)
const [, ...lines] = readFileSync(table, 'utf8').trimEnd().split('\n')
const units = lines
  .map((line) => line.split('\t') as [code: string, country: string, name: string])
  .filter(([code]) => code !== '')

const countries = JSON.parse(readFileSync(join(packageFolder, 'data/iso3166-2.json'), 'utf8')) as Countries
const found = new Map<string, string>()
for (const { iso3, regions = [] } of Object.values(countries)) {
  const named = regions.flatMap(({ name, names }) => {
    const arabic = bareArabic(names?.['ar'] ?? '')
    if (arabic === null) return []
    return {
      arabic,
      keys: [...new Set([name, ...Object.values(names ?? {})].map(bareLatin))].filter((key) => key !== ''),
    }
  })
  for (const [code, , name] of units.filter(([, country]) => country === iso3)) {
    const key = bareLatin(name)
    const same = named.filter(({ keys }) => keys.includes(key))
    const alike = named.filter(({ keys }) => key.length > 4 && keys.some((other) => editDistance(key, other) === 1))
    const taken = same.length > 0 ? same : alike
    if (taken.length === 1) found.set(code, taken[0]!.arabic)
  }
}
const known = new Set(units.map(([code]) => code))
for (const [code, name] of Object.entries(addedArabicNames)) {
  if (!known.has(code)) throw new Error(`There is no division ${code}`)
  found.set(code, name)
}

const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join('\t'))
const target = new URL('../src/boundaries/admin1-names-ar.tsv', import.meta.url)
writeFileSync(target, ['code\tname_ar', ...rows, ''].join('\n'))
console.log(`${rows.length} of ${units.length} divisions have an Arabic name`)

/** The letters of a name without the kind of division and articles; `''` where none is Latin. */
function bareLatin(name: string | null): string {
  const words = normaliseName(name ?? '').replace(
    /\b(governorate|province|region|regional|state|district|county|department|prefecture|oblast|municipality|provincia|parish|canton|gouvernorat|muhafazat|wilaya|of|al|el|an|ad|ar|as|ash|at|az|de|du|la)\b/g,
    '',
  )
  return words.replace(/[^a-z]/g, '')
}

/** Without the kind of division in front and what follows a comma or stands in brackets; `null` where no letter is Arabic. */
function bareArabic(name: string): string | null {
  const bare = name
    .replace(/[،,(].*$/u, '')
    .replace(/^(محافظة|ولاية|شعبية|منطقة|مقاطعة|إقليم|إمارة|جهة|دائرة) /u, '')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .trim()
  return /\p{Script=Arabic}/u.test(bare) && !/[a-z]/i.test(bare) ? bare : null
}

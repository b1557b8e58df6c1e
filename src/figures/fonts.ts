import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** One packaged file: a family, a part of its characters, a weight. */
export interface FontFile {
  family: string
  subset: string
  weight: (typeof fontWeights)[number]
  /** CSS `unicode-range`. */
  unicodeRange: string
  path(format: 'woff' | 'woff2'): string
}

/** A family's parts in the order in which a character is looked for. */
const families = [
  {
    family: 'IBM Plex Sans',
    package: 'ibm-plex-sans',
    subsets: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
  },
  { family: 'IBM Plex Sans Arabic', package: 'ibm-plex-sans-arabic', subsets: ['arabic'] },
]

/** Both scripts, then what the machine has. */
export const mainFamily = 'IBM Plex Sans'
export const fontFamilies = `'${mainFamily}','IBM Plex Sans Arabic',sans-serif`
/** Text and title. */
export const fontWeights = [400, 600] as const

interface Part {
  family: string
  package: string
  subset: string
  unicodeRange: string
  ranges: [number, number][]
}

let known: Part[] | undefined

function parts(): Part[] {
  return (known ??= families.flatMap(({ family, package: name, subsets }) => {
    const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource/${name}/unicode.json`), 'utf8'))
    return subsets.map((subset) => {
      const unicodeRange = ranges[subset] as string
      return { family, package: name, subset, unicodeRange, ranges: parseRanges(unicodeRange) }
    })
  }))
}

function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first, last] = range.replace('U+', '').split('-')
    return [parseInt(first!, 16), parseInt(last ?? first!, 16)]
  })
}

function findPart(character: string): Part | undefined {
  const code = character.codePointAt(0)!
  return parts().find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
}

/** The files needed to set a text, Latin always among them, in a fixed order. */
export function fontFiles(text: string, weights: readonly FontFile['weight'][]): FontFile[] {
  const needed = new Set([...new Set(` ${text}`)].map(findPart))
  return parts()
    .filter((part) => needed.has(part))
    .flatMap(({ family, package: name, subset, unicodeRange }) =>
      weights.map((weight) => ({
        family,
        subset,
        weight,
        unicodeRange,
        path: (format) => require.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.${format}`),
      })),
    )
}

/** `@font-face` rules with the fonts inside, so that nothing is loaded from elsewhere. */
export function fontFaces(files: FontFile[]): string {
  return files
    .map(({ family, weight, unicodeRange, path }) => {
      const data = readFileSync(path('woff2')).toString('base64')
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:normal;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${unicodeRange}}`
    })
    .join('')
}

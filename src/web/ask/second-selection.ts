import type { Words } from '../address/address.ts'

/**
 * The second selection of a comparison as the address holds it: only the words that differ from the first, as a query. A word
 * without a value takes that of the first away. `null` where nothing is compared.
 */
export function readDifference(text: string | undefined): Words | null {
  if (text === undefined) return null
  const words: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const values = (words[name] ??= [])
    if (value !== '') values.push(value)
  }
  return words
}

export function writeDifference(difference: Words): string {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(difference)) {
    if (values.length === 0) query.append(name, '')
    for (const value of values) query.append(name, value)
  }
  return query.toString()
}

/** All words of the second selection. A word of releases takes the place of the dataset too. */
export function secondWords(first: Words, difference: Words): Words {
  const words: Record<string, readonly string[]> = { ...first, ...difference }
  if ('release' in difference) delete words['dataset']
  return Object.fromEntries(Object.entries(words).filter(([, values]) => values.length > 0))
}

/** The difference after words of the second selection were set or (`undefined`) removed; what is as in the first is not in it. */
export function changeSecond(
  first: Words,
  difference: Words,
  change: Readonly<Record<string, readonly string[] | undefined>>,
): Words {
  const after: Record<string, readonly string[]> = { ...difference }
  for (const [name, values = []] of Object.entries(change)) {
    if (isSame(values, first[name] ?? [])) delete after[name]
    else after[name] = values
  }
  return after
}

/** The difference that leads from the first selection to the second. */
export function differenceBetween(first: Words, second: Words): Words {
  const all = Object.fromEntries(Object.keys({ ...first, ...second }).map((name) => [name, second[name]]))
  return changeSecond(first, {}, all)
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')

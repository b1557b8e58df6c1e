import { acronymKey } from './lexicon.ts'

const DEFINITION = /\(\s*(?:also |known as |formerly |the )*["“]?([A-Z][A-Za-z&.‐-]{1,9})["”]?\s*[),;]/g
/** "(Spanish: Unión de Tejedores Libres, UTL)": the name in another language, whose initials the letters are. */
const FOREIGN_DEFINITION =
  /\(\s*(?:\p{L}+:\s*)?["“]?(\p{Lu}[^()\n;:]{5,90}?)["”]?(?:[,;]|\sor|\sabbreviated|,?\sknown as)\s+["“]?([A-Z]{2,8})["”]?\s*[),;]/gu
/** The name in capitals right before a bracket, and what opens a sentence or stands for "the" in front of it. */
const CAPITALS_BEFORE = /(?:(?:\p{Lu}[\p{L}\p{M}'’‐-]*|of|for|the|and|in|on|against)\s+){1,12}$/u
const SMALL_IN_FRONT = /^(?:(?:[Tt]he|of|for|and|in|on|against|[Ii]n|[Oo]n)\s+)+/u
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‐-]*/gu

/** How far before the bracket the long name may begin, in characters. */
const REACH = 120

/**
 * The letters that a text explains itself, with the name before the bracket: "Free Workers Union (FWU)". The initials of the
 * name, small words aside, must be the letters in order, or those of the same name in another language in the bracket.
 */
export function definedAcronyms(text: string): Map<string, string> {
  const defined = new Map<string, string>()
  for (const match of text.matchAll(DEFINITION)) {
    const letters = match[1]!
    const key = acronymKey(letters)
    if (defined.has(key) || (letters.match(/[A-Z]/g) ?? []).length < 2) continue
    const name = nameBefore(text.slice(Math.max(0, match.index - REACH), match.index), key)
    if (name !== undefined) defined.set(key, name)
  }
  for (const match of text.matchAll(FOREIGN_DEFINITION)) {
    const [, foreign = '', letters = ''] = match
    if (defined.has(letters) || !areInitials(foreign, letters)) continue
    const before = text.slice(Math.max(0, match.index - REACH), match.index)
    const name = CAPITALS_BEFORE.exec(before)?.[0].replace(SMALL_IN_FRONT, '').trim() ?? ''
    defined.set(letters, name.includes(' ') ? name : foreign.trim())
  }
  return defined
}

/** Whether the words of a name begin with these letters in order, others left out ("de", "para la"). */
function areInitials(name: string, letters: string): boolean {
  let at = 0
  for (const [word] of name.matchAll(WORD)) {
    const initial = word.normalize('NFD').charAt(0).toUpperCase()
    if (initial === letters[at]) at++
  }
  return at === letters.length
}

/** The shortest run of words at the end of `before` whose initials give the letters. */
function nameBefore(before: string, letters: string): string | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const words = [...line.matchAll(WORD)]
  const wanted = letters.replace(/[^A-Za-z]/g, '').toLowerCase()
  let left = wanted.length - 1
  for (let i = words.length - 1; i >= 0 && i >= words.length - 12; i--) {
    const word = words[i]![0]
    const capital = /^\p{Lu}/u.test(word)
    const initials = word.split(/[‐-]/).map((part) => part.charAt(0).toLowerCase())
    for (let part = initials.length - 1; part >= 0; part--) if (left >= 0 && initials[part] === wanted[left]) left--
    if (left < 0) return capital ? line.slice(words[i]!.index).trim() : undefined
    if (!capital && !/^(?:of|for|the|and|on|in|to|de|du|des|la|al|el|against|de|los|y|e|et)$/.test(word))
      return undefined
  }
  return undefined
}

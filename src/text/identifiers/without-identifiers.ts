import { findIdentifiers, type Identifier } from './find-identifiers.ts'

export interface WithoutIdentifiers {
  text: string
  /** How many links were defanged, and how many identifiers replaced. */
  links: number
  identifiers: number
}

/**
 * A text without accounts, telephone numbers, e-mail addresses and invitations: `[account 3fa2b1c09d4e7a55]` in their place, the same hash for
 * the same one; other links defanged. `hash` gives what stands for a value of a kind. Everything else stays as it is.
 */
export function withoutIdentifiers(
  text: string,
  hash: (kind: Identifier['kind'], canonical: string) => string,
): WithoutIdentifiers {
  const pieces: string[] = []
  let at = 0
  let links = 0
  let identifiers = 0
  for (const { start, end, kind, canonical, shown } of findIdentifiers(text)) {
    pieces.push(text.slice(at, start), kind === 'link' ? shown : `${shown}[${kind} ${hash(kind, canonical)}]`)
    if (kind === 'link' || shown !== '') links += 1
    if (kind !== 'link') identifiers += 1
    at = end
  }
  pieces.push(text.slice(at))
  return { text: pieces.join(''), links, identifiers }
}

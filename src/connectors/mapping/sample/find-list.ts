/**
 * The keys that lead to the first list of objects in a JSON document, joined by dots, from its first characters; `undefined` when the
 * document is itself a list or none shows.
 */
export function findList(head: string): string | undefined {
  const keys: string[] = []
  let key = ''
  const tokens = /"((?:[^"\\]|\\.)*)"\s*(:)?|[{}[\]]/gs
  for (const { 0: token, 1: text, 2: colon, index } of head.matchAll(tokens)) {
    if (colon !== undefined) key = text ?? ''
    else if (token === '{') {
      keys.push(key)
      key = ''
    } else if (token === '}') keys.pop()
    else if (token === '[') {
      if (keys.length === 0) return undefined
      if (/^\[\s*\{/.test(head.slice(index, index + 200)) && key !== '') return [...keys.slice(1), key].join('.')
    }
  }
  return undefined
}

/** A key that stands twice in one object of a JSON text: a reader would silently keep only the last. */
export interface RepeatedKey {
  key: string
  /** From 1. */
  line: number
}

/** The first repeated key of a text that is sound JSON; `undefined` when there is none. */
export function findRepeatedKey(json: string): RepeatedKey | undefined {
  const objects: (Set<string> | null)[] = []
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g
  let expectsKey = false
  for (const { 0: token, index } of json.matchAll(tokens)) {
    if (token === '{') objects.push(new Set())
    else if (token === '[') objects.push(null)
    else if (token === '}' || token === ']') objects.pop()
    else if (token.startsWith('"') && expectsKey) {
      const key = JSON.parse(token) as string
      const keys = objects.at(-1)
      if (keys?.has(key)) return { key, line: json.slice(0, index).split('\n').length }
      keys?.add(key)
    }
    expectsKey = (token === '{' || token === ',') && objects.at(-1) instanceof Set
  }
  return undefined
}

/** One place where two JSON values differ. */
export interface Difference {
  /** Such as `bins[3].expected`. */
  path: string
  was: unknown
  is: unknown
}

/** Every place where two JSON values differ, in the order of the first; a whole subtree that is new or gone counts once. */
export function findDifferences(was: unknown, is: unknown, path = ''): Difference[] {
  if (isObject(was) && isObject(is) && Array.isArray(was) === Array.isArray(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    return keys.flatMap((key) => findDifferences(was[key], is[key], join(path, key, Array.isArray(was))))
  }
  return Object.is(was, is) ? [] : [{ path, was: was ?? null, is: is ?? null }]
}

const join = (path: string, key: string, inArray: boolean) =>
  inArray ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

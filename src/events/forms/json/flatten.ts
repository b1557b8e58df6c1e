import { type Verbatim, isObject, isRawNumber } from './verbatim.ts'

/**
 * An object as one row: nested objects as `outer.inner`, lists of single values joined by `; `, lists that hold more as JSON.
 * Null is an empty text, true and false are words, numbers stand as they were written.
 */
export function flatten(value: { [key: string]: Verbatim }, prefix = '', row = new Map<string, string>()) {
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner)) flatten(inner, `${prefix}${key}.`, row)
    else row.set(prefix + key, Array.isArray(inner) ? listText(inner) : scalarText(inner))
  }
  return row
}

const isNested = (value: Verbatim) => Array.isArray(value) || isObject(value)

const listText = (list: Verbatim[]) => (list.some(isNested) ? JSON.stringify(list) : list.map(scalarText).join('; '))

function scalarText(value: Verbatim): string {
  if (value === null) return ''
  return isRawNumber(value) ? value.rawJSON : typeof value === 'string' ? value : JSON.stringify(value)
}

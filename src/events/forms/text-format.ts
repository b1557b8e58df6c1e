import type { TableFormat } from '../connector.ts'

const jsonLinesName = /\.(jsonl|ndjson)(\.gz|\.zip)?$/i
const jsonName = /\.(geo)?json(\.gz|\.zip)?$/i

/**
 * The format of a text by its first characters, `name` deciding where they leave it open. Delimited is whatever does not begin
 * as JSON does.
 */
export function formatOfText(name: string, head: string): TableFormat {
  const text = head.trimStart()
  const beginsAsJson = /^[[{]/.test(text)
  if (beginsAsJson && jsonLinesName.test(name)) return 'json-lines'
  if (/^\[\s*(\{|\]|$)/.test(text)) return 'json'
  if (/^\{\s*("|\}|$)/.test(text)) {
    if (isFeatureCollection(text)) return 'geojson'
    return hasObjectsOnLines(text) ? 'json-lines' : 'json'
  }
  return beginsAsJson && jsonName.test(name) ? 'json' : 'delimited'
}

/** Whether a member before the first list says so, or the first of the features itself. */
function isFeatureCollection(text: string): boolean {
  return (
    /^\{[^[]*"type"\s*:\s*"FeatureCollection"/.test(text) ||
    /"features"\s*:\s*\[\s*\{[^{}]*"type"\s*:\s*"Feature"/.test(text)
  )
}

/** Whether the first line is an object by itself, and another begins behind it. */
function hasObjectsOnLines(text: string): boolean {
  const [, line = '', next = ''] = /^([^\r\n]*)\s*(.?)/.exec(text) ?? []
  if (next !== '{') return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

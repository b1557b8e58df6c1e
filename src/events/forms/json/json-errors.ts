import { failed, wrongUsage } from '../../../model/errors.ts'

/** A JSON document is one whole: with a quote or a bracket lost nobody knows which records follow. */
export function damagedJson(name: string, byteOffset: number, what: string, cause?: unknown) {
  return failed('damaged_json', `The JSON document is damaged or cut short: ${what}.`, {
    received: `${name}, at byte ${byteOffset}`,
    expected: 'one complete JSON document',
    hint: 'Download it again. A file with one JSON object a line is read with "table": {"format": "json-lines"} in a mapping.',
    cause,
  })
}

export function noSuchList(name: string, path: readonly string[]) {
  return path.length === 0
    ? failed('no_list', 'The JSON document is not a list of records.', {
        received: name,
        expected: '[{…}, {…}]',
        hint: 'If the list stands inside it, say under which keys in a mapping: "table": {"records": "data.events"}.',
      })
    : wrongUsage('no_list', 'The JSON document has no list of records there.', {
        received: `${name}, table.records: ${path.join('.')}`,
        expected: 'the keys that lead to a list, separated by dots',
      })
}

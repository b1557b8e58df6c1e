/**
 * JSON with every number as it was written: `1.10` stays `1.10`, an id of twenty digits keeps all of them. Numbers become
 * objects that `JSON.stringify` writes back unchanged (https://tc39.es/proposal-json-parse-with-source/).
 */
export interface RawNumber {
  readonly rawJSON: string
}

export type Verbatim = null | boolean | string | RawNumber | Verbatim[] | { [key: string]: Verbatim }

/** What the pinned Node has and the types of the language do not know yet. */
const json = JSON as unknown as {
  parse: (text: string, revive: (key: string, value: unknown, context: { source?: string }) => unknown) => Verbatim
  rawJSON: (text: string) => RawNumber
  isRawJSON: (value: unknown) => value is RawNumber
}

/** Throws a `SyntaxError` for what is not JSON. Of a key that an object repeats, the last value is kept. */
export function parseVerbatim(text: string): Verbatim {
  return json.parse(text, (_, value, { source }) =>
    typeof value === 'number' && source !== undefined ? json.rawJSON(source) : value,
  )
}

export const isRawNumber = json.isRawJSON

export const isObject = (value: Verbatim | undefined): value is { [key: string]: Verbatim } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawNumber(value)

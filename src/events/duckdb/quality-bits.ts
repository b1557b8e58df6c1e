/**
 * What one narrow column of `events.parquet` holds beside the fields of the event: which of these hold, as bits. It lets the caveat
 * on the quality of the data be counted without reading lists of sources, which would take several times as long as the answer
 * beside which it stands. Releases that were made without the column are counted from the fields.
 */
const bits = {
  imprecise_time: 1,
  imprecise_place: 2,
  place_not_stated: 4,
  flagged: 8,
  no_source: 16,
  one_source: 32,
} as const
export type QualityBit = keyof typeof bits

/** The name of the column. */
export const qualityColumn = 'quality_bits'

/** Each as SQL over the fields of an event. */
export const qualityConditions: Record<QualityBit, string> = {
  imprecise_time: `(date_end > date_start AND range_kind = 'sometime')`,
  imprecise_place: `(location_precision NOT IN ('exact', 'near'))`,
  place_not_stated: `(location_precision = 'unknown')`,
  flagged: '(len(flags) > 0)',
  no_source: '(len(sources) = 0)',
  one_source: '(len(sources) = 1)',
}

/** SQL over the fields of an event that makes the column. */
export const qualityBits = `CAST(${Object.entries(bits)
  .map(([name, bit]) => `${qualityConditions[name as QualityBit]}::UTINYINT * ${bit}`)
  .join(' + ')} AS UTINYINT)`

/** Whether a value of the column has a bit. */
export const hasBit = (value: number, name: QualityBit) => (value & bits[name]) !== 0

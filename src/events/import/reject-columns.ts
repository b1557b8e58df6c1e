/** The shape of `rejects.parquet`: every record that was not taken. `byte_offset` counts from the start of the unpacked file. */
export const rejectColumns = {
  record: 'BIGINT',
  byte_offset: 'BIGINT',
  code: 'VARCHAR',
  column: 'VARCHAR',
  value: 'VARCHAR',
  message: 'VARCHAR',
} as const

/** A value as a CSV field: in quotes, with inner quotes doubled, only where it needs them (RFC 4180). */
export function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? quotedField(value) : value
}

/** The same, in quotes whether it needs them or not. */
export function quotedField(value: string): string {
  return value.includes('"') ? `"${value.replaceAll('"', '""')}"` : `"${value}"`
}

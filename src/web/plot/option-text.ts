/** The value of an option as a receipt shows it: text as it is, lists and numbers as JSON, boundaries by their name. */
export function optionText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return JSON.stringify(value ?? null)
}

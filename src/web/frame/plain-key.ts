/** Whether a key is meant for the page: pressed alone, and not into a field or a window that floats. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target as Element | null
  return !target?.closest('input, select, textarea, dialog, [contenteditable], [popover]')
}

/** The letter a–z of a key; where the keyboard writes another script, by its place. */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()
}

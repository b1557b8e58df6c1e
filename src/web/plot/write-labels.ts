const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const turned: Readonly<Record<string, string>> = { start: 'end', end: 'start' }

/**
 * Writes the labels of drawn panels anew, such as in other digits. A line that reads from the right is then set from the right by
 * its element instead of by marks inside it: browsers tear ٢٦٫٨٪ apart at such marks.
 */
export function writeLabels(panels: readonly SVGGElement[], write: (label: string) => string): void {
  for (const text of panels.flatMap((panel) => [...panel.querySelectorAll('text')])) {
    const label = text.textContent
    const written = write(label)
    if (written === label || text.childElementCount > 0) continue
    text.textContent = written
    if (!written.startsWith(RIGHT_TO_LEFT_ISOLATE)) continue
    const anchor = text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start'
    text.setAttribute('direction', 'rtl')
    text.setAttribute('text-anchor', turned[anchor] ?? anchor)
  }
}

import { parsePeriod } from '../../model/calendar.ts'

export type TimeRead =
  { from: string | undefined; to: string | undefined } | { fault: 'date'; text: string } | { fault: 'order' }

/** What a person typed as first and last day; either may be empty. Arabic digits and slashes are read too. */
export function readTime(first: string, last: string): TimeRead {
  const [from, to] = [tidy(first), tidy(last)]
  for (const text of [from, to]) if (text !== '' && !parsePeriod(text)) return { fault: 'date', text }
  const [start, end] = [parsePeriod(from)?.start, parsePeriod(to)?.end]
  if (start !== undefined && end !== undefined && end < start) return { fault: 'order' }
  return { from: from || undefined, to: to || undefined }
}

/** `٢٠١٤/٣` → `2014-03`. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[/.]/g, '-')
    .replace(/-(?=\d(?:-|$))/g, '-0')
}

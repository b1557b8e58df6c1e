import type { ProposedClaim } from '../model/reading.ts'
import { plainText } from '../model/plain-text.ts'
import type { ExtractAnswer } from './extract-file.ts'

/** What was read in one document, for a person at a terminal: how much of each kind, then each claim with its quote. */
export function readingLines(answer: ExtractAnswer): string {
  const { document, claims } = answer
  const counts = (['dates', 'quantities', 'places', 'organisations', 'events'] as const)
    .map((kind) => `${answer[kind].length} ${kind}`)
    .join(', ')
  const head = [document.path, document.title, document.published, document.language]
    .filter((item) => item !== null)
    .map(plainText)
    .join(' · ')
  return `${head}\n  ${counts}, ${claims.length} claims\n\n${claims.map(claimLines).join('\n')}\n`
}

function claimLines(claim: ProposedClaim): string {
  const about = [
    claim.time,
    claim.place?.join(', ') ?? null,
    claim.attributed_to === null ? null : `according to ${claim.attributed_to}`,
    `${claim.extractor}, ${claim.probability.toFixed(2)}`,
  ].filter((item) => item !== null)
  return [
    `  ${claim.kind}: ${plainText(`${claim.subject ?? '–'} · ${claim.property} · ${valueOf(claim)}`)}`,
    `    “${plainText(claim.quote)}”`,
    `    ${plainText(about.join(' · '))}`,
    '',
  ].join('\n')
}

/** `10,000`, `45,000–50,000 fighters`, `over 20,000`, a name, or that the source calls it unknown. */
function valueOf({ value, low, high, approximate, unit }: ProposedClaim): string {
  if (low === null && high === null) return value === null ? 'unknown' : String(value)
  const range =
    low === high
      ? number(low)
      : low === null
        ? `at most ${number(high)}`
        : high === null
          ? `at least ${number(low)}`
          : `${number(low)}–${number(high)}`
  return [approximate ? 'about' : null, range, unit].filter((item) => item !== null).join(' ')
}

const number = (value: number | null): string => value?.toLocaleString('en') ?? '–'

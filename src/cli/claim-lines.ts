import { isolated, plainText } from '../model/plain-text.ts'
import type { ClaimUnderReview, ShownClaim } from '../model/document-answers.ts'

/** A claim in a list: its id and how it stands, what it says, its quote. */
export function claimLines(claim: ShownClaim): string {
  const about = [
    claim.time,
    claim.place?.join(', ') ?? null,
    claim.attributed_to === null ? null : `according to ${claim.attributed_to}`,
    `${claim.extractor}, ${claim.probability.toFixed(2)}`,
  ].filter((item) => item !== null)
  return [
    `${claim.id}  ${claim.status}  ${claim.kind}: ${sayingOf(claim)}`,
    `  “${isolated(claim.quote)}”`,
    `  ${plainText(about.join(' · '))}`,
    '',
  ].join('\n')
}

/** What a reviewer sees before deciding. */
export function reviewLines({ claim, document, context, others, acts, state }: ClaimUnderReview): string {
  const heading = [document.title ?? document.name, document.publisher, document.published].filter(
    (item) => item !== null,
  )
  const said = acts.map(({ number, reviewer, verdict, reason }) => {
    return `  ${number}. ${plainText(reviewer)}: ${verdict}${reason === '' ? '' : `, “${plainText(reason)}”`}`
  })
  return [
    `${claim.id}  ${state.status}  ${claim.kind}: ${sayingOf(claim)}`,
    ...[claim.time, claim.place?.join(', '), claim.attributed_to && `according to ${claim.attributed_to}`]
      .filter(Boolean)
      .map((item) => `  ${plainText(String(item))}`),
    '',
    `  ${plainText(heading.join(' · '))}`,
    `  ${plainText(context.before)} ›${isolated(context.quote)}‹ ${plainText(context.after)}`,
    ...(others.length ? ['', 'Others on the same:'] : []),
    ...others.map((other) => `  ${other.id}  ${other.status}  ${sayingOf(other)}  “${isolated(other.quote)}”`),
    ...(said.length ? ['', 'Said so far:', ...said] : []),
    '',
  ].join('\n')
}

const sayingOf = (claim: ShownClaim) => plainText(`${claim.subject ?? '–'} · ${claim.property} · ${valueOf(claim)}`)

/** `10,000 fighters`, `45,000–50,000`, `at least 20,000`, a name, or that the source calls it unknown. */
function valueOf({ value, low, high, approximate, unit }: ShownClaim): string {
  if (low === null && high === null) return value === null ? 'unknown' : String(value)
  return [approximate ? 'about' : null, rangeOf(low, high), unit].filter((item) => item !== null).join(' ')
}

function rangeOf(low: number | null, high: number | null): string {
  if (high === null) return `at least ${numberText(low)}`
  if (low === null) return `at most ${numberText(high)}`
  return low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`
}

const numberText = (value: number | null) => value?.toLocaleString('en') ?? '–'

import { type NumberedClaim } from '../judgements/claims.ts'
import { holderProperties } from '../model/claim.ts'
import type { ShownClaim } from '../model/document-answers.ts'
import { nameMask } from '../text/people/mask-names.ts'
import { type Holders, holdersIn, type Masking, maskingOf } from './masking.ts'
import type { Workspace } from './workspace.ts'

interface OpenDocument {
  text: string
  masking: Masking
}

/** Opens documents for showing, each text and its masking once. */
export function openShown(
  workspace: Workspace,
  holders: Holders = holdersIn(workspace),
): (number: number) => OpenDocument {
  const open = new Map<number, OpenDocument>()
  return (number) => {
    const known = open.get(number)
    if (known) return known
    const { text } = workspace.documents.content(number)
    const opened = { text, masking: maskingOf(workspace, number, text, holders) }
    // Lists go document by document; more than one at a time is not needed.
    open.clear()
    open.set(number, opened)
    return opened
  }
}

/** `reveal`: whether the holder of a role is shown though the claim is not accepted, to whoever has to decide on it. */
export function showClaim(claim: NumberedClaim, { masking }: OpenDocument, reveal = false): ShownClaim {
  const { id, document, start, end, status, fields, probability, extractor } = claim
  const hidesHolder = holderProperties.includes(fields.property) && typeof fields.value === 'string' && !reveal
  const value = hidesHolder && status !== 'accepted' ? nameMask : fields.value
  return {
    id,
    document,
    start,
    end,
    status,
    ...fields,
    subject: masking.words(fields.subject),
    value: typeof value === 'string' && !reveal && status !== 'accepted' ? masking.words(value) : value,
    place: fields.place?.map((place) => masking.words(place)) ?? null,
    attributed_to: masking.words(fields.attributed_to),
    quote: masking.stretch({ start, end }).text,
    probability,
    extractor,
  }
}

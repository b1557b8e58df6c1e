import { appendToAudit } from '../judgements/audit.ts'
import { proposeClaims } from '../judgements/claims.ts'
import { write } from '../judgements/database.ts'
import type { DocumentContent } from '../judgements/documents.ts'
import type { ShownClaim } from '../model/document-answers.ts'
import type { StoredDocument } from '../model/document.ts'
import { failed, wrongUsage } from '../model/errors.ts'
import { normaliseName } from '../model/normalise-name.ts'
import type { ProposedClaim } from '../model/reading.ts'
import { type AskLimits, askLimits, askModel } from './ask-model.ts'
import { indexReading } from './index-documents.ts'
import { holdersIn, maskingOf } from './masking.ts'
import { extractorOfModel, instructionFor, schemaOfAnswer } from './model-claims.ts'
import type { ModelEndpoint } from './model-endpoint.ts'
import { type Excerpt, excerptsOf, textOfExcerpt } from './model-excerpts.ts'
import { documentNamed } from './open-document.ts'
import { type Discarded, type DiscardReason, readModelAnswer } from './read-model-answer.ts'
import { openShown, showClaim } from './shown-claims.ts'
import type { Workspace } from './workspace.ts'

/** What would be sent of one document. Nothing is sent by making it. */
export interface SendingPlan {
  document: StoredDocument
  number: number
  content: DocumentContent
  excerpts: readonly Excerpt[]
  /** How many UTF-16 units of the document's text, as masked. */
  characters: number
  /** How many names and contacts are masked in them. */
  masked: number
  /** The title as it is shown, names masked, or the name of the file. */
  title: string
}

/**
 * @param withNames whether names of people are sent as they are, which only an endpoint on this machine may be given
 * @throws MarsadError `no_document`, `ambiguous_document`, `empty_document`, `document_too_long`, `names_stay_here`
 */
export function planSending(
  workspace: Workspace,
  id: string,
  { isOnThisMachine, url }: ModelEndpoint,
  withNames = false,
): SendingPlan {
  if (withNames && !isOnThisMachine) {
    throw wrongUsage('names_stay_here', 'Names of people are not sent to another machine.', {
      received: `names for ${url.host}`,
      expected: 'an endpoint on this machine, or masked names',
    })
  }
  const { document, number } = documentNamed(workspace, id)
  const content = workspace.documents.content(number)
  // All names, also those that are shown here for a reason: that reason was not about sending them away.
  const excerpts = excerptsOf(content, withNames ? [] : content.reading.people)
  const pieces = excerpts.flat()
  if (pieces.length === 0) {
    throw failed('empty_document', 'The document has no text of its own that could be sent.', {
      received: document.id,
      expected: 'a document with a body',
    })
  }
  const masking = maskingOf(workspace, number, content.text, holdersIn(workspace))
  return {
    document,
    number,
    content,
    excerpts,
    characters: pieces.reduce((sum, { text }) => sum + text.length, 0),
    masked: pieces.reduce((sum, { hidden }) => sum + hidden.length, 0),
    title: masking.words(document.title ?? document.name),
  }
}

export interface ModelProposals {
  document: string
  extractor: string
  host: string
  requests: number
  characters: number
  /** New, each waiting for review; names of people masked. */
  claims: ShownClaim[]
  discarded: Discarded
  /** Answers that were no JSON object with claims. */
  unreadable_answers: number
}

interface Asking {
  who: string
  signal: AbortSignal
  now?: Date
  limits?: AskLimits
  onAnswer?: (answered: number) => void
}

/**
 * Sends a document as planned and stores what the model proposes, once all of it was read: stopped or refused on the way, no claim is
 * stored. That it was sent stands in the audit before anything is.
 *
 * @throws MarsadError what `askModel` says, and `document_changed` when it was read again or purged in the meantime
 */
export async function proposeWithModel(
  workspace: Workspace,
  plan: SendingPlan,
  endpoint: ModelEndpoint,
  { who, signal, now = new Date(), limits = askLimits, onAnswer = () => {} }: Asking,
): Promise<ModelProposals> {
  const { document, excerpts, content, characters } = plan
  const extractor = extractorOfModel(endpoint.model)
  const { host } = endpoint.url
  write(workspace.database, () =>
    appendToAudit(workspace.database, {
      at: now,
      who,
      act: 'document_sent',
      ids: [document.id, host, extractor],
      payload: { id: document.id, host, extractor, characters, requests: excerpts.length, masked: plan.masked },
    }),
  )
  const instruction = instructionFor(document.published)
  const schema = schemaOfAnswer()
  const proposals: ProposedClaim[] = []
  const reasons: DiscardReason[] = []
  let unreadable = 0
  for (const [index, excerpt] of excerpts.entries()) {
    const answer = await askModel(endpoint, { instruction, text: textOfExcerpt(excerpt), schema }, signal, limits)
    const { claims, discarded, isUnreadable } = readModelAnswer(answer, excerpt, content.text, extractor)
    proposals.push(...claims)
    reasons.push(...discarded)
    if (isUnreadable) unreadable += 1
    onAnswer(index + 1)
  }
  const claims = store(workspace, plan, proposals)
  reasons.push(...Array<DiscardReason>(proposals.length - claims.length).fill('already_proposed'))
  return {
    document: document.id,
    extractor,
    host,
    requests: excerpts.length,
    characters,
    claims,
    discarded: Object.fromEntries(
      Object.entries(Object.groupBy(reasons, (reason) => reason)).map(([reason, all]) => [reason, all.length]),
    ),
    unreadable_answers: unreadable,
  }
}

function store(workspace: Workspace, plan: SendingPlan, proposals: readonly ProposedClaim[]): ShownClaim[] {
  const { database, documents, claims } = workspace
  const { document, number, content } = plan
  const added = write(database, () => {
    // A purge or another reading may have come in between.
    if (documents.numberOf(document.id) !== number || documents.content(number).text !== content.text) {
      throw failed('document_changed', 'The document was read again or purged while the model was asked.', {
        received: document.id,
        expected: 'the text that was sent',
        hint: 'No claim was stored.',
      })
    }
    const known: SaidOnce[] = claims
      .list({ document: number })
      .map(({ start, end, proposed }) => ({ start, end, ...proposed }))
    const fresh = proposals.filter((claim) => {
      if (known.some((other) => sayTheSame(claim, other))) return false
      known.push(claim)
      return true
    })
    const stored = proposeClaims(database, { number, id: document.id }, fresh)
    indexReading(database, { number, title: document.title }, content, stored)
    return stored
  })
  const open = openShown(workspace)
  return added.map((claim) => showClaim(claim, open(number)))
}

type SaidOnce = Pick<ProposedClaim, 'start' | 'end' | 'kind' | 'property' | 'subject' | 'value' | 'low' | 'high'>

/** Two proposals of one stretch that a reviewer would not want to decide twice. */
function sayTheSame(a: SaidOnce, b: SaidOnce): boolean {
  if (a.start >= b.end || b.start >= a.end || a.kind !== b.kind || a.property !== b.property) return false
  if (a.kind === 'quantity') return a.low === b.low && a.high === b.high
  return nameOf(a.value) === nameOf(b.value) && nameOf(a.subject) === nameOf(b.subject)
}

const nameOf = (value: number | string | null) => (value === null ? null : normaliseName(String(value)))

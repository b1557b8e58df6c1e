import { wrongUsage } from '../../model/errors.ts'
import { type ReviewerCount, reviewerCounts } from '../../model/review.ts'
import { openClaim } from '../../workspace/review-claims.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { claimFilterOf } from '../claim-filter.ts'
import { reviewLines } from '../claim-lines.ts'
import type { Command, CommandContext } from '../command.ts'
import { correctionFrom } from '../correction-words.ts'
import { printJson, withWorkspace } from '../open.ts'
import { reviewInTurn } from '../review-session.ts'
import { whoOf } from '../who.ts'
import { choiceOf, requiredOf, wholeNumberOf } from '../word-values.ts'
import { verdictNames } from '../../model/verdicts.ts'

/** Claims that one session goes through at most. */
const QUEUE = 500

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async (workspace) => {
      const { operands, words } = context
      const [claim] = operands
      const verdict = choiceOf(words, 'verdict', [...verdictNames, 'undo'])
      const reviewers = choiceOf(words, 'reviewers', reviewerCounts.map(String))
      if (reviewers !== undefined) return setReviewers(context, workspace, Number(reviewers) as ReviewerCount)
      if (verdict !== undefined) return decide(context, workspace, verdict)
      if (claim !== undefined && !context.keys) return show(context, workspace, claim)
      return session(context, workspace, claim)
    }),
}

function setReviewers({ words, print, json }: CommandContext, workspace: Workspace, reviewers: ReviewerCount): void {
  workspace.reviews.setReviewers(reviewers, whoOf(words, 'reviewer'), new Date())
  if (json) printJson({ print }, { reviewers })
  else print(`A claim is accepted when ${reviewers === 1 ? 'one person accepts' : 'two people accept'} it.\n`)
}

function decide(context: CommandContext, workspace: Workspace, verdict: (typeof verdictNames)[number] | 'undo'): void {
  const { operands, words, print, json } = context
  const [claim, ...more] = operands
  if (claim === undefined || more.length > 0) {
    throw wrongUsage('missing_operand', 'A verdict is about one claim.', {
      received: operands.length === 0 ? 'no claim' : operands.join(' '),
      expected: 'marsad review CLAIM_ID --verdict VERDICT --reviewer NAME',
    })
  }
  const why = `A verdict needs the name of who gives it.`
  const reason =
    verdict === 'accept' || verdict === 'undo'
      ? (words['reason']?.at(-1) ?? '')
      : requiredOf(words, 'reason', `The verdict ${verdict} needs a reason.`)
  const done = workspace.reviews.record(
    {
      claim,
      reviewer: requiredOf(words, 'reviewer', why),
      verdict,
      reason,
      fields: verdict === 'correct' ? correctionFrom(words['set'] ?? []) : undefined,
      undoes: wholeNumberOf(words, 'act'),
    },
    new Date(),
  )
  const { number, at } = done.review
  const { status, accepted_by } = done.state
  if (json) printJson({ print }, { claim, act: number, verdict, status, accepted_by, at })
  else print(`${claim}: ${status.replace('_', ' ')}${waiting(status, accepted_by)} (act ${number})\n`)
}

const waiting = (status: string, acceptedBy: readonly string[]) =>
  status === 'proposed' && acceptedBy.length > 0
    ? `, accepted by ${acceptedBy.join(', ')}, waits for another person`
    : ''

function show({ json, print }: CommandContext, workspace: Workspace, id: string): void {
  const open = openClaim(workspace, id)
  if (json) printJson({ print }, { ...open, state: open.state.status })
  else print(reviewLines(open))
}

async function session(context: CommandContext, workspace: Workspace, claim: string | undefined): Promise<void> {
  const { keys, words, print, tell } = context
  if (!keys) {
    throw wrongUsage('no_terminal', 'Nobody sits at a terminal to review claims one by one.', {
      received: 'input that is no terminal',
      expected: 'marsad review CLAIM_ID --verdict accept --reviewer NAME --reason TEXT',
    })
  }
  const reviewer = whoOf(words, 'reviewer')
  const queue = claim === undefined ? queueFor(context, workspace, reviewer) : [claim]
  if (queue.length === 0) print('Nothing waits for review.\n')
  const acts = await reviewInTurn({ workspace, reviewer, keys, print, tell }, queue)
  if (queue.length > 0) tell(`${acts} acts were recorded as ${reviewer}.\n`)
}

/** What waits, without what this person has spoken on already. */
function queueFor({ words }: CommandContext, workspace: Workspace, reviewer: string): string[] {
  const filter = claimFilterOf(workspace, words)
  const statuses = filter.statuses ?? (['proposed', 'needs_work'] as const)
  return workspace.claims
    .list({ ...filter, statuses }, { limit: QUEUE, offset: 0 })
    .map(({ id }) => id)
    .filter((id) => workspace.reviews.of(id).at(-1)?.reviewer !== reviewer)
}

import { wrongUsage } from '../model/errors.ts'
import { formats } from '../model/formats.ts'
import { plainText } from '../model/plain-text.ts'
import { endpointOf, type ModelEndpoint } from '../workspace/model-endpoint.ts'
import {
  type ModelProposals,
  planSending,
  proposeWithModel,
  type SendingPlan,
} from '../workspace/propose-with-model.ts'
import { type DiscardReason, discardReasons } from '../workspace/read-model-answer.ts'
import { extractorOf, readUserSettings } from '../workspace/user-settings.ts'
import { claimLines } from './claim-lines.ts'
import type { CommandContext } from './command.ts'
import { printJson, withWorkspace } from './open.ts'
import { whoOf } from './who.ts'

const { integer } = formats('en')

/** Has the user's own model propose claims of documents, after saying what would be sent and where. */
export const proposeClaims = (context: CommandContext, ids: readonly string[]) =>
  withWorkspace(context, async (workspace) => {
    const endpoint = endpointOf(extractorOf(readUserSettings(workspace.dir)))
    const withNames = 'with-names' in context.words
    const plans = ids.map((id) => planSending(workspace, id, endpoint, withNames))
    context.tell(sendingLines(plans, endpoint, withNames))
    await confirm(context)
    const answers: ModelProposals[] = []
    for (const plan of plans) {
      const answer = await proposeWithModel(workspace, plan, endpoint, {
        who: whoOf(context.words, 'by'),
        signal: context.signal,
        onAnswer: (answered) => showAnswered(context, plan, answered),
      })
      if (context.interactive) context.tell('\r\u001b[K')
      answers.push(answer)
      if (!context.json) context.print(answer.claims.map(claimLines).join('') + summaryLines(answer))
    }
    if (context.json) printJson(context, answers.length === 1 ? answers[0] : answers)
  })

/** What leaves this machine, in plain words. */
function sendingLines(plans: readonly SendingPlan[], endpoint: ModelEndpoint, withNames: boolean): string {
  const { url, model, key, isOnThisMachine } = endpoint
  const documents = plans.map(({ document, title, characters, excerpts, masked }) => {
    const size = `${integer(characters)} characters in ${counted(excerpts.length, 'request')}`
    return `  ${document.id}  ${plainText(title)}\n    ${size}, ${counted(masked, withNames ? 'contact' : 'name or contact', withNames ? 'contacts' : 'names and contacts')} masked`
  })
  return [
    isOnThisMachine
      ? `These documents would go to a program on this machine, ${url.host}. What that passes on is not known here.`
      : `These documents would leave this machine, for ${url.host}. What is done with them there is not in your hands.`,
    ...documents,
    'Sent is the text of the document itself with its headings and its date of publication: no menus, comments or file name.',
    withNames
      ? 'Names of people are sent as they are.'
      : 'Names of people are masked where they were recognised; one that was not is sent.',
    `The model is ${plainText(model)}; ${key === undefined ? 'no key is sent' : 'your key is sent with it'}.`,
    '',
  ].join('\n')
}

async function confirm(context: CommandContext): Promise<void> {
  if ('yes' in context.words) return
  const answer = await context.keys?.line('Send this? y/n: ')
  if (/^y(es)?$/i.test(answer?.trim() ?? '')) return
  throw wrongUsage('not_confirmed', 'Nothing was sent.', {
    received: context.keys ? `“${plainText(answer ?? '')}”` : 'nobody at a terminal, and no --yes',
    expected: 'y, or --yes',
  })
}

function showAnswered({ tell, interactive }: CommandContext, { document, excerpts }: SendingPlan, answered: number) {
  if (interactive) tell(`\r\u001b[K${document.id}: ${answered} of ${excerpts.length} answered (Ctrl-C stops)`)
}

function summaryLines({ document, extractor, claims, discarded, unreadable_answers }: ModelProposals): string {
  const dropped = Object.entries(discarded).map(
    ([reason, count]) => `  discarded: ${integer(count)} ${discardReasons[reason as DiscardReason]}\n`,
  )
  return [
    `${document}: ${counted(claims.length, 'new claim')} proposed by ${plainText(extractor)}, waiting for review\n`,
    ...dropped,
    ...(unreadable_answers > 0
      ? [`  not read: ${counted(unreadable_answers, 'answer')} without claims as asked for\n`]
      : []),
  ].join('')
}

const counted = (count: number, one: string, many = `${one}s`) => `${integer(count)} ${count === 1 ? one : many}`

import { resolve } from 'node:path'
import { organisationDocument, organisationFormats } from '../../gate/organisation-formats.ts'
import { profiles } from '../../gate/profiles.ts'
import { release } from '../../gate/released.ts'
import { writeReleased } from '../../gate/write-released.ts'
import { asOf } from '../../judgements/organisations/as-of.ts'
import { identityActsOf } from '../../judgements/organisations/identity-acts.ts'
import { treeOf } from '../../judgements/organisations/tree.ts'
import { wrongUsage } from '../../model/errors.ts'
import { type IdentityDecision, identityDecisions } from '../../model/identity.ts'
import { plainText } from '../../model/plain-text.ts'
import { claimStatuses } from '../../model/verdicts.ts'
import { countedStatuses, fileNamed, organisationFiles } from '../../workspace/organisation-files.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'
import { organisationLines, organisationListLines } from '../organisation-lines.ts'
import { whoOf } from '../who.ts'
import { choiceOf, periodOf, requiredOf, wholeNumberOf } from '../word-values.ts'

const acts = ['list', 'show', 'same', 'different', 'unsure', 'undo', 'export'] as const

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async (workspace) => {
      const [act = 'list', ...names] = context.operands
      switch (act) {
        case 'list':
          return list(context, workspace)
        case 'show':
          return show(context, workspace, oneName(names))
        case 'same':
        case 'different':
        case 'unsure':
          return decide(context, workspace, act, names)
        case 'undo':
          return undo(context, workspace)
        case 'export':
          return exportAll(context, workspace)
      }
      throw wrongUsage('unknown_operand', '`marsad organisation` does not know what to do.', {
        received: act,
        expected: acts.join(', '),
      })
    }),
}

const statusesOf = ({ words }: CommandContext) => {
  const status = choiceOf(words, 'status', claimStatuses)
  return status === undefined ? countedStatuses : status === 'accepted' ? countedStatuses : [...countedStatuses, status]
}

function oneName(names: readonly string[]): string {
  const [name, ...more] = names
  if (name !== undefined && more.length === 0) return name
  throw wrongUsage('missing_operand', '`marsad organisation show` needs one name.', {
    received: names.join(' ') || 'no name',
    expected: 'the name of an organisation, in quotes when it has several words',
  })
}

function list(context: CommandContext, workspace: Workspace): void {
  const files = [...organisationFiles(workspace, statusesOf(context)).files.values()]
  if (context.json) printJson(context, { total: files.length, organisations: files })
  else context.print(organisationListLines(files))
  if (files.length === 0) context.tell('No accepted claim names an organisation yet; `marsad review` accepts claims.\n')
}

function show(context: CommandContext, workspace: Workspace, name: string): void {
  const { words, json, print, tell } = context
  const date = periodOf(words, 'as-of') ?? null
  const statuses = statusesOf(context)
  const all = organisationFiles(workspace, statuses)
  const file = fileNamed(all, name)
  const tree = treeOf(all.files, file.key, date)
  if (statuses.some((status) => !countedStatuses.includes(status))) {
    tell('This shows claims that nobody has accepted.\n')
  }
  if (json) printJson(context, { organisation: asOf(file, date), tree })
  else if (tree) print(organisationLines(tree))
}

function decide(
  { words, json, print }: CommandContext,
  workspace: Workspace,
  decision: IdentityDecision,
  names: readonly string[],
): void {
  const [first, second, ...more] = names
  if (first === undefined || second === undefined || more.length > 0) {
    throw wrongUsage('missing_operand', `\`marsad organisation ${decision}\` needs two names.`, {
      received: names.join(' and ') || 'no name',
      expected: 'two names, each in quotes when it has several words',
    })
  }
  const reason = requiredOf(words, 'reason', 'A decision about two names needs a reason.')
  const decided = { decision, names: [first, second] as const, reason, who: whoOf(words, 'by') }
  const act = identityActsOf(workspace.database).decide(decided, new Date())
  if (json) return printJson({ print }, { act: act.number, decision, names: act.names })
  print(`${plainText(first)} and ${plainText(second)}: ${identityDecisions[decision]} (act ${act.number})\n`)
}

function undo({ words, json, print }: CommandContext, workspace: Workspace): void {
  const reason = requiredOf(words, 'reason', 'Taking back a decision needs a reason.')
  const undone = { number: wholeNumberOf(words, 'act'), reason, who: whoOf(words, 'by') }
  const act = identityActsOf(workspace.database).undo(undone, new Date())
  if (json) return printJson({ print }, { act: act.number, undoes: act.undoes, names: act.names })
  print(`Act ${act.undoes} on ${plainText(act.names.join(' and '))} is taken back (act ${act.number})\n`)
}

/** Only what people accepted leaves a workspace. */
function exportAll({ words, print, cwd }: CommandContext, workspace: Workspace): void {
  const format = choiceOf(words, 'format', organisationFormats) ?? 'json'
  const profile = choiceOf(words, 'profile', profiles) ?? 'public'
  const out = words['out']?.at(-1)
  const files = [...organisationFiles(workspace).files.values()]
  const released = release(profile, { kind: 'organisations', organisations: files })
  const content = organisationDocument(released, format)
  const target = out === undefined ? 'stdout' : resolve(cwd, out)
  writeReleased([{ target, kind: `organisations.${format}`, content }], {
    database: workspace.database,
    profile,
    releases: [],
    print,
  })
}

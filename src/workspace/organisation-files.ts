import type { NumberedClaim } from '../judgements/claims.ts'
import { assembleOrganisations } from '../judgements/organisations/assemble.ts'
import { foldIdentities, type Identities } from '../judgements/organisations/fold-identities.ts'
import { identityActsOf } from '../judgements/organisations/identity-acts.ts'
import { editDistance } from '../model/edit-distance.ts'
import { fieldsOf } from '../model/claim.ts'
import { notFound } from '../model/errors.ts'
import { normaliseName } from '../model/normalise-name.ts'
import type { CitedClaim, CitedDocument, OrganisationFile } from '../model/organisation-file.ts'
import type { ClaimStatus } from '../model/verdicts.ts'
import { openShown, showClaim } from './shown-claims.ts'
import type { Workspace } from './workspace.ts'

/** What a document says, as people decided: accepted, and accepted though another source says otherwise. */
export const countedStatuses: readonly ClaimStatus[] = ['accepted', 'conflict']

/** Claims that stand so, as they may be shown: names of people masked that hold no published role. */
export function citedClaims(workspace: Workspace, statuses: readonly ClaimStatus[] = countedStatuses): CitedClaim[] {
  return workspace.claims.list({ statuses }).map(citing(workspace))
}

/** One of them by its id, however it stands; `undefined` when there is none. */
export function citedClaim(workspace: Workspace, id: string): CitedClaim | undefined {
  const claim = workspace.claims.find(id)
  return claim && citing(workspace)(claim)
}

function citing(workspace: Workspace): (claim: NumberedClaim) => CitedClaim {
  const open = openShown(workspace)
  const documents = new Map<number, CitedDocument>()
  return (claim) => {
    const opened = open(claim.document_number)
    const document =
      documents.get(claim.document_number) ?? cite(workspace, claim.document_number, opened.masking.words)
    documents.set(claim.document_number, document)
    const shown = showClaim(claim, opened)
    return { id: claim.id, status: claim.status, fields: fieldsOf(shown), document, quote: shown.quote }
  }
}

function cite({ documents }: Workspace, number: number, mask: (words: string) => string): CitedDocument {
  const document = documents.withNumber(number)
  if (!document) throw new Error(`no document ${number}`)
  const { id, sha256, name, title, publisher, published } = document
  return { id, sha256, name: mask(name), title: title === null ? null : mask(title), publisher, published }
}

/** The organisations of a workspace, each under its key. */
export interface OrganisationFiles {
  files: ReadonlyMap<string, OrganisationFile>
  identities: Identities
}

export const identitiesIn = ({ database }: Workspace): Identities => foldIdentities(identityActsOf(database).all())

/** Assembled anew from the claims that stand so. */
export function organisationFiles(
  workspace: Workspace,
  statuses: readonly ClaimStatus[] = countedStatuses,
): OrganisationFiles {
  const identities = identitiesIn(workspace)
  const assembled = assembleOrganisations(citedClaims(workspace, statuses), identities)
  return { files: new Map(assembled.map((file) => [file.key, file])), identities }
}

/** The file of the organisation that goes by this name or key; throws `no_organisation` (exit 3) with names that are near. */
export function fileNamed({ files, identities }: OrganisationFiles, name: string): OrganisationFile {
  const file = files.get(identities.keyOf(name)) ?? files.get(name)
  if (file) return file
  const asked = normaliseName(name)
  const near = [...files.values()]
    .map((one) => ({ name: one.name, distance: Math.min(...one.names.map((known) => distanceTo(asked, known.name))) }))
    .filter(({ distance }) => distance <= Math.max(2, asked.length / 3))
    .sort((a, b) => a.distance - b.distance)
  throw notFound('no_organisation', 'No claim that counts is about an organisation of this name.', {
    received: name,
    expected:
      near.length > 0
        ? near
            .slice(0, 5)
            .map((one) => one.name)
            .join('; ')
        : 'the name of an organisation in `marsad organisation list`',
    hint: 'Only reviewed claims count: `marsad review` accepts them; --status proposed shows what nobody has reviewed.',
  })
}

function distanceTo(asked: string, name: string): number {
  const known = normaliseName(name)
  return ` ${known} `.includes(` ${asked} `) ? 0 : editDistance(asked, known)
}

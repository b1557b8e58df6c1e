import type { CitedClaim } from '../model/organisation-file.ts'
import type { ClaimStatus } from '../model/verdicts.ts'
import { assembleOrganisations } from '../judgements/organisations/assemble.ts'
import { citedClaim, citedClaims, fileNamed, identitiesIn, type OrganisationFiles } from './organisation-files.ts'
import type { Workspace } from './workspace.ts'

/** Reads the claims of a workspace for questions, each set of statuses once: they are taken as they stand at the first reading. */
export function claimsReaderOf(workspace: Workspace) {
  const identities = once(() => identitiesIn(workspace))
  const claims = new Map<string, CitedClaim[]>()
  const assembled = new Map<string, OrganisationFiles>()
  const cited = (statuses: readonly ClaimStatus[]): CitedClaim[] => {
    const key = statuses.toSorted().join()
    const read = claims.get(key) ?? citedClaims(workspace, statuses)
    claims.set(key, read)
    return read
  }
  const organisationsOf = (statuses: readonly ClaimStatus[]): OrganisationFiles => {
    const key = statuses.toSorted().join()
    const known = assembled.get(key)
    if (known) return known
    const files = assembleOrganisations(cited(statuses), identities())
    const made = { files: new Map(files.map((file) => [file.key, file])), identities: identities() }
    assembled.set(key, made)
    return made
  }
  return {
    cited,
    find: (id: string) => citedClaim(workspace, id),
    keyOf: (name: string) => identities().keyOf(name),
    organisations: (statuses: readonly ClaimStatus[]) => organisationsOf(statuses).files,
    named: (name: string, statuses: readonly ClaimStatus[]) => fileNamed(organisationsOf(statuses), name),
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

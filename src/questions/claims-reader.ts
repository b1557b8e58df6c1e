import type { CitedClaim, OrganisationFile } from '../model/organisation-file.ts'
import type { ClaimStatus } from '../model/verdicts.ts'

/** How questions read claims; the workspace gives one. Names of people are masked that hold no published role. */
export interface ClaimsReader {
  /** Those that stand so, in the order of documents and of their place in the text. */
  cited(statuses: readonly ClaimStatus[]): CitedClaim[]
  /** `undefined` when there is none of this id. */
  find(id: string): CitedClaim | undefined
  /** The key under which a name's organisation is assembled, as people decided. */
  keyOf(name: string): string
  /** Assembled from the claims that stand so, each under its key. */
  organisations(statuses: readonly ClaimStatus[]): ReadonlyMap<string, OrganisationFile>
  /** The organisation of this name; throws `no_organisation` (exit 3). */
  named(name: string, statuses: readonly ClaimStatus[]): OrganisationFile
}

/** What a document says, as people decided: accepted, and accepted though another source says otherwise. */
export const countedStatuses: readonly ClaimStatus[] = ['accepted', 'conflict']

/** Which claims an answer may read. */
export const claimStatusOptions = ['accepted', 'proposed'] as const
export type ClaimStatusOption = (typeof claimStatusOptions)[number]

/** `proposed` adds what nobody has reviewed. */
export const statusesRead = (option: ClaimStatusOption): readonly ClaimStatus[] =>
  option === 'proposed' ? [...countedStatuses, 'proposed'] : countedStatuses

/** The claims of a question that reads them; throws where whoever asked gave none to read, which is a fault of the program. */
export function readerOf({ claims }: { claims?: ClaimsReader | undefined }): ClaimsReader {
  if (claims) return claims
  throw new Error('a question about claims was asked without claims')
}

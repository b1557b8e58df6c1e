/** How a claim stands, folded from what its reviewers said. `conflict`: it stands beside another that says otherwise. */
export const claimStatuses = ['proposed', 'accepted', 'rejected', 'conflict', 'needs_work'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

/** What a reviewer can say about a claim. `correct` accepts it with other fields. */
export const verdicts = {
  accept: 'the document says this',
  reject: 'the document does not say this',
  correct: 'the document says this, with the fields as given here',
  conflict: 'the document says this, and another source says otherwise',
  needs_work: 'somebody must look at this again',
} as const
export type Verdict = keyof typeof verdicts
export const verdictNames = Object.keys(verdicts) as [Verdict, ...Verdict[]]

export const purgeCategories = {
  person_at_risk: 'somebody is in danger while it is kept',
  court_order: 'a court ordered it',
  privacy_law: 'a law on privacy demands it',
  other: 'another reason',
} as const
export type PurgeCategory = keyof typeof purgeCategories

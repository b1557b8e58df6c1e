/** Where somebody stands in what waits for them. */
export interface ReviewQueue {
  /** Ids of claims that wait, in their order. */
  waiting: readonly string[]
  /** Of these, the ones that were put off. */
  skipped: readonly string[]
  /** Claims that were decided in this sitting, the last one last. */
  decided: readonly string[]
}

/** The claim to be shown after this one: the next that was not put off, from the start again at the end; then those put off. */
export function claimAfter({ waiting, skipped }: ReviewQueue, current: string | null): string | null {
  const at = current === null ? -1 : waiting.indexOf(current)
  const inTurn = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(at, 0))]
  return (
    inTurn.find((id) => !skipped.includes(id)) ?? skipped.find((id) => id !== current && waiting.includes(id)) ?? null
  )
}

/** After a verdict: the claim waits no more. */
export const afterVerdict = ({ waiting, skipped, decided }: ReviewQueue, id: string): ReviewQueue => ({
  waiting: waiting.filter((other) => other !== id),
  skipped: skipped.filter((other) => other !== id),
  decided: [...decided.filter((other) => other !== id), id],
})

/** After a verdict was taken back: the claim is the next one. */
export const afterUndo = ({ waiting, skipped, decided }: ReviewQueue, id: string): ReviewQueue => ({
  waiting: waiting.includes(id) ? waiting : [id, ...waiting],
  skipped: skipped.filter((other) => other !== id),
  decided: decided.filter((other) => other !== id),
})

/** Puts a claim off; one that was put off before goes behind the others. */
export const afterSkip = (queue: ReviewQueue, id: string): ReviewQueue => ({
  ...queue,
  skipped: [...queue.skipped.filter((other) => other !== id), id],
})

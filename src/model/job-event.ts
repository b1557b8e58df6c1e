/** How far a piece of long work is. `done` and `failed` are the last. */
export type JobEvent =
  | { kind: 'progress'; stage: string; share: number | null }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; problem: unknown }

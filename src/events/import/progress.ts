/** The stages of an import, in their order. */
export const importStages = ['receive', 'deliver', 'check', 'place', 'write', 'commit'] as const
export type ImportStage = (typeof importStages)[number]

/** Who watches an import. `share` runs from 0 to 1 within a stage. */
export type OnProgress = (stage: ImportStage, share: number) => void

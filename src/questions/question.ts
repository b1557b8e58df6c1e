import type { Engine } from '../events/engine.ts'
import type { Boundaries } from '../boundaries/index.ts'
import type { ActorTaken, Language, Message, MessageValue } from '../model/figure.ts'
import type { Formats } from '../model/formats.ts'
import type { CitedClaim } from '../model/organisation-file.ts'
import type { Release } from '../model/release.ts'
import type { Selection } from '../model/selection.ts'
import type { ClaimsReader } from './claims-reader.ts'
import type { OptionAbout } from './options.ts'

/** What a question is, as plain data, so that help, forms and docs are instant. */
export interface QuestionAbout {
  id: string
  /** Raised when the same data would give another result. */
  version: number
  title: Record<Language, string>
  /** What it answers, one sentence. */
  answers: Record<Language, string>
  options: readonly OptionAbout[]
  /** What it is asked of. `claims`: no words select events, and no release is needed. */
  reads: 'events' | 'claims' | 'claims_and_events' | 'statements'
  /** Whether a second selection may be given to compare with (`--versus`). */
  compares: boolean
  /** Pages under docs/methods/ that its numbers come from. */
  methods: readonly string[]
  /** The page under docs/questions/. */
  page: string
  examples: readonly string[]
}

/** Which events, of which releases: what a question is asked about. */
export interface Subject {
  selection: Selection
  releases: readonly Release[]
  actorsTaken: readonly ActorTaken[]
}

export interface QuestionContext extends Subject {
  engine: Engine
  /** The second selection of a comparison, `null` when only one is asked about. */
  versus: Subject | null
  /** For questions that read claims; see `readerOf`. */
  claims?: ClaimsReader | undefined
  /** Loaded only when asked for. */
  boundaries: () => Promise<Boundaries>
}

export interface Computed<Result> {
  result: Result
  sentence: Message
  caveats: Message[]
  /** The claims that it was made from, and the command that lists them; for questions that read claims. */
  claims?: { read: readonly CitedClaim[]; rows: string }
  /** The seed of its random numbers, where it drew any and no option says it. */
  seed?: number
}

/** The texts of a language: each message key with a function of its values. */
export type Texts = Record<string, (values: Record<string, MessageValue>, formats: Formats) => string>

/** One question of the registry. */
export interface Question<Options = Record<string, unknown>, Result = unknown> {
  about: QuestionAbout
  compute(context: QuestionContext, options: Options): Promise<Computed<Result>>
  texts: Record<Language, Texts>
  /** The few numbers by which one sees whether a figure moved. */
  headline(result: Result): Record<string, number | null>
}

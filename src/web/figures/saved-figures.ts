import type { Figure, Language } from '../../model/figure.ts'
import type { ReleaseRef } from '../../model/selection.ts'
import { wordsOfSelection } from '../../model/words-of-selection.ts'
import { questionAbouts } from '../../questions/abouts.ts'
import type { AddressValue } from '../address/address.ts'
import { ask } from '../api/client.ts'
import { lookOfOptions } from '../ask/form-options.ts'
import { differenceBetween, writeDifference } from '../ask/second-selection.ts'

/** A saved figure as a line of the list. */
export interface ListedFigure {
  id: string
  question: string
  sentence: string
  language: Language
  /** A moment in ISO 8601, UTC. */
  saved_at: string
  releases: ReleaseRef[]
  compares: boolean
  headline: Record<string, number | null>
}

export type SavedFigure = Figure & { saved_at: string }

export const loadFigures = (language: Language, signal: AbortSignal) =>
  ask<ListedFigure[]>(`/api/figures?language=${language}`, { signal })

export const loadFigure = (id: string, language: Language, signal: AbortSignal) =>
  ask<SavedFigure>(`/api/figures/${encodeURIComponent(id)}?language=${language}`, { signal })

type Asked = Pick<Figure, 'question' | 'options' | 'receipt'>

/** The address that asks the question of a figure again; of other releases, each in place of the one of its dataset. */
export function askAddress({ question, options, receipt }: Asked, newer: readonly ReleaseRef[] = []): AddressValue {
  const about = questionAbouts.find(({ id }) => id === question)
  const onNewer = <Of extends { releases: ReleaseRef[] }>(selection: Of): Of => ({
    ...selection,
    releases: selection.releases.map((ref) => newer.find(({ dataset }) => dataset === ref.dataset) ?? ref),
  })
  const words = wordsOfSelection(onNewer(receipt.selection))
  const second = receipt.versus && wordsOfSelection(onNewer(receipt.versus.selection))
  return {
    page: 'ask',
    rest: [question],
    words,
    look: {
      ...(about && lookOfOptions(about.options, options)),
      ...(second && { versus: writeDifference(differenceBetween(words, second)) }),
    },
  }
}

/** The address that sets the events of another figure against those of this one. */
export function compareAddress(figure: Asked, other: Pick<Figure, 'receipt'>): AddressValue {
  const asked = askAddress(figure)
  const second = wordsOfSelection(other.receipt.selection)
  return { ...asked, look: { ...asked.look, versus: writeDifference(differenceBetween(asked.words, second)) } }
}

/** Whether the question of a figure can set two selections against each other. */
export const canCompare = ({ question }: Pick<Figure, 'question'>) =>
  questionAbouts.some(({ id, compares }) => id === question && compares)

/** The title of a question, its id where this program does not know it. */
export const questionTitle = (question: string, language: Language) =>
  questionAbouts.find(({ id }) => id === question)?.title[language] ?? question

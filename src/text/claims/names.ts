import type { Span } from '../../model/reading.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { anaphorEndingAt, antecedentOf } from './antecedents.ts'

/** A thing that a sentence names, with the name by which it is known. */
export interface Named extends Span {
  name: string
  /** `organisation`: found as one, or what stands for one ("the group"). `capitals`: known only by how it is written. */
  kind: 'organisation' | 'person' | 'office' | 'place' | 'quoted' | 'capitals'
}

/** What may stand between a name and the word that says something about it. */
const between =
  /(?:[\s,،]|\((?:[^()]{0,300})\)|\[\d{1,3}\]|["”»]|\b(?:also|currently|now|still|then|later|itself|group|which|that|who|it)\b|(?<!\p{L})(?:التي|الذي|قد|كان|كانت)(?!\p{L}))+$/u

/** The name that ends where a cue begins: an organisation, what stands for one, or words in capitals. */
export function nameEndingAt(context: ClaimContext, sentence: SentenceContext, offset: number): Named | null {
  const head = context.text.slice(sentence.start, offset)
  const close = offset - (/\s+$/u.exec(head)?.[0].length ?? 0)
  const standing = anaphorEndingAt(context.text, sentence, close)
  if (standing && !sentence.organisations.some(({ start, end }) => start < close && end > standing.start)) {
    const name = antecedentOf(context, sentence, standing)
    return name === null ? null : { ...standing, name, kind: 'organisation' }
  }
  const gap = between.exec(head)?.[0].length ?? 0
  const stop = offset - gap
  const organisation = sentence.organisations.findLast(({ start, end }) => start < stop && end >= stop - 1)
  if (organisation)
    return { start: organisation.start, end: organisation.end, name: organisation.name, kind: 'organisation' }
  const behindGap = sentence.organisations.find(({ start, end }) => start >= stop && end <= offset)
  if (behindGap && gap < 12) return { ...spanOf(behindGap), name: behindGap.name, kind: 'organisation' }
  const anaphor = anaphorEndingAt(context.text, sentence, stop)
  if (anaphor) {
    const name = antecedentOf(context, sentence, anaphor)
    return name === null ? null : { ...anaphor, name, kind: 'organisation' }
  }
  const person = sentence.people.find(({ start, end }) => start < stop && end >= stop - 1)
  if (person) return { ...spanOf(person), name: context.text.slice(person.start, person.end), kind: 'person' }
  return capitalsEndingAt(context.text, sentence.start, stop)
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** What may stand before a name: articles, possessives and a few words in small letters ("the wider", "the so-called"). */
const leadIn =
  /(?:\s|["“«(]|(?:the|an?|its|their|his|her|our|both|then|now|so-called|self-proclaimed|former|current|wider|larger|broader|main|local|regional|own|outlawed|banned|armed|group|tanzim|movement)(?=\s)|تنظيم(?=\s)|جماعة(?=\s))*/uy

/** The name that begins behind a cue. */
export function nameStartingAt(context: ClaimContext, sentence: SentenceContext, offset: number): Named | null {
  const { text } = context
  leadIn.lastIndex = offset
  const lead = leadIn.exec(text)?.[0].length ?? 0
  const from = offset + lead
  const starts = (span: Span) => span.start >= offset && span.start <= from + 2 && span.end > from
  const organisation = sentence.organisations.find(starts)
  if (organisation) return { ...spanOf(organisation), name: organisation.name, kind: 'organisation' }
  const person = sentence.people.find(starts)
  if (person) return { ...spanOf(person), name: text.slice(person.start, person.end), kind: 'person' }
  const office = sentence.offices.find(starts)
  if (office) return { ...spanOf(office), name: office.text, kind: 'office' }
  const place = sentence.places.find(starts)
  if (place) return { ...spanOf(place), name: place.text, kind: 'place' }
  return quotedAt(text, from, sentence.end) ?? capitalsStartingAt(text, from, sentence.end)
}

const quoted = /["“«]?([^"“”«»\n]{2,80})["”»]/uy

function quotedAt(text: string, from: number, end: number): Named | null {
  if (!/["“«]/.test(text[from - 1] ?? '')) return null
  quoted.lastIndex = from
  const found = quoted.exec(text)
  if (!found || quoted.lastIndex > end) return null
  const name = (found[1] ?? '').trim()
  return { start: from, end: quoted.lastIndex - 1, name, kind: 'quoted' }
}

const capitalWord =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}'’ʿ.-]*|(?:al|el|ar|as|ad|an|at|ash|az)[-‑]\p{Lu}[\p{L}\p{M}'’-]*|\d{1,3}(?:st|nd|rd|th))$/u
const joining = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'al',
  'el',
  'de',
  'du',
  'des',
  'la',
  'wa',
  'wal',
  'fi',
  'bin',
  'ibn',
  '&',
])
const pronouns =
  /^(?:It|This|That|There|He|She|They|We|I|What|These|Those|One|Who|The|A|An|In|On|At|But|And|Its|Their)$/
/** So many words of a name at most. */
const LONGEST = 9

/** Words in capitals with the small words between them, read forwards. */
export function capitalsStartingAt(text: string, from: number, end: number): Named | null {
  let stop = from
  let count = 0
  const words = /[\p{L}\p{M}\p{N}&][\p{L}\p{M}\p{N}'’ʿ.-]*/uy
  let at = from
  while (at < end && count < LONGEST) {
    words.lastIndex = at
    const word = words.exec(text)?.[0]
    if (word === undefined) break
    const bare = word.replace(/[.'’-]+$/, '').replace(/['’]s$/, '')
    if (capitalWord.test(bare) && (count > 0 || !pronouns.test(bare))) {
      count++
      stop = at + bare.length
      if (word.length > bare.length) break
    } else if (count === 0 || !joining.has(bare)) break
    at += word.length
    if (text[at] !== ' ') break
    at += 1
  }
  return count === 0 ? null : { start: from, end: stop, name: text.slice(from, stop), kind: 'capitals' }
}

/** The same read backwards from `stop`, no further than `begin`. */
function capitalsEndingAt(text: string, begin: number, stop: number): Named | null {
  const words = text.slice(Math.max(begin, stop - 160), stop).split(' ')
  let taken = 0
  let length = 0
  let start = stop
  while (taken < LONGEST && words.length > 0) {
    const word = words.pop() ?? ''
    length += word.length + (taken > 0 || length > 0 ? 1 : 0)
    const bare = word.replace(/^["“]+|["”,]+$/g, '')
    if (capitalWord.test(bare) && !pronouns.test(bare)) start = stop - length
    else if (!joining.has(bare) || taken === 0) break
    taken++
  }
  const name = text.slice(start, stop).replace(/^["“]+|["”]+$/g, '')
  return name === '' ? null : { start, end: stop, name, kind: 'capitals' }
}

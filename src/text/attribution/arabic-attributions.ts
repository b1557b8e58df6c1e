import type { Attribution, OrganisationMention, Span } from '../../model/reading.ts'
import { trimmed } from './english-attributions.ts'
import { longestSource, sourceIn } from './source-phrase.ts'

const MARKS = '[\\u064b-\\u0652]*'
const BEFORE_SOURCE = new RegExp(
  `(?<!\\p{L})و?(?:وفق${MARKS}ا?${MARKS} ل|وفق${MARKS} |وفقا ${MARKS}ل|[بح]?حسب |بحسب |نقلا${MARKS} عن |نقلًا عن |استنادا${MARKS} إلى |على حد قول |على ذمة |طبقا${MARKS} ل|تبعا${MARKS} ل)`,
  'gu',
)
const SAYS =
  /(?<!\p{L})[وف]?(?:قال|أعلن|اعلن|ذكر|أفاد|افاد|أكد|اكد|أوضح|اوضح|أضاف|اضاف|صرح|صرّح|كشف|أشار|اشار|نقل|اعتبر|لفت|قدر|قدّر|وثق|وثّق|زعم|ادعى|نفى|رجح|رجّح|حذر|حذّر|بين|بيّن|روى|سجل|سجّل|أحصى|احصى|أحص(?=ت)|احص(?=ت)|رصد)(?:ت|ا|وا)?(?=\s)/gu
/** What ends the source after a verb of saying, and begins what is said. */
const THAT = /\s(?:إلى\s)?(?:ب?أنه?ا?م?|إنه?ا?م?|ان|عن|ب?مقتل|ب?وفاة)(?=\s)|[:،,“"«]/u
/** Verbs of counting take what they count without "that": `قدر المرصد عدد المقاتلين بنحو`, `سجلت المنظمة 300 حالة`. */
const COUNTS = /^[وف]?(?:قدر|قدّر|وثق|وثّق|سجل|سجّل|أحصى|احصى|أحص|احص|رصد)(?:ت|ا|وا)?$/u
const WHAT_IS_COUNTED =
  /\s(?=(?:عدد|أعداد|اعداد|حصيلة|حجم|قيمة|كلفة|تكلفة|خسائر|نسبة|ب(?:نحو|حوالي|قرابة|أكثر|أقل|ما))\s|[\d٠-٩])/u
const COMPLEMENTISER = /^\s(?:إلى\s)?(?:ب?أن|إن|ان)(?=\s)/u
const PHRASE_END = /[،,.:؛()“”"«»]|\s(?:أن|إن|فإن|فقد|التي|الذي|قتل|و?قد)(?=\s)/u
const NOT_A_SOURCE = /^\s*(?:إن|أن|أنه|إنه|إلى|في|من|على|عن|ب)(?!\p{L})/u

/** Attributions of one Arabic sentence, in order of the cues; a verb of saying stands before its subject. */
export function arabicAttributions(
  text: string,
  sentence: Span,
  organisations: readonly OrganisationMention[],
): Attribution[] {
  const inside = text.slice(sentence.start, sentence.end)
  const found: Attribution[] = []
  for (const match of inside.matchAll(BEFORE_SOURCE)) {
    const start = sentence.start + match.index
    const from = start + match[0].length
    const reach = text.slice(from, Math.min(sentence.end, from + longestSource))
    const stop = PHRASE_END.exec(reach)
    const end = stop === null ? from + reach.trimEnd().length : from + stop.index
    // "للمرصد": the letter of the preposition belongs to the word of the organisation.
    const source = sourceIn(text, { start: from - 1, end }, organisations)
    if (source === undefined) continue
    const content = match.index < 3 ? trimmed(text, end, sentence.end) : before(text, sentence, start, end)
    if (content.end > content.start) found.push({ start, end, source: source.source.trim(), content })
  }
  const cues = [...found]
  let cue = 0
  for (const match of inside.matchAll(SAYS)) {
    const start = sentence.start + match.index
    const from = start + match[0].length
    const reach = text.slice(from, Math.min(sentence.end, from + longestSource))
    const counted = COUNTS.test(match[0]) ? WHAT_IS_COUNTED.exec(reach) : null
    const that = firstOf(THAT.exec(reach), counted)
    if (that === null || NOT_A_SOURCE.test(reach)) continue
    const end = from + that.index
    const source = sourceIn(text, { start: from, end }, organisations)
    // Without its vowels such a verb may be passive: "the losses were estimated at".
    if (that === counted && source?.organisation !== true) continue
    while (cues[cue] !== undefined && cues[cue]!.end <= start) cue++
    if (source === undefined || (cues[cue] !== undefined && cues[cue]!.start <= start)) continue
    const skip = COMPLEMENTISER.exec(text.slice(end, Math.min(sentence.end, end + 20)))?.[0].length ?? 0
    const content = trimmed(text, end + skip, sentence.end)
    if (content.end - content.start > 5) found.push({ start, end, source: source.source, content })
  }
  return found.sort((a, b) => a.start - b.start)
}

function firstOf(a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null {
  return a === null || (b !== null && b.index < a.index) ? b : a
}

/** What stands before a cue at the end of a sentence; the whole sentence where it goes on behind it. */
function before(text: string, sentence: Span, start: number, end: number): Span {
  const goesOn = /\p{L}/u.test(text.slice(end, Math.min(sentence.end, end + longestSource)))
  return goesOn ? { start: sentence.start, end: sentence.end } : trimmed(text, sentence.start, start)
}

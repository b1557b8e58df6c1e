import type { Span } from '../../model/reading.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import type { Draft } from './draft.ts'
import { unknownWords } from './organisation-words.ts'
import { trimmed } from './quote.ts'

/** What a row of an infobox says, by its key in small letters without digits. */
const keys: readonly (readonly [property: string, key: RegExp])[] = [
  ['formed_in', /^(?:date )?(?:formed|formation|founded|foundation|established|activated|inception|active since|تأسست?|التأسيس|تاريخ التأسيس|سنة التأسيس|النشأة)$/u],
  ['headquartered_in', /^(?:headquarters?|hq|head office|location of headquarters|headquarters location|seat|base of operations|المقر|المقر الرئيسي|المقر الرئيس|مقرها?|مركز القيادة)$/u],
  ['preceded_by', /^(?:preceding|preceding (?:agency|organi[sz]ation|group)|predecessors?|preceded by|succeeded from|السلف|سبقه[ا]?|خلفا? ل)$/u],
  ['led_by', /^(?:leaders?|chief|head|commanders?|commander-in-chief|current commander|chairman|chairperson|president|director|director[- ]general|emir|secretary-general|agency executive|chief executive|leadership|notable commanders|القائد|القادة|الزعيم|الزعماء|الرئيس|المدير|الأمير|الأمين العام|المدير العام)$/u],
  ['unit_of', /^(?:parent (?:agency|organi[sz]ation|department|group|company)|parent|part of|branch of|الجهة الأم|المنظمة الأم|جزء من|يتبع|تتبع|فرع من|التبعية)$/u],
  ['has_unit', /^(?:child agency|child agencies|units?|sub-?units?|branches|divisions|wings?|military wing|armed wing|الوحدات|الفروع|الأقسام|الجناح العسكري|الجناح المسلح)$/u],
  ['employees', /^(?:employees|size|members|membership|strength|number of members|active personnel|personnel|عدد الأعضاء|الأعضاء|عدد الأفراد|عدد الموظفين|الموظفون|القوام|العدد)$/u],
] // prettier-ignore

const row = /^[\s•*-]*(?:\|\s*)?([^|:=\n]{2,40}?)\s*[|:=]\s*(.*?)[\s|]*$/su

/** A row of an infobox ("Headquarters | Unknown |", "- Chief1 Name: …"), about what the document is about. */
export function infoboxClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  if (context.subject === null) return []
  const found = row.exec(sentence.text)
  if (!found) return []
  const [, key = '', value = ''] = found
  const plainKey = key
    .toLowerCase()
    .replace(/\d+/g, '')
    .replace(/\s*\bname\b\s*$/, '')
    .trim()
  const property = keys.find(([, pattern]) => pattern.test(plainKey))?.[0]
  if (property === undefined || value === '') return []
  const start = sentence.start + sentence.text.lastIndexOf(value)
  const core: Span = { start, end: start + value.length }
  return draftsOf(context.subject, property, { sentence, quote: trimmed(context.text, sentence), core }, value)
}

type Place = Pick<Draft, 'sentence' | 'quote' | 'core'>

function draftsOf(subject: string, property: string, where: Place, value: string): Draft[] {
  const known = unknownWords.test(value) ? null : value.replace(/\[\d{1,3}\]/g, '').trim()
  if (property === 'formed_in') {
    const date = where.sentence.dates[0]?.edtf ?? /\b\d{4}\b/.exec(value)?.[0] ?? null
    if (date === null && known !== null) return []
    return [
      {
        ...where,
        rule: 'formation/infobox@1',
        kind: 'formation',
        subject,
        property,
        value: date,
        time: date,
        place: null,
      },
    ]
  }
  const one = { ...where, rule: 'structure/infobox@1', kind: 'structure', time: null, place: null } as const
  if (property === 'employees') {
    const number = where.sentence.quantities.find(({ low, high }) => low !== null || high !== null)
    if (!number) return []
    const { low, high, approximate } = number
    const unit = number.unit ?? 'members'
    const counted = { property: number.role ?? unit, value: low === high ? low : null, low, high, approximate, unit }
    return [{ ...where, rule: 'structure/infobox@1', kind: 'quantity', subject, ...counted, place: null }]
  }
  if (known === null)
    return property === 'headquartered_in' || property === 'led_by' ? [{ ...one, subject, property, value: null }] : []
  const names = known.split(/\s*[|;؛\n]\s*/).filter((name) => name !== '')
  if (property === 'has_unit')
    return names.map((name) => ({ ...one, subject: name, property: 'unit_of', value: subject }))
  return names.map((name) => ({ ...one, subject, property, value: name }))
}

import type { QuantityMention, Span } from '../../model/reading.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { concernedBy } from './concerned.ts'
import { countedKinds, currencies, uncounted, type CountedKind } from './counted-data.ts'
import type { Draft } from './draft.ts'
import { quoteOf } from './quote.ts'
import type { Rule } from './rules.ts'
import { clauseAt, runningTime, timeOf } from './setting.ts'

const ruleOf: Readonly<Record<CountedKind, Rule>> = {
  strength: 'quantity/of-strength@1',
  people: 'quantity/of-people@1',
  events: 'quantity/of-events@1',
  things: 'quantity/of-things@1',
}

/** What is done to people by others: the organisation among those people is not the one concerned. */
const harms = new Set(['killed', 'wounded', 'executed', 'kidnapped', 'arrested', 'captured', 'displaced', 'tortured'])

/** A count that no role goes with is worth citing from here on; smaller ones are a part of the story told. */
const LEAST: Readonly<Record<CountedKind, number>> = { strength: 3, people: 10, events: 3, things: 5 }
/** A number of something that no list has is worth citing from here on. */
const LEAST_OF_ANYTHING = 20

/** Numbers that a careful reader would cite: casualties, strength, operations, arrests, money, displaced, weapons. */
export function quantityClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  if (/[?؟]\s*$/u.test(sentence.text)) return []
  const drafts: Draft[] = []
  let unitBefore: string | null = null
  for (const quantity of sentence.quantities) {
    const { low, high } = quantity
    const largest = Math.max(low ?? 0, high ?? 0)
    // "Exceeded 20,000 fighters … settled for 3,000": a bare number goes on with what was counted before it.
    const isBare = quantity.unit === null && quantity.role === null && largest >= LEAST_OF_ANYTHING
    const role = quantity.role ?? roleGoneOn(context, sentence, quantity)
    const unit: string | null = isBare ? (apposedUnit(context.text, sentence, quantity) ?? unitBefore) : quantity.unit
    if (low === null && high === null) continue
    const share = sharedKind(context.text, sentence, quantity)
    const rule = share !== null ? 'quantity/of-share@2' : citedBy({ ...quantity, unit, role }, largest)
    if (rule === null) continue
    if (unit !== null && kindOf(unit) !== undefined) unitBefore = unit
    const draft = draftOf(context, sentence, { ...quantity, unit, role }, rule, share)
    // What no list knows is cited of somebody only.
    if (rule === 'quantity/of-things@1' && unit !== null && kindOf(unit) === undefined && draft.subject === null)
      continue
    drafts.push(draft)
  }
  return drafts
}

function citedBy({ unit, role, approximate, low, high }: QuantityMention, largest: number): Rule | null {
  const kind = unit === null ? undefined : kindOf(unit)
  if (unit !== null && kind === undefined && isMeasure(unit)) return null
  // "Several", "a number of": no figure.
  if (approximate && largest < 12 && low !== high) return null
  if (role !== null) return 'quantity/with-role@1'
  if (unit === null) return null
  if (currencies.test(unit)) return 'quantity/of-money@1'
  if (unit.includes('/')) return 'quantity/of-events@1'
  if (kind !== undefined) return largest >= LEAST[kind] ? ruleOf[kind] : null
  return largest >= LEAST_OF_ANYTHING ? 'quantity/of-things@1' : null
}

/** "The defected members number 450. In the east the number is 70": of the same, where the noun says nothing else. */
function roleGoneOn(context: ClaimContext, sentence: SentenceContext, { unit, start }: QuantityMention): string | null {
  const head = context.text.slice(clauseAt(sentence, start).start, start)
  const earlier = context.sentences[sentence.index - 1]
  if (!/(?<!\p{L})(?:the (?:number|figure|total|count|toll)|العدد|الرقم)\s(?!of\s)[\p{L}\s]{0,30}$/iu.test(head))
    return null
  if (earlier?.paragraphIndex !== sentence.paragraphIndex) return null
  return earlier.quantities.findLast((quantity) => quantity.role !== null && quantity.unit === unit)?.role ?? null
}

/** What a share is cited of, besides what is counted. */
const shared =
  /^(?:territory|country|population|land|area|border|borders|budget|revenue|income|oil|المساحة|مساحة|الأراضي|أراضي|السكان|سكان|البلاد)$/u

/** "17 percent of the territory", "half of those fighters", `نصف المقاتلين`: what a share is of; `null` when it is of nothing worth counting. */
function sharedKind(text: string, { end: stop }: Span, quantity: QuantityMention): CountedKind | 'other' | null {
  if (quantity.unit !== 'percent') return null
  const { start, end } = quantity
  const within = /(?:\sof|\sمن|نصف|ثلث|ثلثي|ثلثا|ربع|خمس|معظم)\s(.{1,60})$/u.exec(text.slice(start, end))
  const rest = /^\s*(?:of\s|من\s)((?:[\p{L}’'-]+\s*){1,6})/u.exec(text.slice(end, Math.min(stop, end + 80)))
  const words = (within ?? rest)?.[1]?.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words) {
    const kind = kindOf(word) ?? kindOf(word.replace(/^ال/, ''))
    if (kind !== undefined && (within === null || kind === 'strength' || kind === 'people')) return kind
    if (within === null && shared.test(word)) return 'other'
  }
  return null
}

/** "Its remaining troops, believed to be around 2,500": the noun that the number is put beside. */
function apposedUnit(text: string, sentence: SentenceContext, { start }: Span): string | null {
  const clause = clauseAt(sentence, start)
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (clause.opening === 'main' || !before) return null
  const noun = /(\p{L}+)[,،;\s–—-]*$/u.exec(text.slice(before.start, before.end))?.[1]?.toLowerCase()
  return noun !== undefined && countedKinds.has(noun) ? noun : null
}

const lastWord = (unit: string): string => unit.replace(/\/.*$/, '').split(' ').at(-1)?.toLowerCase() ?? ''
const kindOf = (unit: string): CountedKind | undefined =>
  countedKinds.get(lastWord(unit)) ?? countedKinds.get(`${lastWord(unit)}s`)
const isMeasure = (unit: string): boolean => uncounted.has(lastWord(unit))

const resumed = /^[\s,،]*(?:is|are|was|were|has|have|had|got)\s/u

/** "Two clerks, who worked for a paper, were killed": a number that is a clause by itself is quoted with what is said of it. */
function withPredicate(text: string, sentence: SentenceContext, core: Span): Span {
  const index = sentence.clauses.indexOf(clauseAt(sentence, core.start))
  const [own, inserted, main] = sentence.clauses.slice(index, index + 3)
  if (!own || !inserted || inserted.opening === 'main') return core
  if (/\p{L}{4}/u.test(text.slice(own.start, core.start)) || /\p{L}/u.test(text.slice(core.end, own.end))) return core
  const goesOn = main?.opening === 'main' && resumed.test(text.slice(main.start, main.end))
  return { start: core.start, end: goesOn ? main.end : inserted.end }
}

function draftOf(
  context: ClaimContext,
  sentence: SentenceContext,
  quantity: QuantityMention,
  rule: Rule,
  share: CountedKind | 'other' | null,
): Draft {
  const { low, high, approximate, unit, role } = quantity
  const core: Span = { start: quantity.start, end: quantity.end }
  const quote = quoteOf(context.text, sentence, role === null ? core : withPredicate(context.text, sentence, core))
  const harmed = role !== null && harms.has(role)
  // "Half of its fighters": whose they are is said within.
  const near = share === null ? core : { start: core.end, end: core.end }
  const concerned = concernedBy(context, sentence, clauseAt(sentence, core.start), near, harmed)
  // How strong, and how many left: in a document about one organisation, that one.
  const isStrength = rule === 'quantity/of-strength@1' || share === 'strength'
  const ofDocument = isStrength || role === 'defected' ? context.subject : null
  const subject = concerned ?? ofDocument
  const found = timeOf(context, { sentence, core, quote, kind: 'quantity' })
  return {
    rule,
    sentence,
    quote,
    core,
    kind: 'quantity',
    subject,
    property: role ?? unit ?? 'number',
    value: low === high ? low : null,
    low,
    high,
    approximate,
    unit,
    time: found ?? (role === null ? null : runningTime(context, sentence)),
  }
}

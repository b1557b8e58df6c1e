import type { Span } from '../../model/reading.ts'
import type { SentenceContext } from './claim-context.ts'
import type { Clause } from './clauses.ts'
import { clauseAt } from './setting.ts'

/** An antecedent that is longer than this, in UTF-16 units, is not quoted with what is said of it. */
const LONGEST_ANTECEDENT = 90

const leading =
  /^(?:[\s,;:،؛–—•*.^-]|\(?\[\d{1,3}\]\)?|(?:and|but|yet|so|including|while|whereas|that|with|as evidenced by)\s|(?:و|لكن|ولكن|بينما|فيما)\s)+/iu
const trailing = /(?:[\s,;:،؛.。!؟?–—|-]|\(?\[\d{1,3}\]\)?)+$/u

/** A stretch without the marks and conjunctions at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  const stretch = text.slice(start, end)
  const lead = leading.exec(stretch)?.[0].length ?? 0
  const trail = trailing.exec(stretch)?.[0].length ?? 0
  return lead + trail >= stretch.length ? { start, end } : { start: start + lead, end: end - trail }
}

/**
 * The smallest stretch that says a thing wholly: the clause that holds it; with what it tells of, when it is a relative
 * clause and that is short; without "according to …," in front.
 */
export function quoteOf(text: string, sentence: SentenceContext, core: Span): Span {
  const first = clauseAt(sentence, core.start)
  const last = clauseAt(sentence, Math.max(core.start, core.end - 1))
  const start = startOf(text, sentence, first, core)
  const end = sentence.attributions
    .map(({ content }) => content.end)
    .filter((stop) => stop >= core.end && stop < last.end)
  return trimmed(text, { start, end: Math.max(core.end, Math.min(last.end, ...end)) })
}

function startOf(text: string, sentence: SentenceContext, clause: Clause, core: Span): number {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (clause.opening === 'relative' && before) {
    const antecedent = trimmed(text, before)
    if (antecedent.end - antecedent.start <= LONGEST_ANTECEDENT) return antecedent.start
  }
  const content = sentence.attributions
    .map((attribution) => attribution.content.start)
    .filter(
      (start) => start > clause.start && start <= core.start && /[,،:]\s*$/u.test(text.slice(clause.start, start)),
    )
  return Math.max(clause.start, ...content)
}

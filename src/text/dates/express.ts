import type { Expression, Point } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import type { Match } from './match.ts'

export type Group = Match<Expression[]> | null

export function express(
  lexemes: readonly Lexeme[],
  at: number,
  next: number,
  point: Point,
  more: Partial<Expression> = {},
): Expression {
  const [start, end] = [(lexemes[at] as Lexeme).start, (lexemes[next - 1] as Lexeme).end]
  return { start, end, form: 'point', point, to: null, count: null, throughout: false, future: false, ...more }
}

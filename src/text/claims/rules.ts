/**
 * The rules that propose claims, each with its version, and how probable it is before a review that a careful reader
 * agrees with what it proposes. A rule whose behaviour changes takes the next version.
 */
export const rules = {
  'quantity/with-role@1': 0.9,
  'quantity/of-strength@1': 0.85,
  'quantity/of-people@1': 0.75,
  'quantity/of-events@1': 0.85,
  'quantity/of-money@1': 0.85,
  'quantity/of-things@1': 0.7,
  'quantity/of-share@2': 0.7,
  'structure/infobox@1': 0.9,
  'structure/definition@1': 0.85,
  'structure/apposition@1': 0.8,
  'structure/list-of-units@1': 0.9,
  'structure/units-in-line@1': 0.85,
  'structure/led-by@1': 0.85,
  'structure/leader-named@1': 0.85,
  'structure/leads@1': 0.8,
  'structure/headquarters@1': 0.85,
  'structure/predecessor@1': 0.8,
  'structure/levels@1': 0.85,
  'structure/relation@1': 0.75,
  'formation/verb@1': 0.9,
  'formation/infobox@1': 0.95,
  'event/reported@1': 0.65,
  'responsibility/claimed@1': 0.85,
  'distribution/concentrated@1': 0.85,
  'distribution/spread@1': 0.8,
} as const
export type Rule = keyof typeof rules

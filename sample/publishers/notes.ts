/** The sentence in which a publisher sums a row up. Dry, and the same facts as in the row's other columns. */
import type { Incident, IncidentKind } from '../happening/incident.ts'

const deeds: Record<IncidentKind, (one: string, other: string) => string> = {
  clash: (one, other) => `${one} clashed with ${other}`,
  ambush: (one, other) => `${one} ambushed a patrol of ${other}`,
  shelling: (one, other) => `${one} shelled positions of ${other}`,
  bombing: (one, other) => `An explosive device laid by ${one} went off against ${other}`,
  air_strike: (one, other) => `Aircraft of ${one} struck ${other}`,
  attack_on_civilians: (one) => `${one} attacked civilians`,
  abduction: (one) => `${one} abducted civilians`,
  property_attack: (one) => `${one} burned or looted property`,
  protest: () => 'People demonstrated',
  riot: () => 'A demonstration turned violent',
}

export interface AcledNote {
  actor1: string
  actor2: string
  town: string
  /** `YYYY-MM-DD` */
  date: string
  fatalities: number
  timePrecision: number
}

export function acledNote({ kind }: Incident, note: AcledNote): string {
  const when =
    note.timePrecision === 1
      ? `On ${note.date}`
      : note.timePrecision === 2
        ? `In the week of ${note.date}`
        : `In the month of ${note.date.slice(0, 7)}`
  const dead =
    note.fatalities === 0
      ? 'Fatalities unknown or none'
      : note.fatalities === 1
        ? '1 fatality'
        : `${note.fatalities} fatalities`
  return `${when}, ${lowered(deeds[kind](note.actor1, note.actor2))}, ${note.town} (invented). ${dead}.`
}

export interface GtdSummary {
  attacker: string
  target: string
  place: string
  /** `03/12/2016`, with 00 for what is unknown. */
  date: string
  dead: number | undefined
}

export function gtdSummary({ kind }: Incident, summary: GtdSummary): string {
  const { date, attacker, target, place, dead } = summary
  const toll =
    dead === undefined
      ? 'It is not known how many died'
      : dead === 0
        ? 'Nobody is reported dead'
        : `At least ${dead} died`
  return `${date}: ${deeds[kind](attacker, target)} in ${place}, Orland (invented). ${toll}.`
}

/** Articles and nouns of our own lose their capital inside a sentence; names keep it. */
function lowered(sentence: string): string {
  return sentence.replace(
    /^(An explosive|Aircraft|People|A demonstration)/,
    (start) => start.charAt(0).toLowerCase() + start.slice(1),
  )
}

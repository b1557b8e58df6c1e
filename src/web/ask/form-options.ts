import { type OptionAbout, optionKey } from '../../questions/options.ts'

/** What the address says beside the words of the selection. */
type Look = Readonly<Record<string, string>>

/** One option of a form with what stands in its field. */
export interface FormOption {
  about: OptionAbout
  /** As text, the default where the address says nothing; `''` where nothing is chosen yet. */
  value: string
}

/** The options that a form shows, in their order: one that goes with a choice of another stands there only with it. */
export function formOptions(abouts: readonly OptionAbout[], look: Look): FormOption[] {
  const shown: FormOption[] = []
  for (const about of abouts) {
    const { goesWith } = about
    const partner = goesWith && shown.find((option) => option.about.name === goesWith.name)
    if (goesWith && partner?.value !== goesWith.choice) continue
    shown.push({ about, value: look[about.name] ?? defaultText(about) })
  }
  return shown
}

/** What an option is when nothing is said of it, as text. */
export function defaultText({ default: value }: OptionAbout): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.join(',') : String(value)
}

/**
 * What changes in the address when a field is changed: a default is not written, and what went with another choice goes with it.
 */
export function changeOption(
  abouts: readonly OptionAbout[],
  look: Look,
  { name, value }: { name: string; value: string },
): Record<string, string | undefined> {
  const about = abouts.find((option) => option.name === name)
  const isDefault = about !== undefined && defaultText(about) === value.trim()
  const change: Record<string, string | undefined> = { [name]: isDefault ? undefined : value.trim() }
  const after = Object.fromEntries(Object.entries({ ...look, ...change }).filter(([, text]) => text !== undefined))
  const shown = formOptions(abouts, after as Look)
  for (const other of abouts) {
    if (other.name in look && !shown.some((option) => option.about === other)) change[other.name] = undefined
  }
  return change
}

/** The options as the server takes them; what is the default is left to it. */
export function askedOptions(abouts: readonly OptionAbout[], look: Look): Record<string, string> {
  const given = formOptions(abouts, look).filter(({ about, value }) => value !== '' && value !== defaultText(about))
  return Object.fromEntries(given.map(({ about, value }) => [about.name, value]))
}

/** The look of the address that asks with these options, such as those of a figure: `{ place_level: 'cell' }` → `{ 'place-level': 'cell' }`. */
export function lookOfOptions(
  abouts: readonly OptionAbout[],
  options: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const look: Record<string, string> = {}
  for (const about of abouts) {
    const value = options[optionKey(about.name)]
    const text = Array.isArray(value) ? value.join(',') : isNamed(value) ? value.id : String(value ?? '')
    if (text !== '' && text !== defaultText(about)) look[about.name] = text
  }
  return look
}

const isNamed = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** Why a field does not hold what its option takes. */
export type OptionFault = { kind: 'number' | 'numbers'; least: number; most: number } | { kind: 'unchosen' }

/** `undefined` where the field holds what its option takes. */
export function optionFault({ about, value }: FormOption): OptionFault | undefined {
  if (about.kind === 'boundaries') return value === '' ? { kind: 'unchosen' } : undefined
  if (about.kind === 'text') return about.needed && value.trim() === '' ? { kind: 'unchosen' } : undefined
  if (about.kind === 'choice' || about.kind === 'period') return undefined
  const { least, most } = about
  const isList = about.kind === 'whole_numbers'
  const parts = isList && value.trim() === '' ? [] : isList ? value.split(',') : [value]
  const isTaken = parts.every((part) => /^\s*\d{1,9}\s*$/.test(part) && Number(part) >= least && Number(part) <= most)
  return isTaken ? undefined : { kind: isList ? 'numbers' : 'number', least, most }
}

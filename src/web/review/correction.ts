import type { ClaimFields, Correction } from '../../model/claim.ts'

/** The fields of a claim as text in a form; empty text stands for what is not said. */
export type CorrectionForm = Record<Exclude<keyof ClaimFields, 'approximate'>, string> & { approximate: boolean }

/** Why a field cannot be taken as it stands in the form. */
export type FieldFault = 'number' | 'needed' | 'mask' | 'order'

/** What stands in a text for the name of a person. */
const NAME_MASK = '[name]'

export function formOf(claim: ClaimFields): CorrectionForm {
  const { kind, subject, property, value, low, high, approximate, unit, time, place, attributed_to } = claim
  const text = (field: string | number | null) => (field === null ? '' : String(field))
  return {
    kind,
    subject: text(subject),
    property,
    value: text(value),
    low: text(low),
    high: text(high),
    approximate,
    unit: text(unit),
    time: text(time),
    place: (place ?? []).join(', '),
    attributed_to: text(attributed_to),
  }
}

/**
 * What the form changes in the claim, and which fields cannot be taken. A field that was not touched is not corrected, so that a masked
 * name in it stays what it is.
 */
export function readCorrection(
  claim: ClaimFields,
  form: CorrectionForm,
): { fields: Correction; faults: Partial<Record<keyof ClaimFields, FieldFault>> } {
  const before = formOf(claim)
  const faults: Partial<Record<keyof ClaimFields, FieldFault>> = {}
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(before) as (keyof CorrectionForm)[]) {
    const entered = form[name]
    if (typeof entered === 'boolean') {
      if (entered !== before[name]) fields[name] = entered
      continue
    }
    const text = entered.trim()
    if (text === before[name]) continue
    if (text.includes(NAME_MASK)) faults[name] = 'mask'
    else if (text === '' && name === 'property') faults[name] = 'needed'
    else if ((name === 'low' || name === 'high') && text !== '' && numberOf(text) === null) faults[name] = 'number'
    else fields[name] = valueOf(name, text)
  }
  const low = 'low' in fields ? (fields['low'] as number | null) : claim.low
  const high = 'high' in fields ? (fields['high'] as number | null) : claim.high
  if (low !== null && high !== null && low > high && ('low' in fields || 'high' in fields)) faults.high = 'order'
  return { fields: fields as Correction, faults }
}

function valueOf(name: keyof CorrectionForm, text: string): unknown {
  if (text === '') return null
  if (name === 'low' || name === 'high') return numberOf(text)
  if (name === 'value') return numberOf(text) ?? text
  if (name !== 'place') return text
  return text
    .split(/[,،]/)
    .map((place) => place.trim())
    .filter((place) => place !== '')
}

/** A number with the digits 0–9 or ٠–٩, which commas may part in thousands; `null` for all else. */
function numberOf(text: string): number | null {
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٬](?=\d{3}(\D|$))/g, '')
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(latin) ? Number(latin) : null
}

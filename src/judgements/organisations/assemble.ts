import { normaliseName } from '../../model/normalise-name.ts'
import { namesOfOrganisation } from '../../model/organisations.ts'
import {
  type CitedClaim,
  type FileName,
  type HeldTime,
  type HeldValue,
  heldParts,
  type OrganisationFile,
  type OrganisationRef,
  type Said,
} from '../../model/organisation-file.ts'
import type { Identities } from './fold-identities.ts'
import { unitKeys } from './unit-keys.ts'
import { formedTimeOf, heldTimeOf } from './held-time.ts'
import { countsMembers } from './strength-units.ts'

/**
 * What claims say of each organisation and unit that they name, with the claims behind every value. Nothing is chosen, averaged or
 * inferred: equal values are put together, different ones stand side by side in the order of the claims. Claims without a subject are
 * left out.
 *
 * @param claims those that count, such as all accepted ones
 * @returns in the order of their names
 */
export function assembleOrganisations(claims: readonly CitedClaim[], identities: Identities): OrganisationFile[] {
  const files = new Map<string, OrganisationFile>()
  const keys = unitKeys(claims, identities)
  const fileOf = (name: string, claim: CitedClaim): OrganisationFile => {
    const key = keys.keyIn(name, claim)
    const file = files.get(key) ?? emptyFile(key, name, identities)
    files.set(key, file)
    nameFile(file, name, claim)
    return file
  }
  for (const claim of claims) addClaim(claim, fileOf, identities.keyOf)
  const all = [...files.values()]
  // The names of others are known only now that all claims were read.
  const refresh = (ref: OrganisationRef | null, own: string) => {
    const name = ref === null || ref.key === own ? undefined : files.get(ref.key)?.name
    if (ref && name !== undefined) ref.name = name
  }
  for (const { key, unit_of, units, preceded_by, followed_by, relations } of all) {
    for (const { value } of [...unit_of, ...units, ...preceded_by, ...followed_by]) refresh(value, key)
    for (const { value } of relations) refresh(value.to, key)
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

type FileOf = (name: string, claim: CitedClaim) => OrganisationFile

function addClaim(claim: CitedClaim, fileOf: FileOf, keyOf: Identities['keyOf']): void {
  const { fields } = claim
  const { subject, property, value } = fields
  if (subject === null || normaliseName(subject) === '') return
  const file = fileOf(subject, claim)
  const held = saidBy(claim, heldTimeOf(fields))
  const other = typeof value === 'string' && normaliseName(value) !== '' ? value : null
  const refTo = (name: string) => ({ key: fileOf(name, claim).key, name })
  const own = { key: file.key, name: file.name }
  if (fields.kind === 'distribution') {
    const area = { property, words: String(value ?? ''), places: [...(fields.place ?? [])] }
    return void hold(file.areas, area, `${property} ${textKey(area.words)}`, held)
  }
  if (fields.kind === 'quantity') {
    const unit = fields.unit ?? property
    if (!countsMembers(fields)) return
    const { low, high, approximate } = fields
    const number = typeof value === 'number' ? value : null
    const strength = { unit, low, high, value: number, approximate, places: [...(fields.place ?? [])] }
    return void hold(
      file.strengths,
      strength,
      JSON.stringify([unit, low, high, number, strength.places.map(textKey)]),
      held,
    )
  }
  switch (property) {
    case 'unit_of': {
      if (other === null) return void hold(file.unit_of, null, '', held)
      const parent = refTo(other)
      if (parent.key === file.key) return
      hold(file.unit_of, parent, parent.key, held)
      return void hold(fileOf(other, claim).units, own, own.key, held)
    }
    case 'led_by':
      // Masked names look alike and may be of different people.
      return void hold(file.led_by, other, other?.includes('[name]') ? claim.id : textKey(other), held)
    case 'headquartered_in':
      return holdPlace(file.headquartered_in, other, held)
    case 'formed_in':
      return void hold(
        file.formed_in,
        value === null ? null : String(value),
        textKey(value),
        saidBy(claim, formedTimeOf(fields)),
      )
    case 'preceded_by': {
      if (other === null) return void hold(file.preceded_by, null, '', held)
      // A former name in our list: the same organisation under the name that the source gives.
      const isOwn = fileOf(other, claim).key === file.key
      if (isOwn) return void hold(file.preceded_by, { key: file.key, name: other }, textKey(other), held)
      const before = refTo(other)
      hold(file.preceded_by, before, before.key, held)
      return void hold(fileOf(other, claim).followed_by, own, own.key, held)
    }
    case 'relation': {
      const [, relation = 'related_to', name = ''] = /^([a-z]+(?:_[a-z]+)+)\s+(.+)$/.exec(other ?? '') ?? []
      if (other === null) return
      // What it relates to may be an office or a person: it gets no file of its own.
      const to = { key: keyOf(name || other), name: name || other }
      return void hold(file.relations, { relation, to }, `${relation} ${to.key}`, held)
    }
    case 'levels':
      return void hold(file.levels, typeof value === 'number' ? value : null, String(value), held)
  }
}

function saidBy({ id, status, document, fields }: CitedClaim, time: HeldTime): Said {
  return { claim: id, status, document, attributed_to: fields.attributed_to, time }
}

/** The values of each list by their key, so that equal ones are put together. */
const heldByKey = new WeakMap<object, Map<string, HeldValue<unknown>>>()

function hold<Value>(values: HeldValue<Value>[], value: Value, key: string, said: Said): HeldValue<Value> {
  const byKey = heldByKey.get(values) ?? new Map<string, HeldValue<unknown>>()
  heldByKey.set(values, byKey)
  const known = byKey.get(key) as HeldValue<Value> | undefined
  if (known) {
    if (known.said.at(-1)?.claim !== said.claim) known.said.push(said)
    return known
  }
  const held = { value, said: [said] }
  byKey.set(key, held)
  values.push(held)
  return held
}

/** `Raqqa` and `Raqqa, Syria` are one place, told more or less fully; the fuller words are shown. */
function holdPlace(values: HeldValue<string | null>[], place: string | null, said: Said): void {
  const key = place === null ? '' : textKey(place.split(/[,،]/)[0] ?? place)
  const held = hold(values, place, key, said)
  if (place !== null && place.length > (held.value?.length ?? 0)) held.value = place
}

const textKey = (value: string | number | null) => (value === null ? '' : normaliseName(String(value)) || String(value))

function emptyFile(key: string, name: string, identities: Identities): OrganisationFile {
  const listed = identities.listedUnder(key)
  const names: FileName[] = listed
    ? [...new Set(namesOfOrganisation(listed))].map((known) => ({
        name: known,
        script: scriptOf(known),
        claims: [],
        listed: true,
      }))
    : []
  const parts = Object.fromEntries(heldParts.map((part) => [part, []])) as unknown as Pick<
    OrganisationFile,
    (typeof heldParts)[number]
  >
  return { key, name: listed?.name ?? name, listed: listed !== undefined, ids: listed?.ids ?? [], names, ...parts }
}

function nameFile(file: OrganisationFile, name: string, { id }: CitedClaim): void {
  const key = normaliseName(name)
  const known = file.names.find((one) => normaliseName(one.name) === key)
  if (!known) file.names.push({ name, script: scriptOf(name), claims: [id], listed: false })
  else if (!known.claims.includes(id)) known.claims.push(id)
}

function scriptOf(name: string): FileName['script'] {
  if (/\p{Script=Arabic}/u.test(name)) return 'arabic'
  return /\p{Script=Latin}/u.test(name) ? 'latin' : 'other'
}

import type { Engine } from '../../events/engine.ts'
import { daysOfEdtf } from '../../model/claim-days.ts'
import { notFound, wrongUsage } from '../../model/errors.ts'
import { normaliseName } from '../../model/normalise-name.ts'
import type { CitedClaim } from '../../model/organisation-file.ts'
import { type GivenWords, listOf } from '../../workspace/given-words.ts'
import { resolveReleases } from '../../workspace/resolve-releases.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { ClaimsReader } from '../claims-reader.ts'
import { countryNamed } from '../countries-named.ts'

/** The words that say where; when somebody gives one, the places of the claim are not looked at. */
const placeWords = ['country', 'admin1', 'bbox', 'cell', 'h3', 'area', 'polygon']

/**
 * The words that select events for a claim: its time gives `from` and `to`, its subject `actor`, its places `country` and `admin1` as the
 * releases name them. A word that somebody gives takes the place of what the claim says of the same. Throws `no_claim` (exit 3) or
 * `no_quantity`.
 */
export async function wordsForClaim(
  workspace: Workspace,
  engine: Engine,
  claims: ClaimsReader,
  options: Readonly<Record<string, unknown>>,
  words: GivenWords,
): Promise<GivenWords> {
  const { fields } = quantityClaim(claims, String(options['claim']))
  const releases = resolveReleases(workspace, listOf(words, 'dataset'), listOf(words, 'release'))
  const days = fields.time === null ? undefined : daysOfEdtf(fields.time)
  const taken: Record<string, string[]> = {}
  if (words['from'] === undefined && words['to'] === undefined && days) {
    if (days.from !== null) taken['from'] = [days.from]
    if (days.to !== null) taken['to'] = [days.to]
  }
  if (words['actor'] === undefined && fields.subject !== null) taken['actor'] = [fields.subject]
  if (fields.place !== null && !placeWords.some((name) => words[name] !== undefined)) {
    const provinces = new Map((await engine.admin1Names(releases)).map((name) => [provinceKey(name), name]))
    const admin1 = fields.place.flatMap((place) => provinces.get(provinceKey(place)) ?? [])
    const country = fields.place.flatMap((place) => countryNamed(place) ?? [])
    if (admin1.length > 0) taken['admin1'] = [...new Set(admin1)]
    // Provinces lie in their country: both would say the same twice, or nothing together.
    else if (country.length > 0) taken['country'] = [...new Set(country)]
  }
  return { ...taken, ...words }
}

/** `Diyala province`, `Diyala governorate` and `Diyala` are one name; so are `محافظة ديالى` and `ديالى`. */
export const provinceKey = (name: string) =>
  normaliseName(name)
    .replace(/ (province|governorate|region|state|district)$/, '')
    .replace(/^محافظه /, '')

/** The claim of this id, if it gives a number. */
export function quantityClaim(claims: ClaimsReader, id: string): CitedClaim {
  const claim = claims.find(id)
  if (!claim) {
    throw notFound('no_claim', 'There is no such claim.', {
      received: id,
      expected: 'the id of a claim, such as 3fa2b1c09d4e.7',
      hint: '`marsad claims --kind quantity` lists those that give numbers.',
    })
  }
  const { kind, low, high, value } = claim.fields
  if (kind === 'quantity' && (low !== null || high !== null || typeof value === 'number')) return claim
  throw wrongUsage('no_quantity', 'The claim gives no number that could be held against events.', {
    received: `${id}, a claim of the kind ${kind}`,
    expected: 'a quantity claim: `marsad claims --kind quantity`',
  })
}

/** Columns and code lists of the Global Terrorism Database, as far as the sample fills them. */
import { country } from '../land/orland.ts'
import type { IncidentKind } from '../happening/incident.ts'

const numbered = (names: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => names.map((name) => name.replace('N', String(index + 1)))).flat()

export const gtdColumns: readonly string[] = [
  ...['eventid', 'iyear', 'imonth', 'iday', 'approxdate', 'extended', 'resolution', 'country', 'country_txt', 'region'],
  ...['region_txt', 'provstate', 'city', 'latitude', 'longitude', 'specificity', 'vicinity', 'location', 'summary'],
  ...['crit1', 'crit2', 'crit3', 'doubtterr', 'alternative', 'alternative_txt', 'multiple', 'success', 'suicide'],
  ...numbered(['attacktypeN', 'attacktypeN_txt'], 3),
  ...numbered(
    ['targtypeN', 'targtypeN_txt', 'targsubtypeN', 'targsubtypeN_txt', 'corpN', 'targetN', 'natltyN', 'natltyN_txt'],
    3,
  ),
  ...['gname', 'gsubname', 'gname2', 'gsubname2', 'gname3', 'gsubname3', 'motive'],
  ...['guncertain1', 'guncertain2', 'guncertain3', 'individual', 'nperps', 'nperpcap', 'claimed', 'claimmode'],
  ...['claimmode_txt', 'claim2', 'claimmode2', 'claimmode2_txt', 'claim3', 'claimmode3', 'claimmode3_txt', 'compclaim'],
  ...numbered(['weaptypeN', 'weaptypeN_txt', 'weapsubtypeN', 'weapsubtypeN_txt'], 4),
  ...['weapdetail', 'nkill', 'nkillus', 'nkillter', 'nwound', 'nwoundus', 'nwoundte', 'property', 'propextent'],
  ...['propextent_txt', 'propvalue', 'propcomment', 'ishostkid', 'nhostkid', 'nhostkidus', 'nhours', 'ndays', 'divert'],
  ...['kidhijcountry', 'ransom', 'ransomamt', 'ransomamtus', 'ransompaid', 'ransompaidus', 'ransomnote'],
  ...['hostkidoutcome', 'hostkidoutcome_txt', 'nreleased', 'addnotes', 'scite1', 'scite2', 'scite3', 'dbsource'],
  ...['INT_LOG', 'INT_IDEO', 'INT_MISC', 'INT_ANY', 'related'],
]

/** −9 in every row: the sample does not know them. */
const unknownFlags = ['INT_LOG', 'INT_IDEO', 'INT_MISC', 'INT_ANY', 'compclaim']

interface GtdAttack {
  attack: readonly [code: number, text: string]
  weapon: readonly [code: number, text: string]
  /** 1 damaged, 0 not, −9 unknown. */
  property: number
}

const armed = [2, 'Armed Assault'] as const
const explosion = [3, 'Bombing/Explosion'] as const
const firearms = [5, 'Firearms'] as const
const explosives = [6, 'Explosives'] as const

export const gtdAttacks: Record<IncidentKind, GtdAttack> = {
  clash: { attack: armed, weapon: firearms, property: -9 },
  ambush: { attack: armed, weapon: firearms, property: -9 },
  shelling: { attack: explosion, weapon: explosives, property: 1 },
  bombing: { attack: explosion, weapon: explosives, property: 1 },
  air_strike: { attack: explosion, weapon: explosives, property: 1 },
  attack_on_civilians: { attack: armed, weapon: firearms, property: 0 },
  abduction: { attack: [6, 'Hostage Taking (Kidnapping)'], weapon: firearms, property: 0 },
  property_attack: { attack: [7, 'Facility/Infrastructure Attack'], weapon: [8, 'Incendiary'], property: 1 },
  protest: { attack: [9, 'Unknown'], weapon: [13, 'Unknown'], property: -9 },
  riot: { attack: [9, 'Unknown'], weapon: [13, 'Unknown'], property: -9 },
}

/** What stands in every row. */
export const blankRow = gtdColumns.map((name) => {
  const constants: Record<string, string> = {
    country: '999',
    country_txt: country.name,
    region: '99',
    region_txt: country.region,
    vicinity: '0',
    crit1: '1',
    crit2: '1',
    multiple: '0',
    success: '1',
    suicide: '0',
    guncertain1: '0',
    individual: '0',
    nperpcap: '-99',
    dbsource: 'Invented',
  }
  return constants[name] ?? (unknownFlags.includes(name) ? '-9' : '')
})

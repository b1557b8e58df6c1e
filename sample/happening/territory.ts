/** Who holds which district in which regime. Publishers hear less from behind some lines. */
import { districts } from '../land/orland.ts'
import type { District } from '../land/orland.ts'
import { government, ketharAssembly, orundeBrigades, vaskFront } from './organisations.ts'
import type { Organisation } from './organisations.ts'

/** Codes of the districts held by others than the government, by regime. */
const held: readonly (readonly (readonly [organisation: Organisation, codes: string])[])[] = [
  [
    [vaskFront, 'XO0102'],
    [ketharAssembly, 'XO0202 XO0203'],
    [orundeBrigades, 'XO0303'],
  ],
  [
    [vaskFront, 'XO0102 XO0103 XO0402'],
    [ketharAssembly, 'XO0202'],
    [orundeBrigades, 'XO0302 XO0303'],
  ],
  [
    [vaskFront, 'XO0102'],
    [ketharAssembly, 'XO0202'],
    [orundeBrigades, 'XO0301 XO0302 XO0303'],
  ],
]

const holders = held.map((parts) =>
  districts.map(({ code }) => parts.find(([, codes]) => codes.includes(code))?.[0] ?? government),
)

/** @param regime 0, 1 or 2. */
export function holderOf(district: District, regime: number): Organisation {
  return holders[regime]?.[district.index] as Organisation
}

/**
 * Words without one of which a sentence in Latin letters cannot hold a claim of the family; in small letters. They are
 * the words of the family's own patterns: a word that a pattern gains must stand here too.
 */
const lists = {
  units:
    'unit units branch branches department departments wing wings arm arms division divisions section sections bureau ' +
    'bureaus bureaux office offices agency agencies apparatus brigade brigades battalion battalions regiment regiments ' +
    'corps faction factions directorate directorates committee committees component components subsidiary subsidiaries ' +
    'group groups subgroup subgroups subdivision subdivisions cell cells organ organs council councils service services ' +
    'army armies squadron squadrons company companies chapter chapters ministry ministries secretariat force forces part ' +
    'militia militias organization organizations organisation organisations diwans bodies sectors commands fronts ' +
    'affiliate includes include included comprises comprise comprised consists consisted composed together made',
  leaders:
    'led headed commanded chaired directed run overseen ruled leadership command leads heads commands chairs took leader ' +
    'head chief commander emir amir ameer caliph chairman chairwoman chairperson chair director secretary president boss ' +
    'warlord',
  seats: 'headquarters headquartered head main central based',
  origins:
    'established founded formed created set launched constituted inaugurated emerged emerging appeared came originated ' +
    'arose began born dates formation founding foundation establishment creation inception emergence grew evolved sprang ' +
    'developed successor offshoot splinter breakaway reincarnation rebranding continuation formerly previously originally ' +
    'once split broke splintered separated defected replaced succeeded superseded preceded',
  relations:
    'reports report reported answers answer answered subordinate subordinated accountable answerable affiliate affiliates ' +
    'ally allies partner proxy franchise affiliated allied aligned linked pledged pledges pledging swore sworn swears ' +
    'declared gave allegiance loyalty merged merging amalgamated joined levels tiers ranks layers echelons grades',
  distribution:
    'concentrated concentrates concentrating concentration concentrations cluster clustered clusters clustering focused ' +
    'massed active mostly mainly primarily largely predominantly chiefly spread scattered dispersed distributed dotted ' +
    'located present entrenched based hiding operate operates hold presence',
  responsibility:
    'claim claims claimed claiming take takes took taken taking accept accepted accepts admit admitted assume assumed deny ' +
    'denies denied denying disclaim disclaimed disclaims rejected said says announced responsibility responsible credit',
} as const

export type GatedFamily = keyof typeof lists

const bits = Object.fromEntries(
  (Object.keys(lists) as GatedFamily[]).map((family, index) => [family, 1 << index]),
) as Record<GatedFamily, number>

const bitsOfWord = new Map<string, number>()
for (const family of Object.keys(lists) as GatedFamily[]) {
  for (const word of lists[family].split(' ')) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bits[family])
}

/** The families whose words a sentence has, as a set of bits. */
export function familiesOf(text: string): number {
  let found = 0
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) found |= bitsOfWord.get(word) ?? 0
  return found
}

export const isOfFamily = (families: number, family: GatedFamily): boolean => (families & bits[family]) !== 0

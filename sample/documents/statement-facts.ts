/** What a statement is made of: the deed in the organisation's own words, and figures larger than the true ones. */
import { civilians } from '../happening/dyads.ts'
import { targetOf } from '../happening/incident.ts'
import type { Incident, IncidentKind } from '../happening/incident.ts'
import { nameAt, standing } from '../happening/organisations.ts'
import type { Organisation } from '../happening/organisations.ts'
import type { Random } from '../random.ts'
import type { Language } from './compose.ts'

export interface Facts {
  organisation: string
  self: string
  target: string
  deed: string
  town: string
  townName: string
  province: string
  day: number
  unit: string
  unitName: string
  leader: { name: string; role: string; spoken: string; spokenRole: string } | undefined
  /** What it says of the other side's dead; absent where it says nothing. */
  killed: number | undefined
  isRound: boolean
  isAtLeast: boolean
}

/** What the organisation says that it did, in its own words. */
const acts: Record<Language, Partial<Record<IncidentKind, readonly string[]>>> = {
  en: {
    clash: ['fought a column of {target}', 'held off an advance of {target}', 'engaged forces of {target}'],
    ambush: ['lay in wait for a patrol of {target}', 'stopped a convoy of {target}', 'ambushed {target}'],
    shelling: ['shelled a position of {target}', 'fired mortar rounds at a base of {target}'],
    bombing: ['set off a device against a vehicle of {target}', 'blew up a checkpoint of {target}'],
    air_strike: ['struck a camp of {target} from the air', 'carried out two air strikes on {target}'],
    attack_on_civilians: ['acted against persons who worked with its enemies', 'entered a settlement'],
    abduction: ['detained several persons', 'took a number of persons for questioning'],
  },
  ar: {
    clash: ['اشتبكت مع رتل تابع لـ{target}', 'صدّت تقدمًا لـ{target}'],
    ambush: ['نصبت كمينًا لدورية تابعة لـ{target}', 'أوقفت قافلة تابعة لـ{target}'],
    shelling: ['قصفت موقعًا تابعًا لـ{target}', 'أطلقت قذائف هاون على قاعدة لـ{target}'],
    bombing: ['فجّرت عبوة في آلية تابعة لـ{target}', 'استهدفت حاجزًا لـ{target} بعبوة'],
    air_strike: ['نفّذت غارة جوية على معسكر لـ{target}', 'نفّذت غارتين جويتين على مواقع لـ{target}'],
    attack_on_civilians: ['تحركت ضد متعاونين مع خصومها', 'دخلت قرية'],
    abduction: ['احتجزت عددًا من الأشخاص', 'أوقفت أشخاصًا للتحقيق'],
  },
}

const publicBombing: Record<Language, string> = {
  en: 'set off a device in a public place',
  ar: 'فجّرت عبوة في مكان عام',
}

export function gatherFacts(random: Random, incident: Incident, part: number, language: Language): Facts {
  const { initiator, kind, town, unit, deaths, firstDay } = incident
  const target = targetOf(incident) as Organisation
  const inLanguage = (thing: { name: string; arabic: string }) => (language === 'en' ? thing.name : thing.arabic)
  const targetName = target === civilians ? '' : inLanguage(nameAt(target, part))
  const leader = random.chance(0.45) ? standing((initiator as Organisation).leaders, part)[0] : undefined
  const isRound = random.chance(0.3)
  const raised = Math.ceil(deaths * (1.2 + 1.6 * random.uniform()))
  return {
    organisation: (initiator as Organisation).name,
    self: inLanguage(nameAt(initiator as Organisation, part)),
    target: targetName,
    deed: (target === civilians && kind === 'bombing'
      ? publicBombing[language]
      : random.pick(acts[language][kind] ?? [''])
    ).replace('{target}', targetName),
    town: language === 'en' ? town.stem : town.arabic,
    townName: town.stem,
    province: language === 'en' ? town.province.stem : town.province.arabic,
    day: firstDay,
    unit: unit === undefined ? '' : inLanguage(unit),
    unitName: unit?.name ?? '',
    leader: leader && {
      name: leader.name,
      role: leader.role,
      spoken: inLanguage(leader),
      spokenRole: language === 'en' ? leader.role : leader.roleArabic,
    },
    killed:
      deaths === 0 || target === civilians ? undefined : isRound ? Math.max(10, Math.ceil(raised / 10) * 10) : raised,
    isRound,
    isAtLeast: random.chance(0.3),
  }
}

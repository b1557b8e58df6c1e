/** A short report of an invented observatory on one incident, or on several of a province in a few days: plain, with ranges. */
import { formatDay } from '../../src/model/calendar.ts'
import { civilians } from '../happening/dyads.ts'
import { incidentId, targetOf } from '../happening/incident.ts'
import type { Incident, IncidentKind } from '../happening/incident.ts'
import { nameAt } from '../happening/organisations.ts'
import type { Organisation } from '../happening/organisations.ts'
import type { Random } from '../random.ts'
import type { Claim, WrittenDocument } from './claim.ts'
import { compose } from './compose.ts'
import type { Language, Sentence } from './compose.ts'
import { arabicDate, arabicPeople, englishDate, people } from './spell.ts'

export const observatory = { name: 'Orland Incident Observatory (invented)', arabic: 'مرصد حوادث أورلاند (مُختلَق)' }

const nouns: Record<Language, Record<IncidentKind, string>> = {
  en: {
    clash: 'a clash',
    ambush: 'an ambush',
    shelling: 'shelling',
    bombing: 'an explosion',
    air_strike: 'an air strike',
    attack_on_civilians: 'an attack on civilians',
    abduction: 'an abduction',
    property_attack: 'an attack on property',
    protest: 'a demonstration',
    riot: 'a violent demonstration',
  },
  ar: {
    clash: 'اشتباكًا',
    ambush: 'كمينًا',
    shelling: 'قصفًا',
    bombing: 'انفجارًا',
    air_strike: 'غارة جوية',
    attack_on_civilians: 'هجومًا على مدنيين',
    abduction: 'عملية خطف',
    property_attack: 'اعتداءً على ممتلكات',
    protest: 'مظاهرة',
    riot: 'مظاهرة تخللها عنف',
  },
}

/** @param incidents at least one, of one province. @param partOf the part of the period at a day. */
export function writeReport(
  random: Random,
  incidents: readonly Incident[],
  partOf: (day: number) => number,
  number: number,
): WrittenDocument {
  const language: Language = random.chance(0.5) ? 'ar' : 'en'
  const last = incidents.at(-1) as Incident
  const published = Math.max(...incidents.map(({ lastDay }) => lastDay)) + random.integer(1, 6)
  const { province } = last.town
  const title =
    language === 'en'
      ? random.pick([
          `Note on ${province.stem} province`,
          `What was recorded in ${province.stem}`,
          `Incident note: ${last.town.stem}`,
        ])
      : random.pick([`ملاحظة عن ${province.arabic}`, `ما سُجّل في ${province.arabic}`, `ملاحظة: ${last.town.arabic}`])
  const head: Sentence[] = incidents.length === 1 ? [] : [countSentence(incidents, language)]
  return compose({
    name: `${formatDay(published)}-report-${String(number).padStart(3, '0')}-${language}.txt`,
    published: formatDay(published),
    language,
    author: language === 'en' ? observatory.name : observatory.arabic,
    kind: 'report',
    title,
    paragraphs: [
      ...(head.length > 0 ? [head] : []),
      ...incidents.map((incident) => describeIncident(random, incident, partOf(incident.firstDay), language)),
      [
        {
          text:
            language === 'en'
              ? 'The observatory could not confirm every detail.'
              : 'لم يتمكن المرصد من التحقق من كل التفاصيل.',
        },
      ],
    ],
  })
}

function countSentence(incidents: readonly Incident[], language: Language): Sentence {
  const { province } = (incidents[0] as Incident).town
  const count = incidents.length
  const text =
    language === 'en'
      ? `The observatory recorded ${count} incidents in ${province.stem} province within a few days.`
      : `سجّل المرصد ${count} حوادث في ${province.arabic} خلال أيام قليلة.`
  const claim: Claim = {
    kind: 'quantity',
    subject: province.name,
    property: 'incidents',
    value: count,
    low: count,
    high: count,
    unit: 'incidents',
    place: province.stem,
    attributedTo: observatory.name,
  }
  return { text, claims: [claim], incidents: incidents.map(({ number }) => incidentId(number)) }
}

function describeIncident(random: Random, incident: Incident, part: number, language: Language): Sentence[] {
  const { kind, town, unit, initiator, firstDay } = incident
  const ids = [incidentId(incident.number)]
  const about = { time: formatDay(firstDay), place: town.stem, attributedTo: observatory.name }
  const isEnglish = language === 'en'
  const date = isEnglish ? englishDate(random, firstDay) : arabicDate(random, firstDay)
  const noun = nouns[language][kind]
  const parties = [initiator, targetOf(incident)].filter(
    (side): side is Organisation => side !== undefined && side !== civilians,
  )
  const names = parties.map((side) => (isEnglish ? nameAt(side, part).name : nameAt(side, part).arabic))
  const by = names.length === 0 ? '' : isEnglish ? ` involving ${names.join(' and ')}` : `، أطرافه ${names.join(' و')}`
  const text = isEnglish
    ? random.pick([
        `On ${date}, ${noun} was recorded near ${town.stem} (${town.province.stem})${by}.`,
        `The observatory recorded ${noun} at ${town.stem}, ${town.district.name}, on ${date}${by}.`,
      ])
    : `سجّل المرصد ${noun} في ${town.arabic} (${town.province.arabic}) بتاريخ ${date}${by}.`
  const event: Claim = {
    kind: 'event',
    subject: kind,
    property: 'occurred',
    value: parties.map(({ name }) => name).join(' | '),
    ...about,
  }
  return [
    { text, claims: [event], incidents: ids },
    ...tollSentence(random, incident, language, { incidents: ids, about }),
    ...(unit !== undefined && random.chance(0.3)
      ? [
          {
            text: isEnglish ? `Residents named the ${unit.name}.` : `وذكر سكان ${unit.arabic}.`,
            claims: [
              {
                kind: 'structure',
                subject: unit.name,
                property: 'unit_of',
                value: initiator?.name ?? '',
                attributedTo: 'residents',
              } as const,
            ],
            incidents: ids,
          },
        ]
      : []),
  ]
}

/** How many died, as one number, a range or at least so many; mostly around the true number. */
function tollSentence(
  random: Random,
  { deaths, wounded }: Incident,
  language: Language,
  { incidents, about }: { incidents: string[]; about: Partial<Claim> },
): Sentence[] {
  const isEnglish = language === 'en'
  const count = isEnglish ? people : arabicPeople
  const killed: Claim = { kind: 'quantity', subject: 'people', property: 'killed', unit: 'people', ...about }
  const hurt: Claim = {
    kind: 'quantity',
    subject: 'people',
    property: 'wounded',
    value: wounded,
    low: wounded,
    high: wounded,
    unit: 'people',
    ...about,
  }
  const injured: Sentence[] =
    wounded > 0 && random.chance(0.5)
      ? [{ text: isEnglish ? `Wounded: ${wounded}.` : `عدد الجرحى: ${wounded}.`, claims: [hurt], incidents }]
      : []
  if (deaths === 0) {
    const text = isEnglish ? 'No deaths were reported.' : 'لم ترد أنباء عن قتلى.'
    return [{ text, claims: [{ ...killed, value: 0, low: 0, high: 0 }], incidents }, ...injured]
  }
  if (deaths >= 4 && random.chance(0.5)) {
    const [low, high] = [Math.ceil(0.8 * deaths), Math.ceil(1.3 * deaths)]
    const text = isEnglish ? `Between ${low} and ${high} people died.` : `قُتل ما بين ${low} و${high} شخصًا.`
    return [{ text, claims: [{ ...killed, low, high }], incidents }, ...injured]
  }
  if (random.chance(0.3)) {
    const text = isEnglish ? `At least ${count(deaths)} died.` : `قُتل ما لا يقل عن ${count(deaths)}.`
    return [{ text, claims: [{ ...killed, low: deaths }], incidents }, ...injured]
  }
  const text = isEnglish
    ? random.pick([`It left ${count(deaths)} dead.`, `${capital(count(deaths))} died.`])
    : `قُتل ${count(deaths)}.`
  return [{ text, claims: [{ ...killed, value: deaths, low: deaths, high: deaths }], incidents }, ...injured]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The sentences of a statement, in English and Arabic. */
import type { Random } from '../random.ts'
import type { Facts } from './statement-facts.ts'
import { arabicDate, englishDate, indicDigits } from './spell.ts'

interface Words {
  title: string
  opening: string
  deed: string
  unit: string
  losses: string
  leader: string
  closing: string
}

/** `unit` and `leader` have no meaning where the facts have none. */
export function english(random: Random, facts: Facts): Words {
  const { self, deed, town, province, killed, unit, leader, target, isAtLeast, isRound } = facts
  const date = englishDate(random, facts.day)
  const count = killed === undefined ? '' : `${isAtLeast ? 'at least ' : isRound ? 'about ' : ''}${killed}`
  const toll =
    killed === undefined
      ? ''
      : random.pick([
          `, killing ${count} of them`,
          `; ${count} of their men were killed`,
          `. It counted ${count} dead of ${target}`,
        ])
  const where = random.pick([
    `near ${town} in ${province} province`,
    `at ${town}, ${province}`,
    `on the road to ${town} (${province})`,
  ])
  return {
    title: random.pick([`Statement of ${self}`, `${self}: notice on ${town}`, `Communiqué on the events at ${town}`]),
    opening: random.pick([
      `${self} makes the following known.`,
      `This is a statement of ${self}.`,
      `To the people of Orland from ${self}.`,
      `The office of ${self} gives notice.`,
    ]),
    deed: random.pick([
      `On ${date} ${self} ${deed} ${where}${toll}.`,
      `${self} takes responsibility: on ${date}, ${where}, it ${deed}${toll}.`,
      `${capital(where)}, on ${date}, ${self} ${deed}${toll}.`,
    ]),
    unit: random.pick([
      `The ${unit} carried it out.`,
      `Taking part was the ${unit} of ${self}.`,
      `It was the work of the ${unit}.`,
    ]),
    losses: random.pick([
      'All fighters returned to their positions.',
      'There were no losses on its side.',
      'Two fighters were lightly wounded.',
      'Weapons and a vehicle were taken.',
    ]),
    leader:
      leader === undefined
        ? ''
        : random.pick([
            `The ${leader.spokenRole}, ${leader.spoken}, said that it would go on.`,
            `${leader.spoken}, ${leader.spokenRole} of ${self}, thanked those who took part.`,
          ]),
    closing: random.pick([
      'More will be made known in its time.',
      'End of the statement.',
      'Issued by its office.',
      'Other accounts are denied.',
    ]),
  }
}

export function arabic(random: Random, facts: Facts): Words {
  const { self, deed, town, province, killed, unit, leader, target, isAtLeast, isRound } = facts
  const date = arabicDate(random, facts.day)
  const written = random.chance(0.2) ? indicDigits(String(killed)) : String(killed)
  const count = killed === undefined ? '' : `${isAtLeast ? 'ما لا يقل عن ' : isRound ? 'نحو ' : ''}${written}`
  const toll =
    killed === undefined ? '' : random.pick([`، وقُتل ${count} من عناصر ${target}`, `، ما أدى إلى مقتل ${count} منهم`])
  const where = random.pick([`قرب ${town} في ${province}`, `في ${town}، ${province}`, `على طريق ${town} (${province})`])
  return {
    title: random.pick([`بيان صادر عن ${self}`, `بيان حول أحداث ${town}`, `بلاغ: ${town}`]),
    opening: random.pick([`تعلن قيادة ${self} ما يلي.`, `هذا بيان من ${self}.`, `إلى أهل أورلاند من ${self}.`]),
    deed: random.pick([
      `قالت قيادة ${self} إن قواتها ${deed} ${where} بتاريخ ${date}${toll}.`,
      `تتبنى قيادة ${self} العملية التالية: قواتها ${deed} ${where} في ${date}${toll}.`,
      `في ${date} و${where}، ${deed} قوات ${self}${toll}.`,
    ]),
    unit: random.pick([`نفّذ العملية ${unit}.`, `وشارك في العملية ${unit} من تشكيلات ${self}.`]),
    losses: random.pick(['عاد جميع المقاتلين إلى مواقعهم.', 'لم تقع خسائر في صفوفها.', 'أُصيب مقاتلان بجروح طفيفة.']),
    leader:
      leader === undefined
        ? ''
        : random.pick([
            `وقال ${leader.spokenRole} ${leader.spoken} إن العمل مستمر.`,
            `وشكر ${leader.spoken}، ${leader.spokenRole}، المشاركين.`,
          ]),
    closing: random.pick(['يُعلن المزيد في حينه.', 'انتهى البيان.', 'صدر عن المكتب.']),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

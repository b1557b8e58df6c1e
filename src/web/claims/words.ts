import type { ClaimFields } from '../../model/claim.ts'
import type { Language } from '../../model/figure.ts'
import type { ClaimKind } from '../../model/reading.ts'
import type { ClaimStatus } from '../../model/verdicts.ts'
import type { TimeWords } from './edtf-text.ts'
import type { ValueWords } from './claim-value.ts'

/** The words in which claims are told, wherever they are shown. */
export interface ClaimWords {
  kinds: Record<ClaimKind, string>
  statuses: Record<ClaimStatus, string>
  statusCounts: Record<ClaimStatus, (count: string) => string>
  fields: Record<keyof ClaimFields, string>
  /** What is claimed; a property that has no words of its own is shown as it is called. */
  properties: Readonly<Record<string, string>>
  value: ValueWords
  time: TimeWords
  extractor: string
  probability: string
  status: string
  /** For a field that the claim leaves open. */
  notSaid: string
}

export const words: Record<Language, ClaimWords> = {
  en: {
    kinds: {
      quantity: 'Quantity',
      structure: 'Structure',
      formation: 'Formation',
      event: 'Event',
      responsibility: 'Responsibility',
      distribution: 'Distribution',
    },
    statuses: {
      proposed: 'proposed',
      accepted: 'accepted',
      rejected: 'rejected',
      conflict: 'in conflict',
      needs_work: 'needs work',
    },
    statusCounts: {
      proposed: (count) => `${count} proposed`,
      accepted: (count) => `${count} accepted`,
      rejected: (count) => `${count} rejected`,
      conflict: (count) => `${count} in conflict`,
      needs_work: (count) => `${count} to be worked on`,
    },
    fields: {
      kind: 'Kind',
      subject: 'About',
      property: 'What is claimed',
      value: 'Value',
      low: 'Low',
      high: 'High',
      approximate: 'Approximate',
      unit: 'Unit',
      time: 'Time',
      place: 'Place',
      attributed_to: 'Whose word',
    },
    properties: {
      unit_of: 'unit of',
      led_by: 'led by',
      headquartered_in: 'headquartered in',
      preceded_by: 'preceded by',
      levels: 'levels',
      relation: 'relation',
      formed_in: 'formed in',
      claimed_responsibility: 'claimed responsibility for',
    },
    value: {
      atLeast: (number) => `at least ${number}`,
      atMost: (number) => `at most ${number}`,
      about: (number) => `about ${number}`,
      unknown: 'unknown, as the source says',
      units: { 'operations/month': 'operations a month', percent: '%' },
    },
    time: {
      about: (date) => `about ${date}`,
      uncertain: (date) => `${date}, uncertain`,
      until: (date) => `until ${date}`,
      since: (date) => `since ${date}`,
    },
    extractor: 'Proposed by',
    probability: 'Probability',
    status: 'Stands',
    notSaid: 'not said',
  },
  ar: {
    kinds: {
      quantity: 'عدد',
      structure: 'بنية',
      formation: 'نشأة',
      event: 'حدث',
      responsibility: 'تبنٍّ',
      distribution: 'توزّع',
    },
    statuses: {
      proposed: 'مقترح',
      accepted: 'مقبول',
      rejected: 'مرفوض',
      conflict: 'متعارض',
      needs_work: 'يحتاج إلى عمل',
    },
    statusCounts: {
      proposed: (count) => `مقترح: ${count}`,
      accepted: (count) => `مقبول: ${count}`,
      rejected: (count) => `مرفوض: ${count}`,
      conflict: (count) => `متعارض: ${count}`,
      needs_work: (count) => `يحتاج إلى عمل: ${count}`,
    },
    fields: {
      kind: 'النوع',
      subject: 'عمّن',
      property: 'ما يُقال',
      value: 'القيمة',
      low: 'الأدنى',
      high: 'الأعلى',
      approximate: 'تقريبي',
      unit: 'الوحدة',
      time: 'الزمن',
      place: 'المكان',
      attributed_to: 'كلام من',
    },
    properties: {
      unit_of: 'وحدة من',
      led_by: 'يقوده',
      headquartered_in: 'مقره في',
      preceded_by: 'سبقه',
      levels: 'المستويات',
      relation: 'علاقة',
      formed_in: 'نشأ في',
      claimed_responsibility: 'تبنّى',
      killed: 'قتلى',
      wounded: 'جرحى',
      arrested: 'معتقلون',
      displaced: 'نازحون',
      defected: 'منشقون',
      executed: 'أُعدموا',
      claimed: 'معلَن عنه',
      fighters: 'مقاتلون',
      members: 'أعضاء',
      people: 'أشخاص',
      troops: 'جنود',
      attack: 'هجوم',
      attacks: 'هجمات',
      bombing: 'تفجير',
      presence: 'وجود',
      concentration: 'تركّز',
      cells: 'خلايا',
      countries: 'بلدان',
    },
    value: {
      atLeast: (number) => `${number} على الأقل`,
      atMost: (number) => `${number} على الأكثر`,
      about: (number) => `نحو ${number}`,
      unknown: 'مجهول كما يقول المصدر',
      units: {
        'operations/month': 'عملية في الشهر',
        operations: 'عملية',
        percent: '٪',
        fighters: 'مقاتل',
        members: 'عضو',
        people: 'شخص',
        soldiers: 'جندي',
        troops: 'جندي',
        civilians: 'مدني',
        'police officers': 'شرطي',
        levels: 'مستويات',
        countries: 'بلد',
        attacks: 'هجوم',
        USD: 'دولار',
      },
    },
    time: {
      about: (date) => `نحو ${date}`,
      uncertain: (date) => `${date}، غير مؤكد`,
      until: (date) => `حتى ${date}`,
      since: (date) => `منذ ${date}`,
    },
    extractor: 'اقترحه',
    probability: 'الاحتمال',
    status: 'الحالة',
    notSaid: 'غير مذكور',
  },
}

/** What is claimed, in the reader's language where there are words for it. */
export function propertyText(property: string, language: Language): string {
  return words[language].properties[property] ?? property.replaceAll('_', ' ')
}

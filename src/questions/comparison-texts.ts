import type { Language } from '../model/figure.ts'
import type { PluralForms } from '../model/formats.ts'
import { isolated } from '../model/plain-text.ts'
import { list } from './phrases.ts'
import type { Texts } from './question.ts'

const sharedEvents: Record<Language, PluralForms> = {
  en: { one: '{n} event is', other: '{n} events are' },
  ar: { one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
}

/** The texts of caveats that every comparison may give. */
export const comparisonTexts: Record<Language, Texts> = {
  en: {
    different_rules: (v, f) =>
      `The two selections come from datasets with different rules of what is counted (${f.list(list(v, 'first'))} against ${f.list(list(v, 'second'))}), so a difference may be one of the rules and not of what happened.`,
    different_releases: (v, f) =>
      `The two selections come from different releases (${f.list(list(v, 'first'))} against ${f.list(list(v, 'second'))}), between which events were added, changed or left out.`,
    shared_events: (v, f) => {
      const shared = v['events']
      const are = shared === null ? 'The same event may be' : `${f.plural(Number(shared), sharedEvents.en)}`
      return `${are} on both sides, which makes them look more alike.`
    },
  },
  ar: {
    different_rules: (v, f) =>
      `الاختياران من مجموعتي بيانات تختلف قواعد الإحصاء فيهما (${f.list(list(v, 'first').map(isolated))} مقابل ${f.list(list(v, 'second').map(isolated))})، فقد يكون الفرق فرقًا في القواعد لا فيما حدث.`,
    different_releases: (v, f) =>
      `الاختياران من إصدارين مختلفين (${f.list(list(v, 'first').map(isolated))} مقابل ${f.list(list(v, 'second').map(isolated))})، أُضيفت بينهما أحداث أو عُدّلت أو حُذفت.`,
    shared_events: (v, f) => {
      const shared = v['events']
      const are =
        shared === null
          ? 'قد يكون الحدث نفسه في الطرفين'
          : `في الطرفين معًا ${f.plural(Number(shared), sharedEvents.ar)}`
      return `${are}، فيبدوان أكثر تشابهًا.`
    },
  },
}

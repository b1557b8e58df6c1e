import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'
import { actorIn, list, type Values } from '../phrases.ts'
import type { Texts } from '../question.ts'
import { partNames } from './plot-words.ts'
import type { StructurePart } from './result.ts'

const number = (v: Values, key: string) => Number(v[key] ?? 0)
const text = (v: Values, key: string) => String(v[key] ?? '')

const forms: Record<'units' | 'contested' | 'claims', Record<Language, PluralForms>> = {
  units: {
    en: { one: '{n} unit', other: '{n} units' },
    ar: { zero: 'أي وحدة', one: 'وحدة واحدة', two: 'وحدتان', few: '{n} وحدات', many: '{n} وحدة', other: '{n} وحدة' },
  },
  contested: {
    en: { one: 'on {n} point', other: 'on {n} points' },
    ar: {
      zero: 'في لا شيء',
      one: 'في نقطة واحدة',
      two: 'في نقطتين',
      few: 'في {n} نقاط',
      many: 'في {n} نقطة',
      other: 'في {n} نقطة',
    },
  },
  claims: {
    en: { one: '{n} claim', other: '{n} claims' },
    ar: { zero: 'لا قول', one: 'قول واحد', two: 'قولان', few: '{n} أقوال', many: '{n} قولًا', other: '{n} قول' },
  },
}

const part = (v: Values, language: Language) => partNames[language][text(v, 'part') as StructurePart]

export const texts: Record<Language, Texts> = {
  en: {
    structure: (v, f) => {
      const when = (v['as_of'] ?? null) === null ? '' : `As of ${text(v, 'as_of')}, `
      const who = actorIn(text(v, 'organisation'), 'en')
      const units =
        number(v, 'units') === 0 ? 'has no known unit' : `has ${f.plural(number(v, 'units'), forms.units.en)} below it`
      const parents = list(v, 'parents')
      const above =
        parents.length === 0 ? '' : ` and is called a unit of ${f.list(parents.map((name) => actorIn(name, 'en')))}`
      const contested =
        number(v, 'contested') === 0
          ? ''
          : `; the sources differ ${f.plural(number(v, 'contested'), forms.contested.en)}`
      return `${when}${who} ${units}${above}${contested}.`
    },
    proposed: (v, f) =>
      `NOT REVIEWED: ${f.plural(number(v, 'claims'), forms.claims.en)} here ${number(v, 'claims') === 1 ? 'was' : 'were'} proposed by a program and accepted by nobody.`,
    contested: (v) =>
      `The sources differ on ${actorIn(text(v, 'organisation'), 'en')}: ${part(v, 'en').toLowerCase()}. All values stand side by side; none was chosen.`,
    undated: (v, f) =>
      `${f.plural(number(v, 'claims'), forms.claims.en)} ${number(v, 'claims') === 1 ? 'does' : 'do'} not say when: shown as possible, since nothing says that it did not hold then.`,
    cited_days: () =>
      'A date that a source gives is a day on which something held, not the day on which it began or ended, unless the source says so.',
    withheld_presence: (v) =>
      `Where it was is left out ${number(v, 'values') === 1 ? 'once' : `${number(v, 'values')} times`}: presence is published by country, and only when it is a year old or older.`,
  },
  ar: {
    structure: (v, f) => {
      const when = (v['as_of'] ?? null) === null ? '' : ` (في ${text(v, 'as_of')})`
      const who = actorIn(text(v, 'organisation'), 'ar')
      const units =
        number(v, 'units') === 0 ? 'لا وحدات معروفة تحته' : `تحته ${f.plural(number(v, 'units'), forms.units.ar)}`
      const parents = list(v, 'parents')
      const above =
        parents.length === 0 ? '' : `، ويوصف بأنه وحدة من ${f.list(parents.map((name) => actorIn(name, 'ar')))}`
      const contested =
        number(v, 'contested') === 0 ? '' : `؛ وتختلف المصادر ${f.plural(number(v, 'contested'), forms.contested.ar)}`
      return `بنية ${who}${when}: ${units}${above}${contested}.`
    },
    proposed: (v, f) =>
      `لم يُراجَع: ${f.plural(number(v, 'claims'), forms.claims.ar)} هنا مما اقترحه برنامج ولم يعتمده أحد.`,
    contested: (v) =>
      `تختلف المصادر في ${actorIn(text(v, 'organisation'), 'ar')}: ${part(v, 'ar')}. كل القيم معروضة جنبًا إلى جنب ولم تُختر واحدة.`,
    undated: (v, f) =>
      `لا يُذكر الزمن في ${f.plural(number(v, 'claims'), { ...forms.claims.ar, two: 'قولين' })}: معروض بوصفه ممكنًا إذ لا شيء ينفي قيامه حينها.`,
    cited_days: () => 'التاريخ الذي يذكره مصدر يوم قام فيه الأمر، لا يوم بدئه أو انتهائه، ما لم يقل المصدر ذلك.',
    withheld_presence: (v) =>
      `حُجب مكان الوجود (${number(v, 'values')}): لا يُنشر الوجود إلا بحسب البلد وبعد مرور سنة على الأقل.`,
  },
}

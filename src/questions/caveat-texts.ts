import type { Language } from '../model/figure.ts'
import { isolated } from '../model/plain-text.ts'
import { countryName } from '../model/states.ts'
import { eventForms, list, phrasePeriod, phraseSubject, type Values } from './phrases.ts'
import { phraseQualityCaveat } from './quality-phrases.ts'
import type { Texts } from './question.ts'

const number = (values: Values, key: string) => Number(values[key] ?? 0)
const text = (values: Values, key: string) => String(values[key] ?? '')

/** The texts of caveats that more than one question gives. */
export const caveatTexts: Record<Language, Texts> = {
  en: {
    assumed_extent: (v, f) =>
      `The file does not say what it covers. Taken: ${f.span(text(v, 'from'), text(v, 'to'))}, the whole months from its first to its last event. Declare it with --extent when importing.`,
    gap_in_extent: (v, f) =>
      `Nothing was collected in ${f.span(text(v, 'from'), text(v, 'to'))}: no event there does not mean that there was none.`,
    unknown_extent: () =>
      'Nobody has said what period the release covers, so an empty bin may be a gap and no rate is given. Declare it with --extent when importing.',
    countries_not_covered: (v, f) =>
      `The release is not known to cover ${f.list(list(v, 'countries').map((code) => countryName(code, 'en') ?? code))}.`,
    uncovered: (v, f) => `Not covered by the data: events${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}.`,
    period_not_covered: (v, f) =>
      `The release covers ${f.span(text(v, 'from'), text(v, 'to'))}; the asked time reaches beyond it, where nothing is known.`,
    not_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: '{n} bin lies', other: '{n} bins lie' })} outside what the release covers and ${number(v, 'bins') === 1 ? 'is' : 'are'} left empty.`,
    partly_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: '{n} bin is', other: '{n} bins are' })} covered only in part and left out of the rate.`,
    imprecise_dates: (v, f) =>
      `${f.plural(number(v, 'events'), eventForms.en)} (${f.percent(number(v, 'share'))}) are known only to a window of days; each is spread evenly over its window.`,
    outside: (v, f) => `A mass of ${f.count(number(v, 'mass'))} events lies beyond the edges of the period.`,
    unallocated_place: (v, f) =>
      `A mass of ${f.count(number(v, 'mass'))} events may lie in the asked place but is not known to; it counts only as possible.`,
    deaths_bounds: () =>
      'Deaths from sum of lows to sum of highs are the bounds that the dataset gives, not a confidence interval.',
    'population_ucdp-ged': () =>
      'Events without a direct death are not in the data, and the yearly releases hold only dyads that reached 25 deaths in some year.',
    'population_ucdp-ged-candidate': () =>
      'Candidate events: only events with at least one direct death, not yet through the yearly checks; some will change or leave.',
    release_says: (v) => text(v, 'text'),
    population_orland: () => 'Invented data: Orland does not exist, and nothing here happened.',
    several_datasets: (v, f) =>
      `Events of ${f.list(list(v, 'datasets'))} are counted side by side; the same incident may stand in more than one.`,
    former_states: (v, f) =>
      `Events before ${f.day(text(v, 'since'))} may stand under ${countryName(text(v, 'iso'), 'en') ?? text(v, 'iso')} (${text(v, 'iso')}), which was not asked for.`,
    data_quality: (v, f) => phraseQualityCaveat(v, 'en', f),
    nothing_matched: () => 'No event matches. That nothing is recorded does not show that nothing happened.',
  },
  ar: {
    assumed_extent: (v, f) =>
      `لا يذكر الملف الفترة التي يغطيها. افتُرضت: ${f.span(text(v, 'from'), text(v, 'to'))}، أي الأشهر الكاملة من أول حدث إلى آخر حدث. يمكن تحديدها بالخيار ${isolated('--extent')} عند الاستيراد.`,
    gap_in_extent: (v, f) =>
      `لم تُجمع بيانات في ${f.span(text(v, 'from'), text(v, 'to'))}، فغياب الأحداث هناك لا يعني أنها لم تقع.`,
    unknown_extent: () =>
      `لم تُحدَّد الفترة التي يغطيها الإصدار، فقد تكون الخانة الفارغة فجوة، ولذلك لا يُعطى معدل. يمكن تحديدها بالخيار ${isolated('--extent')} عند الاستيراد.`,
    countries_not_covered: (v, f) =>
      `لا يُعرف أن الإصدار يغطي ${f.list(list(v, 'countries').map((code) => countryName(code, 'ar') ?? isolated(code)))}.`,
    uncovered: (v, f) => `خارج تغطية البيانات: الأحداث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    period_not_covered: (v, f) =>
      `يغطي الإصدار ${f.span(text(v, 'from'), text(v, 'to'))}، والفترة المطلوبة تتجاوزه إلى ما لا يُعرف عنه شيء.`,
    not_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: 'خانة واحدة تقع', two: 'خانتان تقعان', few: '{n} خانات تقع', many: '{n} خانة تقع', other: '{n} خانة تقع' })} خارج ما يغطيه الإصدار وتُركت فارغة.`,
    partly_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: 'خانة واحدة مغطاة', two: 'خانتان مغطاتان', few: '{n} خانات مغطاة', many: '{n} خانة مغطاة', other: '{n} خانة مغطاة' })} جزئيًا فقط، ولا تدخل في المعدل.`,
    imprecise_dates: (v, f) =>
      `لا يُعرف تاريخ ${f.plural(number(v, 'events'), eventForms.ar)} (${f.percent(number(v, 'share'))}) إلا ضمن مدة من الأيام، وقد وُزّع كل منها بالتساوي على مدته.`,
    outside: (v, f) => `ما مقداره ${f.count(number(v, 'mass'))} من الأحداث يقع خارج حدود الفترة.`,
    unallocated_place: (v, f) =>
      `ما مقداره ${f.count(number(v, 'mass'))} من الأحداث قد يقع في المكان المطلوب دون تأكيد، ويُحسب ممكنًا فقط.`,
    deaths_bounds: () =>
      'الوفيات من مجموع الحدود الدنيا إلى مجموع الحدود العليا هي حدود يقدّمها المصدر، وليست فترة ثقة.',
    'population_ucdp-ged': () =>
      'لا تضم البيانات أحداثًا بلا قتلى، ولا تضم الإصدارات السنوية إلا نزاعات بين طرفين بلغ قتلاها 25 في سنة ما.',
    'population_ucdp-ged-candidate': () =>
      'أحداث مرشّحة: قُتل في كل منها شخص واحد على الأقل، ولم تمر بعد بالمراجعة السنوية، وسيتغير بعضها أو يُحذف.',
    release_says: (v) => `كما ورد مع البيانات: ${isolated(text(v, 'text').replace(/\.$/, ''))}.`,
    population_orland: () => 'بيانات مُختلَقة: لا وجود لأورلاند، ولم يحدث شيء مما هنا.',
    several_datasets: (v, f) =>
      `تُحسب أحداث ${f.list(list(v, 'datasets').map(isolated))} جنبًا إلى جنب، وقد ترد الواقعة نفسها في أكثر من مصدر.`,
    former_states: (v, f) =>
      `قد ترد الأحداث السابقة على ${f.day(text(v, 'since'))} تحت ${countryName(text(v, 'iso'), 'ar') ?? ''} (${isolated(text(v, 'iso'))}) التي لم تُطلب.`,
    data_quality: (v, f) => phraseQualityCaveat(v, 'ar', f),
    nothing_matched: () => 'لا يوجد حدث مطابق. وعدم تسجيل شيء لا يدل على أن شيئًا لم يحدث.',
  },
}

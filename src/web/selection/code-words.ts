import type { Flag, LocationPrecision, TimePrecision, ViolenceType } from '../../model/codes.ts'
import type { Language } from '../../model/figure.ts'

/** The closed vocabularies in the reader's language. */
export interface CodeWords {
  violence: Record<ViolenceType, string>
  /** To what a place and a date are known. */
  place: Record<LocationPrecision, string>
  time: Record<TimePrecision, string>
  flag: Record<Flag, { name: string; meaning: string }>
}

export const codeWords: Record<Language, CodeWords> = {
  en: {
    violence: {
      state_based: 'state-based violence',
      non_state: 'non-state violence',
      one_sided: 'one-sided violence',
      other: 'other violence',
    },
    place: {
      exact: 'point',
      near: 'vicinity of a point',
      admin2: 'district',
      admin1: 'province',
      region: 'line or area',
      country: 'country',
      sea_or_air: 'sea or air',
      unknown: 'not stated',
    },
    time: { day: 'day', days: 'few days', week: 'week', month: 'month', year: 'year', unknown: 'not stated' },
    flag: {
      deaths_order: { name: 'deaths out of order', meaning: 'The delivered low ≤ best ≤ high does not hold.' },
      deaths_sum: {
        name: 'deaths do not add up',
        meaning: 'The deaths of the sides, of civilians and unknown do not add up to the best estimate.',
      },
      deaths_unreadable: {
        name: 'deaths unreadable',
        meaning: 'A delivered number of deaths is negative or not a whole number; it is left empty here.',
      },
      code_unlisted: {
        name: 'code not listed',
        meaning: 'A delivered code is not in the code table of the mapping; the field is left empty or unknown.',
      },
      id_missing: {
        name: 'no id',
        meaning: 'The record carries no id; the event is named by the number of its record.',
      },
      duplicate_id: {
        name: 'id used twice',
        meaning: 'The source id occurs more than once in the release; the later rows carry #2, #3 …',
      },
      duplicate_row: {
        name: 'same row twice',
        meaning: 'The row equals an earlier row of the release in every delivered column.',
      },
      date_suspect: {
        name: 'date in doubt',
        meaning: 'The delivered dates contradict the delivered date precision or year, or lie outside the release.',
      },
      coordinates_suspect: {
        name: 'coordinates in doubt',
        meaning: 'The delivered coordinates are missing, unreadable or not on the globe.',
      },
      country_unknown: {
        name: 'country not known',
        meaning: 'The delivered country code is not in the table of states at that date.',
      },
      admin_conflict: {
        name: 'place names disagree',
        meaning: 'The coordinates lie in another country or province than the delivered name says.',
      },
      precision_unknown: {
        name: 'precision not known',
        meaning: 'The delivered precision code is missing or not in the codebook.',
      },
    },
  },
  ar: {
    violence: {
      state_based: 'عنف تكون دولةٌ طرفًا فيه',
      non_state: 'عنف بين جماعات غير حكومية',
      one_sided: 'عنف من طرف واحد',
      other: 'عنف آخر',
    },
    place: {
      exact: 'النقطة',
      near: 'جوار نقطة',
      admin2: 'القضاء',
      admin1: 'المحافظة',
      region: 'خط أو منطقة',
      country: 'البلد',
      sea_or_air: 'البحر أو الجو',
      unknown: 'غير مذكور',
    },
    time: { day: 'اليوم', days: 'بضعة أيام', week: 'الأسبوع', month: 'الشهر', year: 'السنة', unknown: 'غير مذكور' },
    flag: {
      deaths_order: { name: 'ترتيب أعداد القتلى', meaning: 'القيم الواردة لا تحقق: الأدنى ≤ الأرجح ≤ الأعلى.' },
      deaths_sum: {
        name: 'مجموع القتلى لا يستقيم',
        meaning: 'مجموع قتلى الطرفين والمدنيين ومن لا تُعرف صفتهم لا يساوي التقدير الأرجح.',
      },
      deaths_unreadable: {
        name: 'عدد قتلى غير مقروء',
        meaning: 'عدد القتلى الوارد سالب أو ليس عددًا صحيحًا، وقد تُرك هنا فارغًا.',
      },
      code_unlisted: {
        name: 'رمز غير مُدرج',
        meaning: 'الرمز الوارد ليس في جدول الرموز، فتُرك الحقل فارغًا أو غير معروف.',
      },
      id_missing: { name: 'بلا معرّف', meaning: 'ليس للسجل معرّف، فسُمّي الحدث برقم سجله.' },
      duplicate_id: {
        name: 'معرّف مكرر',
        meaning: 'يتكرر معرّف المصدر في الإصدار، وتحمل الصفوف اللاحقة ‎#2‎ و‎#3‎ وهكذا.',
      },
      duplicate_row: { name: 'صف مكرر', meaning: 'يطابق الصف صفًا سابقًا في الإصدار في كل الأعمدة الواردة.' },
      date_suspect: {
        name: 'تاريخ مشكوك فيه',
        meaning: 'التواريخ الواردة تناقض دقة التاريخ أو السنة الواردة، أو تقع خارج الإصدار.',
      },
      coordinates_suspect: {
        name: 'إحداثيات مشكوك فيها',
        meaning: 'الإحداثيات الواردة ناقصة أو غير مقروءة أو ليست على الكرة الأرضية.',
      },
      country_unknown: {
        name: 'بلد غير معروف',
        meaning: 'رمز البلد الوارد ليس في جدول الدول في ذلك التاريخ.',
      },
      admin_conflict: {
        name: 'تعارض في أسماء الأماكن',
        meaning: 'تقع الإحداثيات في بلد أو محافظة غير ما يقوله الاسم الوارد.',
      },
      precision_unknown: {
        name: 'دقة غير معروفة',
        meaning: 'رمز الدقة الوارد ناقص أو ليس في دليل الترميز.',
      },
    },
  },
}

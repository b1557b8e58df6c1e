import type { Language } from '../../model/figure.ts'
import { countColumns } from '../count-columns.ts'
import type { Covered } from '../tempo/result.ts'

interface OutputPlotWords {
  silence: string
  unknownType: string
  unknownLanguage: string
  types: string
  languages: string
  units: string
  columns: Record<'start' | 'end' | 'covered' | 'certain' | 'expected' | 'possible', string>
  covered: Record<Covered, string>
}

/** The words in the drawing and the table. */
export const plotWords: Record<Language, OutputPlotWords> = {
  en: {
    silence: 'silent for longer than its rhythm explains',
    unknownType: 'type not stated',
    unknownLanguage: 'language not known',
    types: 'By type',
    languages: 'By language',
    units:
      'Counts are statements. Expected: each is spread evenly over the days on which it may have been issued; the columns of types and languages are expected counts. Means: statements per day over the days up to the end of the row. A dash: no answer, or not covered.',
    columns: { start: 'First day', end: 'Last day', covered: 'Covered', ...countColumns.en },
    covered: { full: 'yes', partial: 'partly', none: 'no', unknown: 'not stated' },
  },
  ar: {
    silence: 'صمت أطول مما يفسّره الإيقاع',
    unknownType: 'النوع غير مذكور',
    unknownLanguage: 'اللغة غير معروفة',
    types: 'بحسب النوع',
    languages: 'بحسب اللغة',
    units:
      'الوحدة هي البيان. المتوقَّع: يُوزَّع كل بيان بالتساوي على الأيام التي ربما صدر فيها، وأعمدة الأنواع واللغات أعداد متوقَّعة. المتوسطات: البيانات في اليوم خلال الأيام المنتهية بآخر الصف. الشرطة: لا جواب، أو خارج التغطية.',
    columns: { start: 'أول يوم', end: 'آخر يوم', covered: 'التغطية', ...countColumns.ar },
    covered: { full: 'نعم', partial: 'جزئيًا', none: 'لا', unknown: 'غير معلنة' },
  },
}

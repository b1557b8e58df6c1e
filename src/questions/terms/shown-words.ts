import type { Language } from '../../model/figure.ts'

interface TermWords {
  counted: string
  rate: string
  highest: string
  keyness: string
  units: Record<'terms' | 'keyness', string>
  nothing: string
  columns: Record<
    | 'start'
    | 'end'
    | 'covered'
    | 'statements'
    | 'words'
    | 'word'
    | 'of'
    | 'first'
    | 'second'
    | 'first_statements'
    | 'second_statements'
    | 'g2'
    | 'p_adjusted'
    | 'log_ratio',
    string
  >
  covered: Record<'full' | 'partial' | 'none' | 'unknown', string>
  of: Record<'first' | 'second', string>
}

/** The words in the drawings and tables. */
export const shownWords: Record<Language, TermWords> = {
  en: {
    counted: 'Terms in statements',
    rate: 'per 10,000 words',
    highest: 'highest',
    keyness: 'log ratio',
    units: {
      terms:
        'Of each term: occurrences, and occurrences per 10,000 words of the statements in the bin. A dash: not covered, or no words.',
      keyness:
        'Occurrences of each word in both periods and the number of statements that hold it; G², p after Holm’s correction, and log₂ of the ratio of its shares (1: twice as frequent in the first period, −1: in the second).',
    },
    nothing: 'Nothing to show.',
    columns: {
      start: 'First day',
      end: 'Last day',
      covered: 'Covered',
      statements: 'Statements',
      words: 'Words',
      word: 'Word',
      of: 'Typical of',
      first: 'First period',
      second: 'Second period',
      first_statements: 'Statements, first',
      second_statements: 'Statements, second',
      g2: 'G²',
      p_adjusted: 'p, adjusted',
      log_ratio: 'Log ratio',
    },
    covered: { full: 'yes', partial: 'partly', none: 'no', unknown: 'not stated' },
    of: { first: 'the first', second: 'the second' },
  },
  ar: {
    counted: 'مفردات البيانات',
    rate: 'لكل 10,000 كلمة',
    highest: 'الأعلى',
    keyness: 'لوغاريتم النسبة',
    units: {
      terms: 'لكل مفردة: مرات ورودها، ومراتها لكل 10,000 كلمة من بيانات الخانة. الشرطة: خارج التغطية، أو لا كلمات.',
      keyness:
        'مرات ورود كل كلمة في الفترتين وعدد البيانات التي وردت فيها، وقيمة الاختبار، والاحتمال بعد تصحيح هولم، ولوغاريتم نسبة الحصتين للأساس 2 (1: الضعف في الفترة الأولى، −1: الضعف في الثانية).',
    },
    nothing: 'لا شيء يُعرض.',
    columns: {
      start: 'أول يوم',
      end: 'آخر يوم',
      covered: 'التغطية',
      statements: 'البيانات',
      words: 'الكلمات',
      word: 'الكلمة',
      of: 'دالة على',
      first: 'الفترة الأولى',
      second: 'الفترة الثانية',
      first_statements: 'بيانات الأولى',
      second_statements: 'بيانات الثانية',
      g2: 'قيمة الاختبار',
      p_adjusted: 'الاحتمال المصحَّح',
      log_ratio: 'لوغاريتم النسبة',
    },
    covered: { full: 'نعم', partial: 'جزئيًا', none: 'لا', unknown: 'غير معلنة' },
    of: { first: 'الأولى', second: 'الثانية' },
  },
}

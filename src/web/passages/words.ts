import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import type { SearchFilter } from './search-request.ts'

/** The words of the page that searches documents. */
export interface PassagesWords {
  title: string
  label: string
  placeholder: string
  search: string
  searching: string
  help: { title: string; rows: readonly (readonly [example: string, meaning: string])[] }
  narrow: string
  everywhere: string
  any: string
  filters: Record<SearchFilter, string>
  dates: string
  total(f: Formats, documents: number, claims: number): string
  none: string
  more: string
  documents: string
  claims: string
  openPlace: string
  /** Behind `openPlace`, for who hears the link alone. */
  placeOf(number: string, title: string): string
}

export const words: Record<Language, PassagesWords> = {
  en: {
    title: 'Search documents',
    label: 'Words to look for',
    placeholder: 'Words, "a phrase", begin*',
    search: 'Search',
    searching: 'Searching',
    help: {
      title: 'How to search',
      rows: [
        ['prison guards', 'both words, anywhere in the document'],
        ['"security bureau"', 'these words next to each other, in this order'],
        ['prison*', 'words that begin so: prison, prisons, prisoner'],
        ['NEAR(prison break, 5)', 'the words with at most 5 others between them'],
      ],
    },
    narrow: 'Narrow the search',
    everywhere: 'Search everywhere',
    any: 'any',
    filters: {
      document: 'Document',
      publisher: 'Publisher',
      language: 'Language',
      from: 'Published from',
      to: 'Published to',
      organisation: 'Mentions the organisation',
      place: 'Mentions the place',
      country: 'Mentions the country',
    },
    dates: 'year, month or day, such as 2021-11',
    total: (f, documents, claims) =>
      `${f.plural(documents, { one: '{n} document', other: '{n} documents' })} · ${f.plural(claims, { one: '{n} claim', other: '{n} claims' })}`,
    none: 'Nothing was found. Try the beginning of a word with an asterisk, or fewer words. Names of people that are masked are not shown as found.',
    more: 'Show more',
    documents: 'In documents',
    claims: 'In quotes of claims',
    openPlace: 'Open at this place',
    placeOf: (number, title) => `, place ${number} in ${title}`,
  },
  ar: {
    title: 'البحث في الوثائق',
    label: 'ما تبحث عنه',
    placeholder: 'كلمات أو "عبارة" أو أول*',
    search: 'ابحث',
    searching: 'يجري البحث',
    help: {
      title: 'كيف تبحث',
      rows: [
        ['سجن حراس', 'الكلمتان معًا في أي موضع من الوثيقة'],
        ['"ديوان الأمن"', 'هذه الكلمات متجاورة وبهذا الترتيب'],
        ['سجن*', 'ما يبدأ هكذا من الكلمات'],
        ['NEAR(سجن هروب, 5)', 'الكلمتان وبينهما خمس كلمات على الأكثر'],
      ],
    },
    narrow: 'ضيّق البحث',
    everywhere: 'ابحث في كل شيء',
    any: 'الكل',
    filters: {
      document: 'الوثيقة',
      publisher: 'الناشر',
      language: 'اللغة',
      from: 'نُشرت من',
      to: 'نُشرت حتى',
      organisation: 'تذكر الجهة',
      place: 'تذكر المكان',
      country: 'تذكر البلد',
    },
    dates: 'سنة أو شهر أو يوم مثل 2021-11',
    total: (f, documents, claims) =>
      `${f.plural(documents, { zero: 'لا وثائق', one: 'وثيقة واحدة', two: 'وثيقتان', few: '{n} وثائق', many: '{n} وثيقة', other: '{n} وثيقة' })} · ${f.plural(claims, { zero: 'لا أقوال', one: 'قول واحد', two: 'قولان', few: '{n} أقوال', many: '{n} قولًا', other: '{n} قول' })}`,
    none: 'لم يُعثر على شيء. جرّب أول الكلمة مع نجمة، أو كلمات أقل. وأسماء الأشخاص المحجوبة لا تظهر فيما يُعثر عليه.',
    more: 'أظهر المزيد',
    documents: 'في الوثائق',
    claims: 'في مقتبسات الأقوال',
    openPlace: 'افتح عند هذا الموضع',
    placeOf: (number, title) => `، الموضع ${number} في ${title}`,
  },
}

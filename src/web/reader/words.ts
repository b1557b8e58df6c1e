import type { MarkKind } from '../../model/document-answers.ts'
import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import type { PartKind } from '../../model/reading.ts'

/** The words of the page that shows one document. */
export interface ReaderWords {
  all: string
  loading: string
  published: string
  added: string
  characters(f: Formats, characters: number): string
  notSaid: string
  publisher: string
  licence: string
  language: string
  file: string
  review: string
  search: string
  masked(f: Formats, names: number): string
  marks: string
  marksWhat: string
  kinds: Record<MarkKind | 'claim', string>
  claims(f: Formats, claims: number): string
  noClaims: string
  previous: string
  next: string
  keys: string
  claimsHere: string
  more(f: Formats, claims: number): string
  decide: string
  parts: Record<PartKind, string>
  partOf(f: Formats, paragraphs: number): string
  text: string
  found(f: Formats, places: number): string
  notFound: string
}

const paragraphForms = {
  en: { one: '{n} paragraph', other: '{n} paragraphs' },
  ar: { zero: 'لا فقرات', one: 'فقرة واحدة', two: 'فقرتان', few: '{n} فقرات', many: '{n} فقرة', other: '{n} فقرة' },
}

export const words: Record<Language, ReaderWords> = {
  en: {
    all: 'All documents',
    loading: 'Opening the document',
    published: 'Published',
    added: 'Added',
    characters: (f, characters) => f.plural(characters, { one: '{n} character', other: '{n} characters' }),
    notSaid: 'not said',
    publisher: 'Publisher',
    licence: 'Licence',
    language: 'Language',
    file: 'File',
    review: 'Review its claims',
    search: 'Search in it',
    masked: (f, names) =>
      f.plural(names, {
        one: 'One name of a person is masked as [name].',
        other: 'Names of people are masked as [name] in {n} places.',
      }),
    marks: 'What was read in it',
    marksWhat: 'Each kind has a line of its own under the text. Press one to hide or show it.',
    kinds: {
      date: 'Dates',
      quantity: 'Quantities',
      place: 'Places',
      organisation: 'Organisations',
      event: 'Events',
      claim: 'Quotes of claims',
    },
    claims: (f, claims) => f.plural(claims, { one: '{n} claim', other: '{n} claims' }),
    noClaims: 'No claim was found in it.',
    previous: 'Previous claim',
    next: 'Next claim',
    keys: 'Keys: n next claim, p previous claim, Esc close it.',
    claimsHere: 'Claims of this paragraph',
    more: (f, claims) => f.plural(claims, { one: '{n} more claim', other: '{n} more claims' }),
    decide: 'Decide on it',
    parts: {
      body: 'Text',
      boilerplate: 'Menus, buttons and legal lines',
      comments: 'Comments of readers',
      other_article: 'From other articles on the page',
    },
    partOf: (f, paragraphs) => `${f.plural(paragraphs, paragraphForms.en)}, no claims are taken from here`,
    text: 'The document',
    found: (f, places) => f.plural(places, { one: 'Found in one place of it.', other: 'Found in {n} places of it.' }),
    notFound: 'What was searched for is not in this document.',
  },
  ar: {
    all: 'كل الوثائق',
    loading: 'يجري فتح الوثيقة',
    published: 'النشر',
    added: 'الإضافة',
    characters: (f, characters) =>
      f.plural(characters, {
        zero: 'لا حروف',
        one: 'حرف واحد',
        two: 'حرفان',
        few: '{n} أحرف',
        many: '{n} حرفًا',
        other: '{n} حرف',
      }),
    notSaid: 'غير مذكور',
    publisher: 'الناشر',
    licence: 'الترخيص',
    language: 'اللغة',
    file: 'الملف',
    review: 'راجع ما فيها من أقوال',
    search: 'ابحث فيها',
    masked: (f, names) =>
      f.plural(names, {
        zero: 'لا أسماء محجوبة.',
        one: 'حُجب اسم شخص في موضع واحد ووُضع مكانه [name].',
        two: 'حُجبت أسماء أشخاص في موضعين ووُضع مكانها [name].',
        few: 'حُجبت أسماء أشخاص في {n} مواضع ووُضع مكانها [name].',
        many: 'حُجبت أسماء أشخاص في {n} موضعًا ووُضع مكانها [name].',
        other: 'حُجبت أسماء أشخاص في {n} موضع ووُضع مكانها [name].',
      }),
    marks: 'ما قُرئ فيها',
    marksWhat: 'لكل نوع خط خاص به تحت النص. اضغط النوع لتخفيه أو تظهره.',
    kinds: {
      date: 'تواريخ',
      quantity: 'أعداد',
      place: 'أماكن',
      organisation: 'تنظيمات وجهات',
      event: 'أحداث',
      claim: 'مقتبسات الأقوال',
    },
    claims: (f, claims) =>
      f.plural(claims, {
        zero: 'لا أقوال',
        one: 'قول واحد',
        two: 'قولان',
        few: '{n} أقوال',
        many: '{n} قولًا',
        other: '{n} قول',
      }),
    noClaims: 'لم يُعثر فيها على قول.',
    previous: 'القول السابق',
    next: 'القول التالي',
    keys: 'المفاتيح: n للقول التالي، p للسابق، Esc لإغلاقه.',
    claimsHere: 'أقوال هذه الفقرة',
    more: (f, claims) =>
      f.plural(claims, {
        one: 'وقول آخر',
        two: 'وقولان آخران',
        few: 'و{n} أقوال أخرى',
        many: 'و{n} قولًا آخر',
        other: 'و{n} قول آخر',
      }),
    decide: 'احكم فيه',
    parts: {
      body: 'النص',
      boilerplate: 'قوائم وأزرار وعبارات قانونية',
      comments: 'تعليقات القراء',
      other_article: 'من مقالات أخرى في الصفحة',
    },
    partOf: (f, paragraphs) => `${f.plural(paragraphs, paragraphForms.ar)}، ولا يؤخذ منها قول`,
    text: 'الوثيقة',
    found: (f, places) =>
      f.plural(places, {
        one: 'وُجد في موضع واحد منها.',
        two: 'وُجد في موضعين منها.',
        few: 'وُجد في {n} مواضع منها.',
        many: 'وُجد في {n} موضعًا منها.',
        other: 'وُجد في {n} موضع منها.',
      }),
    notFound: 'ما بُحث عنه ليس في هذه الوثيقة.',
  },
}

import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'

/** The words of the page that lists documents and adds them. */
export interface DocumentsWords {
  title: string
  what: string
  empty: string
  emptyWhat: string
  search: string
  review: string
  organisations: string
  add: {
    title: string
    choose: string
    drop: string
    dropHere: string
    kinds: string
    private: string
    more: string
    moreWhat: string
    published: string
    publishedHint: string
    publisher: string
    licence: string
    folder(name: string): string
    runs: string
  }
  run: {
    waiting: string
    sending(share: string): string
    stages: Record<string, string>
    lost: string
    cancel: string
    cancelled: string
    gone: string
    done(f: Formats, documents: number, claims: number): string
    already: string
    read: string
    readFirst: string
    review: string
    again: string
    forget: string
  }
  list: {
    title: string
    pending: string
    document: string
    publisher: string
    published: string
    language: string
    claims: string
    none: string
    notSaid: string
    range(from: string, to: string, total: string): string
    previous: string
    next: string
    pages: string
  }
}

const documentForms = {
  en: { one: '{n} document', other: '{n} documents' },
  ar: { zero: 'لا وثائق', one: 'وثيقة واحدة', two: 'وثيقتان', few: '{n} وثائق', many: '{n} وثيقة', other: '{n} وثيقة' },
}
const claimForms = {
  en: { one: '{n} claim', other: '{n} claims' },
  ar: { zero: 'لا أقوال', one: 'قول واحد', two: 'قولان', few: '{n} أقوال', many: '{n} قولًا', other: '{n} قول' },
}

export const words: Record<Language, DocumentsWords> = {
  en: {
    title: 'Documents',
    what: 'Reports, articles and statements. What they say is proposed as claims, each with its quote; a person decides on them.',
    empty: 'No documents yet',
    emptyWhat:
      'Half of what is known about an armed organisation stands in reports and in its own statements. Add them here: Marsad reads dates, numbers, places and organisations in them and proposes claims, each with the sentence that says so. Nothing counts until a person has accepted it. Names of people are masked.',
    search: 'Search documents',
    review: 'Review claims',
    organisations: 'Organisations',
    add: {
      title: 'Add documents',
      choose: 'Choose documents',
      drop: 'or drop them anywhere on this page',
      dropHere: 'Drop to add',
      kinds: 'Web pages (HTML), PDF with text, Word (DOCX), plain text, Markdown, mail (EML), feeds (RSS, Atom).',
      private: 'They go to the program on this computer and nowhere else.',
      more: 'Say what the documents are',
      moreWhat: 'For what they do not say themselves. It is said of all documents that you add next.',
      published: 'Published',
      publishedHint: 'year, month or day, such as 2021-11-01; dates such as “last week” are reckoned from it',
      publisher: 'Publisher',
      licence: 'Licence',
      folder: (name) => `${name} is a folder. Drop the files in it.`,
      runs: 'Documents added in this window',
    },
    run: {
      waiting: 'Waiting for the one before',
      sending: (share) => `Handing it over: ${share}`,
      stages: { wait: 'Waiting for another document at the server', read: 'Reading it' },
      lost: 'The connection was lost. The reading goes on at the server; this window asks again by itself.',
      cancel: 'Cancel',
      cancelled: 'Cancelled. Nothing of it was kept.',
      gone: 'The server was started anew and knows nothing of it any more. If it was read, it is in the list below; if not, nothing of it was kept.',
      done: (f, documents, claims) =>
        `${f.plural(documents, documentForms.en)} added, ${f.plural(claims, claimForms.en)} proposed.`,
      already: 'The same bytes are already in the workspace. Nothing was changed.',
      read: 'Read it',
      readFirst: 'Read the first',
      review: 'Review the claims',
      again: 'Try again',
      forget: 'Remove from this list',
    },
    list: {
      title: 'In this workspace',
      pending: 'Reading the list of documents',
      document: 'Document',
      publisher: 'Publisher',
      published: 'Published',
      language: 'Language',
      claims: 'Claims',
      none: 'none',
      notSaid: 'not said',
      range: (from, to, total) => `${from}–${to} of ${total}`,
      previous: 'Previous',
      next: 'Next',
      pages: 'Pages of the list',
    },
  },
  ar: {
    title: 'الوثائق',
    what: 'تقارير ومقالات وبيانات. يُقترح ما تقوله أقوالًا مع كل منها مقتبسه، ويحكم فيها إنسان.',
    empty: 'لا وثائق بعد',
    emptyWhat:
      'نصف ما يُعرف عن تنظيم مسلح مكتوب في التقارير وفي بياناته هو. أضفها هنا: يقرأ مرصد فيها التواريخ والأعداد والأماكن والجهات ويقترح أقوالًا، مع كل قول الجملة التي ورد فيها. ولا يُحسب شيء قبل أن يقبله إنسان. وتُحجب أسماء الأشخاص.',
    search: 'ابحث في الوثائق',
    review: 'راجع الأقوال',
    organisations: 'التنظيمات',
    add: {
      title: 'إضافة وثائق',
      choose: 'اختر وثائق',
      drop: 'أو أفلتها في أي موضع من هذه الصفحة',
      dropHere: 'أفلت الوثيقة لإضافتها',
      kinds: 'صفحات الويب (HTML) وPDF ذو النص وWord (DOCX) والنص العادي وMarkdown والبريد (EML) وموجزات RSS وAtom.',
      private: 'تذهب إلى البرنامج في هذا الحاسوب ولا تذهب إلى غيره.',
      more: 'عرّف بالوثائق',
      moreWhat: 'لما لا تذكره هي. يسري على كل ما تضيفه بعد الآن.',
      published: 'تاريخ النشر',
      publishedHint: 'سنة أو شهر أو يوم مثل 2021-11-01؛ وتُحسب منه عبارات مثل «الأسبوع الماضي»',
      publisher: 'الناشر',
      licence: 'الترخيص',
      folder: (name) => `${name} مجلّد. أفلت الملفات التي فيه.`,
      runs: 'ما أُضيف في هذه النافذة',
    },
    run: {
      waiting: 'تنتظر ما قبلها',
      sending: (share) => `جارٍ التسليم: ${share}`,
      stages: { wait: 'تنتظر وثيقة أخرى في الخادم', read: 'تُقرأ' },
      lost: 'انقطع الاتصال. تستمر القراءة في الخادم، وتسأل هذه النافذة من جديد تلقائيًا.',
      cancel: 'إلغاء',
      cancelled: 'أُلغيت. لم يبقَ منها شيء.',
      gone: 'شُغّل الخادم من جديد ولم يعد يعرفها. إن كانت قد قُرئت فهي في القائمة أدناه، وإلا لم يبقَ منها شيء.',
      done: (f, documents, claims) =>
        `أُضيف: ${f.plural(documents, documentForms.ar)}. واقتُرح: ${f.plural(claims, claimForms.ar)}.`,
      already: 'الملف نفسه موجود في مساحة العمل. لم يتغيّر شيء.',
      read: 'اقرأها',
      readFirst: 'اقرأ الأولى',
      review: 'راجع الأقوال',
      again: 'أعد المحاولة',
      forget: 'أزل من هذه القائمة',
    },
    list: {
      title: 'في مساحة العمل هذه',
      pending: 'جارٍ قراءة قائمة الوثائق',
      document: 'الوثيقة',
      publisher: 'الناشر',
      published: 'النشر',
      language: 'اللغة',
      claims: 'الأقوال',
      none: 'لا شيء',
      notSaid: 'غير مذكور',
      range: (from, to, total) => `${from}–${to} من ${total}`,
      previous: 'السابق',
      next: 'التالي',
      pages: 'صفحات القائمة',
    },
  },
}

import type { Language } from '../../../model/figure.ts'
import type { Doubt } from '../../../model/explore.ts'
import type { ResultKind } from './entries.ts'

/** The words of the search box and palette. */
export interface PaletteWords {
  title: string
  prompt: string
  groups: { pages: string; commands: string } & Record<ResultKind, string>
  commands: {
    language: string
    theme: Record<'light' | 'dark' | 'system', string>
    digits: Record<'latin' | 'arabic', string>
    doubt: Record<Doubt, string>
    ask(question: string): string
    import: string
  }
  none(asked: string): string
  failed: string
  keys: { move: string; open: string; close: string }
  found(results: string): string
}

export const words: Record<Language, PaletteWords> = {
  en: {
    title: 'Search and commands',
    prompt: 'Place, actor, event id, question, command',
    groups: {
      pages: 'Pages',
      commands: 'Commands',
      page: 'Pages',
      country: 'Countries',
      admin1: 'Provinces',
      place: 'Places',
      actor: 'Actors',
      dataset: 'Datasets',
      release: 'Releases',
      question: 'Questions',
      figure: 'Saved figures',
      event: 'Events',
    },
    commands: {
      language: 'التبديل إلى العربية · Switch to Arabic',
      theme: { light: 'Use light colours', dark: 'Use dark colours', system: 'Use the colours of the system' },
      digits: { latin: 'Write digits as 0–9', arabic: 'Write digits as ٠–٩' },
      doubt: {
        certain: 'Count only certain events',
        expected: 'Count what is expected',
        all: 'Count all that may be meant',
      },
      ask: (question) => `Ask of the current selection: ${question}`,
      import: 'Import a file',
    },
    none: (asked) => `Nothing is called “${asked}” here. A name may be spelt in another way in the data.`,
    failed: 'The search did not work:',
    keys: { move: 'move', open: 'open', close: 'close' },
    found: (results) => `Results: ${results}`,
  },
  ar: {
    title: 'بحث وأوامر',
    prompt: 'مكان أو طرف أو معرّف حدث أو سؤال أو أمر',
    groups: {
      pages: 'الصفحات',
      commands: 'الأوامر',
      page: 'الصفحات',
      country: 'البلدان',
      admin1: 'المحافظات',
      place: 'الأماكن',
      actor: 'الأطراف',
      dataset: 'مجموعات البيانات',
      release: 'الإصدارات',
      question: 'الأسئلة',
      figure: 'النتائج المحفوظة',
      event: 'الأحداث',
    },
    commands: {
      language: 'Switch to English · التبديل إلى الإنجليزية',
      theme: {
        light: 'استخدم الألوان الفاتحة',
        dark: 'استخدم الألوان الداكنة',
        system: 'استخدم ألوان النظام',
      },
      digits: { latin: 'اكتب الأرقام 0–9', arabic: 'اكتب الأرقام ٠–٩' },
      doubt: {
        certain: 'احسب الأحداث المؤكدة وحدها',
        expected: 'احسب المتوقَّع',
        all: 'احسب كل ما قد يكون مقصودًا',
      },
      ask: (question) => `اسأل عن الاختيار الحالي: ${question}`,
      import: 'استورد ملفًا',
    },
    none: (asked) => `لا شيء هنا باسم «${asked}». قد يُكتب الاسم في البيانات بطريقة أخرى.`,
    failed: 'تعذّر البحث:',
    keys: { move: 'تنقّل', open: 'افتح', close: 'أغلق' },
    found: (results) => `عدد النتائج: ${results}`,
  },
}

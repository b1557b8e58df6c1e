import type { Language } from '../../model/figure.ts'
import type { PageName } from '../address/address.ts'

/** The words of the frame around all pages. */
export interface FrameWords {
  skip: string
  pages: Record<PageName, string>
  navigation: string
  searchFor: string
  home: string
  /** In the other language, for who does not read this one. */
  otherLanguage: string
  settings: string
  language: string
  languages: Record<Language, string>
  digits: string
  digitsOf: { latin: string; arabic: string }
  digitsInArabicOnly: string
  theme: string
  themes: { system: string; light: string; dark: string }
  close: string
  again: string
  showAll(characters: string): string
  showLess: string
  unseenCharacter: string
  copy: string
  copied: string
  problem: { received: string; expected: string; wayOut: string; kept: string }
  pageFailed: string
  connection: { lost: string; kept: string; trying: string; back: string; locked: string; lockedWay: string }
  invented: string
  empty: { title: string; what: string; act: string; elsewhere: string }
}

export const words: Record<Language, FrameWords> = {
  en: {
    skip: 'Skip to the content',
    pages: {
      explore: 'Explore',
      ask: 'Ask',
      documents: 'Documents',
      passages: 'Search documents',
      organisations: 'Organisations',
      review: 'Review',
      figures: 'Figures',
      data: 'Data',
    },
    navigation: 'Pages',
    searchFor: 'Search places, actors, events, questions',
    home: 'Marsad, to Explore',
    otherLanguage: 'العربية',
    settings: 'Settings',
    language: 'Language',
    languages: { en: 'English', ar: 'العربية' },
    digits: 'Digits',
    digitsOf: { latin: '0–9', arabic: '٠–٩' },
    digitsInArabicOnly: 'In the Arabic interface.',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    close: 'Close',
    again: 'Try again',
    showAll: (characters) => `show all ${characters} characters`,
    showLess: 'show less',
    unseenCharacter: 'A character that cannot be seen or that changes the reading order, shown by its number',
    copy: 'Copy',
    copied: 'Copied',
    problem: {
      received: 'Received',
      expected: 'Expected',
      wayOut: 'Way out',
      kept: 'Nothing was changed and nothing was lost.',
    },
    pageFailed: 'This page could not be loaded.',
    connection: {
      lost: 'The server does not answer: it was stopped, or the connection is lost.',
      kept: 'Nothing is lost: what was imported and saved lies in the workspace, and this page keeps its state.',
      trying: 'Trying again by itself. To start it:',
      back: 'The server answers again.',
      locked: 'The server was started anew and does not know this window any more.',
      lockedWay: 'Open the address that it printed when it started. Nothing is lost.',
    },
    invented: 'Orland is an invented country: nothing shown here happened. It is there to try everything on.',
    empty: {
      title: 'No data yet',
      what: 'Marsad counts and maps events of conflict from files as publishers deliver them, keeps the doubt of every record, and leads from each number back to its rows. Nothing leaves this computer.',
      act: 'Import a file',
      elsewhere:
        'You can also drop a file anywhere on this page: UCDP GED as CSV or Excel, or any table with a mapping.',
    },
  },
  ar: {
    skip: 'انتقل إلى المحتوى',
    pages: {
      explore: 'استكشاف',
      ask: 'أسئلة',
      documents: 'وثائق',
      passages: 'البحث في الوثائق',
      organisations: 'التنظيمات',
      review: 'مراجعة',
      figures: 'نتائج',
      data: 'بيانات',
    },
    navigation: 'الصفحات',
    searchFor: 'ابحث عن مكان أو طرف أو حدث أو سؤال',
    home: 'مرصد، إلى الاستكشاف',
    otherLanguage: 'English',
    settings: 'إعدادات',
    language: 'اللغة',
    languages: { en: 'English', ar: 'العربية' },
    digits: 'الأرقام',
    digitsOf: { latin: '0–9', arabic: '٠–٩' },
    digitsInArabicOnly: 'في الواجهة العربية.',
    theme: 'الألوان',
    themes: { system: 'كما في النظام', light: 'فاتحة', dark: 'داكنة' },
    close: 'إغلاق',
    again: 'أعد المحاولة',
    showAll: (characters) => `أظهر كل المحارف وعددها ${characters}`,
    showLess: 'أظهر أقل',
    unseenCharacter: 'محرف لا يُرى أو يغيّر ترتيب القراءة، يظهر هنا برقمه',
    copy: 'انسخ',
    copied: 'نُسخ',
    problem: {
      received: 'ما ورد',
      expected: 'المتوقَّع',
      wayOut: 'الحل',
      kept: 'لم يتغيّر شيء ولم يُفقد شيء.',
    },
    pageFailed: 'تعذّر تحميل هذه الصفحة.',
    connection: {
      lost: 'الخادم لا يجيب: أُوقف أو انقطع الاتصال به.',
      kept: 'لم يُفقد شيء: ما استُورد وحُفظ باقٍ في مساحة العمل، وتحتفظ الصفحة بحالتها.',
      trying: 'تتكرر المحاولة تلقائيًا. لتشغيله:',
      back: 'عاد الخادم يجيب.',
      locked: 'شُغّل الخادم من جديد ولم يعد يعرف هذه النافذة.',
      lockedWay: 'افتح العنوان الذي طبعه عند تشغيله. لم يُفقد شيء.',
    },
    invented: 'أورلاند بلد مُختلَق، ولم يحدث شيء مما يظهر هنا. وُضع لتجربة كل ما في البرنامج.',
    empty: {
      title: 'لا بيانات بعد',
      what: 'يَعُدّ مرصد أحداث النزاعات ويعرضها على الخريطة من الملفات كما يسلّمها ناشروها، ويُبقي على ما في كل سجل من شك، ويعود من كل رقم إلى صفوفه. لا يغادر شيء هذا الحاسوب.',
      act: 'استورد ملفًا',
      elsewhere:
        'يمكن أيضًا إفلات ملف في أي موضع من هذه الصفحة: UCDP GED بصيغة CSV أو Excel، أو أي جدول مع وصف لأعمدته.',
    },
  },
}

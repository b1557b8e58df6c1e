import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'

/** The words around a figure on a page that `src/figures/words.ts` does not have. */
export interface PlotWords {
  taken: string
  legend: string
  drawing: string
  notDrawn: string
  open: string
  /** For who hears a link by its date or place alone. */
  openRow(name: string): string
  openSecond: string
  rowsOpen: string
  rowsShown(shown: string, all: string): string
  moreRows: PluralForms
  copyCommand: string
  methodPages: string
}

export const words: Record<Language, PlotWords> = {
  en: {
    taken: 'What the names were taken to mean',
    legend: 'What the marks mean',
    drawing: 'Drawing …',
    notDrawn: 'This figure could not be drawn. Its table below holds all numbers.',
    open: 'Events',
    openRow: (name) => `Events of ${name} in Explore`,
    openSecond: 'of the second',
    rowsOpen: 'Each row opens its events in Explore.',
    rowsShown: (shown, all) => `${shown} of ${all} rows are shown.`,
    moreRows: { one: 'Show {n} more row', other: 'Show {n} more rows' },
    copyCommand: 'Copy the command',
    methodPages: 'Pages of the documentation, under docs/methods',
  },
  ar: {
    taken: 'كيف فُهمت الأسماء',
    legend: 'معاني العلامات',
    drawing: 'يجري الرسم …',
    notDrawn: 'تعذّر رسم هذا الشكل. الجدول أدناه يحوي كل أرقامه.',
    open: 'الأحداث',
    openRow: (name) => `أحداث ${name} في الاستكشاف`,
    openSecond: 'من الثاني',
    rowsOpen: 'كل صف يفتح أحداثه في الاستكشاف.',
    rowsShown: (shown, all) => `يظهر ${shown} من ${all} من الصفوف.`,
    moreRows: {
      one: 'أظهر صفًا آخر',
      two: 'أظهر صفين آخرين',
      few: 'أظهر {n} صفوف أخرى',
      many: 'أظهر {n} صفًا آخر',
      other: 'أظهر {n} صف آخر',
    },
    copyCommand: 'انسخ الأمر',
    methodPages: 'صفحات من التوثيق في docs/methods',
  },
}

/** A report of a local centre in Arabic, with governorates and organisations, and figures of its own. */
import { formatDay } from '../../src/model/calendar.ts'
import { bureau, front } from './inner-watch.ts'
import { invention } from './library-file.ts'
import type { LibraryFile } from './library-file.ts'
import { arabicMonthYear, year } from './library-facts.ts'
import type { LibraryFacts } from './library-facts.ts'

export function writeArabicReport({ day, claimed, busiest, strength, seats }: LibraryFacts): LibraryFile {
  const [first, second] = busiest.map(({ arabic }) => arabic)
  const until = Math.max(claimed.start, claimed.end - 180)
  const perMonth = claimed.perMonth + 1
  return {
    name: 'taqrir-maktab-al-hirasa.txt',
    text: `تقرير: ${bureau.arabic} في ${front.arabic}

مركز الساحل للتوثيق (مُختلَق)
تاريخ النشر: ${formatDay(day(0.7))}

${invention.ar}

${bureau.arabic} هو الجهاز الأمني التابع لـ${front.arabic}. تأسس المكتب في ${arabicMonthYear(day(0.12))}، ويرأسه ${bureau.head.arabic} منذ عام ${year(day(0.3))}. ويقع مقر المكتب في مدينة ${seats[0].arabic}، ويتبع مباشرة لمكتب القائد.

وبحسب وزارة الداخلية في أورلاند، بلغ عدد مقاتلي ${front.arabic} نحو ${strength.government} مقاتل في عام ${year(day(0.6))}. أما مركز الساحل للتوثيق فيقدّر عددهم بما بين ${strength.observatory[0]} و${strength.observatory[1]} مقاتل.

وتبنّت ${front.arabic} ما معدله ${perMonth} ${perMonth > 10 ? 'عملية' : 'عمليات'} شهريًا بين ${arabicMonthYear(claimed.start)} و${arabicMonthYear(until)}، وتركزت العمليات في ${first} و${second}.

واعتقل ${bureau.arabic} 25 شخصًا في ${first} في ${arabicMonthYear(day(0.65))}، بينهم ثلاثة معلمين. وقُتل شرطيان وأُصيب خمسة آخرون في هجوم قرب ${seats[1].arabic} في ${first} في الشهر نفسه.

ولم يتمكن المركز من التحقق من هذه الأرقام بصورة مستقلة.
`,
  }
}

import type { ClaimFields } from '../../model/claim.ts'
import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import type { Verdict } from '../../model/verdicts.ts'
import type { FieldFault } from './correction.ts'

/** The words of the Review page. */
export interface ReviewWords {
  title: string
  what: string
  loading: string
  reviewer: { label: string; keep: string; as: string; change: string }
  filter: { kind: string; allKinds: string; oneDocument: string; allDocuments: string }
  progress(f: Formats, waiting: number, decided: number, skipped: number): string
  empty: string
  emptyNarrowed: string
  emptyWhat: string
  all: string
  addDocuments: string
  others: string
  noOthers: string
  decide: string
  acts: Record<Verdict | 'undo' | 'skip', string>
  meanings: Record<Verdict, string>
  /** On the button that gives a verdict after its reason. */
  give: Record<Verdict, string>
  told: Record<Verdict | 'undo' | 'skip' | 'nothing_to_undo', string>
  goBack: string
  keys: string
  reason: { label: string; hint: string }
  correction: {
    what: string
    hints: Partial<Record<keyof ClaimFields, string>>
    faults: Record<FieldFault, string>
    reason: string
    unchanged: string
  }
  soFar: string
  noActs: string
  waitsForAnother: string
  past: Record<Verdict, string>
  pastUndo(act: string): string
  audit: {
    title: string
    entries(f: Formats, entries: number): string
    sound: string
    unsound: string
    head(sequence: string): string
    copy: string
    why: string
  }
}

export const words: Record<Language, ReviewWords> = {
  en: {
    title: 'Review',
    what: 'What documents say is proposed by rules, and counts for nothing until a person has decided on it. You see one claim at a time, with its quote, and give a verdict. Every verdict is kept with your name, the time and the reason; it can be taken back, and never disappears. Say first in whose name you decide.',
    loading: 'Opening the claim',
    reviewer: { label: 'Your name', keep: 'Begin', as: 'Deciding as', change: 'change' },
    filter: {
      kind: 'Kind',
      allKinds: 'all kinds',
      oneDocument: 'of one document',
      allDocuments: 'Take the claims of all documents',
    },
    progress: (f, waiting, decided, skipped) =>
      [
        f.plural(waiting, { one: '{n} claim waits', other: '{n} claims wait' }),
        `${f.integer(decided)} decided in this sitting`,
        ...(skipped > 0 ? [`${f.integer(skipped)} put off`] : []),
      ].join(' · '),
    empty: 'Nothing waits for you',
    emptyNarrowed: 'Nothing of this kind waits for you',
    emptyWhat: 'Each claim was decided on by you, or none was proposed. New ones come with new documents.',
    all: 'Take all claims',
    addDocuments: 'Go to the documents',
    others: 'Who else speaks of the same',
    noOthers: 'No other claim has the same subject and property.',
    decide: 'Verdict',
    acts: {
      accept: 'Accept',
      reject: 'Reject',
      correct: 'Correct',
      conflict: 'Mark a conflict',
      needs_work: 'Needs work',
      undo: 'Undo',
      skip: 'Skip',
    },
    meanings: {
      accept: 'The document says this.',
      reject: 'The document does not say this.',
      correct: 'The document says this, with other fields.',
      conflict: 'The document says this, and another source says otherwise.',
      needs_work: 'Somebody must look at this again.',
    },
    give: {
      accept: 'Accept',
      reject: 'Reject',
      correct: 'Accept as corrected',
      conflict: 'Mark the conflict',
      needs_work: 'Send it back',
    },
    told: {
      accept: 'Accepted.',
      reject: 'Rejected.',
      correct: 'Corrected and accepted.',
      conflict: 'Marked as in conflict.',
      needs_work: 'Sent back to be worked on.',
      undo: 'Taken back. The act stays in the list, and counts no more.',
      skip: 'Put off; it comes again at the end.',
      nothing_to_undo: 'Nothing was decided in this sitting yet.',
    },
    goBack: 'Go back',
    keys: 'One key gives a verdict',
    reason: { label: 'Reason', hint: 'Enter gives the verdict, Esc goes back.' },
    correction: {
      what: 'Change what is wrong. What you leave as it is stays as it was proposed. An empty field says that the document does not say it.',
      hints: {
        value: 'a number, a name, or empty where the source calls it unknown',
        time: 'such as 2021-10, 2020-01/2021-09, 2014~ for about',
        place: 'with commas between them',
      },
      faults: {
        number: 'Write a number, such as 20000.',
        needed: 'This cannot be empty.',
        mask: 'Write out what stands for [name], or leave the field as it was.',
        order: 'High is less than low.',
      },
      reason: 'Why the correction; it is kept with it.',
      unchanged: 'Nothing was changed. Accept the claim as it is, or change a field.',
    },
    soFar: 'Said so far',
    noActs: 'Nobody has decided on it yet.',
    waitsForAnother: 'waits for another person; accepted by',
    past: {
      accept: 'accepted it',
      reject: 'rejected it',
      correct: 'corrected it',
      conflict: 'marked a conflict',
      needs_work: 'sent it back',
    },
    pastUndo: (act) => `took back act ${act}`,
    audit: {
      title: 'Audit',
      entries: (f, entries) => f.plural(entries, { one: '{n} entry.', other: '{n} entries.' }),
      sound: 'The chain is sound.',
      unsound: 'The chain is broken: something was changed that should never change.',
      head: (sequence) => `Head, entry ${sequence}`,
      copy: 'Copy the head',
      why: 'Keep the head elsewhere, with somebody else: whoever owns the file could write the whole chain anew, and only a head that was kept outside shows it.',
    },
  },
  ar: {
    title: 'مراجعة',
    what: 'ما تقوله الوثائق تقترحه قواعد، ولا يُحسب منه شيء قبل أن يحكم فيه إنسان. ترى قولًا واحدًا كل مرة مع مقتبسه وتحكم فيه. ويُحفظ كل حكم مع اسمك ووقته وسببه، ويمكن الرجوع عنه ولا يُمحى أبدًا. اذكر أولًا باسم من تحكم.',
    loading: 'يجري فتح القول',
    reviewer: { label: 'اسمك', keep: 'ابدأ', as: 'الحكم باسم', change: 'غيّره' },
    filter: {
      kind: 'النوع',
      allKinds: 'كل الأنواع',
      oneDocument: 'من وثيقة واحدة',
      allDocuments: 'خذ أقوال الوثائق كلها',
    },
    progress: (f, waiting, decided, skipped) =>
      [
        `ينتظر: ${f.integer(waiting)}`,
        `حُكم فيه في هذه الجلسة: ${f.integer(decided)}`,
        ...(skipped > 0 ? [`أُجّل: ${f.integer(skipped)}`] : []),
      ].join(' · '),
    empty: 'لا شيء ينتظرك',
    emptyNarrowed: 'لا شيء من هذا ينتظرك',
    emptyWhat: 'حكمتَ في الأقوال كلها، أو لم يُقترح قول. وتأتي أقوال جديدة مع وثائق جديدة.',
    all: 'خذ الأقوال كلها',
    addDocuments: 'اذهب إلى الوثائق',
    others: 'من غيره يتكلم عن الأمر نفسه',
    noOthers: 'لا قول آخر عن الأمر نفسه.',
    decide: 'الحكم',
    acts: {
      accept: 'اقبل',
      reject: 'ارفض',
      correct: 'صحّح',
      conflict: 'علّم تعارضًا',
      needs_work: 'يحتاج إلى عمل',
      undo: 'تراجع',
      skip: 'أجّل',
    },
    meanings: {
      accept: 'الوثيقة تقول هذا.',
      reject: 'الوثيقة لا تقول هذا.',
      correct: 'الوثيقة تقول هذا بحقول أخرى.',
      conflict: 'الوثيقة تقول هذا، ومصدر آخر يقول غيره.',
      needs_work: 'يجب أن ينظر فيه أحد من جديد.',
    },
    give: {
      accept: 'اقبل',
      reject: 'ارفض',
      correct: 'اقبله مصححًا',
      conflict: 'علّم التعارض',
      needs_work: 'أعده للعمل',
    },
    told: {
      accept: 'قُبل.',
      reject: 'رُفض.',
      correct: 'صُحّح وقُبل.',
      conflict: 'عُلّم متعارضًا.',
      needs_work: 'أُعيد للعمل عليه.',
      undo: 'رُجع عنه. يبقى الحكم في القائمة ولا يُحسب بعد الآن.',
      skip: 'أُجّل، ويعود في النهاية.',
      nothing_to_undo: 'لم يُحكم في شيء في هذه الجلسة بعد.',
    },
    goBack: 'ارجع',
    keys: 'مفتاح واحد لكل حكم',
    reason: { label: 'السبب', hint: 'Enter يعطي الحكم، وEsc يرجع.' },
    correction: {
      what: 'غيّر ما هو خطأ. وما تتركه يبقى كما اقتُرح. والحقل الفارغ يعني أن الوثيقة لا تذكره.',
      hints: {
        value: 'عدد أو اسم، أو فارغ حيث يصفه المصدر بالمجهول',
        time: 'مثل ‎2021-10‎ أو ‎2020-01/2021-09‎ أو ‎2014~‎ للتقريب',
        place: 'بفواصل بينها',
      },
      faults: {
        number: 'اكتب عددًا مثل 20000.',
        needed: 'لا يجوز أن يكون فارغًا.',
        mask: 'اكتب ما يقابل [name] أو اترك الحقل كما كان.',
        order: 'الأعلى أقل من الأدنى.',
      },
      reason: 'سبب التصحيح؛ يُحفظ معه.',
      unchanged: 'لم يتغيّر شيء. اقبل القول كما هو أو غيّر حقلًا.',
    },
    soFar: 'ما قيل حتى الآن',
    noActs: 'لم يحكم فيه أحد بعد.',
    waitsForAnother: 'ينتظر شخصًا آخر؛ قبله',
    past: {
      accept: 'قبله',
      reject: 'رفضه',
      correct: 'صحّحه',
      conflict: 'علّم تعارضًا',
      needs_work: 'أعاده للعمل',
    },
    pastUndo: (act) => `رجع عن الحكم ${act}`,
    audit: {
      title: 'سجل الأحكام',
      entries: (f, entries) =>
        f.plural(entries, {
          zero: 'لا قيود.',
          one: 'قيد واحد.',
          two: 'قيدان.',
          few: '{n} قيود.',
          many: '{n} قيدًا.',
          other: '{n} قيد.',
        }),
      sound: 'السلسلة سليمة.',
      unsound: 'السلسلة مكسورة: تغيّر ما لا ينبغي أن يتغيّر أبدًا.',
      head: (sequence) => `الرأس، القيد ${sequence}`,
      copy: 'انسخ الرأس',
      why: 'احفظ الرأس في مكان آخر عند غيرك: فمن يملك الملف يستطيع أن يكتب السلسلة كلها من جديد، ولا يكشف ذلك إلا رأس محفوظ خارجه.',
    },
  },
}

import type { Extent } from '../../model/release.ts'
import type { Formats } from '../../model/formats.ts'
import type { Language } from '../../model/figure.ts'

/** The words of the Data page. Where a text counts, it is given the formats of the reader. */
export interface DataWords {
  title: string
  what: string
  import: {
    title: string
    choose: string
    drop: string
    dropHere: string
    kinds: string
    private: string
    more: string
    moreWhat: string
    dataset: string
    datasetHint: string
    release: string
    releaseHint: string
    from: string
    to: string
    extentHint: string
    folder(name: string): string
    runs: string
  }
  run: {
    waiting: string
    sending(share: string): string
    working: string
    stage(step: string, of: string, stage: string): string
    stages: Record<string, string>
    lost: string
    cancel: string
    cancelled: string
    gone: string
    done(f: Formats, result: { rows_in: number; events: number; actors?: number; rejects: number }): string
    already(name: string): string
    flagged(f: Formats, events: number): string
    assumed(span: string): string
    seeRejects: string
    explore: string
    open: string
    mapping: string
    mappingWhat: string
    again: string
    forget: string
  }
  list: {
    title: string
    data: string
    events: string
    rejects: string
    covers: string
    licence: string
    imported: string
    actors(f: Formats, actors: number): string
    unknown: string
    pending: string
  }
  release: {
    back: string
    explore: string
    records(f: Formats, release: { rows_in: number; events: number; actors: number | null; rejects: number }): string
    flagged(f: Formats, events: number): string
    covers: string
    basis: Record<Extent['basis'], string>
    without: string
    countries: string
    world: string
    notCountries(names: string): string
    population: string
    publisher: string
    licence: string
    rowsPublic: string
    rowsClosed: string
    attribution: string
    citation: string
    copyCitation: string
    caveats: string
    breaks: string
    breakFrom(day: string): string
    flags: string
    flag: string
    means: string
    file: string
    fileOf(name: string, bytes: string): string
    sha: string
    readBy(connector: string, version: string, program: string): string
    imported: string
    units: readonly string[]
    notFound: string
  }
  rejects: {
    title: string
    none: string
    what: string
    record: string
    at(byte: string): string
    column: string
    value: string
    why: string
    range(from: string, to: string, total: string): string
    previous: string
    next: string
    pages: string
  }
  diff: {
    title: string
    only: string
    with: string
    none: string
    pick: string
    summary(f: Formats, from: string, counts: { added: number; removed: number; changed: number }): string
    fields: string
    field: string
    changed: string
    months: string
    month: string
    added: string
    removed: string
    figures: string
    noFigures: string
    moves(f: Formats, moved: number, of: number): string
    stays: string
  }
}

const eventForms = {
  en: { one: '{n} event', other: '{n} events' },
  ar: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
}
const actorForms = {
  en: { one: '{n} actor', other: '{n} actors' },
  ar: { zero: 'لا أطراف', one: 'طرف واحد', two: 'طرفان', few: '{n} أطراف', many: '{n} طرفًا', other: '{n} طرف' },
}
const recordForms = {
  en: { one: '{n} record', other: '{n} records' },
  ar: { zero: 'لا سجلات', one: 'سجل واحد', two: 'سجلان', few: '{n} سجلات', many: '{n} سجلًا', other: '{n} سجل' },
}
const rejectForms = {
  en: { one: '{n} reject', other: '{n} rejects' },
  ar: {
    zero: 'لا سجلات مرفوضة',
    one: 'سجل مرفوض واحد',
    two: 'سجلان مرفوضان',
    few: '{n} سجلات مرفوضة',
    many: '{n} سجلًا مرفوضًا',
    other: '{n} سجل مرفوض',
  },
}

const accounted = (
  f: Formats,
  language: Language,
  { rows_in, events, actors, rejects }: { rows_in: number; events: number; actors?: number | null; rejects: number },
) => {
  const records = f.plural(rows_in, recordForms[language])
  const taken =
    actors === undefined || actors === null
      ? f.plural(events, eventForms[language])
      : f.plural(actors, actorForms[language])
  const refused = f.plural(rejects, rejectForms[language])
  return language === 'en' ? `${records} in = ${taken} + ${refused}` : `الوارد: ${records} = ${taken} + ${refused}`
}

export const words: Record<Language, DataWords> = {
  en: {
    title: 'Data',
    what: 'Every file is kept as it came. What is imported becomes a release, which never changes.',
    import: {
      title: 'Import',
      choose: 'Choose files',
      drop: 'or drop them anywhere on this page',
      dropHere: 'Drop to import',
      kinds:
        'UCDP GED, GED candidate and actor list as CSV, Excel or zip; any other table together with its mapping (NAME.mapping.json).',
      private: 'The file goes to the program on this computer and nowhere else.',
      more: 'Say what the files are',
      moreWhat: 'For what the file does not say itself. It is asked of all files that you add next.',
      dataset: 'Dataset',
      datasetHint: 'a short name, such as my-monitor; without it, that of the connector',
      release: 'Release',
      releaseHint: 'such as 2024-06; without it, taken from the name of the file',
      from: 'Covers from',
      to: 'to',
      extentHint: 'year, month or day, such as 2016-01; outside it nothing is counted as zero',
      folder: (name) => `${name} is a folder. Drop the files in it.`,
      runs: 'Imports of this window',
    },
    run: {
      waiting: 'Waiting for the one before',
      sending: (share) => `Handing it over: ${share}`,
      working: 'Begins',
      stage: (step, of, stage) => `Step ${step} of ${of}: ${stage}`,
      stages: {
        wait: 'Waiting for another import at the server',
        receive: 'receiving the bytes and counting the records',
        deliver: 'reading the delivered columns',
        check: 'checking each record',
        place: 'finding the places',
        write: 'writing the events',
        commit: 'entering the release into the workspace',
      },
      lost: 'The connection was lost. The import goes on at the server; this window asks again by itself.',
      cancel: 'Cancel',
      cancelled: 'Cancelled. Nothing of it was kept, and nothing else was changed.',
      gone: 'The server was started anew and knows nothing of this import any more. If it was finished, the release is in the list below; if not, nothing of it was kept.',
      done: (f, result) => accounted(f, 'en', result),
      already: (name) => `The same bytes are already imported as ${name}. Nothing was changed.`,
      flagged: (f, events) => `${f.plural(events, { one: '{n} event carries', other: '{n} events carry' })} a doubt.`,
      assumed: (span) =>
        `Taken to cover ${span}, the whole months from its first to its last event. If you know better, import it again and say so.`,
      seeRejects: 'See why each was not taken',
      explore: 'Explore these events',
      open: 'About the release',
      mapping: 'Import it with a mapping',
      mappingWhat: 'A mapping says which column holds what. `marsad mapping init FILE` drafts one.',
      again: 'Import again',
      forget: 'Remove from this list',
    },
    list: {
      title: 'Releases',
      data: 'Data',
      events: 'Events',
      rejects: 'Rejects',
      covers: 'Covers',
      licence: 'Licence',
      imported: 'Imported',
      actors: (f, actors) => f.plural(actors, actorForms.en),
      unknown: 'not said',
      pending: 'Reading the list of releases',
    },
    release: {
      back: 'All releases',
      explore: 'Explore these events',
      records: (f, release) => accounted(f, 'en', release),
      flagged: (f, events) => `${f.plural(events, { one: '{n} event carries', other: '{n} events carry' })} a doubt`,
      covers: 'Covers',
      basis: {
        publisher: 'as the publisher says',
        user: 'as was said when it was imported',
        assumed: 'assumed: the whole months from its first to its last event',
        unknown: 'nobody has said it',
      },
      without: 'nothing collected in',
      countries: 'Countries',
      world: 'the whole world',
      notCountries: (names) => `without ${names}`,
      population: 'Takes in',
      publisher: 'Publisher',
      licence: 'Licence',
      rowsPublic: 'Rows and figures may be published with the attribution.',
      rowsClosed: 'Rows may not leave the workspace. Figures may, with the attribution.',
      attribution: 'Attribution',
      citation: 'Citation',
      copyCitation: 'Copy the citation',
      caveats: 'To know before counting',
      breaks: 'Breaks in the method',
      breakFrom: (day) => `from ${day}`,
      flags: 'Doubts about records',
      flag: 'Doubt',
      means: 'What it means',
      file: 'File as received',
      fileOf: (name, bytes) => `${name}, ${bytes}`,
      sha: 'sha256',
      readBy: (connector, version, program) => `Read by ${connector}, version ${version}, of ${program}`,
      imported: 'Imported',
      units: ['B', 'kB', 'MB', 'GB', 'TB'],
      notFound: 'The workspace holds no such release.',
    },
    rejects: {
      title: 'Records not taken',
      none: 'Every record was taken.',
      what: 'They are kept as they came, and count nowhere.',
      record: 'Record',
      at: (byte) => `at byte ${byte}`,
      column: 'Column',
      value: 'Value',
      why: 'Why',
      range: (from, to, total) => `${from}–${to} of ${total}`,
      previous: 'Previous',
      next: 'Next',
      pages: 'Pages of the list',
    },
    diff: {
      title: 'Compare with another release',
      only: 'This is the only release of the dataset in this workspace.',
      with: 'Compare with',
      none: 'none',
      pick: 'Choose a release',
      summary: (f, from, { added, removed, changed }) =>
        `From ${from} to this one: ${f.plural(added, eventForms.en)} added, ${f.integer(removed)} removed, ${f.integer(changed)} changed.`,
      fields: 'What changed in them',
      field: 'Field',
      changed: 'Changed',
      months: 'By the month in which the event begins',
      month: 'Month',
      added: 'Added',
      removed: 'Removed',
      figures: 'Saved figures',
      noFigures: 'No saved figure was made from it.',
      moves: (f, moved, of) =>
        `${f.integer(moved)} of ${f.plural(of, { one: '{n} saved figure', other: '{n} saved figures' })} would move.`,
      stays: 'the same',
    },
  },
  ar: {
    title: 'البيانات',
    what: 'يُحفظ كل ملف كما ورد. وما يُستورد يصبح إصدارًا لا يتغيّر.',
    import: {
      title: 'استيراد',
      choose: 'اختر ملفات',
      drop: 'أو أفلتها في أي موضع من هذه الصفحة',
      dropHere: 'أفلت الملف لاستيراده',
      kinds:
        'بيانات UCDP GED والأحداث المرشّحة وقائمة الأطراف بصيغة CSV أو Excel أو zip؛ وأي جدول آخر مع وصف أعمدته (NAME.mapping.json).',
      private: 'يذهب الملف إلى البرنامج في هذا الحاسوب ولا يذهب إلى غيره.',
      more: 'عرّف بالملفات',
      moreWhat: 'لما لا يذكره الملف نفسه. يسري على كل ما تضيفه بعد الآن.',
      dataset: 'مجموعة البيانات',
      datasetHint: 'اسم قصير مثل my-monitor؛ وإلا أُخذ اسم القارئ',
      release: 'الإصدار',
      releaseHint: 'مثل 2024-06؛ وإلا أُخذ من اسم الملف',
      from: 'يغطي من',
      to: 'إلى',
      extentHint: 'سنة أو شهر أو يوم مثل 2016-01؛ وما خرج عنه لا يُعدّ صفرًا',
      folder: (name) => `${name} مجلّد. أفلت الملفات التي فيه.`,
      runs: 'ما يُستورد في هذه النافذة',
    },
    run: {
      waiting: 'ينتظر ما قبله',
      sending: (share) => `جارٍ التسليم: ${share}`,
      working: 'يبدأ',
      stage: (step, of, stage) => `الخطوة ${step} من ${of}: ${stage}`,
      stages: {
        wait: 'ينتظر استيرادًا آخر في الخادم',
        receive: 'استلام الملف وعدّ السجلات',
        deliver: 'قراءة الأعمدة كما وردت',
        check: 'فحص كل سجل',
        place: 'تحديد الأماكن',
        write: 'كتابة الأحداث',
        commit: 'قيد الإصدار في مساحة العمل',
      },
      lost: 'انقطع الاتصال. يستمر الاستيراد في الخادم، وتسأل هذه النافذة من جديد تلقائيًا.',
      cancel: 'إلغاء',
      cancelled: 'أُلغي. لم يبقَ منه شيء ولم يتغيّر سواه.',
      gone: 'شُغّل الخادم من جديد ولم يعد يعرف هذا الاستيراد. إن كان قد اكتمل فالإصدار في القائمة أدناه، وإلا لم يبقَ منه شيء.',
      done: (f, result) => accounted(f, 'ar', result),
      already: (name) => `استُورد الملف نفسه من قبل باسم ${name}. لم يتغيّر شيء.`,
      flagged: (f, events) => `على ${f.plural(events, eventForms.ar)} علامة شك.`,
      assumed: (span) =>
        `افتُرض أنه يغطي ${span}، أي الأشهر الكاملة من أول حدث إلى آخر حدث. إن كنت تعرف ما يغطيه فاستورده من جديد واذكره.`,
      seeRejects: 'انظر سبب رفض كل سجل',
      explore: 'استكشف هذه الأحداث',
      open: 'عن الإصدار',
      mapping: 'استورده مع وصف أعمدته',
      mappingWhat: 'يذكر الوصف ما في كل عمود. يُنشئ الأمر ‎marsad mapping init FILE‎ مسودة له.',
      again: 'استورد من جديد',
      forget: 'أزل من هذه القائمة',
    },
    list: {
      title: 'الإصدارات',
      data: 'البيانات',
      events: 'الأحداث',
      rejects: 'المرفوض',
      covers: 'التغطية',
      licence: 'الترخيص',
      imported: 'الاستيراد',
      actors: (f, actors) => f.plural(actors, actorForms.ar),
      unknown: 'غير مذكور',
      pending: 'جارٍ قراءة قائمة الإصدارات',
    },
    release: {
      back: 'كل الإصدارات',
      explore: 'استكشف هذه الأحداث',
      records: (f, release) => accounted(f, 'ar', release),
      flagged: (f, events) => `على ${f.plural(events, eventForms.ar)} علامة شك`,
      covers: 'التغطية',
      basis: {
        publisher: 'كما يذكر الناشر',
        user: 'كما ذُكر عند الاستيراد',
        assumed: 'مفترضة: الأشهر الكاملة من أول حدث إلى آخر حدث',
        unknown: 'لم تُذكر',
      },
      without: 'لم تُجمع بيانات في',
      countries: 'البلدان',
      world: 'العالم كله',
      notCountries: (names) => `باستثناء ${names}`,
      population: 'ما يدخل فيه',
      publisher: 'الناشر',
      licence: 'الترخيص',
      rowsPublic: 'يجوز نشر الصفوف والنتائج مع ذكر المصدر.',
      rowsClosed: 'لا يجوز أن تخرج الصفوف من مساحة العمل. ويجوز ذلك للنتائج مع ذكر المصدر.',
      attribution: 'ذكر المصدر',
      citation: 'الاقتباس',
      copyCitation: 'انسخ الاقتباس',
      caveats: 'ما ينبغي معرفته قبل العدّ',
      breaks: 'تغيّرات في المنهج',
      breakFrom: (day) => `من ${day}`,
      flags: 'شكوك في السجلات',
      flag: 'الشك',
      means: 'معناه',
      file: 'الملف كما ورد',
      fileOf: (name, bytes) => `${name}، ${bytes}`,
      sha: 'sha256',
      readBy: (connector, version, program) => `قرأه ${connector}، النسخة ${version}، من ${program}`,
      imported: 'الاستيراد',
      units: ['بايت', 'ك.بايت', 'م.بايت', 'ج.بايت', 'ت.بايت'],
      notFound: 'لا يوجد هذا الإصدار في مساحة العمل.',
    },
    rejects: {
      title: 'سجلات لم تُؤخذ',
      none: 'أُخذت السجلات كلها.',
      what: 'حُفظت كما وردت ولا تُحسب في شيء.',
      record: 'السجل',
      at: (byte) => `عند البايت ${byte}`,
      column: 'العمود',
      value: 'القيمة',
      why: 'السبب',
      range: (from, to, total) => `${from}–${to} من ${total}`,
      previous: 'السابق',
      next: 'التالي',
      pages: 'صفحات القائمة',
    },
    diff: {
      title: 'قارن بإصدار آخر',
      only: 'هذا هو الإصدار الوحيد من مجموعة البيانات في مساحة العمل.',
      with: 'قارن بـ',
      none: 'لا شيء',
      pick: 'اختر إصدارًا',
      summary: (f, from, { added, removed, changed }) =>
        `من ${from} إلى هذا الإصدار: أُضيف ${f.plural(added, eventForms.ar)}، وحُذف ${f.plural(removed, eventForms.ar)}، وتغيّر ${f.plural(changed, eventForms.ar)}.`,
      fields: 'ما الذي تغيّر فيها',
      field: 'الحقل',
      changed: 'تغيّر',
      months: 'بحسب الشهر الذي يبدأ فيه الحدث',
      month: 'الشهر',
      added: 'أُضيف',
      removed: 'حُذف',
      figures: 'النتائج المحفوظة',
      noFigures: 'لا نتيجة محفوظة من هذا الإصدار.',
      moves: (f, moved, of) => `تتغيّر ${f.integer(moved)} من النتائج المحفوظة وعددها ${f.integer(of)}.`,
      stays: 'كما هي',
    },
  },
}

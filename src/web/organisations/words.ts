import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import type { HeldPart } from '../../model/organisation-file.ts'
import type { HeldTimeWords } from './held-text.ts'

/** The words of the Organisations page. */
export interface OrganisationsWords {
  title: string
  what: string
  loading: string
  all: string
  empty: { title: string; what: string; nothing: string; showProposed: string; review: string; add: string }
  status: { label: string; accepted: string; proposed: string; loud: string }
  list: {
    name: string
    unitOf: string
    units: string
    strengths: string
    claims: string
    range(from: string, to: string, total: string): string
    previous: string
    next: string
    pages: string
  }
  listed: string
  ids: string
  names: { sources: string; list: string; all(f: Formats, names: number): string }
  asOf: {
    title: string
    anyTime: string
    at(date: string): string
    ofAnyTime: string
    anyTimeMeans: string
    atMeans: string
    dated: string
    undated: string
  }
  ask: { structure: string; estimates: string }
  tree: { title: string; or: string; ledBy(names: string): string; here: string; repeated: string; alone: string }
  parts: Record<HeldPart, string>
  relations: Readonly<Record<string, string>>
  levels(f: Formats, levels: number): string
  in: string
  unknown: string
  contested: string
  contestedWhat: string
  possible: string
  said(f: Formats, claims: number, documents: number): string
  accordingTo: string
  open: string
  review: string
  nothing: string
  notNamed: string
  time: HeldTimeWords
}

const claimForms = {
  en: { one: '{n} claim', other: '{n} claims' },
  ar: { zero: 'لا أقوال', one: 'قول واحد', two: 'قولان', few: '{n} أقوال', many: '{n} قولًا', other: '{n} قول' },
}
const documentForms = {
  en: { one: '{n} document', other: '{n} documents' },
  ar: { zero: 'لا وثائق', one: 'وثيقة واحدة', two: 'وثيقتان', few: '{n} وثائق', many: '{n} وثيقة', other: '{n} وثيقة' },
}

export const words: Record<Language, OrganisationsWords> = {
  en: {
    title: 'Organisations',
    what: 'Assembled from what documents say of them, claim by claim. Nothing is averaged or chosen: where sources differ, their values stand side by side.',
    loading: 'Assembling it from its claims',
    all: 'All organisations',
    empty: {
      title: 'No organisations yet',
      what: 'Organisations are assembled from claims that a person has reviewed and accepted, and from nothing else. No accepted claim names one yet.',
      nothing: 'No claim names an organisation, reviewed or not. Claims come with documents.',
      showProposed: 'Show also what nobody has reviewed',
      review: 'Review claims',
      add: 'Go to the documents',
    },
    status: {
      label: 'Claims that count',
      accepted: 'accepted by a person',
      proposed: 'also what nobody has reviewed',
      loud: 'Not reviewed: this also shows what a program proposed and nobody has checked. Some of it will be wrong. Do not cite it.',
    },
    list: {
      name: 'Name',
      unitOf: 'Unit of',
      units: 'Units',
      strengths: 'Estimates of strength',
      claims: 'Claims',
      range: (from, to, total) => `${from}–${to} of ${total}`,
      previous: 'Previous',
      next: 'Next',
      pages: 'Pages of the list',
    },
    listed: 'in Marsad’s list of organisations',
    ids: 'Ids of publishers',
    names: {
      sources: 'In the sources',
      list: 'In our list',
      all: (f, names) => `all ${f.integer(names)} names`,
    },
    asOf: {
      title: 'As of',
      anyTime: 'any time',
      at: (date) => `As of ${date}`,
      ofAnyTime: 'Of any time',
      anyTimeMeans: 'Everything that is claimed, whatever the time.',
      atMeans:
        'What a source says had ended before, or began later, is left out. What no source says of that very time stays as possible, since none says that it did not hold.',
      dated: 'Times that its claims name',
      undated: 'No claim about it says when, so there is no date to choose.',
    },
    ask: { structure: 'Draw its structure', estimates: 'Compare the estimates of its strength' },
    tree: {
      title: 'Structure',
      or: 'or',
      ledBy: (names) => `led by ${names}`,
      here: 'shown here',
      repeated: 'its units stand above',
      alone: 'No claim says what it is a unit of, or names units of it.',
    },
    parts: {
      unit_of: 'Unit of',
      units: 'Units',
      led_by: 'Led by',
      headquartered_in: 'Headquarters',
      formed_in: 'Formed',
      preceded_by: 'Preceded by',
      followed_by: 'Followed by',
      relations: 'Relations',
      levels: 'Levels',
      areas: 'Presence',
      strengths: 'Estimates of strength',
    },
    relations: {},
    levels: (f, levels) => f.plural(levels, { one: '{n} level', other: '{n} levels' }),
    in: 'in',
    unknown: 'unknown (so the source)',
    contested: 'sources differ',
    contestedWhat: 'There can be one at a time, and the sources give several. None is preferred here.',
    possible: 'possible at this time',
    said: (f, claims, documents) =>
      documents > 1
        ? `${f.plural(claims, claimForms.en)} in ${f.plural(documents, documentForms.en)}`
        : f.plural(claims, claimForms.en),
    accordingTo: 'according to',
    open: 'Read it there',
    review: 'Review it',
    nothing: 'No claim says anything else of it at this time.',
    notNamed:
      'No claim that counts names an organisation so. Only claims that a person accepted count, unless you choose otherwise above; or it goes by another name in the list.',
    time: {
      notStated: 'time not stated',
      onDay: (date) => `on ${date}; beginning and end not stated`,
      sometimeIn: (date) => `on at least one day in ${date}; beginning and end not stated`,
      formedIn: (date) => `dated to ${date}`,
      throughout: (date) => `on every day, ${date}; beginning and end as stated`,
      beganThen: (date) => `began ${date}; end not stated`,
      endedThen: (date) => `ended ${date}; beginning not stated`,
    },
  },
  ar: {
    title: 'التنظيمات',
    what: 'تُجمع مما تقوله الوثائق عنها قولًا قولًا. لا شيء يُحسب متوسطه ولا شيء يُنتقى: حيث تختلف المصادر تقف قيمها جنبًا إلى جنب.',
    loading: 'يُجمع من أقواله',
    all: 'كل التنظيمات',
    empty: {
      title: 'لا تنظيمات بعد',
      what: 'تُجمع التنظيمات من أقوال راجعها إنسان وقبلها، ولا تُجمع من غيرها. ولا قول مقبولًا يسمّي تنظيمًا حتى الآن.',
      nothing: 'لا قول يسمّي تنظيمًا، رُوجع أو لم يُراجع. تأتي الأقوال مع الوثائق.',
      showProposed: 'أظهر أيضًا ما لم يراجعه أحد',
      review: 'راجع الأقوال',
      add: 'اذهب إلى الوثائق',
    },
    status: {
      label: 'الأقوال التي تُحسب',
      accepted: 'ما قبله إنسان',
      proposed: 'وأيضًا ما لم يراجعه أحد',
      loud: 'غير مراجَع: يظهر هنا أيضًا ما اقترحه برنامج ولم يتحقق منه أحد، وبعضه خطأ لا محالة. لا تستشهد به.',
    },
    list: {
      name: 'الاسم',
      unitOf: 'وحدة من',
      units: 'الوحدات',
      strengths: 'تقديرات العدد',
      claims: 'الأقوال',
      range: (from, to, total) => `${from}–${to} من ${total}`,
      previous: 'السابق',
      next: 'التالي',
      pages: 'صفحات القائمة',
    },
    listed: 'في قائمة التنظيمات لدى مرصد',
    ids: 'معرّفات الناشرين',
    names: {
      sources: 'في المصادر',
      list: 'في قائمتنا',
      all: (f, names) => `كل الأسماء وعددها ${f.integer(names)}`,
    },
    asOf: {
      title: 'في تاريخ',
      anyTime: 'أي زمن',
      at: (date) => `في ${date}`,
      ofAnyTime: 'من أي زمن',
      anyTimeMeans: 'كل ما يُقال، أيًا كان زمنه.',
      atMeans:
        'يُستبعد ما يقول مصدر إنه انتهى قبل ذلك أو بدأ بعده. ويبقى ممكنًا ما لا يقوله مصدر عن ذلك الزمن نفسه، إذ لا مصدر ينفيه.',
      dated: 'الأزمنة التي تذكرها أقواله',
      undated: 'لا قول عنه يذكر زمنًا، فلا تاريخ يُختار.',
    },
    ask: { structure: 'ارسم بنيته', estimates: 'قارن تقديرات عدده' },
    tree: {
      title: 'البنية',
      or: 'أو',
      ledBy: (names) => `يقوده ${names}`,
      here: 'المعروض هنا',
      repeated: 'وحداته مذكورة أعلاه',
      alone: 'لا قول يذكر ما هو وحدة منه ولا وحدات له.',
    },
    parts: {
      unit_of: 'وحدة من',
      units: 'الوحدات',
      led_by: 'القيادة',
      headquartered_in: 'المقر',
      formed_in: 'النشأة',
      preceded_by: 'سبقه',
      followed_by: 'تلاه',
      relations: 'العلاقات',
      levels: 'المستويات',
      areas: 'الوجود',
      strengths: 'تقديرات العدد',
    },
    relations: {
      reports_to: 'يرجع إلى',
      affiliated_with: 'مرتبط بـ',
      merged_with: 'اندمج مع',
      related_to: 'على صلة بـ',
    },
    levels: (f, levels) =>
      f.plural(levels, {
        zero: 'لا مستويات',
        one: 'مستوى واحد',
        two: 'مستويان',
        few: '{n} مستويات',
        many: '{n} مستوى',
        other: '{n} مستوى',
      }),
    in: 'في',
    unknown: 'مجهول (كما يقول المصدر)',
    contested: 'المصادر مختلفة',
    contestedWhat: 'لا يكون منه إلا واحد في وقت واحد، والمصادر تذكر أكثر من واحد. ولا يُفضَّل هنا أيٌّ منها.',
    possible: 'ممكن في هذا الزمن',
    said: (f, claims, documents) =>
      documents > 1
        ? `${f.plural(claims, claimForms.ar)} في ${f.plural(documents, documentForms.ar)}`
        : f.plural(claims, claimForms.ar),
    accordingTo: 'بحسب',
    open: 'اقرأه في موضعه',
    review: 'راجعه',
    nothing: 'لا قول يذكر عنه شيئًا آخر في هذا الزمن.',
    notNamed:
      'لا قول يُحسب يسمّي تنظيمًا بهذا الاسم. ولا يُحسب إلا ما قبله إنسان ما لم تختر غير ذلك أعلاه؛ أو له اسم آخر في القائمة.',
    time: {
      notStated: 'الزمن غير مذكور',
      onDay: (date) => `في ${date}؛ البداية والنهاية غير مذكورتين`,
      sometimeIn: (date) => `في يوم واحد على الأقل من ${date}؛ البداية والنهاية غير مذكورتين`,
      formedIn: (date) => `مؤرَّخ بـ ${date}`,
      throughout: (date) => `في كل يوم، ${date}؛ البداية والنهاية مذكورتان`,
      beganThen: (date) => `بدأ في ${date}؛ النهاية غير مذكورة`,
      endedThen: (date) => `انتهى في ${date}؛ البداية غير مذكورة`,
    },
  },
}

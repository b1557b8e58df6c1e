import type { ActorRole, LocationPrecision, RangeKind, TimePrecision, ZeroMeaning } from '../../model/codes.ts'
import type { EventField } from '../../model/event.ts'
import type { Language } from '../../model/figure.ts'
import type { FieldGroup } from './field-groups.ts'

export interface DrawerWords {
  event: string
  loading: string
  close: string
  next: string
  previous: string
  nth(index: string, total: string): string
  widen: string
  narrow: string
  noType: string
  deaths(text: string): string
  knownDate: Record<TimePrecision, string>
  knownPlace: Record<LocationPrecision, string>
  throughout: string
  flags: string
  ours: string
  delivered: string
  deliveredMeans: string
  column: string
  value: string
  groups: Record<FieldGroup, string>
  fields: Record<EventField, string>
  roles: Record<ActorRole, string>
  rangeKinds: Record<RangeKind, string>
  zeroMeans: Record<ZeroMeaning, string>
  yes: string
  no: string
  empty: string
  withheld: string
  withheldMeans: string
  reason: string
  reasonKept: string
  unmask: string
  near: string
  nearMeans: string
  nearNone: string
  apart(km: string): string
  sameProvince: string
  copyId: string
  copyLink: string
  copyCitation: string
  release: string
  licence: string
  toRelease: string
}

export const words: Record<Language, DrawerWords> = {
  en: {
    event: 'Event',
    loading: 'The event is being read.',
    close: 'Close',
    next: 'Next event (N)',
    previous: 'Previous event (P)',
    nth: (index, total) => `${index} of ${total} listed`,
    widen: 'Widen',
    narrow: 'Narrow',
    noType: 'Event without a type',
    deaths: (text) => `Deaths: ${text}`,
    knownDate: {
      day: 'The date is known to the day.',
      days: 'The date is known only to a window of two to six days.',
      week: 'The date is known only to the week.',
      month: 'The date is known only to the month, or to a window of up to thirty days.',
      year: 'The date is known only to a window of more than a month.',
      unknown: 'The dataset does not say how well the date is known.',
    },
    knownPlace: {
      exact: 'The place is known to the point.',
      near: 'The place is known to lie near a point.',
      admin2: 'The place is known only to the district: its coordinates stand for all of it.',
      admin1: 'The place is known only to the province: its coordinates stand for all of it.',
      region: 'The place is known only to a line or a fuzzy area.',
      country: 'Only the country is known: its coordinates stand for all of it.',
      sea_or_air: 'The event was recorded at sea or in the air.',
      unknown: 'The dataset does not say how well the place is known.',
    },
    throughout: 'It was recorded for every day of this span.',
    flags: 'Doubts about the record',
    ours: 'As Marsad holds it',
    delivered: 'As delivered',
    deliveredMeans: 'The row of the file that was imported, as the publisher wrote it.',
    column: 'Column',
    value: 'Value',
    groups: {
      what: 'What',
      when: 'When',
      where: 'Where',
      who: 'Who',
      deaths: 'Deaths',
      text: 'Text and sources',
      record: 'Record',
    },
    fields: {
      event_id: 'Id',
      dataset: 'Dataset',
      release: 'Release',
      source_event_id: 'Id of the publisher',
      source_row: 'Record in the file',
      date_start: 'First day',
      date_end: 'Last day',
      range_kind: 'The span means',
      time_precision: 'Date known to',
      time_precision_code: 'Code of the publisher for it',
      latitude: 'Latitude',
      longitude: 'Longitude',
      location_precision: 'Place known to',
      location_precision_code: 'Code of the publisher for it',
      radius_km: 'Within so many kilometres',
      location_name: 'Place',
      admin1: 'Province',
      admin2: 'District',
      admin1_code: 'Province in our boundaries',
      country: 'Country',
      grid_cell: 'PRIO-GRID cell',
      event_type: 'Type of event',
      violence_type: 'Type of violence',
      source_type: 'Type as the publisher has it',
      conflict_id: 'Id of the conflict',
      conflict: 'Conflict',
      dyad_id: 'Id of the dyad',
      dyad: 'Dyad',
      active_year: 'Dyad reached 25 deaths that year',
      event_clarity: 'Clarity (1 one event, 2 a sum that cannot be split)',
      actors: 'Actors',
      fatalities_low: 'Low estimate',
      fatalities_best: 'Best estimate',
      fatalities_high: 'High estimate',
      deaths_a: 'Of the first side',
      deaths_b: 'Of the second side',
      deaths_civilians: 'Civilians',
      deaths_unknown: 'Not known who',
      zero_means: 'A zero means',
      claimed_by: 'Claimed by',
      sources: 'Sources',
      headline: 'Headline',
      notes: 'Notes',
      flags: 'Doubts',
    },
    roles: {
      side_a: 'first party',
      side_b: 'second party',
      associate: 'beside a party',
      target: 'attacked party',
      unknown: 'side not stated',
    },
    rangeKinds: { throughout: 'every day of it', sometime: 'some day of it' },
    zeroMeans: { none: 'reported as none', unknown: 'none, or not known' },
    yes: 'yes',
    no: 'no',
    empty: 'Not reported',
    withheld: 'withheld: may name people',
    withheldMeans: 'Free text of this record is there but withheld, since it may name private persons.',
    reason: 'Why do you need to see it?',
    reasonKept: 'The reason is kept in the workspace, with the event and the time.',
    unmask: 'Show it, with a reason',
    near: 'Same place and day in other datasets',
    nearMeans: 'That they lie so does not say that they record the same incident.',
    nearNone: 'No record of another dataset lies near this one in place and time.',
    apart: (km) => `${km} km apart`,
    sameProvince: 'same province',
    copyId: 'Copy id',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    release: 'Release',
    licence: 'Licence',
    toRelease: 'About this release',
  },
  ar: {
    event: 'حدث',
    loading: 'يُقرأ الحدث.',
    close: 'إغلاق',
    next: 'الحدث التالي (N)',
    previous: 'الحدث السابق (P)',
    nth: (index, total) => `${index} من ${total} مدرجة`,
    widen: 'توسيع',
    narrow: 'تضييق',
    noType: 'حدث بلا نوع',
    deaths: (text) => `القتلى: ${text}`,
    knownDate: {
      day: 'التاريخ معروف باليوم.',
      days: 'لا يُعرف التاريخ إلا ضمن مدة من يومين إلى ستة أيام.',
      week: 'لا يُعرف التاريخ إلا بالأسبوع.',
      month: 'لا يُعرف التاريخ إلا بالشهر، أو ضمن مدة لا تزيد على ثلاثين يومًا.',
      year: 'لا يُعرف التاريخ إلا ضمن مدة تزيد على شهر.',
      unknown: 'لا تذكر مجموعة البيانات مدى معرفة التاريخ.',
    },
    knownPlace: {
      exact: 'المكان معروف بالنقطة.',
      near: 'المكان معروف بقرب نقطة.',
      admin2: 'لا يُعرف المكان إلا بالقضاء: إحداثياته تمثّل القضاء كله.',
      admin1: 'لا يُعرف المكان إلا بالمحافظة: إحداثياته تمثّل المحافظة كلها.',
      region: 'لا يُعرف المكان إلا بخط أو بمنطقة غير محددة.',
      country: 'لا يُعرف إلا البلد: إحداثياته تمثّل البلد كله.',
      sea_or_air: 'سُجّل الحدث في البحر أو الجو.',
      unknown: 'لا تذكر مجموعة البيانات مدى معرفة المكان.',
    },
    throughout: 'سُجّل لكل يوم من هذه المدة.',
    flags: 'شكوك في السجل',
    ours: 'كما يحفظه مرصد',
    delivered: 'كما ورد',
    deliveredMeans: 'صف الملف الذي استُورد، كما كتبه الناشر.',
    column: 'العمود',
    value: 'القيمة',
    groups: {
      what: 'ماذا',
      when: 'متى',
      where: 'أين',
      who: 'مَن',
      deaths: 'القتلى',
      text: 'النص والمصادر',
      record: 'السجل',
    },
    fields: {
      event_id: 'المعرّف',
      dataset: 'مجموعة البيانات',
      release: 'الإصدار',
      source_event_id: 'معرّف الناشر',
      source_row: 'رقم السجل في الملف',
      date_start: 'أول يوم',
      date_end: 'آخر يوم',
      range_kind: 'معنى المدة',
      time_precision: 'مدى معرفة التاريخ',
      time_precision_code: 'رمز الناشر لذلك',
      latitude: 'خط العرض',
      longitude: 'خط الطول',
      location_precision: 'مدى معرفة المكان',
      location_precision_code: 'رمز الناشر لذلك',
      radius_km: 'ضمن هذا العدد من الكيلومترات',
      location_name: 'المكان',
      admin1: 'المحافظة',
      admin2: 'القضاء',
      admin1_code: 'المحافظة في حدودنا',
      country: 'البلد',
      grid_cell: 'خلية PRIO-GRID',
      event_type: 'نوع الحدث',
      violence_type: 'نوع العنف',
      source_type: 'النوع كما عند الناشر',
      conflict_id: 'معرّف النزاع',
      conflict: 'النزاع',
      dyad_id: 'معرّف الثنائي',
      dyad: 'الثنائي',
      active_year: 'بلغ الثنائي 25 قتيلًا في تلك السنة',
      event_clarity: 'الوضوح (1 حدث واحد، 2 مجموع لا يُفصل)',
      actors: 'الأطراف',
      fatalities_low: 'التقدير الأدنى',
      fatalities_best: 'التقدير الأرجح',
      fatalities_high: 'التقدير الأعلى',
      deaths_a: 'من الطرف الأول',
      deaths_b: 'من الطرف الثاني',
      deaths_civilians: 'مدنيون',
      deaths_unknown: 'لا تُعرف صفتهم',
      zero_means: 'معنى الصفر',
      claimed_by: 'تبنّاه',
      sources: 'المصادر',
      headline: 'العنوان',
      notes: 'الملاحظات',
      flags: 'الشكوك',
    },
    roles: {
      side_a: 'الطرف الأول',
      side_b: 'الطرف الثاني',
      associate: 'إلى جانب طرف',
      target: 'الطرف المستهدف',
      unknown: 'الطرف غير مذكور',
    },
    rangeKinds: { throughout: 'كل يوم منها', sometime: 'يوم ما منها' },
    zeroMeans: { none: 'ذُكر أنه لا أحد', unknown: 'لا أحد، أو غير معروف' },
    yes: 'نعم',
    no: 'لا',
    empty: 'لم يُذكر',
    withheld: 'محجوب: قد يسمّي أشخاصًا',
    withheldMeans: 'في هذا السجل نص حر محجوب، لأنه قد يسمّي أفرادًا.',
    reason: 'لماذا تحتاج إلى رؤيته؟',
    reasonKept: 'يُحفظ السبب في مساحة العمل مع الحدث والوقت.',
    unmask: 'إظهاره مع ذكر السبب',
    near: 'المكان واليوم أنفسهما في مجموعات بيانات أخرى',
    nearMeans: 'تقاربها لا يعني أنها تسجّل الواقعة نفسها.',
    nearNone: 'لا سجل في مجموعة أخرى يقع قريبًا منه في المكان والزمان.',
    apart: (km) => `على بُعد ${km} كم`,
    sameProvince: 'المحافظة نفسها',
    copyId: 'انسخ المعرّف',
    copyLink: 'انسخ الرابط',
    copyCitation: 'انسخ الاستشهاد',
    release: 'الإصدار',
    licence: 'الترخيص',
    toRelease: 'عن هذا الإصدار',
  },
}

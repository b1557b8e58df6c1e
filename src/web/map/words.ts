import type { Doubt, ExplorePoint } from '../../model/explore.ts'
import type { Formats, PluralForms } from '../../model/formats.ts'
import type { Language } from '../../model/figure.ts'

/** `count` writes numbers in the digits that the reader chose. */
type Write = Pick<Formats, 'count' | 'plural' | 'decimal'>

export interface MapWords {
  /** The label of the map for those who do not see it. */
  map: (cells: number, areas: number, write: Write) => string
  keys: string
  zoomIn: string
  zoomOut: string
  fit: string
  chooseBox: string
  asTable: string
  clearBox: string
  chooseThese: string
  sides: Record<'west' | 'south' | 'east' | 'north', string>
  boxHint: string
  boxFrame: string
  boxForm: string
  badBox: string
  events: (count: number, write: Write) => string
  legendCells: (doubt: Doubt, kilometres: string) => string
  legendAdmin1: string
  legendCountry: string
  legendExact: string
  legendNear: string
  upTo: (bound: string) => string
  fromBound: (bound: string) => string
  andMore: (bound: string) => string
  kilometres: (number: string) => string
  scaleBar: string
  here: (point: ExplorePoint, write: Write) => string
  inCell: (kilometres: string) => string
  knownOnlyTo: (name: string) => string
  all: (certain: string, expected: string, possible: string) => string
  unplaced: (count: number, write: Write) => string
  without: (count: number, names: string, write: Write) => string
  others: (areas: number, write: Write) => string
  nothingHere: string
  noGround: string
  retry: string
  ownMissing: (names: string) => string
  table: {
    caption: string
    place: string
    kind: string
    events: string
    certain: string
    possible: string
    more: (rows: number, write: Write) => string
  }
  kinds: { cell: string; exact: string; near: (kilometres: string) => string; admin1: string; country: string }
  coordinates: (latitude: number, longitude: number, write: Write) => string
  attribution: string
}

const eventsEn: PluralForms = { one: '{n} event', other: '{n} events' }
const eventsAr: PluralForms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '{n} أحداث',
  many: '{n} حدثًا',
  other: '{n} حدث',
}

/** Degrees with as many decimals as a cell needs. */
const degrees = (value: number, write: Write) => write.decimal(Math.abs(value), 2)

export const words: Record<Language, MapWords> = {
  en: {
    map: (cells, areas, write) =>
      `Map of the selected events: ${write.plural(cells, { one: '{n} place or cell', other: '{n} places or cells' })} with events in sight, ${write.plural(areas, { one: '{n} area', other: '{n} areas' })} shaded. The same is in the table.`,
    keys: 'Arrow keys move the map, + and − change the scale, 0 shows all.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all events',
    chooseBox: 'Choose an area',
    asTable: 'As table',
    clearBox: 'Clear the area',
    chooseThese: 'Choose this box',
    sides: { west: 'West', south: 'South', east: 'East', north: 'North' },
    boxHint: 'Drag a box on the map, or give its sides in degrees (west and south are negative).',
    boxFrame: 'Chosen area. Arrow keys move it, with Shift they change its size, Escape clears it.',
    boxForm: 'An area in degrees',
    badBox: 'Sides are degrees, south below north: such as 38.8, 29.1, 48.6, 37.4.',
    events: (count, write) => write.plural(count, eventsEn),
    legendCells: (doubt, kilometres) =>
      `${{ certain: 'Events known to match', expected: 'Expected events', all: 'Events that may match' }[doubt]} in a cell of about ${kilometres} km`,
    legendAdmin1: 'known only to the province',
    legendCountry: 'known only to the country',
    legendExact: 'exact place, larger for more events',
    legendNear: 'somewhere in the disc',
    upTo: (bound) => `under ${bound}`,
    fromBound: (bound) => `from ${bound}`,
    andMore: (bound) => `${bound} and more`,
    kilometres: (number) => `${number} km`,
    scaleBar: 'Scale',
    here: ({ location_precision, radius_km }, write) =>
      location_precision === 'exact' ? 'At this place' : `Within ${write.count(radius_km)} km of this point`,
    inCell: (kilometres) => `In this cell, about ${kilometres} km wide`,
    knownOnlyTo: (name) => `Known only to ${name}`,
    all: (certain, expected, possible) => `certain ${certain} · expected ${expected} · possible ${possible}`,
    unplaced: (count, write) =>
      write.plural(count, {
        one: '{n} event lies along a line or at sea, or nobody says where: not on the map.',
        other: '{n} events lie along lines or at sea, or nobody says where: not on the map.',
      }),
    without: (count, names, write) =>
      `${write.plural(count, eventsEn)} known only to ${names}, without an outline here.`,
    others: (areas, write) => write.plural(areas, { one: '{n} more area', other: '{n} more areas' }),
    nothingHere: 'No event of the selection is known to a place in sight.',
    noGround: 'The base map could not be loaded; what is counted is right all the same.',
    retry: 'Load it again',
    ownMissing: (names) => `Boundaries that could not be read: ${names}.`,
    table: {
      caption: 'What the map shows',
      place: 'Where',
      kind: 'Known to',
      events: 'Events',
      certain: 'Certain',
      possible: 'Possible',
      more: (rows, write) => `${write.count(rows)} more with fewer events`,
    },
    kinds: {
      cell: 'the point, counted by cell',
      exact: 'the point',
      near: (kilometres) => `${kilometres} km`,
      admin1: 'the province',
      country: 'the country',
    },
    coordinates: (latitude, longitude, write) =>
      `${degrees(latitude, write)}° ${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude, write)}° ${longitude < 0 ? 'W' : 'E'}`,
    attribution: 'Ground: Natural Earth, about 2014. Borders as drawn there; they say nothing on claims.',
  },
  ar: {
    map: (cells, areas, write) =>
      `خريطة الأحداث المختارة: عدد المواضع أو الخلايا الظاهرة التي فيها أحداث ${write.count(cells)}، وعدد المناطق المظللة ${write.count(areas)}. والمضمون نفسه في الجدول.`,
    keys: 'تحرّك مفاتيح الأسهم الخريطة، ويغيّر + و− المقياس، ويعرض 0 كل شيء.',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'عرض كل الأحداث',
    chooseBox: 'اختيار منطقة',
    asTable: 'كجدول',
    clearBox: 'إلغاء المنطقة',
    chooseThese: 'اختيار هذا المستطيل',
    sides: { west: 'غربًا', south: 'جنوبًا', east: 'شرقًا', north: 'شمالًا' },
    boxHint: 'ارسم مستطيلًا على الخريطة بالسحب، أو اكتب أضلاعه بالدرجات (الغرب والجنوب بالسالب).',
    boxFrame: 'المنطقة المختارة. تحرّكها مفاتيح الأسهم، ومع Shift تغيّر حجمها، ويلغيها Escape.',
    boxForm: 'منطقة بالدرجات',
    badBox: 'الأضلاع بالدرجات، والجنوب تحت الشمال: مثل 38.8، 29.1، 48.6، 37.4.',
    events: (count, write) => write.plural(count, eventsAr),
    legendCells: (doubt, kilometres) =>
      `${{ certain: 'أحداث مؤكدة الانطباق', expected: 'أحداث متوقعة', all: 'أحداث قد تنطبق' }[doubt]} في خلية عرضها نحو ${kilometres} كم`,
    legendAdmin1: 'لا يُعرف منها إلا المحافظة',
    legendCountry: 'لا يُعرف منها إلا البلد',
    legendExact: 'موضع دقيق، ويكبر بعدد الأحداث',
    legendNear: 'في مكان ما داخل الدائرة',
    upTo: (bound) => `أقل من ${bound}`,
    fromBound: (bound) => `من ${bound}`,
    andMore: (bound) => `${bound} فأكثر`,
    kilometres: (number) => `${number} كم`,
    scaleBar: 'المقياس',
    here: ({ location_precision, radius_km }, write) =>
      location_precision === 'exact' ? 'في هذا الموضع' : `ضمن ${write.count(radius_km)} كم من هذه النقطة`,
    inCell: (kilometres) => `في هذه الخلية، وعرضها نحو ${kilometres} كم`,
    knownOnlyTo: (name) => `لا يُعرف منها إلا: ${name}`,
    all: (certain, expected, possible) => `مؤكد ${certain} · متوقع ${expected} · ممكن ${possible}`,
    unplaced: (count, write) =>
      `${write.plural(count, eventsAr)} على امتداد خطوط أو في البحر، أو لا يُذكر مكانها: ليست على الخريطة.`,
    without: (count, names, write) => `${write.plural(count, eventsAr)} لا يُعرف منها إلا ${names}، ولا حدود لها هنا.`,
    others: (areas, write) =>
      write.plural(areas, {
        one: 'منطقة أخرى',
        two: 'منطقتان أخريان',
        few: '{n} مناطق أخرى',
        many: '{n} منطقة أخرى',
        other: '{n} منطقة أخرى',
      }),
    nothingHere: 'لا حدث من المختار معروفَ الموضع في ما يظهر.',
    noGround: 'تعذّر تحميل خريطة الأساس؛ والأعداد صحيحة مع ذلك.',
    retry: 'تحميلها من جديد',
    ownMissing: (names) => `حدود تعذّرت قراءتها: ${names}.`,
    table: {
      caption: 'ما تعرضه الخريطة',
      place: 'المكان',
      kind: 'المعروف منه',
      events: 'الأحداث',
      certain: 'مؤكد',
      possible: 'ممكن',
      more: (rows, write) => `و${write.count(rows)} غيرها بأحداث أقل`,
    },
    kinds: {
      cell: 'الموضع، معدودًا بالخلايا',
      exact: 'الموضع',
      near: (kilometres) => `${kilometres} كم`,
      admin1: 'المحافظة',
      country: 'البلد',
    },
    coordinates: (latitude, longitude, write) =>
      `${degrees(latitude, write)}° ${latitude < 0 ? 'جنوبًا' : 'شمالًا'}، ${degrees(longitude, write)}° ${longitude < 0 ? 'غربًا' : 'شرقًا'}`,
    attribution: 'الأساس: Natural Earth، نحو 2014. الحدود كما رُسمت هناك، ولا تقول شيئًا في المطالبات.',
  },
}

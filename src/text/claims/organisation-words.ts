/** What a part of an organisation is called, in the singular; the plural is the same with `s` or as listed. */
export const unitNoun =
  '(?:unit|branch|department|wing|arm|division|section|bureau|office|agency|apparatus|brigade|battalion|regiment|corps|' +
  'faction|directorate|committee|component|subsidiary|sub-?group|subdivision|cell|organ|council|service|army|squadron|' +
  'company|chapter|ministry|secretariat|force|part|group|militia|organi[sz]ation)'

export const unitNouns =
  '(?:units|branches|departments|wings|arms|divisions|sections|bureaus|bureaux|offices|agencies|brigades|battalions|' +
  'regiments|corps|factions|directorates|committees|components|subsidiaries|sub-?groups|subdivisions|cells|organs|' +
  'councils|services|armies|squadrons|companies|chapters|ministries|diwans|forces|sub-?units|bodies|sectors|commands|fronts|directorates)'

export const arabicUnitNoun =
  '(?:وحدة|فرع|قسم|جناح|ذراع|شعبة|دائرة|مكتب|وكالة|جهاز|لواء|كتيبة|فوج|فصيل|مديرية|لجنة|خلية|مجلس|هيئة|فرقة|جزء|سرية|تشكيل|قوة|ديوان|مؤسسة|ميليشيا|مليشيا)'

export const arabicUnitNouns =
  '(?:وحدات|فروع|أفرع|أقسام|أجنحة|شعب|دوائر|مكاتب|وكالات|أجهزة|ألوية|كتائب|أفواج|فصائل|مديريات|لجان|خلايا|مجالس|هيئات|فرق|سرايا|تشكيلات|قوات|دواوين|جيوش|قطاعات)'

/** Who stands at the head of an organisation; not of one of its parts ("finance chief"). */
export const headNoun =
  '(?:leader|head|chief|commander(?:-in-chief)?|emir|amir|ameer|caliph|chairman|chairwoman|chairperson|chair|director(?:[- ]general)?|' +
  'secretary[- ]general|general secretary|president|chief of staff|supreme leader|supreme commander|boss|warlord)'

export const arabicHeadNoun = '(?:زعيم|قائد|رئيس|أمير|مدير|أمين عام|الأمين العام لـ?|خليفة|مرشد|متزعم)'

/** A source that says that it does not know. */
export const unknownWords =
  /^(?:unknown|not known|unclear|undisclosed|n\/a|none known|\?|disputed|classified|مجهول[ة]?|غير معروف[ة]?|غير معلوم[ة]?)\.?$/iu

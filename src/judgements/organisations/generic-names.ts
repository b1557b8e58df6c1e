import { normaliseName } from '../../model/normalise-name.ts'

/** Words of names that say what a unit does or how large it is, and not whose it is. */
const genericWords = new Set(
  `administration affairs air and armed branch brigade bureau central command committee communications counter
  department division education emirate external finance financial foreign forces health information intelligence internal
  judiciary justice legal logistics media military office operations people police political prison prisons propaganda public recruitment
  relations religious section security services special terrorism training treasury unit units wing women youth
  إدارة اعلام الاعلام الامن الامنية الداخلي الخارجي الاستخبارات الشرطة السجون المالية العسكرية العسكري التعليم الصحة القضاء مكتب
  قسم وحدة فرع مكافحة الارهاب و`
    .split(/\s+/)
    .map(normaliseName),
)

/** Whether a name could be that of a unit of any organisation: `Internal Security`, `الإعلام`. */
export function isGenericName(name: string): boolean {
  const words = normaliseName(name).split(' ')
  return words.every((word) => genericWords.has(word))
}

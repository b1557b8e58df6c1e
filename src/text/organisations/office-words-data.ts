import { foldArabic } from '../names/arabic-words.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns of posts that somebody holds. */
export const officeNouns = list(`
president vice-president premier chancellor minister secretary undersecretary ambassador envoy consul governor mayor senator speaker
emir amir caliph wali vali mufti imam sultan king queen prince pope patriarch archbishop ayatollah
commander commander-in-chief commandant chief director director-general chairman chairwoman chairperson chair head leader spokesman spokeswoman
spokesperson coordinator commissioner superintendent prosecutor judge inspector general marshal adviser advisor deputy representative
secretary-general founder treasurer administrator attaché rapporteur ombudsman comptroller chancellor
`)

/** Words of a post before its noun. */
export const officeModifiers = list(`
prime foreign interior defence defense home finance justice health education oil energy trade transport labour labor agriculture first second
deputy vice assistant acting interim former senior supreme overall top military political spiritual religious chief general attorney solicitor executive
crown grand high special field regional provincial local security intelligence media finance war state national press police army
naval air operations administrative emeritus under honorary resident humanitarian
`)

/** What a post may be of, in small letters: "head of security", "chief of staff". */
export const officeDomains = list(`
staff state security intelligence operations mission police government justice defence defense finance war protocol media prisons foreign affairs
the military political information health education oil training logistics propaganda administration armed forces human rights relations communications
and
`)

/** Arabic posts, folded; what follows with the article belongs to them. */
export const arabicOffices: ReadonlySet<string> = new Set(
  `رئيس نائب وزير وزيرة محافظ والي أمير أمين قائد آمر مدير زعيم مرشد مفتي قاضي مبعوث مندوب سفير ناطق متحدث مستشار مفوض منسق عميد رئيسة حاكم خليفة
  الرئيس الوزير المحافظ الوالي الأمير القائد المدير الزعيم المرشد المفتي المبعوث السفير الخليفة الحاكم`
    .trim()
    .split(/\s+/)
    .map(foldArabic),
)

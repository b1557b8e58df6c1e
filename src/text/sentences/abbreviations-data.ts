/** Titles and references, without their stop and in lower case: a sentence goes on after them. Written with a capital, or before a digit. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen col lt sgt maj capt cmdr cpl pte brig adm cdr cmd sen rep gov pres min sec amb hon rev fr st ste
  msgr mgr sra srta mme mlle m hr hrn av sn doç yrd tuğg alb gral ing lic dott mt ft
  art arts no nos nr núm fig figs tab ch chap sect para paras vol vols p pp pg ref refs eq`.split(/\s+/),
)

/** Words after which a sentence goes on however they are written. */
export const runningAbbreviations: ReadonlySet<string> = new Set(
  `vs v cf viz approx appr ca c circa incl excl esp e.g i.e eg ie al ibid op pp p vol vols eds trans
  z.b d.h u.a v.a bzw ggf evtl sog örn`.split(/\s+/),
)

/** Words after which a sentence may end, but also go on before a capital: it ends before a word that opens sentences. */
export const doubtfulAbbreviations: ReadonlySet<string> = new Set(
  `inc ltd co corp bros llc plc gmbh etc jr sr esq phd dept univ assn ave blvd rd a.m p.m b.c a.d usw uvb vb s.a`.split(
    /\s+/,
  ),
)

/** The same, where they are written with a capital: months and weekdays. */
export const calendarAbbreviations: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun janv févr avr juil déc`.split(
    /\s+/,
  ),
)

/** Words that open sentences and seldom follow an abbreviation inside one. */
export const openers: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i you his her their our my there here who what when where why how
  in on at for from by with after before since until while during as if although though however but and or nor so yet
  according meanwhile moreover furthermore also then thus therefore some many most several both each all no not one two
  le la les un une des il elle ils elles ce cette ces dans en selon mais et der die das ein eine er sie es wir in im
  bu bir ve ancak o`.split(/\s+/),
)

/** Month names that German and Turkish write after a number with a stop ("12. März"), in lower case. */
export const monthsAfterOrdinal: ReadonlySet<string> = new Set(
  `januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep
  sept okt nov dez ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`.split(/\s+/),
)

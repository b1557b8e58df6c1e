/**
 * What can happen to what is counted, with the verbs that say so in their plain form; past, participle and -ing forms are made
 * by rule, or stand after a slash where English has others. These verbs do it to somebody: "killed 30", "30 were killed".
 */
export const TRANSITIVE_VERBS = `
killed: kill, murder, assassinate, massacre, slaughter, slay/slew/slain, eliminate, martyr, liquidate
wounded: wound, injure, hurt/hurt/hurt, maim
executed: execute, behead, hang/hanged/hanged, crucify, decapitate
arrested: arrest, detain, apprehend
imprisoned: imprison, jail, incarcerate
sentenced: sentence
kidnapped: kidnap/kidnapped/kidnapped/kidnapping, abduct
captured: capture
seized: seize, confiscate
displaced: displace, uproot, evict
expelled: expel/expelled/expelled/expelling
deported: deport
evacuated: evacuate
released: release, free/freed/freed/freeing
rescued: rescue
deployed: deploy, dispatch, station
recruited: recruit, enlist
trained: train
enslaved: enslave
raped: rape
tortured: torture
neutralised: neutralise, neutralize
destroyed: destroy, demolish
damaged: damage
burned: burn, torch
looted: loot
fired: fire, launch
conducted: conduct, perpetrate
claimed: claim
dismantled: dismantle
thwarted: thwart, foil
lost: lose/lost/lost/losing
trapped: trap/trapped/trapped/trapping
besieged: besiege
liberated: liberate
controlled: control/controlled/controlled/controlling
repatriated: repatriate
`

/** What those who are counted did or suffered themselves: "30 died", "the defection of 450". */
export const INTRANSITIVE_VERBS = `
killed: die/died/died/dying, perish, drown
displaced: flee/fled/fled/fleeing
defected: defect
deserted: desert
surrendered: surrender
disappeared: disappear, vanish
escaped: escape
returned: return
joined: join
missing: go missing/went missing/gone missing/going missing
`

/** Said of those who are counted: "30 dead", "remain missing". */
export const ADJECTIVES = `
killed: dead
missing: missing, unaccounted
displaced: homeless
wounded: hospitalised, hospitalized
`

/** Nouns that take what is counted after "of" or "to": "the death of a dozen", "injuries to 12". */
export const ACTION_NOUNS = `
killed: death, deaths, killing, killings, murder, murders, assassination, assassinations, massacre, slaughter, lives, martyrdom, elimination, toll
wounded: injury, injuries, wounding
executed: execution, executions, beheading, beheadings, hanging
arrested: arrest, arrests, detention, detentions, apprehension
imprisoned: imprisonment
kidnapped: kidnapping, kidnappings, abduction, abductions
captured: capture, seizure
displaced: displacement, eviction, flight, exodus
expelled: expulsion
deported: deportation
evacuated: evacuation
released: release, freeing
rescued: rescue
deployed: deployment
recruited: recruitment, enlistment
trained: training
defected: defection, defections
deserted: desertion, desertions
surrendered: surrender
disappeared: disappearance, disappearances
enslaved: enslavement
raped: rape
tortured: torture
destroyed: destruction, demolition
returned: return
neutralised: neutralisation, neutralization
repatriated: repatriation
`

/** Nouns that are counted and say themselves what happened: "12 deaths", "300 defectors". */
export const COUNTED_NOUNS = `
killed: deaths, death, fatalities, fatality, killings, murders, martyrs, martyr, corpses
wounded: injuries, injured, wounded
executed: executions, beheadings
arrested: arrests, arrest, detentions
kidnapped: hostages, hostage, kidnappings, abductions, abductees
displaced: refugees, refugee, idps, evictions
defected: defectors, defector, defections
deserted: deserters, desertions
recruited: recruits, recruit
missing: disappearances
returned: returnees, returnee
`

/** Arabic words with a root for what happened, as they stand in reports; attached particles and the article are read past. */
export const ARABIC_ACTIONS = `
killed: قتل, قتلت, قتلوا, قتلا, يقتل, تقتل, مقتل, قتله, قتلهم, مصرع, مصرعهم, مصرعه, استشهد, استشهدوا, استشهاد, اغتيال, اغتال, اغتالت, اغتيل, وفاة, توفي, توفوا, قضى, قضوا, مجزرة, حصد, حصدت, أودى, أودت, أرواح, حياة, تصفية, ذبح, تحييد
wounded: أصيب, أصيبت, أصيبوا, إصابة, إصابات, جرح, جرحت, جرحوا, أصاب, أصابت, بجروح
executed: إعدام, أعدم, أعدمت, أعدموا
arrested: اعتقل, اعتقلت, اعتقلوا, اعتقال, اعتقالات, أوقف, أوقفت, توقيف, القبض, احتجز, احتجزت, احتجاز, ضبط
kidnapped: خطف, خطفت, خطفوا, اختطف, اختطفت, اختطفوا, اختطاف
captured: أسر, أسرت, أسروا
displaced: نزح, نزحت, نزحوا, نزوح, تهجير, هجر, هجرت, تشريد, شرد, شردت, تشرد, فر, فرار, فروا, نازح
deported: ترحيل, رحل, رحلت, رحلوا, أبعد
released: أفرج, أفرجت, الإفراج, إفراج, إطلاق سراح, سراح, أطلق سراح, تحرير, حرر, حررت
defected: انشق, انشقوا, انشقت, انشقاق
surrendered: استسلم, استسلموا, استسلمت, استسلام, سلم نفسه, سلموا أنفسهم
deployed: نشر, نشرت, انتشار, انتشر
recruited: جند, جندت, تجنيد
trained: درب, دربت, تدريب, تدرب
missing: فقد, فقدوا, فقدان, اختفاء, اختفى
rescued: إنقاذ, أنقذ, أنقذت
evacuated: إجلاء, أجلى, أجلت
destroyed: تدمير, دمر, دمرت, تدمر
fired: أطلق, أطلقت, إطلاق
conducted: نفذ, نفذت, تنفيذ, شن, شنت
claimed: تبنى, تبنت
returned: عاد, عادوا, عودة
`

/** Arabic nouns that are counted and say themselves what happened. */
export const ARABIC_COUNTED = `
killed: قتيل, قتيلا, قتلى, قتيلان, قتيلين, شهيد, شهيدا, شهداء, شهيدان, شهيدين, جثة, وفاة, وفيات
wounded: جريح, جريحا, جرحى, جريحان, جريحين, مصاب, مصابا, مصابين, مصابان, إصابة, إصابات
displaced: نازح, نازحا, نازحين, مهجر, مهجرا, مهجرين, لاجئ, لاجئا, لاجئين
missing: مفقود, مفقودا, مفقودين
arrested: معتقل, معتقلا, معتقلين, معتقلان
captured: أسير, أسيرا, أسرى, أسيران, أسيرين
kidnapped: رهينة, رهائن, رهينتان, رهينتين, مختطف, مختطفا, مختطفين, مخطوف, مخطوفا, مخطوفين
defected: منشق, منشقا, منشقين
`

/** French, German and Turkish forms that stand beside a number in news headlines. */
export const OTHER_LANGUAGES = `
killed: tués, tué, tuées, morts, mort, tuant, tote, getötet, tötete, ölü, öldü, öldürüldü
wounded: blessés, blessé, blessées, blessant, verletzte, verletzt, yaralı, yaralandı
arrested: arrêtés, arrêtées, interpellés, festgenommen, verhaftet, gözaltına, tutuklandı
displaced: déplacés, vertrieben
`

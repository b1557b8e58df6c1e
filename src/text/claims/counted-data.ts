/**
 * What is worth counting in a document on conflicts, by kind. Singular or plural as `QuantityMention.unit` writes them;
 * a unit of several words counts by its last.
 */
const lists = {
  strength:
    'fighters troops soldiers militants members personnel forces recruits combatants insurgents rebels jihadists ' +
    'mercenaries terrorists gunmen militiamen operatives loyalists defectors foreigners volunteers guards policemen ' +
    'officers commanders marines peshmerga paratroopers conscripts reservists elements cadres employees staff ' +
    'مقاتل مقاتلين مقاتلا مقاتلاً عنصر عناصر عنصرا عنصراً جندي جنود جنديا جندياً مسلح مسلحين مسلحا مسلحاً عضو أعضاء منتسب منتسبين متطوع متطوعين مرتزق مرتزقة',
  people:
    'people persons civilians men women children families households villagers residents inhabitants citizens ' +
    'refugees migrants displaced idps returnees prisoners detainees hostages captives inmates casualties victims ' +
    'deaths fatalities dead wounded injured injuries martyrs workers journalists doctors medics students teachers ' +
    'activists protesters demonstrators leaders suspects individuals worshippers pilgrims passengers bodies corpses ' +
    'patients cases survivors girls boys farmers tribesmen officials politicians nationals ' +
    'شخص أشخاص شخصا شخصاً مدني مدنيين مدنيا مدنياً امرأة نساء طفل أطفال طفلا عائلة عائلات أسرة أسر لاجئ لاجئين نازح نازحين سجين سجناء أسير أسرى معتقل معتقلين رهينة رهائن قتيل قتلى جريح جرحى ضحية ضحايا شهيد شهداء جثة جثث حالة حالات',
  events:
    'attacks operations raids strikes airstrikes bombings explosions blasts assassinations ambushes clashes battles ' +
    'offensives incidents violations executions kidnappings abductions arrests defections shellings sorties missions ' +
    'massacres killings protests demonstrations events statements sanctions violations breaches ' +
    'هجوم هجمات هجوما عملية عمليات غارة غارات ضربة ضربات تفجير تفجيرات اشتباك اشتباكات اغتيال اغتيالات كمين كمائن انتهاك انتهاكات حادثة حوادث',
  things:
    'vehicles tanks drones missiles rockets shells mortars rifles weapons guns aircraft helicopters planes jets boats ' +
    'ships trucks cars bombs mines ieds explosives tonnes tons barrels houses homes buildings schools hospitals mosques ' +
    'churches villages towns cities settlements districts bases camps checkpoints positions posts outposts cells units ' +
    'brigades battalions divisions regiments companies armies branches offices departments factions groups courts ' +
    'prisons facilities shelters sites graves wells refineries bridges tunnels hectares acres km2 square_kilometres ' +
    'countries nationalities tribes ammunition rounds warplanes fighter_jets km² ' +
    'مركبة مركبات آلية آليات دبابة دبابات طائرة طائرات صاروخ صواريخ قذيفة قذائف منزل منازل قرية قرى مدرسة مدارس مستشفى مستشفيات خلية خلايا كتيبة كتائب لواء ألوية فصيل فصائل دولة دول',
} as const

export type CountedKind = keyof typeof lists

/** The kind of each unit. */
export const countedKinds: ReadonlyMap<string, CountedKind> = new Map(
  (Object.keys(lists) as CountedKind[]).flatMap((kind) => lists[kind].split(' ').map((word) => [word, kind] as const)),
)

/** Money, by ISO 4217 or by name. */
export const currencies =
  /^(?:[A-Z]{3}|dollars?|euros?|pounds?|dinars?|liras?|riyals?|rials?|دولار(?:ا|ات)?|يورو|دينار|ليرة|ريال)$/u

/** Units of measure, and nouns that are counted in an argument rather than in a war. */
export const uncounted = new Set(
  (
    'percent percentage m³ m² m3 mw megawatts megawatt kilowatts kw watts volts litres liters gallons kg kilograms kilogrammes grams pounds_weight inches yards beds gates km kilometres kilometers m metres meters miles mile feet foot hours hour minutes minute seconds ' +
    'days day weeks week months month years year decades decade centuries century times time degrees degree ' +
    'types type kinds kind forms form ways way parts part sides side levels level stages stage phases phase points point ' +
    'reasons reason factors factor questions question pages page items item steps step aspects aspect categories ' +
    'category options option examples example things thing topics topic sections section chapters chapter articles ' +
    'article resolutions resolution sources source others other words word names name criteria goals goal terms term ' +
    'thirds third quarters quarter halves half fifths hand hands occasions occasion issues issue ' +
    'سنة سنوات عام أعوام شهر أشهر شهور يوم أيام يوما أسبوع أسابيع ساعة ساعات دقيقة دقائق كيلومتر كيلومترا كم متر مترا مرة مرات نوع أنواع مرحلة مراحل بالمئة'
  ).split(' '),
)

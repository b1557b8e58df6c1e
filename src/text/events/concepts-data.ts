/**
 * Words that point to an idea, English then Arabic; `*` stands for any ending. Letter case, Arabic vowel signs and the
 * forms of alef, ya, ta marbuta and hamza do not matter; Arabic words are met with and without و ف ب ل ك ال in front.
 */
export const conceptWords = {
  // Deeds.
  bomb: ['bomb bombs bomber bombers bombing bombings bombed truck-bomb car-bomb', 'قنبله قنابل'],
  device: [
    'ied ieds vbied vbieds svbied svbieds landmine* mine mines explosive explosives booby* grenade* explosive-laden mined roadside',
    'عبوه عبوات ناسفه ناسف ناسفا ناسفتين عبوتين عبوتان مفخخ* ملغم* لغم الغام لغما تفخيخ* متفجره متفجرات رمانه',
  ],
  blast: [
    'explosion explosions blast blasts exploded explode explodes exploding detonat* blew blown',
    'انفجار* انفجر* ينفجر تنفجر تفجير* فجر فجرت فجروا فجرا فجره يفجر* تفجر*',
  ],
  suicide: ['suicide kamikaze', 'انتحاري* استشهادي* انغماسي*'],
  air: [
    'air airstrike* air-strike* airstrikes aerial warplane* jet jets helicopter* gunship* drone drones uav uavs aircraft sortie* fighter-bomber* mq-9 f-16 f-16s barrel',
    'غاره غارات غارتان غارتين جويه جوي طائره طائرات طيران طائرتان مروحيه مروحيات حربيه مسير درون براميل جوا الجو',
  ],
  march_or_drone: ['', 'مسيره مسيرات مسيرتين مسيرتان'],
  shell: [
    'shell shells shelled shelling shellfire artillery mortar mortars howitzer* rocket rockets missile missiles bombard* salvo* katyusha* projectile* tank-fire',
    'قصف* يقصف* تقصف* مدفعيه مدفعي بالمدفعيه مدافع قذيفه قذائف قذيفتان قذيفتين هاون صاروخ صواريخ صاروخا صاروخان صاروخين صاروخي* راجمه راجمات كاتيوشا باليستي* رشقه رشقات استهدف* يستهدف* تستهدف* استهداف*',
  ],
  fight: [
    'clash clashes clashed clashing battle battles battled battling firefight* gunfight* fighting fought fight fights skirmish* gunbattle* crossfire combat confrontation* repelled repulsed repel hostilities',
    'اشتباك* اشتبك* معارك معركه مواجهات مواجهه قتال تقاتل* اقتتال صد صدت تصدت تصدى تصدوا تناوش*',
  ],
  attack: [
    'attack attacks attacked attacking attacker* assault assaults assaulted onslaught massacre* slaughter* rampage* offensive*',
    'هجوم* هجمات هجوما هجومين هاجم* مهاجم* يهاجم* تهاجم* اعتداء* اعتدي* اعتدت مجزره مجازر مذبحه عدوان',
  ],
  raid: [
    'raid raids raided raiding ambush* storm stormed storming stormed burst swooped infiltrat*',
    'كمين كمائن كمينا اقتحم* اقتحام* يقتحم* داهم* مداهم* دهم اغار اغارت اغاروا تسلل* باغت*',
  ],
  shoot: [
    'shot shots shoot shooting shootings gunfire gunned sniper* snipers bullet bullets opened fired firing gunshot* sprayed volley',
    'رصاص* نار النار نيران* قنص* قناص* بنيران',
  ],
  launch: [
    'launch* fire fires carried mounted staged conducted',
    'اطلق* اطلاق يطلق* تطلق* شن شنت شنوا يشن تشن نفذ* ينفذ* تنفذ* تنفيذ',
  ],
  stab: ['stab* knife knives knifed machete* axe hacked rammed ploughed plowed', 'طعن* سكين سكاكين ساطور سواطير دهس*'],
  strike: [
    'strike strikes struck striking hit hits hitting pounded pounding targeted targeting targets',
    'ضربه ضربات ضرب ضربت',
  ],
  gunmen: [
    'gunmen gunman assailant* armed attackers bandit* masked',
    'مسلح مسلحون مسلحين مسلحو مسلحا مسلحه مجهولون مجهولين ملثم*',
  ],
  kill: [
    'kill kills killed killing killings dead deaths death died dies slain perished lives casualt* fatalit* martyred corpses bodies toll',
    'قتل* قتيل* قتلى مقتل* يقتل* تقتل استشهد* شهيد شهداء مصرع* لقي لقوا وفاه ضحايا ضحيه حصيله جثث جثه اودى اودت',
  ],
  wound: ['wound wounded wounding injur* maimed hospitalised hospitalized', 'جرح* جريح* جرحى اصيب* اصاب* مصاب* اصابات'],
  assassinate: [
    'assassin* hitmen hitman motorbike motorcycle silenced',
    'اغتيال* اغتال* اغتيل* تغتال يغتال كاتم دراجه',
  ],
  execute: [
    'execute executes executed executing execution executions executioner* behead* hanged hanging crucif* decapitat* stoned stoning lynch* throats firing-squad squad gallows',
    'اعدم* اعدام* يعدم* تعدم ذبح* نحر* شنق* صلب* رجم* ميداني*',
  ],
  rape: [
    'rape raped rapes raping rapist* sexual sexually slave slaves slavery enslav* molest* gang-rape* marry married marriage marriages bride brides',
    'اغتصاب* اغتصب* يغتصب* مغتصب* جنسي* جنسيا سبايا سبي سبيه سبيا استعبد* استعباد تحرش* تزويج* زواج',
  ],
  torture: [
    'tortur* beat beaten beating beatings flog* lash lashes lashed whip* abused abuse abuses mistreat* ill-treat* maltreat* humiliat* electrocut* electric starv* waterboard* batons stripped',
    'تعذيب* عذب* يعذب* مبرح جلد* اهان* تنكيل نكل تجويع* معامله صعق* كهرباء كهربائي* معذب*',
  ],
  kidnap: [
    'kidnap* abduct* hostage* ransom* disappeared disappearance* disappearances captive captives captors snatched whereabouts',
    'خطف* اختطف* اختطاف* مختطف* مخطوف* رهينه رهائن فديه خاطف* قسري قسرا اختفاء* اقتاد* مجهوله',
  ],
  arrest: [
    'arrest* detain* detention* custody jailed imprison* apprehend* rounded handcuffed suspect suspects nabbed wanted',
    'اعتقل* اعتقال* معتقل* يعتقل* تعتقل* احتجز* احتجاز* محتجز* توقيف* موقوف* سجن* حبس القبض مطلوب* مطلوبين',
  ],
  loot: [
    'loot* pillag* plunder* torch torched torching burn burned burnt burning burns ransack* demolish* bulldoz* vandal* stole stolen stealing rustl* confiscat* expropriat* razed destroy* destruction arson arsonist* desecrat* ablaze alight smashed levelled leveled',
    'نهب* ينهب* سرق* سلب* حرق* احرق* احراق* يحرق* اضرم* هدم* يهدم* دمر* تدمير* جرف* تجريف* صادر* مصادر* خرب* تخريب* نبش* اتلف* اتلاف*',
  ],
  flee: [
    'flee fled flees fleeing displac* refugee refugees evacuat* exodus uprooted idp idps expel* expulsion* resettl* deport* homeless camp camps shelter shelters sheltering',
    'نزح* نزوح* نازح* لاجئ* لجا لجات لجوء فر فرت فروا فرار هجر* تهجير* مهجر* اجلاء* اجلت اجلي تشريد* شرد* مشرد* هرب* طرد* مخيم مخيمات ترحيل* ايواء',
  ],
  take: [
    'capture captured captures capturing recaptur* seize seized seizes seizing seizure retake retaken retaking retook took take taken taking takes overran overrun overrunning conquer* occup* annex* liberat* regain* wrest* advanced advance advances',
    'سيطر* سيطره استولى استولت استولوا استيلاء استعاد* تحرير* حرر* يسيطر* تسيطر* احتل* احتلال سقط* سقوط انتزع* بسط* تقدم* طهر* تطهير*',
  ],
  fall: ['fell falls fallen hands', 'ايدي يد قبضه'],
  control: [
    'control controlled controlling stronghold* foothold territory ground frontline* front',
    'السيطره معقل* جبهه محاور اراض اراضي',
  ],
  siege: ['siege sieges besieg* encircl* surround* blockad* cordon*', 'حاصر* حصار* محاصر* يحاصر* طوق* تطويق*'],
  withdraw: [
    'withdraw* withdrew pull pulled pulling pullout retreat* ceded abandon* vacated handed',
    'انسحب* انسحاب* تراجع* اخلت اخلى تسليم* سلمت',
  ],
  deploy: [
    'deploy* redeploy* reinforce* convoy convoys dispatch* mobilis* mobiliz* massed amassed stationed garrison* patrol patrols patrolling fortif* trench* airlift* docked warship* warships arrived sent send sending crossed tanks armour armored armoured stepped checkpoints',
    'نشر* ينشر انتشار* انتشر* تنتشر تعزيزات ارسل* ارسال رتل ارتال حشود حشدت تمركز* دوريات دوريه سير* حاجز حواجز تحصين* خنادق خندق وصول وصلت وصل دفعت استقدم* قوافل دبابات مدرعات اعاده',
  ],
  defect: [
    'defect* deserted deserter* desertion* desert surrender* turncoat* switched sides amnesty renounced quit weapons',
    'انشق* انشقاق* منشق* استسلم* استسلام* فار فارون سلموا انفسهم اسلحتهم انضم* التحق*',
  ],
  protest: [
    'protest* demonstrat* rally rallied rallies march marched marches marcher* marching riot riots rioter* rioting rioted sit-in* sit-ins picket* strikers walkout* chant* placard* unrest crowd crowds tear-gas boycott* streets slogans',
    'تظاهر* مظاهر* متظاهر* احتجاج* احتج* محتج* اضراب* اضرب* اعتصام* اعتصم* معتصم* هتف* هتافات شغب عصيان وقفه شعارات لافتات تنديدا غاضب*',
  ],
  talk: [
    'talks negotiat* mediat* peace deal delegation* delegations summit met meet meeting meetings discussed dialogue envoy envoys reconcil* rapprochement',
    'مفاوض* تفاوض* محادثات مباحثات وساطه وسيط وسطاء صلح مصالحه سلام وفد وفدا وفود حوار لقاء لقاءات اجتماع* اجتمع* التقى بحث* جوله',
  ],
  agree: [
    'ceasefire* cease-fire* truce* armistice accord accords agreement* agreed agree treaty pact signed sign signing halt swap swapped exchange exchanged exchanging lull',
    'هدنه اتفاق* اتفق* يتفق* توصل* وقع وقعت توقيع* تهدئه معاهده تبادل تبادلت صفقه اسرى وقف',
  ],
  claim: [
    'claim claimed claims claiming responsibility credit',
    'تبنى تبنت تبني تبناه تبنيه مسؤوليه مسؤوليته* مسؤوليتها مسؤوليتنا يتبنى تتبنى',
  ],
  announce: [
    'announc* declar* statement statements communique* proclaim* video amaq spokesman spokesperson spokeswoman issued',
    'اعلن* يعلن* تعلن* اعلان* بيان بيانا بيانات صرح* ناطق متحدث* اصدر* تسجيل',
  ],
  threaten: [
    'threat* warn* vow* ultimatum retaliat* revenge avenge',
    'هدد* يهدد* تهديد* توعد* يتوعد* حذر* يحذر* انذار* انتقام* بالرد',
  ],
  call: ['call calls called urged calling appeal* exhort*', 'دعا دعت دعوه يدعو تدعو ناشد* حث حثت'],
  pledge: ["pledg* allegiance oath swore sworn bay'ah bayah", 'بايع* بيعه بيعتهم مبايعه ولاء ولاءه ولاءها يبايع'],
  deny: [
    'denied denies deny denying denial disclaim* dismissed rejected refut*',
    'نفى نفت نفوا نفي ينفي تنفي انكر* كذب تنصل*',
  ],
  condemn: [
    'condemn* denounc* deplor* mourn* condolence* commemorat* anniversary tribute* remember* memorial deplored outrage',
    'ادان* ندد* استنكر* دان دانت تنديد ادانه ذكرى تعازي تعازيه احياء عزى نعى',
  ],
  say: [
    'said says say told reported reports according stated added',
    'قال* يقول ذكر* افاد* بحسب وفق وفقا اضاف* اكد* اوضح* مصدر مصادر',
  ],
  // Who and what.
  state_force: [
    'army armies troops soldier* forces force military police policeman policemen officer officers security guard guards navy commando* regiment battalion* brigade marines gendarm* paramilit* peacekeeper* coalition nato government regime',
    'جيش جنود جندي جنديا جنديان جنديين قوات قوه عسكري* شرطه شرطي* شرطيان شرطيين ضابط ضباط امن امني* درك حرس نظام تحالف كتيبه لواء عناصر حكومه حكومي*',
  ],
  armed_group: [
    'militant* rebel rebels insurgent* fighter fighters jihadi* jihadist* terrorist* guerrilla* militia* militiamen extremist* islamist* separatist* gang gangs cartel* faction factions group groups isis isil taliban',
    'مقاتل* متمرد* ارهابي* ميليشيا* مليشيا* تنظيم فصائل فصيل جماعه جماعات مجاهد* متشدد* معارضه عصابه ثوار داعش',
  ],
  civilian: [
    'civilian* villager* resident residents child children woman women people person man men family families worshipper* farmer* student* worker* shepherd* boys boy girl girls pilgrim* passenger* tribesmen herder* youth',
    'مدني* مواطن* اهالي سكان طفل اطفال طفلا امراه نساء شخص شخصا اشخاص رجل رجال عائله عائلات اسره مصلين مزارع* طلاب طالب عمال رعاه شاب شبان فتاه فتيات ابناء',
  ],
  notable: [
    'mayor governor minister judge lawmaker politician leader leaders commander commanders cleric imam chief official officials candidate prosecutor general colonel activist journalist elder elders lawyer deputy head president',
    'محافظ وزير قاض قاضي نائب قائد قادر قيادي قاده زعيم امام خطيب شيخ مسؤول مدير رئيس ناشط صحافي صحفي عميد عقيد لواء محام',
  ],
  detainee: [
    'prisoner* inmate* detainee* captured hostages captives',
    'سجين سجناء سجينا اسير اسرى معتقلين معتقلا محتجزين',
  ],
  place_kind: [
    'town village city district province neighbourhood neighborhood area hill airport crossing road highway',
    'بلده مدينه قريه قرى حي احياء منطقه مناطق ناحيه محافظه تله مطار معبر طريق ريف',
  ],
  object: [
    'base bases checkpoint post outpost barracks headquarters patrol convoy positions position station',
    'قاعده حاجز مقر ثكنه موقع مواقع نقطه مركز دوريه معسكر',
  ],
  civil_object: [
    'market hospital hospitals school schools mosque church shrine clinic house houses home homes shop shops crops fields property office offices museum',
    'سوق مشفى مستشفى مدرسه مدارس مسجد كنيسه ضريح منزل منازل بيت بيوت محلات محاصيل حقول ممتلكات مكتب متحف',
  ],
  vehicle: [
    'car cars truck trucks vehicle vehicles vest belt bus minibus motorcycle pickup lorry',
    'سياره سيارات شاحنه عربه اليه حزام حافله',
  ],
  prison: ['courthouse prison jail prisons jails cell cells interrogat*', 'زنزانه زنازين فرع افرع تحقيق استجواب'],
  // How it is said.
  negation: [
    "not no never nobody nothing without neither nor didn't wasn't hasn't haven't weren't n't",
    'لم لن ليس ليست لا غير دون بدون ما',
  ],
  foil: [
    'fail* unable thwart* foil* prevent* avert* defus* dismantl* avoid* intercept* attempt attempted tried disrupt*',
    'فشل* احبط* احباط* افشل* فكك* تفكيك* ابطل* حاول* محاوله اعترض* منع*',
  ],
  modal: [
    'may might could would will should shall if unless plan plans planned planning intend* likely possible possibly possibility fear fears feared risk risks expected prepar* poised ready future potential whether about next',
    'قد سوف ربما يمكن احتمال* محتمل* خشيه مخاوف يخشى تخشى يخطط* خطط* تخطط* ينوي تنوي اذا لو يتوقع متوقع تستعد يستعد استعداد* سيتم ينبغي يجب مقبل* قادمه',
  ],
  generic: [
    'responsible tasked duties able capable ability capability capabilities reasons causes types numbers nature means remains retains threat efforts strategy policy tactics is are known typically often usually refers refer defined definition term concept doctrine tactic tactics theory method methods generally historically model means manual course study published chapter law laws convention prohibits prohibited',
    'يعرف تعريف مصطلح عاده غالبا يعد تعد يعتبر تعتبر مفهوم نظريه اسلوب تكتيك دراسه يشير تشير كتاب قانون اتفاقيه يحظر',
  ],
  past_age: [
    'ancient medieval century empire colonial napoleon* roman ottoman war wars historian* historians',
    'قرن قديم* عثماني* استعمار* تاريخ* تاريخيه حرب',
  ],
  exercise: [
    'exercise exercises drill drills training simulat* rehears* trained train trainees graduates instructors',
    'تدريب* مناوره مناورات تمرين تمارين دوره متدرب*',
  ],
  sport: [
    'match goal goals striker strikers league team teams coach cup season championship tournament player players scored scoring game games football soccer cricket midfielder defender goalkeeper penalty half-time fans referee boxing wicket',
    'مباراه منتخب كره دوري فريق لاعب* مدرب بطوله كاس تسديده مرمى حكم شوط ملعب نادي',
  ],
  economy: [
    'shares stocks stock prices price profit profits investor* sales shareholders bank banks currency inflation trade gdp budget tax taxes revenue oil exports customers startup market-share economy economic product products merger',
    'اسهم بورصه اسعار ارباح تضخم اقتصاد* عمله ميزانيه ضرائب شركه شركات مستثمر* صادرات منتج بنك',
  ],
  weather: [
    'snow rain rains rainfall flood floods flooding hurricane* cyclone* typhoon* temperatures heat winds forecast weather earthquake* wildfire* drought thunder* lightning landslide* volcano*',
    'امطار عاصفه عواصف سيول فيضان* طقس حراره زلزال ثلوج رياح جفاف حرائق برق',
  ],
  art: [
    'film films novel song album actor actress director audience critics box-office show theatre theater exhibition episode movie series concert play painting poem poet novelist festival',
    'فيلم روايه مسلسل اغنيه مخرج ممثل جمهور مهرجان معرض مسرحيه شاعر قصيده البوم',
  ],
  health: [
    'heart virus disease patients doctors cancer infection vaccin* surgery epidemic cholera malaria outbreak symptoms',
    'قلبيه فيروس مرض مرضى اطباء لقاح* علاج وباء كوليرا جراحه',
  ],
  court: [
    'court trial sentenced convicted jury law bill parliament vote votes voted election elections ballot legislation tribunal verdict ruled',
    'محكمه برلمان انتخابات تصويت تشريع حكما قضت مجلس نواب حكمت دستور',
  ],
  accident: [
    'accident accidents crash crashed collision collided gas leak boiler fireworks capsized derailed drowned electrical',
    'حادث حوادث تصادم تسرب غاز غرق* انقلاب اسطوانه تماس',
  ],
  aid: [
    'aid humanitarian assistance relief donat* reconstruction reconstruct* rebuilding rebuild funding demining deminers clearance',
    'مساعدات اغاثه اغاثيه انسانيه تبرع* اعمار ترميم تمويل',
  ],
  figure_of_speech: [
    'verbal criticism critics debate arguments row ratings accused accusations diplomatic word war-of-words rhetorical virtual cyber hackers online password users software server',
    'انتقاد* لاذع* كلامي* اعلاميه الكتروني* سيبراني* قراصنه موقع حملات جدل سجال',
  ],
} as const satisfies Record<string, readonly [english: string, arabic: string]>

export type Concept = keyof typeof conceptWords

export const concepts = Object.keys(conceptWords) as Concept[]

const set = (words: string) => new Set(words.split(' '))

/** Small words of English, by what they do around a verb. */
export const english = {
  determiner: set(
    'the a an this that these those its their his her our my your some any several many no another each every both all few',
  ),
  preposition: set(
    'in on at by from to into onto near outside inside during after before since until for with without against over under across along around between among amid despite via toward towards through as about upon following per within',
  ),
  /** In front of whom or what a deed is aimed at. */
  aim: set('on at against with into upon'),
  auxiliary: set(
    'was were been being be is are am has have had having do does did will would may might could can should shall must get got',
  ),
  toBe: set('was were been being be is are got'),
  relative: set('who which that whom'),
  joint: set(
    'when while after before because although though since until where whereas if unless but and or as so then than',
  ),
  pronoun: set('it they he she we i them him her us you one someone nobody'),
  adverb: set(
    "also then later reportedly allegedly still just again already earlier recently soon once twice even only simultaneously indiscriminately repeatedly publicly jointly violently directly however meanwhile never not n't",
  ),
  particle: set('out down up off back'),
  time: set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tonight overnight morning afternoon evening night dawn dusk noon midnight sunrise sunset week month year late early mid',
  ),
  carryingOut: set(
    'launched launch launches launching carried carry carries carrying conducted conduct conducts conducting staged stage staging mounted mount mounting executed perpetrated committed commit carried-out made waged undertook led ordered',
  ),
  pastVerb: set(
    'began came went took left said fell rose ran made found held died fled met saw told set shot hit broke blew lost won gave got kept led sent brought drove burnt struck beat put became threw wore hung',
  ),
  surviving: set('survived survives escaped escapes surviving escaping'),
  saying: set(
    'said says say told reported reports according claimed claims announced stated added confirmed adding saying',
  ),
} as const

/** Arabic, after `wordKey`. */
export const arabic = {
  preposition: set(
    'في علي من الي عن مع عند لدي بين خلال بعد قبل قرب اثر جراء عقب منذ حتي ضد نحو داخل خارج وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي اثناء باتجاه بحسب وفق وفقا حول فوق تحت امام خلف عبر لصالح بسبب نتيجه بهدف فجر صباح مساء ليل ليلا فجرا صباحا مساء ظهر امس اليوم يوم حيث بينما فيما اذ ثم كما بينهم بينها ما مما الذي التي الذين ان انه انها عام سنه شهر بحق برصاص بتهمه',
  ),
  aim: set('علي ضد نحو الي في'),
  /** Between a deed and who did it. */
  by: [
    ['علي', 'يد'],
    ['علي', 'ايدي'],
    ['من', 'قبل'],
    ['من', 'جانب'],
  ] as readonly (readonly [string, string])[],
  carryingOut: set('شن شنت شنوا يشن تشن نفذ نفذت نفذوا ينفذ تنفذ نصب نصبت ارتكب ارتكبت اطلق اطلقت اطلقوا'),
  passive: set(
    'اغتيل اصيب اختطف خطف اعتقل اوقف اعدم قتل قتلت جرح استشهد احتجز احتجزت اعتقلت اعدمت استهدف استهدفت هجر شرد عذب نهب احرق هدم حوصر',
  ),
  negation: set('لم لن لا ليس ما دون بدون'),
} as const

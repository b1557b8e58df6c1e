/**
 * What the furniture of pages says, in the languages that reports on conflicts come in. Each pattern is for one whole
 * line, in lower case, with arrows and brackets around it taken off; each is linear.
 */

const whole = (...alternatives: readonly string[]) => new RegExp(`^(?:${alternatives.join('|')})$`, 'u')
const start = (...alternatives: readonly string[]) => new RegExp(`^(?:${alternatives.join('|')})`, 'u')

/** Closes a teaser: the rest of its article is elsewhere. */
export const readMore = whole(
  '(?:please )?(?:click )?(?:here )?(?:to )?(?:read|see|learn|find out) (?:more|on|full (?:article|story|text|post)|the (?:full|rest|whole).{0,30})(?: here)?',
  '(?:click (?:here )?to )?continue(?: reading.{0,80})?',
  '(?:more|full story|full article|read full story|keep reading|view (?:article|post|story)|details)',
  'mehr|weiterlesen|weiter lesen|mehr lesen|mehr erfahren|zum artikel',
  "lire la suite|lire plus|en savoir plus|lire l['’]article",
  'devamı|devamını oku|devamı için tıklayın|leer más|seguir leyendo|ler mais|continua a leggere|lees meer',
  'читать (?:далее|дальше|полностью)|подробнее|читати далі|детальніше',
  '(?:[اإ]قر[أا]|قراءة|لقراءة|تابع) (?:المزيد|القراءة|التفاصيل|البقية|بقية المقال)|المزيد|للمزيد|التفاصيل|تفاصيل أكثر|أكمل القراءة|متابعة القراءة',
  'ادامه(?: مطلب)?|بیشتر بخوانید|مزید پڑھیں|zêdetir bixwîne|زیاتر بخوێنەوە',
)

/** Opens a list of other articles. */
export const relatedOpening = whole(
  '(?:related|similar|other|further|recent|latest|popular|top|trending|recommended|featured) (?:articles?|posts?|stories|news|content|coverage|headlines|reads|videos)(?: for you)?',
  "related|trending(?: now)?|recommended(?: for you| by .{1,30})?|see also|(?:also|must) read|read (?:also|next)|up next|what to read next|don[’']?t miss(?: it)?|in other news",
  'you (?:may|might) also (?:like|be interested in|enjoy)|more (?:from|on|in) .{1,50}|more (?:stories|news|articles|posts|headlines)',
  "most (?:read|popular|viewed|shared|recent|commented)|editor[’']?s?[’']? (?:picks?|choice)|(?:from|around) (?:around )?the web|sponsored (?:content|links|stories)|stories for you",
  '(?:مواضيع|موضوعات|مقالات|أخبار|اخبار|تقارير|قصص|محتوى) (?:ذات|ذو) (?:صلة|علاقة)|(?:مواضيع|مقالات|أخبار|اخبار|تقارير) (?:مرتبطة|متعلقة|مشابهة|أخرى|اخرى|مقترحة|قد تهمك)',
  '(?:[اإ]قر[أا]|شاهد|طالع|تابع) ?(?:أيض[اً]{1,2}|ايض[اً]{1,2}|أيضًا|كذلك)|قد (?:يعجبك|يهمك|تهمك|يعجبكم)(?: أيض[اً]{1,2}| أيضًا| ايضا)?|ربما يعجبك.{0,12}|ذات صلة',
  '(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|تداول[اً]{0,2}|شعبية|تعليق[اً]{0,2})|(?:أحدث|آخر|اخر) (?:الأخبار|الاخبار|المقالات|المواضيع)|المزيد (?:من|في|عن|حول) .{1,40}|اخترنا لك|مختارات',
  'mehr (?:zum thema|aus .{1,30}|artikel|nachrichten)|lesen sie auch|weitere (?:artikel|meldungen|beiträge|nachrichten|themen)|das könnte sie auch interessieren|ähnliche (?:artikel|beiträge)|meistgelesen.{0,20}',
  '(?:à )?lire aussi|à voir aussi|articles? (?:similaires?|liés?|connexes?|récents?)|sur le même (?:sujet|thème)|les plus lus|dans la même rubrique|à la une',
  '(?:ilgili|benzer|diğer|son) (?:haberler|yazılar|içerikler|konular)|çok okunanlar|en çok okunanlar|bunlar da ilginizi çekebilir',
  '(?:te puede|también te puede) interesar|(?:noticias|artículos|notas) relacionad[ao]s|lo más (?:leído|visto)|читайте также|похожие (?:статьи|записи|новости|материалы)|(?:по|на эту) теме?|читайте також',
  'مطالب مرتبط|اخبار مرتبط|پربازدیدترین.{0,15}|پربیننده.{0,20}',
)

/** The same before the headline of one other article, on the same line. */
export const relatedLine = start(
  '(?:related|read (?:also|more|next)|also read|see also|more|watch|listen|must read)\\s*[:：»>|]\\s*\\S',
  '(?:[اإ]قر[أا]|شاهد|طالع) (?:أيض[اً]{1,2}|ايض[اً]{1,2}|أيضًا|المزيد)\\s*[:：»>|]',
  '(?:lesen sie auch|mehr zum thema|lire aussi|à lire aussi|читайте также|ilgili haber|te puede interesar)\\s*[:：»>|]',
)

/** Opens what readers wrote, and is seldom anything else. */
export const commentsOpening = whole(
  '(?:view |show |read |see )?(?:all )?\\(?[\\d٠-٩][\\d٠-٩,.]{0,8}\\)? (?:user |reader )?(?:comments?|responses?|repl(?:y|ies)|thoughts?|kommentare?|commentaires?|réponses?|yorum(?:lar)?|comentarios?|комментари.{1,3}|коментар.{1,3}|تعليق.{0,3}|رد(?:ود)?|نظر)(?: (?:to|on|sur|zu|على|ل) .{1,150})?',
  '(?:no|one) (?:comments?|responses?)(?: yet| (?:to|on) .{1,150})?|comments? \\(\\d{1,6}\\)|comments are (?:closed|off).{0,30}|be the first to comment.{0,20}',
  '(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)(?: (?:cancel reply|below|to .{1,80}))?|cancel reply|join the (?:conversation|discussion)|(?:log|sign) in to (?:comment|reply|post).{0,40}|reader comments?|(?:recent|latest|new) comments?|your email address will not be published.{0,80}',
  '(?:اترك|[أا]ضف|[اأ]كتب|شارك ب?|ضع) ?(?:تعليق.{0,4}|رد.{0,3}|رأيك)(?: .{0,30})?|إلغاء الرد|(?:التعليقات|تعليقات) ?\\(? ?[\\d٠-٩]{1,6} ?\\)?|(?:تعليقات|آراء) (?:القراء|الزوار)|(?:أحدث|آخر) التعليقات|لا (?:توجد|يوجد) تعليق.{0,3}|لن يتم نشر عنوان بريدك.{0,60}',
  '(?:einen )?kommentar (?:schreiben|hinterlassen|verfassen)|schreibe? einen kommentar|(?:neueste|letzte) kommentare|laisse[rz] un commentaire|(?:poster|ajouter|écrire) un commentaire|réagir|yorum (?:yap|yaz|ekle|gönder)\\S{0,4}|bir (?:yorum|cevap) (?:yaz|bırak)\\S{0,4}|dejar? un (?:comentario|a respuesta)|оставить комментарий|добавить комментарий|залишити коментар',
)

/** May open comments, or be the heading of a section. */
export const commentsHeading = whole(
  'comments?|discussion|responses|replies|التعليقات|تعليقات|الردود|kommentare?|commentaires?|yorumlar|comentarios|комментарии|коментарі|نظرات',
)

/** Beside what a reader wrote: who, when, and what can be done with it. */
export const commentFurniture = whole(
  '(?:like )?(?:· )?(?:reply|like|quote|report|flag|upvote|share)(?: (?:· )?(?:reply|like|quote|report|share))*(?: to .{1,40})?|(?:log|sign) in to reply',
  '.{1,60} (?:says|sagt|schrieb am .{1,40}|dit|yorumladı|dice|говорит|يقول|علّ?ق)\\s*[:：]',
  '(?:posted|by|von|par|من|بواسطة)?:? ?.{0,50}(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?| uhr| [صم])?)(?: (?:utc|gmt|est|reply|رد))?',
  '.{0,40}(?:\\d{1,3}|an?|one) (?:second|minute|hour|day|week|month|year)s? ago(?: .{0,15})?|.{0,40}(?:منذ|قبل) (?:\\d{1,3} )?(?:ثانية|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|شهر|أشهر|سنة|سنوات)|.{0,40}vor \\d{1,3} (?:minuten?|stunden?|tagen?)|.{0,40}il y a \\d{1,3} (?:minutes?|heures?|jours?)',
  'رد|الرد|أعجبني|إعجاب|تبليغ|antworten|répondre|yanıtla|cevapla|responder|ответить',
)

/** Offers that only spam makes. */
export const spamWords =
  /\b(?:viagra|cialis|levitra|sildenafil|tadalafil|online casino|casino bonus|payday loans?|essay (?:writing )?service|replica watches|seo services?|backlinks?|forex signals?|escorts?|porn|betting tips|slot gacor|buy followers)\b/

/** Lines about the page and not about the matter. */
export const pageLine = whole(
  '(?:share|share (?:this|on|via|with|article|story|post|to)\\b.{0,80}|tweet(?: this)?|facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|pinterest|reddit|e-?mail(?: this.{0,30})?|print(?: this.{0,20}| friendly.{0,20})?|pin it|copy (?:link|url)|listen to (?:this )?article|bookmark|permalink|embed)',
  '(?:شارك|شاركها|شاركه|انشر|مشاركة)(?: (?:على|هذا|هذه|المقال|الخبر|عبر|الموضوع|مع).{0,60})?|طباعة|واتساب|فيسبوك|تويتر|تلغرام|تيليجرام|نسخ الرابط|إرسال بالبريد.{0,20}|حجم الخط',
  'teilen|drucken|merken|partager(?: .{0,40})?|imprimer|paylaş|yazdır|compartir(?: .{0,30})?|imprimir|поделиться(?: .{0,20})?|печать|اشتراک.?گذاری',
  'skip to (?:main |primary )?(?:content|navigation)|jump to (?:content|navigation|search)|menu|main menu|toggle (?:navigation|menu|search)|search(?: for:?| this site)?|close|open|back to (?:top|home)|(?:scroll|go) to top|log ?[io]n|log ?out|sign (?:in|up|out)|register|my account',
  '(?:subscribe|sign up|register)(?: (?:now|to|for|here|today)\\b.{0,100})|subscribe|newsletters?|(?:get|receive) .{0,60}(?:newsletter|in your inbox|by e?mail).{0,20}|follow (?:us|@).{0,60}|like us on .{0,40}|join us on .{0,40}|download (?:our|the) app.{0,40}|support (?:us|our (?:work|journalism)).{0,40}|donate(?: now)?',
  'advertisement|advertising|advertise with us|ads?|sponsored|promoted|story continues below.{0,30}|article continues (?:after|below).{0,30}|(?:show|load|view|see) (?:more|all|less)(?: .{0,20})?|loading.{0,5}|expand|collapse|about us|contact(?: us)?|privacy(?: policy| notice)?|terms (?:of (?:use|service)|and conditions|& conditions)|cookies?(?: policy| settings| preferences)?|accept(?: all)?(?: cookies)?|site ?map|rss(?: feed)?|disclaimer|imprint|impressum|datenschutz|mentions légales',
  '(?:tags?|categor(?:y|ies)|filed under|posted in|labels?|topics?|keywords?|tagged(?: with)?|schlagworte?|mots-clés|etiketler|الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|التصنيفات?|تصنيفات|метки|теги)\\s*:.{1,200}',
  '(?:القائمة|القائمة الرئيسية|بحث|ابحث|إغلاق|تسجيل (?:الدخول|الخروج)|حسابي|اشترك.{0,60}|الاشتراك .{0,50}|تابعنا.{0,50}|تابعونا.{0,50}|انضم .{0,50}|من نحن|عن الموقع|اتصل بنا|تواصل معنا|[إا]علان(?:ات)?|أعلن معنا|(?:[أا]ظهر|عرض|تحميل|مشاهدة) (?:المزيد|الكل)|زر الذهاب [إا]لى ال[أا]على|(?:العودة|الرجوع) (?:إلى|الى|ل)\\s?ل?ل?[أا]?ا?ل?[أا]على|سياسة الخصوصية|شروط الاستخدام|خريطة الموقع|النشرة البريدية.{0,30}|انتقل إلى المحتوى|تخط(?:ى|ي)? إلى المحتوى)',
  "nach oben|anmelden|abonnieren|anzeige|werbung|s[’']abonner|se connecter|publicité|haut de page|ana ?sayfa|abone ol|giriş yap|reklam|suscr[ií]b.{0,40}|iniciar sesión|подписаться.{0,40}|реклама|войти|наверх",
  '(?:next|previous|prev|older|newer|nächste[rs]?|vorherige[rs]?|neuere|ältere|suivante?|précédente?|sonraki|önceki|siguiente|anterior|следующ\\S{1,3}|предыдущ\\S{1,3})(?:[\\s:/|»«→←-]+(?:articles?|posts?|pages?|story|stories|entr(?:y|ies)|artikel|beiträge|beitrag|seite|yazı|haber|запись|статья|article|next|previous|older|newer|neuere|ältere)){0,8}(?: ?: .{1,120})?',
  '(?:المقال|الخبر|الموضوع|التدوينة|المقالة) (?:السابقة?|التالية?|القادم)(?: ?:? .{1,120})?|السابق|التالي',
  '(?:page|seite|sayfa|página|страница|صفحة) \\d{1,4}(?: (?:of|von|de|sur|из|من) \\d{1,4})?|\\d{1,3} (?:shares?|views?|likes?)|\\d{1,3} (?:min|minutes?) read|reading time:? .{1,20}|(?:مدة القراءة|وقت القراءة).{0,25}|(?:عدد )?(?:المشاهدات|الزيارات|القراءات)\\s*:?\\s*[\\d٠-٩.,]{1,10}',
)

/** Stands in lines about rights and cookies, which may be longer. */
export const legalLine =
  /©|^copyright\b|\ball rights reserved\b|\b(?:we|this (?:web)?site|our (?:web)?site|our partners) uses? cookies\b|\bby (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site\b|جميع الحقوق محفوظة|كل الحقوق محفوظة|alle rechte vorbehalten|tous droits réservés|tüm hakları saklıdır|todos los derechos reservados|все права защищены|wir verwenden cookies|nous utilisons des cookies|ملفات تعريف الارتباط|protected by recaptcha/

/** The entries of menus. */
export const menuEntry = whole(
  'home(?:page)?|news|world(?: news)?|politics|business|econom(?:y|ics)|sports?|opinions?|culture|technology|tech|science|health|entertainment|lifestyle|travel|weather|videos?|photos?|gallery|galleries|podcasts?|blogs?|about(?: us)?|contact(?: us)?|search|menu|login|log in|sign in|register|subscribe|newsletters?|archives?|topics?|categories|regions?|publications?|reports?|analys[ie]s|research|events?|careers?|jobs|press|media|faq|help|donate|shop|store|more|privacy(?: policy)?|terms(?: of use)?|site ?map|rss|english|العربية|français|deutsch|türkçe|español|русский|features?|middle east|africa|asia|europe|americas|international|local|latest|live|society|arts|education|investigations?|in depth|interviews?|editorials?|multimedia|our team|who we are|what we do|get involved|advertise',
  'الرئيسية|الصفحة الرئيسية|أخبار|الأخبار|اخبار|سياسة|السياسة|اقتصاد|الاقتصاد|رياضة|الرياضة|ثقافة|الثقافة|ثقافة وفن|فن|فنون|منوعات|صحة|تكنولوجيا|تقنية|علوم|مجتمع|المجتمع|حوادث|رأي|آراء|مقالات|تحقيقات|تقارير|حوارات|فيديو|صور|بودكاست|من نحن|اتصل بنا|بحث|القائمة|تسجيل الدخول|أرشيف|الأرشيف|دولي|عربي|عربي ودولي|محلي|محليات|العالم|بث مباشر|دراسات|إصدارات|المزيد|سوريا|العراق|لبنان|فلسطين|مصر|اليمن|ليبيا|السودان|english',
  'startseite|nachrichten|politik|wirtschaft|kultur|wissen|panorama|meinung|impressum|kontakt|suche|über uns|accueil|actualités?|politique|économie|monde|société|culture|opinions?|contact|rechercher|ana ?sayfa|gündem|dünya|ekonomi|spor|kültür|hakkımızda|iletişim|inicio|noticias|política|economía|deportes|mundo|главная|новости|политика|экономика|общество|мир|спорт|культура|о нас|контакты',
)

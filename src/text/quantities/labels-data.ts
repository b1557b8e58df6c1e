/** A number behind one of these names a thing. */
export const LABELS = new Set(
  `article articles section sections chapter chapters page pages paragraph paragraphs para paras resolution resolutions annex annexes appendix
  figure fig table footnote footnotes note notes verse verses surah volume vol issue version episode decree clause rule protocol
  no. nos № pp isbn issn doi flight channel highway route interstate covid sdg
  رقم ماده المادتين فقره صفحه قرار قانون مرسوم بند فصل ايه حلقه`.split(/\s+/),
)

/** A number behind one of these names a thing, unless a noun follows ("attacked the camp 12 times"). */
export const WEAK_LABELS = new Set(
  `level phase stage step tier grade category class type model mark mk group division brigade battalion regiment company corps army unit camp gate
  block sector zone area district room building house road street checkpoint base point item option day week round game season chapter question lesson
  war apollo division hub line sura area district act law
  لواء فوج فرقه كتيبه مرحله منطقه مخيم مستوي طريق حاجز`.split(/\s+/),
)

export const CALENDAR_MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    ' ',
  ),
)

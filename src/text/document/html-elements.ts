import type { ParagraphKind, PartKind } from '../../model/reading.ts'

const set = (names: string) => new Set(names.split(' '))

/** Elements without content, which have no end tag. */
export const voidElements = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Elements whose content is no text of the page. */
export const silentElements = set(
  'script style template noscript svg math canvas audio video object iframe noembed noframes select datalist title textarea button map',
)

/** Elements that begin a new paragraph. */
export const blockElements = set(
  'address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li legend main menu nav ol optgroup p pre search section summary table caption tbody td tfoot th thead tr ul',
)

/** Elements that end when another begins: their end tags may be left out. */
const endTagsLeftOut: Record<string, string> = {
  p: 'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt td th tr',
  li: 'li',
  dt: 'dt dd',
  dd: 'dt dd',
  td: 'td th tr tbody tfoot',
  th: 'td th tr tbody tfoot',
  tr: 'tr tbody tfoot',
  thead: 'tbody tfoot',
  tbody: 'tbody tfoot',
}

/** By the name of an element that begins: those that end with it. */
export const endedByTag: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(Object.values(endTagsLeftOut).flatMap((names) => names.split(' ')))].map((name) => [
    name,
    Object.keys(endTagsLeftOut).filter((ended) => endTagsLeftOut[ended]!.split(' ').includes(name)),
  ]),
)

/** Beyond these an end tag does not reach: `</li>` in an inner list ends no outer item. */
export const scopeElements = set('table td th caption html body ul ol dl article section main aside nav')

export const kindOfElement: Record<string, ParagraphKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list_item',
  dt: 'list_item',
  dd: 'list_item',
  tr: 'table_row',
  figcaption: 'caption',
  caption: 'caption',
}

/** What the names that authors give to the parts of their pages say; for whole words of `class`, `id` and `role`. */
const namedRegions: readonly (readonly [PartKind, RegExp])[] = [
  ['comments', /^(?:(?:user|reader|article|post|fb|wp)?-?comments?(?:-?(?:list|section|area|thread|form|body|wrap(?:per)?|container|respond|s))?|commentlist|commentary-list|respond|disqus(?:-?thread)?|livefyre|replies|discussion-?thread)$/],
  ['other_article', /^(?:(?:[a-z]+-)?related(?:-?(?:articles?|posts?|stories|content|news|links|items?|topics|box|wrap(?:per)?|block|widget|list|reading|list-item))?|(?:more|other|latest|recent|popular|trending|top|read|recommended|also|next|similar|suggested)-?(?:stories|articles?|posts?|news|reads?|headlines|like|more|next|also|from|list|box)|most-?(?:read|popular|viewed|shared|commented)|recommend(?:ed|ations?)|trending|teasers?|teaser-?(?:list|box|item)|promo(?:s|-?box|-?list)?|outbrain|taboola|yarpp(?:-related)?|jp-relatedposts|read-?more|read-?also|more-?on|you-?may-?like|see-?also)$/],
  ['boilerplate', /^(?:nav|navbar|navigation|navbox(?:es)?|main-?nav|site-?nav|menu|main-?menu|mega-?menu|menubar|breadcrumbs?|site-?header|page-?header-nav|masthead|top-?bar|toolbar|footer|site-?footer|page-?footer|colophon|sidebar|side-?bar|widgets?|widget-?area|share|sharing|share-?(?:bar|buttons?|links?|tools|icons)|sharedaddy|social|social-?(?:links?|share|media|icons|bar|buttons)|cookies?|cookie-?(?:banner|notice|consent|bar)|gdpr|consent|newsletter(?:-?(?:signup|form|box))?|subscribe(?:-?(?:box|form))?|subscription|signup|sign-?up|ads?|advert(?:s|isement|ising)?|ad-?(?:container|slot|wrapper|unit|banner)|banner-?ad|sponsor(?:ed)?|promoted|pagination|pager|post-?nav(?:igation)?|nav-?links|page-?links|tags?|tag-?(?:list|cloud|links)|tagcloud|post-?tags|entry-?tags|categories|cat-?links|skip-?link|screen-reader-text|sr-only|visually-?hidden|mw-editsection|mw-jump-link|noprint|catlinks|printfooter|toc|hatnote|ambox|metadata|mw-indicators|vector-(?:header|menu|toc|page-toolbar)[a-z-]*|modal|popup|login|search(?:-?(?:form|box|bar))?|print-?only|author-?(?:bio|box|info)|copyright|disclaimer)$/],
] // prettier-ignore

const regionOfRole: Record<string, PartKind> = {
  navigation: 'boilerplate',
  banner: 'boilerplate',
  contentinfo: 'boilerplate',
  search: 'boilerplate',
  menu: 'boilerplate',
  menubar: 'boilerplate',
  dialog: 'boilerplate',
  alertdialog: 'boilerplate',
  complementary: 'boilerplate',
}

/** What an element says about its content by its name, role, class and id; `null` when nothing. */
export function regionOf(
  element: string,
  names: readonly string[],
  role: string | null,
  inArticle: boolean,
): PartKind | null {
  // Themes hang words such as "sidebar" and "comments" on whole pages.
  if (element === 'body' || element === 'html' || element === 'main' || element === 'article') return null
  for (const [kind, pattern] of namedRegions) {
    if (names.some((name) => name.length <= 60 && pattern.test(name))) return kind
  }
  // Within an article an aside may be a box of facts.
  if (element === 'nav' || element === 'footer' || (element === 'aside' && !inArticle)) return 'boilerplate'
  return role === null ? null : (regionOfRole[role] ?? null)
}

/** Hidden from readers by its attributes. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  const style = attributes.get('style')
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500))
}

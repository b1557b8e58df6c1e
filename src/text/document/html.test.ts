import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'
import { locate } from './locate.ts'

function partsOf(source: string): Record<string, string[]> {
  const { text, parts, paragraphs } = readHtml(source)
  const lines: Record<string, string[]> = {}
  for (const { start, end } of paragraphs) {
    const { kind } = parts.find((part) => part.start <= start && end <= part.end)!
    ;(lines[kind] ??= []).push(text.slice(start, end))
  }
  return lines
}

const paragraphsOf = (source: string) => {
  const { text, paragraphs } = readHtml(source)
  return paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end)])
}

const sentences = [
  'The brigade left the eastern quarter of Hilltown on Monday after a siege of three months, residents told reporters.',
  'Its spokesman said that 40 of its men had been killed since the spring, a figure that could not be confirmed.',
  'The army entered the quarter in the evening. It found two workshops and a prison with eleven people in it.',
]
const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')

describe('text of a page', () => {
  test('paragraphs, headings, lists, rows, captions', () => {
    const page = `<h2>Losses</h2><p>They were <b>for</b>ty,\n  he <i>said</i>.</p><ul><li>one<li>two</ul>
      <table><tr><th>Town<td>Killed</tr><tr><td>North<td>3</table><figure><figcaption>The bridge</figcaption></figure>`
    expect(paragraphsOf(page)).toEqual([
      ['heading', 'Losses'],
      ['text', 'They were forty, he said.'],
      ['list_item', 'one'],
      ['list_item', 'two'],
      ['table_row', 'Town | Killed'],
      ['table_row', 'North | 3'],
      ['caption', 'The bridge'],
    ])
  })

  test('an infobox keeps one line a row', () => {
    const page = `<table class="infobox"><tr><th>Leaders</th><td><ul><li>A. One</li><li>B. Two<br>(since 2016)</li></ul></td></tr></table>`
    expect(paragraphsOf(page)).toEqual([['infobox_row', 'Leaders | A. One, B. Two (since 2016)']])
  })

  test('a page laid out as a table has paragraphs', () => {
    const page = `<table><tr><td>${body}</td></tr></table>`
    expect(paragraphsOf(page).map(([, text]) => text)).toEqual(sentences)
  })

  test('line breaks begin paragraphs unless the sentence goes on', () => {
    expect(paragraphsOf('<div>They left the<br>town.<br>No one<br><br>stayed.</div>').map(([, text]) => text)).toEqual([
      'They left the town.',
      'No one',
      'stayed.',
    ])
  })

  test('scripts, styles, templates and hidden elements give no text', () => {
    const page = `<title>T</title><script>a("<p>no</p>")</script><style>p{}</style><template><p>no</p></template><noscript>no</noscript>
      <p hidden>no</p><div style="color:red; display: none"><p>no</p></div><svg><text>no</text></svg><p>yes</p>`
    expect(readHtml(page).text.trim()).toBe('yes')
  })

  test('character references are led back one by one', () => {
    const page = '<p>40 men &mdash; all of A&amp;B&#8217;s&nbsp;&notit; – fell</p>'
    const { text, locations } = readHtml(page)
    expect(text.trim()).toBe('40 men — all of A&B’s\u00a0¬it; – fell')
    const at = text.indexOf('fell')
    expect(locate(locations, at, at + 4)).toEqual({
      kind: 'html',
      start: page.indexOf('fell'),
      end: page.indexOf('fell') + 4,
    })
    const dash = text.indexOf('—')
    expect(locate(locations, dash, dash + 1)).toEqual({ kind: 'html', start: 10, end: 17 })
  })

  test('10,000 nested elements, closed and not, are read', () => {
    expect(readHtml(`${'<div><b>'.repeat(10_000)}deep${'</b></div>'.repeat(10_000)}<p>after</p>`).text).toBe(
      'deep\nafter\n',
    )
    expect(readHtml(`${'<ul><li>'.repeat(10_000)}deep`).text).toBe('deep\n')
    expect(readHtml(`${'<svg>'.repeat(10_000)}deep<p>in it`).text).toBe('')
  })

  test('law: paragraphs are where their locators say, and parts cover the text', () => {
    const bits = fc.constantFrom(
      '<p>', '</p>', '<div class="comments">', '</div>', '<table><tr><td>', '</table>', '<li>', '<br>', 'word ', ' two\n\n', '&amp;', '&nbsp', '&#x41;',
      '<script>', '</script>', '<!--', '-->', '<a href=x>', '</a>', '<h1>', '</h1>', '<', '&', 'قال ', '<span class=share>', '</span>', '<title>', '\u0000',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (list) => {
        const source = list.join('')
        const { text, paragraphs, parts, locations } = readHtml(source)
        let last = 0
        for (const { start, end } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        let lastRun = 0
        let lastPlace = 0
        for (const { start, end, locator } of locations) {
          if (locator.kind !== 'html') throw new Error('not a place in HTML')
          expect(start).toBeGreaterThanOrEqual(lastRun)
          expect(locator.start).toBeGreaterThanOrEqual(lastPlace)
          expect(locator.end).toBeLessThanOrEqual(source.length)
          const raw = source.slice(locator.start, locator.end)
          if (!raw.includes('&')) expect(text.slice(start, end)).toBe(raw.replace(/\s/g, ' '))
          lastRun = end
          lastPlace = locator.start
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('parts of a page', () => {
  test('a page with nothing around its text', () => {
    expect(partsOf(`<html><body><h1>Brigade leaves</h1>${body}</body></html>`)).toEqual({
      body: ['Brigade leaves', ...sentences],
    })
    expect(partsOf('<p>Five people were killed.</p>')).toEqual({ body: ['Five people were killed.'] })
    expect(partsOf(sentences.join('<br><br>'))).toEqual({ body: sentences })
  })

  test('a news page', () => {
    const page = `<header><a href=/>Hilltown Wire</a><nav><ul><li><a href=/n>News</a><li><a href=/s>Sport</a></ul></nav></header>
      <main><article><h1>Brigade leaves the eastern quarter</h1><p class="byline">By A. Writer</p><div class="share-buttons"><a href=#>Share</a></div>
      ${body}<aside><p>The brigade was formed in 2014 and has some 300 men.</p></aside>
      <div class="related-articles"><h3>More on this</h3><p><a href=/1>Five killed near the dam</a></p><p>The army said that five men died.</p></div></article></main>
      <section id="comments"><h3>2 comments</h3><p>I counted 200 dead myself, they are all lying to you about it again.</p></section>
      <footer><p>© Hilltown Wire</p></footer>`
    expect(partsOf(page)).toEqual({
      boilerplate: ['Hilltown Wire', 'News', 'Sport', 'Share', '© Hilltown Wire'],
      body: [
        'Brigade leaves the eastern quarter',
        'By A. Writer',
        ...sentences,
        'The brigade was formed in 2014 and has some 300 men.',
      ],
      other_article: ['More on this', 'Five killed near the dam', 'The army said that five men died.'],
      comments: ['2 comments', 'I counted 200 dead myself, they are all lying to you about it again.'],
    })
  })

  test('an Arabic news page', () => {
    const text = [
      'انسحب اللواء من الحي الشرقي في المدينة يوم الاثنين بعد حصار دام ثلاثة أشهر، بحسب ما قال سكان لمراسلين.',
      'وقال متحدث باسمه إن أربعين من عناصره قتلوا منذ الربيع، ولم يتسن التأكد من هذا العدد من مصدر مستقل.',
    ]
    const page = `<div dir="rtl"><ul class="menu"><li><a href=/>الرئيسية</a><li><a href=/n>أخبار</a></ul><div class="post"><h1>اللواء يغادر الحي الشرقي</h1>
      <p>${text[0]}</p><p>${text[1]}</p></div><div><h3>مواضيع ذات صلة</h3><ul><li><a href=/1>مقتل خمسة قرب السد بحسب الجيش</a></ul></div></div>`
    expect(partsOf(page)).toEqual({
      boilerplate: ['الرئيسية', 'أخبار', 'مواضيع ذات صلة', 'مقتل خمسة قرب السد بحسب الجيش'],
      body: ['اللواء يغادر الحي الشرقي', ...text],
    })
  })

  test('a thread of a forum: answers are comments when the page says so, else all of it is text', () => {
    const thread = (names: readonly string[]) =>
      `<h1>The siege</h1>${sentences.map((each, index) => `<div class="${names[index]}"><p>${each}</p></div>`).join('')}`
    expect(partsOf(thread(['post', 'replies', 'replies']))).toEqual({
      body: ['The siege', sentences[0]],
      comments: sentences.slice(1),
    })
    expect(partsOf(thread(['post', 'post', 'post']))).toEqual({ body: ['The siege', ...sentences] })
  })

  test('another article beside the main one', () => {
    const page = `<h1>Brigade leaves</h1><article>${body}${body}</article><article><h2>Talks in the capital</h2><p>The minister left on Sunday for talks that are to last two days in all.</p></article>`
    expect(partsOf(page)).toEqual({
      body: ['Brigade leaves', ...sentences, ...sentences],
      boilerplate: ['Talks in the capital'],
      other_article: ['The minister left on Sunday for talks that are to last two days in all.'],
    })
  })

  test('a wiki page: edit links and navigation go, references stay', () => {
    const page = `<div id="content"><h1>Valley Brigade</h1><div class="hatnote">For the song, see there.</div>${body}<h2>History<span class="mw-editsection">[edit]</span></h2><p>${sentences[0]}<sup>[1]</sup></p>
      <ol class="references"><li>^ A. Writer, 2015.</li></ol><div class="navbox" role="navigation"><a href=/x>Other brigades</a></div></div>`
    expect(partsOf(page)).toEqual({
      body: ['Valley Brigade', ...sentences, 'History', `${sentences[0]}[1]`, '^ A. Writer, 2015.'],
      boilerplate: ['For the song, see there.', '[edit]', 'Other brigades'],
    })
  })

  test('a theme that calls the whole page a sidebar is not believed', () => {
    expect(partsOf(`<div class="sidebar">${body}</div>`)).toEqual({ body: sentences })
  })
})

describe('what a page says of itself', () => {
  test('meta, linked data, headings and times, in this order', () => {
    const data = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"From data","datePublished":"2019-03-05","publisher":{"name":"Data Wire"}}]}</script>`
    const meta = `<meta property="og:title" content="From meta"><meta property="article:published_time" content="2019-03-04T23:00:00Z"><meta property="og:site_name" content="Meta Wire">`
    expect(readHtml(`${meta}${data}<p>x`)).toMatchObject({
      title: 'From meta',
      published: '2019-03-04',
      publisher: 'Meta Wire',
    })
    expect(readHtml(`${data}<p>x`)).toMatchObject({
      title: 'From data',
      published: '2019-03-05',
      publisher: 'Data Wire',
    })
    expect(
      readHtml(
        `<title>Siege ends | Wire</title><h1>Siege ends in Hilltown</h1><time datetime="2019-03-06">x</time>${body}`,
      ),
    ).toMatchObject({
      title: 'Siege ends in Hilltown',
      published: '2019-03-06',
    })
    expect(readHtml(`<title>Siege ends at last | Wire</title>${body}`).title).toBe('Siege ends at last')
  })

  test('the licence that is linked', () => {
    expect(readHtml(`${body}<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">x</a>`).licence).toBe(
      'CC-BY-4.0',
    )
  })

  test('damaged linked data are passed over', () => {
    expect(readHtml(`<script type="application/ld+json">{"@type":</script>${body}`).title).toBeNull()
  })
})

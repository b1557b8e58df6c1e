import { describe, expect, test } from 'vitest'
import { readPlain } from './plain.ts'

/** Lines by the part that they are in. */
function partsOf(source: string): Record<string, string[]> {
  const { text, parts, paragraphs } = readPlain(source)
  const lines: Record<string, string[]> = {}
  for (const { start, end } of paragraphs) {
    const { kind } = parts.find((part) => part.start <= start && end <= part.end)!
    ;(lines[kind] ??= []).push(text.slice(start, end))
  }
  return lines
}

const article = [
  'The brigade left the eastern quarter of Hilltown on Monday after a siege of three months, residents told reporters.',
  'Its spokesman said that 40 of its men had been killed since the spring, a figure that could not be confirmed.',
  'The army entered the quarter in the evening. It found two workshops and a prison with eleven people in it.',
  'An official of the province said that the families would return within weeks, once the mines were cleared.',
]

const arabicArticle = [
  'انسحب اللواء من الحي الشرقي في المدينة يوم الاثنين بعد حصار دام ثلاثة أشهر، بحسب ما قال سكان لمراسلين.',
  'وقال متحدث باسمه إن أربعين من عناصره قتلوا منذ الربيع، ولم يتسن التأكد من هذا العدد من مصدر مستقل.',
  'ودخل الجيش الحي مساء، وعثر على ورشتين وسجن فيه أحد عشر شخصا، كما قال مسؤول في المحافظة.',
]

describe('a text without anything around it', () => {
  test.each([
    ['an article', article],
    ['an Arabic article', arabicArticle],
    ['one sentence', ['Five people were killed.']],
    ['a headline', ['Five people killed in Hilltown']],
    ['a timeline', ['12 March 2015 – Attack on the market', article[0]!, '3 April 2015 – The bridge is taken', article[1]!, '9 May 2015 – A truce', article[2]!]],
    ['names', ['Amal', 'Bashir', 'Camilla', 'Dario', 'Emre']],
    ['an interview', ['Q: How many men did they have?', 'A: Some three hundred, he said in: the winter, fewer.', article[0]!]],
    ['news that reads like teasers', ['Fighting in the valley goes on for a third day', article[0]!, 'Clinic in the old town hit by shells at night', article[1]!]],
    ['sections', ['Summary', article[0]!, 'Comments', article[1]!, 'Sources of income', article[2]!, 'Notes', '[1] Interview.']],
    ['a word about rights', [article[0]!, 'The group says that all its rights were reserved to it by the truce of 2014.', article[1]!]],
    ['a statement', ['الحمد لله رب العالمين', 'استهدف المجاهدون آلية للجيش قرب القرية', 'ما أدى إلى تدميرها', 'والله أكبر']],
  ])('%s: all of it is body', (_, lines) => expect(partsOf(lines.join('\n'))).toEqual({ body: lines })) // prettier-ignore
})

describe('other articles', () => {
  test('teasers that end with "read more", each back to its headline', () => {
    const teasers = [
      'Wire Update: Minister leaves for talks in the capital',
      'by A. Writer, May 2, 2019',
      'The minister left on Sunday for talks that are to last two days.',
      'read more',
      'Floods drive 500 people out of their homes in the south',
      'More than 500 people left their homes.',
      'weiterlesen / click to continue',
      'Third headline about something else entirely',
      'A short opening of it… Continue reading →',
    ]
    expect(partsOf([...article, ...teasers].join('\n\n'))).toEqual({ body: article, other_article: teasers })
  })

  test('Arabic teasers', () => {
    const teasers = [
      'وزير الخارجية يغادر إلى العاصمة لإجراء محادثات',
      'غادر الوزير الأحد لإجراء محادثات تستمر يومين.',
      'اقرأ المزيد »',
    ]
    expect(partsOf([...arabicArticle, ...teasers].join('\n'))).toEqual({ body: arabicArticle, other_article: teasers })
  })

  test('the article itself may end with "read more": only that line goes', () => {
    expect(partsOf(['Brigade leaves the eastern quarter', article[0], 'Read more'].join('\n'))).toEqual({
      body: ['Brigade leaves the eastern quarter', article[0]],
      boilerplate: ['Read more'],
    })
  })

  test('related articles at the end', () => {
    const related = [
      'Related articles',
      'Prisoners moved to another camp',
      'Who pays the brigade?',
      'Five killed near the dam, army says',
    ]
    expect(partsOf([...article, ...related].join('\n'))).toEqual({ body: article, other_article: related })
  })

  test('the same in Arabic, with openings', () => {
    const related = [
      'مواضيع ذات صلة',
      'مقتل خمسة قرب السد بحسب الجيش',
      'قال الجيش إن خمسة قتلوا.',
      'من يمول اللواء في الشرق',
      'تقرير عن مصادر التمويل.',
    ]
    expect(partsOf([...arabicArticle, ...related].join('\n'))).toEqual({ body: arabicArticle, other_article: related })
  })

  test('a box of related articles in the middle: the article goes on after it', () => {
    const box = ['Read also', 'Prisoners moved to another camp', 'Who pays the brigade']
    expect(partsOf([article[0], article[1], ...box, article[2], article[3]].join('\n'))).toEqual({
      body: article,
      other_article: box,
    })
  })

  test('a single line that points elsewhere', () => {
    const lines = ['Read more: Who fell near the dam?', 'اقرأ أيضا: مقتل خمسة قرب السد']
    expect(partsOf([article[0], lines[0], article[1], lines[1], article[2], article[3]].join('\n'))).toEqual({
      body: article,
      other_article: lines,
    })
  })

  test('headlines with by-lines and short openings after a long article', () => {
    const long = [...article, ...article, ...article, ...article]
    const others = [
      'FLOODS DRIVE HUNDREDS OUT OF THEIR HOMES',
      'By A. Writer, May 2, 2019 – More than 500 people left their homes on Sunday.',
      'MINISTER LEAVES FOR TALKS IN THE CAPITAL',
      'By B. Writer, May 1, 2019 – The minister is to stay for two days.',
    ]
    expect(partsOf([...long, ...others].join('\n'))).toEqual({ body: long, other_article: others })
  })
})

describe('comments', () => {
  test('from their opening to the end', () => {
    const comments = [
      '3 comments',
      'Bystander says:',
      'I saw 200 dead there, all of you are lying about it.',
      'Reply',
      'Leave a Reply',
      'Your email address will not be published.',
    ]
    expect(partsOf([...article, ...comments].join('\n'))).toEqual({ body: article, comments })
  })

  test('in Arabic', () => {
    const comments = ['التعليقات (2)', 'قارئ', 'هذا الكلام غير صحيح والعدد أكبر من ذلك بكثير.', 'اترك تعليقاً']
    expect(partsOf([...arabicArticle, ...comments].join('\n'))).toEqual({ body: arabicArticle, comments })
  })

  test('below buttons and related posts', () => {
    const buttons = ['Share this:', 'Twitter', 'Facebook', 'Loading...']
    const related = ['Related', 'The bridges of the valley', 'A short history of the dam']
    const comments = [
      '1 thought on “Who holds the dam?”',
      'Reader One says:',
      'March 4, 2016 at 10:14 am',
      'Three hundred people were displaced.',
    ]
    expect(partsOf([...article, ...buttons, ...related, ...comments].join('\n'))).toEqual({
      body: article,
      boilerplate: buttons,
      other_article: related,
      comments,
    })
  })

  test('a count below the title opens nothing', () => {
    const { body, boilerplate } = partsOf(['Brigade leaves the eastern quarter', '12 comments', ...article].join('\n'))
    expect(body).toEqual(['Brigade leaves the eastern quarter', ...article])
    expect(boilerplate).toEqual(['12 comments'])
  })

  test('the newest comments of a site, and advertisements of robots', () => {
    const comments = [
      'admin in: Who pays the brigade?',
      'Great article with insight ...',
      'https://pills.example/buy/ in: Talks in the capital',
      'Hello there, I just found your page and ...',
    ]
    expect(partsOf([...article, ...comments].join('\n'))).toEqual({ body: article, comments })
  })
})

describe('lines about the page', () => {
  test('menus, buttons, rights, cookies, links to pages before and after', () => {
    const before = [
      'Skip to content',
      'Home',
      'News',
      'Opinion',
      'Videos',
      'About us',
      'Home | World | Sport | Contact',
    ]
    const after = [
      'Share on Facebook',
      'شارك المقال',
      '« Older posts / next articles »',
      '© 2019 Hilltown Wire. All rights reserved.',
      'We use cookies to make this page better for you.',
      '[download id=12]',
    ]
    expect(partsOf([...before, ...article, ...after].join('\n'))).toEqual({
      body: article,
      boilerplate: [...before, ...after],
    })
  })

  test('an Arabic menu', () => {
    const menu = ['الرئيسية', 'أخبار', 'رياضة', 'اقتصاد', 'من نحن']
    expect(partsOf([...menu, ...arabicArticle].join('\n'))).toEqual({ body: arabicArticle, boilerplate: menu })
  })

  test('a title page is no menu', () => {
    const title = ['Leaving the Brigade', 'Reasons and numbers', 'October 2015', 'Prepared by', 'Valley Research House']
    expect(partsOf([...title, ...article].join('\n'))).toEqual({ body: [...title, ...article] })
  })
})

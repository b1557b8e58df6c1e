import { describe, expect, it } from 'vitest'
import { splitSentences } from '../sentences/index.ts'
import { findDates } from './find-dates.ts'

const published = '2021-11-01' // a Monday

/** `text → EDTF` of each mention; `…` behind it where it held throughout. */
function read(text: string, when: string | null = published): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  return findDates(text, splitSentences(text, paragraphs), when).map(
    (date) => `${date.text} → ${date.edtf}${date.range_kind === 'throughout' ? ' …' : ''}`,
  )
}

describe('dates in words and digits', () => {
  it.each([
    ['It began on 12 March 2019.', '12 March 2019 → 2019-03-12 …'],
    ['On March 12th, 2019, it began', 'March 12th, 2019 → 2019-03-12 …'],
    ['on the 12th of March 2019', '12th of March 2019 → 2019-03-12 …'],
    ['1Nov 2021', '1Nov 2021 → 2021-11-01 …'],
    ['11-Nov-2019', '11-Nov-2019 → 2019-11-11 …'],
    ['Saturday, 13 March 2021', 'Saturday, 13 March 2021 → 2021-03-13 …'],
    ['2019-03-12', '2019-03-12 → 2019-03-12 …'],
    ['31.10.2021', '31.10.2021 → 2021-10-31 …'],
    ['25/12/2019', '25/12/2019 → 2019-12-25 …'],
    ['10-31-2021', '10-31-2021 → 2021-10-31 …'],
    ['in October 2015', 'October 2015 → 2015-10'],
    ['the 2003 invasion', '2003 → 2003'],
    ['le 12 mars 2019', '12 mars 2019 → 2019-03-12 …'],
    ['am 12. März 2019', '12. März 2019 → 2019-03-12 …'],
    ["Mart 2019'da", 'Mart 2019 → 2019-03'],
    ['١٢ی ئازاری ٢٠١٩', '١٢ی ئازاری ٢٠١٩ → 2019-03-12 …'],
  ])('reads %s', (text, date) => {
    expect(read(text)).toEqual([date])
  })

  it('leaves out days that no calendar has', () => {
    expect(read('on 31 April 2019')).toEqual([])
  })
})

describe('the order of day and month', () => {
  it('holds both readings where nothing decides', () => {
    expect(read('Seen on 03/04/2019.')).toEqual(['03/04/2019 → 2019-03-04/2019-04-03'])
  })

  it('follows the other dates of the text', () => {
    expect(read('From 25/12/2018. Seen on 03/04/2019.')[1]).toBe('03/04/2019 → 2019-04-03 …')
    expect(read('From 12/25/2018. Seen on 03/04/2019.')[1]).toBe('03/04/2019 → 2019-03-04 …')
  })

  it('prefers the reading that is not after the time of writing', () => {
    expect(read('Seen on 12/03/2019.', '2019-06-01')).toEqual(['12/03/2019 → 2019-03-12 …'])
  })
})

describe('parts of periods', () => {
  it.each([
    ['in late October', 'late October → 2021-10-21~/2021-10-31'],
    ['early 2017', 'early 2017 → 2017-01/2017-04~'],
    ['in mid-March 2020', 'mid-March 2020 → 2020-03-11~/2020-03-20~'],
    ['the first half of 2019', 'first half of 2019 → 2019-01/2019-06'],
    ['Q3 2020', 'Q3 2020 → 2020-07/2020-09'],
    ['the third quarter of 2020', 'third quarter of 2020 → 2020-07/2020-09'],
    ['the summer of 2014', 'summer of 2014 → 2014-22'],
    ['in the 2010s', '2010s → 201X'],
    ['the early 1990s', 'early 1990s → 1990/1993~'],
    ['the 20th century', '20th century → 19XX'],
    ['the last week of May 2015', 'last week of May 2015 → 2015-05-25/2015-05-31'],
    ['the first three months of 2019', 'first three months of 2019 → 2019-01/2019-03'],
    ['throughout 2015', '2015 → 2015 …'],
    ['around 2014', 'around 2014 → 2014~'],
  ])('reads %s', (text, date) => {
    expect(read(text)).toEqual([date])
  })
})

describe('ranges and lists', () => {
  it.each([
    ['between January 2020 and September 2021', 'between January 2020 and September 2021 → 2020-01/2021-09 …'],
    ['from 2014 to 2017', 'from 2014 to 2017 → 2014/2017 …'],
    ['from March to May 2015', 'from March to May 2015 → 2015-03/2015-05 …'],
    ['from November to February 2015', 'from November to February 2015 → 2014-11/2015-02 …'],
    ['(2014-17)', '2014-17 → 2014/2017 …'],
    ['in 2014/15', '2014/15 → 2014/2015'],
    ['between 3 and 5 May 2014', 'between 3 and 5 May 2014 → 2014-05-03/2014-05-05 …'],
    ['30 April to 3 May 2015', '30 April to 3 May 2015 → 2015-04-30/2015-05-03 …'],
    ['May 3-5, 2015', 'May 3-5, 2015 → 2015-05-03/2015-05-05 …'],
    ['on the night of 3-4 June 2018', '3-4 June 2018 → 2018-06-03/2018-06-04 …'],
    ['active 1999–present', '1999–present → 1999/.. …'],
    ['since 2013', 'since 2013 → 2013/.. …'],
    ['until 2017', 'until 2017 → ../2017 …'],
    ['before 2011', 'before 2011 → ../2011'],
    ['since March 2011 and until the end of 2020', 'since March 2011 and until the end of 2020 → 2011-03/2020-12 …'],
  ])('reads %s as one', (text, date) => {
    expect(read(text)).toEqual([date])
  })

  it('reads the members of a list with the month and year of the last', () => {
    expect(read('on 3 and 5 May 2014')).toEqual(['3 → 2014-05-03 …', '5 May 2014 → 2014-05-05 …'])
    expect(read('in June and July 2014')).toEqual(['June → 2014-06', 'July 2014 → 2014-07'])
  })
})

describe('times told from the time of writing', () => {
  it.each([
    ['yesterday', 'yesterday → 2021-10-31 …'],
    ['on Sunday morning', 'Sunday morning → 2021-10-31 …'],
    ['last Friday', 'last Friday → 2021-10-29 …'],
    ['next Friday', 'next Friday → 2021-11-05 …'],
    ['last week', 'last week → 2021-10-25/2021-10-31'],
    ['this month', 'this month → 2021-11'],
    ['earlier this year', 'earlier this year → 2021'],
    ['the end of last year', 'end of last year → 2020-09~/2020-12'],
    ['over the past two years', 'past two years → 2019-11~/2021-11 …'],
    ['in recent months', 'recent months → /2021-11 …'],
    ['two years ago', 'two years ago → 2019'],
    ['a few days ago', 'a few days ago → 2021-10-29~ …'],
    ['last October', 'last October → 2021-10'],
    ['October last year', 'October last year → 2020-10'],
    ['It was in July.', 'July → 2021-07'],
    ['It was in December.', 'December → 2020-12'],
    ['It will be held in December.', 'December → 2021-12'],
  ])('reads %s', (text, date) => {
    expect(read(text)).toEqual([date])
  })

  it('takes a dateline as the time of writing where none is given', () => {
    expect(read('KABUL, 15 August 2021 (Agency) – Talks failed yesterday.', null)[1]).toBe('yesterday → 2021-08-14 …')
    expect(read('3 May 2019\nTalks failed in December.', null)[1]).toBe('December → 2018-12')
  })

  it('says as much as the words do where nothing else is known', () => {
    expect(read('Talks failed yesterday.', null)).toEqual(['yesterday → XXXX-XX-XX'])
    expect(read('Talks failed on 5 May.', null)).toEqual(['5 May → XXXX-05-05'])
  })

  it('reads a year alone as the time of writing', () => {
    expect(read('It was in July.', '2021')).toEqual(['July → 2021-07'])
  })
})

describe('times told from what the text spoke of', () => {
  it('counts from the day, month or year before', () => {
    expect(read('He left on 5 June 2014. Two days later he fell.')[1]).toBe('Two days later → 2014-06-07 …')
    expect(read('In September it began. The same week it ended.')[1]).toBe('same week → 2021-09')
    expect(read('It began in 2014. The following year it ended.')[1]).toBe('following year → 2015')
  })

  it('gives a month the year of the story', () => {
    expect(read('On 10 June 2014 the town fell. In August it was retaken.')[1]).toBe('August → 2014-08')
    expect(read('On 12 December 2013 they met. In February they parted.')[1]).toBe('February → 2014-02')
    expect(read('The group was formed in 2006. In September it struck.')[1]).toBe('September → 2021-09')
  })

  it.each([
    [
      'The group was founded in May 2003. Since February, its men have taken three towns.',
      'Since February → 2021-02/.. …',
    ],
    ['It began in May 2003. It holds the dam since 5 March.', 'since 5 March → 2021-03-05/.. …'],
    ['It split in 1998, 2001, 2003 and 2005. Since February, it has held the dam.', 'Since February → 2021-02/.. …'],
    ['It fell in March 2014. Since February its men had lost three towns.', 'Since February → 2014-02/.. …'],
    ['In May 2003, a month that since February was feared, it fell.', 'since February → 2003-02/.. …'],
    ['تأسست الجماعة في أيار 2003. ومنذ شباط سيطرت على ثلاث بلدات.', 'منذ شباط → 2021-02/.. …'],
    ['سقطت البلدة في آذار 2014. ومنذ شباط كانت الجماعة قد خسرت الجسر.', 'منذ شباط → 2014-02/.. …'],
  ])('what has gone on since a month is counted from the time of writing: %s', (text, date) => {
    expect(read(text).at(-1)).toBe(date)
  })

  it('finds nothing in what is told from an event', () => {
    expect(read('It came two days later, just over two years after the flood.')).toEqual([])
  })
})

describe('what is no date', () => {
  it.each([
    'It killed 2,014 people.',
    'It killed 2014 people.',
    'under Resolution 2254',
    'between 2000 and 2500 fighters',
    'see page 2011 and pp. 2015-2030',
    'call +964 770 123 4567',
    'They may march to the border.',
    'Prime Minister May said so',
    'the Sun and the Sunday Times',
    'at 10:30, after one month',
    'an AK-47, an F-16 and 24/7',
    'version 2.10.2',
    'Jan Horst and April Nadir spoke',
    'in 575 BC',
    'the March 23 Movement',
    'every Friday',
  ])('leaves %s alone', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('Arabic', () => {
  it.each([
    ['في ١٢ آذار/مارس ٢٠١٩', '١٢ آذار/مارس ٢٠١٩ → 2019-03-12 …'],
    ['في كانون الثاني (يناير) 2015', 'كانون الثاني (يناير) 2015 → 2015-01'],
    ['في 14 جويلية 2016', '14 جويلية 2016 → 2016-07-14 …'],
    ['في الثامن والعشرين من أغسطس 2018', 'الثامن والعشرين من أغسطس 2018 → 2018-08-28 …'],
    ['مطلع عام 2017', 'مطلع عام 2017 → 2017-01/2017-04~'],
    ['في أواخر تشرين الأول', 'أواخر تشرين الأول → 2021-10-21~/2021-10-31'],
    ['بين يناير 2020 وسبتمبر 2021', 'بين يناير 2020 وسبتمبر 2021 → 2020-01/2021-09 …'],
    ['بين عامي 2014 و2017', 'بين عامي 2014 و2017 → 2014/2017 …'],
    ['منذ عام 2013', 'منذ عام 2013 → 2013/.. …'],
    ['عام 2014م', 'عام 2014م → 2014'],
    ['النصف الأول من عام 2019', 'النصف الأول من عام 2019 → 2019-01/2019-06'],
    ['صيف عام 2014', 'صيف عام 2014 → 2014-22'],
    ['تسعينيات القرن الماضي', 'تسعينيات القرن الماضي → 199X'],
    ['قتل أمس الأحد', 'أمس الأحد → 2021-10-31 …'],
    ['الأسبوع الماضي', 'الأسبوع الماضي → 2021-10-25/2021-10-31'],
    ['قبل يومين', 'قبل يومين → 2021-10-30 …'],
    ['خلال العامين الماضيين', 'العامين الماضيين → 2019-11~/2021-11 …'],
    ['في وقت سابق من هذا العام', 'في وقت سابق من هذا العام → 2021'],
    ['أكتوبر الماضي', 'أكتوبر الماضي → 2021-10'],
    ['في ١٢/٣/٢٠١٩', '١٢/٣/٢٠١٩ → 2019-03-12 …'],
    ['رمضان 1441', 'رمضان 1441 → 2020-04-24~/2020-05-23~'],
    ['5 صفر 1437 هـ', '5 صفر 1437 هـ → 2015-11-17~ …'],
    ['عام 1437 هـ', 'عام 1437 هـ → 2015-10-14~/2016-10-01~'],
  ])('reads %s', (text, date) => {
    expect(read(text)).toEqual([date])
  })

  it.each(['قتل 2014 شخصا', 'القرار 2254', 'قبل يومين من الهجوم', 'قال الأب', 'حركة 23 مارس'])(
    'leaves %s alone',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../model/figure.ts'
import { connectorOf } from '../connector.ts'
import { checkMapping } from '../read-mapping.ts'
import { draftMapping } from './draft-mapping.ts'
import { randomTable } from './invented-tables.ts'
import { draftTexts } from './texts.ts'

/** Drafts from rows by column name. */
function draftOf(rows: readonly Record<string, string>[], more: { fileName?: string; language?: Language } = {}) {
  const columns = Object.keys(rows[0] ?? {})
  const table = {
    fileName: more.fileName ?? 'register.csv',
    form: {},
    formRemarks: [],
    columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    records: rows.length,
  }
  // One country in a box; all the rest is sea.
  const findCountry = (latitude: number, longitude: number) =>
    latitude > 30 && latitude < 37 && longitude > 40 && longitude < 48 ? 'IRQ' : undefined
  const draft = draftMapping(table, { language: more.language ?? 'en', findCountry })
  const doubtsAt = (path: string) => draft.doubts.filter((doubt) => doubt.path === path).map(({ text }) => text)
  return { ...draft, fields: draft.mapping.fields, doubtsAt }
}

const days = Array.from({ length: 24 }, (_, index) => index + 1)

describe('a list of casualties by hand', () => {
  const { mapping, fields, doubtsAt } = draftOf(
    days.map((day) => ({
      No: String(day),
      Date: `${day}/3/2015`,
      Governorate: day % 2 ? 'North' : 'South',
      Town: 'Alba',
      Lat: `33,31${day}`,
      Lon: `44,36${day}`,
      Killed: ['3', '0', '-99', '1.204', '2-4', 'N/A'][day % 6]!,
      Wounded: String(day),
      'Victim name': `Person ${day}`,
      Source: 'Daily Bee; Radio Alba',
      Remarks: 'Something happened, it is said.',
    })),
  )

  test('has its columns found by their names', () => {
    expect(fields).toMatchObject({
      source_event_id: { column: 'No' },
      date_start: { column: 'Date', format: 'D/M/YYYY' },
      latitude: { column: 'Lat', decimal: ',' },
      longitude: { column: 'Lon', decimal: ',' },
      admin1: { column: 'Governorate' },
      location_name: { column: 'Town' },
      sources: { column: 'Source', split: ';' },
      notes: { column: 'Remarks' },
    })
  })

  test('has deaths with thousands, ranges and codes, and the wounded are none', () => {
    const style = { column: 'Killed', thousands: '.', missing: ['-99'] }
    expect(fields.fatalities_best).toMatchObject(style)
    expect(fields.fatalities_low).toMatchObject({ ...style, range: 'low' })
    expect(fields.fatalities_high).toMatchObject({ ...style, range: 'high' })
    expect(mapping.missing).toEqual(['N/A'])
    expect(mapping.comment).toContainEqual(expect.stringMatching(/^Not taken as deaths.*Wounded/))
  })

  test('asks what zeros mean, what it covers and under what licence it is', () => {
    expect(fields.zero_means).toMatchObject({ constant: 'unknown' })
    expect(doubtsAt('fields.zero_means')).toHaveLength(1)
    expect(doubtsAt('licence')).toHaveLength(1)
    expect(mapping.licence).toMatchObject({ rows_public: false })
    expect(mapping.extent).toBeUndefined()
    expect(doubtsAt('')).toContainEqual(expect.stringMatching(/what does the table cover/))
  })

  test('takes no name of a person, and says so', () => {
    expect(JSON.stringify(fields)).not.toContain('Victim name')
    expect(doubtsAt('')).toContainEqual(expect.stringMatching(/single persons \(Victim name\)/))
  })

  test('is in the country where its points lie, with a doubt', () => {
    expect(fields.country).toMatchObject({ constant: 'IRQ' })
    expect(doubtsAt('fields.country')).toHaveLength(1)
  })
})

test('an Arabic table with Arabic digits', () => {
  const { fields, mapping } = draftOf(
    days.map((day) => ({
      الرقم: String(day),
      'تاريخ الحادث': `${day.toLocaleString('ar-EG')}/٠٣/٢٠١٦`,
      المحافظة: 'نينوى',
      القضاء: 'الموصل',
      'عدد القتلى': day === 3 ? 'غير معروف' : '٣',
      'عدد الجرحى': '٢',
      'الجهة المنفذة': 'تنظيم',
      المصدر: 'وكالة؛ إذاعة',
      ملاحظات: 'نص يصف ما جرى',
    })),
  )
  expect(fields).toMatchObject({
    source_event_id: { column: 'الرقم' },
    date_start: { column: 'تاريخ الحادث', format: 'D/M/YYYY' },
    admin1: { column: 'المحافظة' },
    admin2: { column: 'القضاء' },
    fatalities_best: { column: 'عدد القتلى' },
    actors: [{ name: { column: 'الجهة المنفذة' }, role: 'side_a' }],
    sources: { column: 'المصدر', split: '؛' },
    notes: { column: 'ملاحظات' },
  })
  expect(mapping.missing).toEqual(['غير معروف'])
})

describe('a table like the GTD', () => {
  const { fields } = draftOf(
    days.map((day) => ({
      eventid: `2015${String(day).padStart(8, '0')}`,
      iyear: '2015',
      imonth: String(day % 13),
      iday: String(day % 28),
      country: '95',
      country_txt: 'Iraq',
      region_txt: 'Middle East',
      provstate: 'North',
      city: 'Alba',
      specificity: String((day % 5) + 1),
      summary: 'Something was reported.',
      attacktype1: '3',
      attacktype1_txt: 'Bombing',
      gname: 'Group',
      nkill: '1',
      nkillter: '0',
      nwound: '4',
      scite1: '"A title," Paper, 1 May.',
      scite2: '"Another," Post, 2 May.',
    })),
  )

  test('has its date in parts', () => {
    expect(fields.date_start.parts).toEqual({ year: 'iyear', month: 'imonth', day: 'iday' })
  })

  test('has the code for the place read as in its code book', () => {
    expect(fields.location_precision).toMatchObject({ column: 'specificity', values: { 1: 'exact', 4: 'admin1' } })
  })

  test('has the country by its name, the type in words, all deaths and not some, and every source', () => {
    expect(fields).toMatchObject({
      country: { column: 'country_txt' },
      admin1: { column: 'provstate' },
      event_type: { column: 'attacktype1_txt' },
      fatalities_best: { column: 'nkill' },
      sources: { all_of: [{ column: 'scite1' }, { column: 'scite2' }] },
      actors: [{ name: { column: 'gname' }, role: 'side_a' }],
    })
    expect(JSON.stringify(fields.sources)).not.toContain('split')
  })
})

describe('dates', () => {
  test('a pair of days: the event lasted or nobody knows the day', () => {
    const { fields, doubtsAt } = draftOf([{ fecha_inicio: '2014-10-01', fecha_fin: '2014-10-03' }])
    expect(fields).toMatchObject({ date_start: { column: 'fecha_inicio' }, date_end: { column: 'fecha_fin' } })
    expect(doubtsAt('fields.date_end')).toHaveLength(1)
  })

  test('a pair in the wrong order is none', () => {
    const { fields, doubtsAt } = draftOf([{ start: '2014-10-03', end: '2014-10-01' }])
    expect(fields.date_end).toBeUndefined()
    expect(doubtsAt('fields.date_start')).toHaveLength(1)
  })

  test('the day of the event before that of the report', () => {
    const { fields } = draftOf([{ 'Date published': '2014-10-09', 'Event date': '2014-10-07' }])
    expect(fields.date_start.column).toBe('Event date')
    expect(draftOf([{ 'Date published': '2014-10-09' }]).doubtsAt('fields.date_start')).toHaveLength(1)
  })

  test('none at all: a doubt, and a mapping that refuses every record', () => {
    const { fields, doubtsAt } = draftOf([{ place: 'Alba', deaths: '3' }])
    expect(fields.date_start.format).toBe('iso')
    expect(doubtsAt('fields.date_start')).toHaveLength(1)
  })
})

describe('places', () => {
  test('coordinates that lie in the named country only when they change places', () => {
    const { fields, doubtsAt } = draftOf(
      days.map((day) => ({ date: '2014-10-01', country: 'Iraq', lat: `44.${day}`, lon: `33.${day}` })),
    )
    expect([fields.latitude?.column, fields.longitude?.column]).toEqual(['lon', 'lat'])
    expect(doubtsAt('fields.latitude')).toHaveLength(1)
  })

  test.each([
    ['38SKF 703 698', 'mgrs'],
    ['33.3152, 44.3661', 'lat lon'],
    ['POINT (44.3661 33.3152)', 'wkt'],
  ])('both coordinates in %s', (text, format) => {
    expect(draftOf([{ date: '2014-10-01', position: text }]).fields.coordinates).toMatchObject({
      column: 'position',
      format,
    })
  })

  test('metres are no degrees', () => {
    const { fields, doubtsAt } = draftOf([{ date: '2014-10-01', lat: '3688000', long: '441000' }])
    expect(fields.latitude).toBeUndefined()
    expect(doubtsAt('')).toContainEqual(expect.stringMatching(/no degrees/))
  })

  test('countries that nobody knows are listed to be filled in', () => {
    const known = days.map(() => ({ date: '2014-10-01', country: 'Iraq' }))
    const { fields, doubtsAt } = draftOf([...known, { date: '2014-10-01', country: 'Atlantis' }])
    expect(fields.country).toMatchObject({ values: { Atlantis: null }, unlisted: 'keep' })
    expect(doubtsAt('fields.country')).toHaveLength(1)
  })

  test('NA is Namibia among codes of two letters', () => {
    const { mapping, doubtsAt } = draftOf(['IQ', 'SY', 'NA'].map((country) => ({ date: '2014-10-01', country })))
    expect(mapping.missing).toBeUndefined()
    expect(doubtsAt('fields.country')).toEqual([expect.stringMatching(/Namibia/)])
  })

  test('a table without any is of the country that its file is called after, with a doubt', () => {
    const { fields, doubtsAt } = draftOf([{ date: '2014-10-01' }], { fileName: 'events_south_sudan_2014.csv' })
    expect(fields.country).toMatchObject({ constant: 'SSD' })
    expect(doubtsAt('fields.country')).toHaveLength(1)
  })
})

describe('precision', () => {
  test('codes that do not explain themselves are to be filled in', () => {
    const { fields, doubtsAt } = draftOf(days.map((day) => ({ date: '2014-10-01', date_accuracy: String(day % 3) })))
    expect(fields.time_precision).toMatchObject({ values: { 0: null, 1: null, 2: null } })
    expect(doubtsAt('fields.time_precision')).toHaveLength(1)
  })

  test('words explain themselves', () => {
    const rows = ['day', 'Month'].map((word) => ({ date: '2014-10-01', 'date precision': word }))
    expect(draftOf(rows).fields.time_precision?.values).toEqual({ day: 'day', Month: 'month' })
  })

  test('the codes of ACLED bring the windows that they stand for', () => {
    const { mapping } = draftOf([{ event_date: '2014-10-01', time_precision: '2' }])
    expect(mapping.window).toEqual({ week: '±3', month: 'month' })
  })
})

describe('actors', () => {
  test('have a role by the name of the column, and an id from the one beside', () => {
    const { fields } = draftOf([
      { date: '2014-10-01', side_a: 'Army', side_a_id: '7', side_b: 'Rebels', assoc_actor_1: 'Militia; Guard' },
    ])
    expect(fields.actors).toMatchObject([
      { name: { column: 'side_a' }, source_id: { column: 'side_a_id' }, role: 'side_a' },
      { name: { column: 'side_b' }, role: 'side_b' },
      { name: { column: 'assoc_actor_1', split: ';' }, role: 'associate' },
    ])
  })

  test('are not people: a column of ever different names is none', () => {
    const letters = days.map((day) => String.fromCharCode(96 + day))
    const { fields, doubtsAt } = draftOf(
      letters.map((letter) => ({ date: '2014-10-01', perpetrator: `A${letter} B${letter}` })),
    )
    expect(fields.actors).toBeUndefined()
    expect(doubtsAt('')).toContainEqual(expect.stringMatching(/names of persons \(perpetrator\)/))
  })
})

test('every column is named: in a rule, as left over, or as empty', () => {
  const { mapping } = draftOf([{ date: '2014-10-01', weather: 'clear', nothing: '' }])
  expect(mapping.comment).toContainEqual(expect.stringMatching(/No field takes.*weather/))
  expect(mapping.comment).toContainEqual(expect.stringMatching(/nothing in the records.*nothing/))
})

test('columns are listed with how many records fill them', () => {
  expect(draftOf([{ date: '2014-10-01', deaths: 'NA' }]).columns).toEqual([
    { name: 'date', filled: 1, examples: ['2014-10-01'] },
    { name: 'deaths', filled: 0, examples: [] },
  ])
})

describe('in Arabic', () => {
  test('the same mapping with other comments', () => {
    const rows = [{ date: '05/04/2015', deaths: '3' }]
    const without = (mapping: object) =>
      JSON.parse(JSON.stringify(mapping, (key, value: unknown) => (key === 'comment' ? undefined : value))) as unknown
    const [english, arabic] = [draftOf(rows), draftOf(rows, { language: 'ar' })]
    expect(without(arabic.mapping)).toEqual(without(english.mapping))
    expect(arabic.doubts.map(({ path }) => path)).toEqual(english.doubts.map(({ path }) => path))
  })

  test('every sentence is a doubt in both languages or in none', () => {
    const { en, ar } = draftTexts
    const isDoubt = ({ doubt, ...say }: typeof en) =>
      Object.entries(say).map(([key, make]) => {
        const { sentence } = [
          [['1'], ['2']],
          [1, ['2']],
          ['1', ['2']],
          ['1', '2', '3'],
        ]
          .map((values) => attempt(make, values))
          .find((made) => made !== undefined)!
        return [key, sentence.startsWith(doubt)]
      })
    /** `undefined` when the sentence takes other kinds of values. */
    const attempt = (make: unknown, values: unknown[]) => {
      try {
        return { sentence: (make as (...given: unknown[]) => string)(...values) }
      } catch (error) {
        if (error instanceof TypeError) return undefined
        throw error
      }
    }
    expect(isDoubt(ar)).toEqual(isDoubt(en))
  })
})

test('the draft of any table is a mapping that fits it, and survives being written and read', () => {
  fc.assert(
    fc.property(randomTable, ({ columns, rows }) => {
      const table = { fileName: 'random.csv', form: {}, formRemarks: [], columns, rows, records: rows.length }
      const { mapping, doubts } = draftMapping(table, { language: 'en' })
      const read = checkMapping(JSON.parse(JSON.stringify(mapping)), 'draft')
      expect(read).toEqual(mapping)
      expect(connectorOf(read, 'random.csv').recognise({ name: 'random.csv', firstRecord: columns })).toHaveProperty(
        'layout',
      )
      expect(doubts.map(({ path }) => path)).toContain('licence')
    }),
  )
})

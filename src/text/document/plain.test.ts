import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'
import { readPlain } from './plain.ts'

const kinds = ({ text, paragraphs }: ReturnType<typeof readPlain>) =>
  paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end)])

const long = 'The brigade held the eastern quarter for three months and then left it to another group, residents said.'

describe('plain text', () => {
  test('the text is the file, newlines and a byte order mark aside', () => {
    expect(readPlain('\ufeffOne \r\n\r\n two\r').text).toBe('One \n\n two\n')
  })

  test('headings by their looks, text below them', () => {
    expect(kinds(readPlain(`Structure\n${long}\nArmed wing\n${long}\n`))).toEqual([
      ['heading', 'Structure'],
      ['text', long],
      ['heading', 'Armed wing'],
      ['text', long],
    ])
  })

  test('wiki headings', () => {
    expect(kinds(readPlain(`== History ==\n${long}\n=== Later years===\n${long}`)).slice(0, 3)).toEqual([
      ['heading', 'History'],
      ['text', long],
      ['heading', 'Later years'],
    ])
  })

  test('a sentence that leads to a list is no heading', () => {
    const text =
      'The brigade has three offices, including:\n- Finance: responsible for wages.\n- Media: responsible for films.'
    expect(kinds(readPlain(text))).toEqual([
      ['text', 'The brigade has three offices, including:'],
      ['list_item', 'Finance: responsible for wages.'],
      ['list_item', 'Media: responsible for films.'],
    ])
  })

  test('rows of an infobox, in cells and with colons', () => {
    const cells = 'Formed | 2014 |\n---|---|\nLeader | |\n'
    expect(kinds(readPlain(`${cells}\n${long}`)).slice(0, 2)).toEqual([
      ['infobox_row', 'Formed | 2014 |'],
      ['infobox_row', 'Leader | |'],
    ])
    expect(kinds(readPlain(`- Headquarters: Unknown\n- Formed: 2014\n\n${long}`)).slice(0, 2)).toEqual([
      ['infobox_row', 'Headquarters: Unknown'],
      ['infobox_row', 'Formed: 2014'],
    ])
    expect(kinds(readPlain(`المقر: غير معروف\nتأسست: 2014\n${long}`)).slice(0, 2)).toEqual([
      ['infobox_row', 'المقر: غير معروف'],
      ['infobox_row', 'تأسست: 2014'],
    ])
  })

  test('rows of a table', () => {
    expect(kinds(readPlain('Town | Killed | Wounded\nNorth | 3 | 5\n'))).toEqual([
      ['table_row', 'Town | Killed | Wounded'],
      ['table_row', 'North | 3 | 5'],
    ])
  })

  test('the edit link of a wiki that is glued to the text below a heading', () => {
    expect(
      kinds(readPlain(`History\neditThe group emerged in 2006. ${long}\nReferences\nedit- ^ "Source". 2015.`)),
    ).toEqual([
      ['heading', 'History'],
      ['text', `The group emerged in 2006. ${long}`],
      ['heading', 'References'],
      ['note', '^ "Source". 2015.'],
    ])
    expect(kinds(readPlain(`The paper\neditors of the paper fled. ${long}`))[1]).toEqual([
      'text',
      `editors of the paper fled. ${long}`,
    ])
  })

  test('captions', () => {
    expect(kinds(readPlain(`${long}\nPhoto: the bridge in May\nصورة: الجسر`)).slice(1)).toEqual([
      ['caption', 'Photo: the bridge in May'],
      ['caption', 'صورة: الجسر'],
    ])
  })

  test('text broken to a width is put together; lists and short lines are not', () => {
    const text = `Report of the week

The brigade held the eastern quarter of the town for three
months and then left it to another group, residents said on
Monday. They had seen its vehicles leave by the northern road
in the early morning, they said.

- Two bridges were blown up before the retreat, according to
  the same residents.
- One was spared.
`
    expect(kinds(readPlain(text)).map(([kind, line]) => [kind, line?.replace(/\s+/g, ' ').slice(0, 40)])).toEqual([
      ['heading', 'Report of the week'],
      ['text', 'The brigade held the eastern quarter of '],
      ['list_item', 'Two bridges were blown up before the ret'],
      ['list_item', 'One was spared.'],
    ])
  })

  test('a line a paragraph stays so, however short the lines', () => {
    const lines = [
      'Five fighters were killed.',
      'Two were wounded.',
      'The town was shelled at night.',
      'No one claimed it.',
    ]
    expect(kinds(readPlain(lines.join('\n'))).map(([, line]) => line)).toEqual(lines)
  })

  test('what the head says: title, date, publisher, licence', () => {
    const document = readPlain(`Leaving the brigade: reasons and numbers

October 2015

Issued by

Valley Research House

${long}
${long}

This paper is published under CC BY 4.0.`)
    expect(document).toMatchObject({
      title: 'Leaving the brigade: reasons and numbers',
      published: '2015-10',
      publisher: 'Valley Research House',
      licence: 'CC-BY-4.0',
    })
  })

  test.each([
    [`تقرير عن انسحاب اللواء من الحي الشرقي\nنشر في: 12 أيار/مايو 2020\n${long}`, '2020-05-12'],
    [`Brigade leaves eastern quarter\nBy A. Writer | 3 March 2016\n${long}`, '2016-03-03'],
    [`HILLTOWN, 3 March 2016 (Wire) – ${long}`, '2016-03-03'],
    [`Brigade leaves eastern quarter\n${long} It had come on 3 March 2016, they said.`, null],
    [`Formed | 2014 |\n${long}`, null],
  ])('published: %#', (text, published) => expect(readPlain(text).published).toBe(published))

  test('a name above the text is no title unless the text is about it', () => {
    expect(readPlain(`Nadim al-Farouqi\n${long}`).title).toBeNull()
    expect(readPlain(`Valley Brigade\nThe Valley Brigade is an armed group. ${long}`).title).toBe('Valley Brigade')
  })

  test('nothing at all', () => {
    expect(readPlain('')).toMatchObject({ text: '', parts: [], paragraphs: [], locations: [], title: null })
    expect(readPlain(' \n').parts).toEqual([{ kind: 'body', start: 0, end: 2 }])
  })
})

describe('Markdown', () => {
  test('kinds by its markup; the text is the file', () => {
    const source = `# Title of it\n\n${long}\n\n## Part\n\n* item\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n`
    const document = readMarkdown(source)
    expect(document.text).toBe(source)
    expect(document.title).toBe('Title of it')
    expect(kinds(document).map(([kind]) => kind)).toEqual([
      'heading',
      'text',
      'heading',
      'list_item',
      'table_row',
      'table_row',
    ])
  })

  test('underlined headings', () => {
    expect(kinds(readMarkdown(`Part one\n=====\n\n${long}`))[0]).toEqual(['heading', 'Part one'])
  })
})

describe('laws', () => {
  const bits = fc.constantFrom(
    '\n', '\n\n', 'edit', 'The group', ' ', '| ', '- ', '== ', ' ==', '# ', '[1] ', '^', 'read more', '3 comments', 'Related articles',
    'Key: value', '\t', 'was here. ', '…', 'قال ', '\u202e', '\ud800', 'October 2015', '1. ', '©', 'x in: y', 'http://a.b ',
  ) // prettier-ignore

  test.each([readPlain, readMarkdown])(
    'paragraphs are ordered and trimmed, parts cover the text, it never throws (%#)',
    (read) => {
      fc.assert(
        fc.property(fc.array(bits, { maxLength: 80 }), (list) => {
          const { text, paragraphs, parts } = read(list.join(''))
          let last = 0
          for (const { start, end } of paragraphs) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
          expect(parts.every(({ kind }, index) => kind !== parts[index + 1]?.kind)).toBe(true)
        }),
        { numRuns: 300 },
      )
    },
  )
})

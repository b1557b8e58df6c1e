import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { MarsadError } from '../../model/errors.ts'
import { readDocuments } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const cut = ({ text }: { text: string }, { start, end }: { start: number; end: number }) => text.slice(start, end)

/** Whatever the bytes are, nothing but an error for people comes out. */
async function onlyToldErrors(whole: Uint8Array, name: string): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(whole.length), async (noise, at) => {
      try {
        await readDocuments(new Uint8Array([...whole.slice(0, at), ...noise, ...whole.slice(at + noise.length)]), name)
      } catch (error) {
        expect(error).toBeInstanceOf(MarsadError)
      }
    }),
    { numRuns: 60 },
  )
}

describe('a Word document', () => {
  const paragraph = (text: string, properties = '') =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
    zipSync({
      '[Content_Types].xml': bytes('<Types/>'),
      'word/document.xml': bytes(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
      ...more,
    })
  const whole = docx(
    paragraph('The Harbour Front', '<w:pStyle w:val="Heading1"/>') +
      '<w:p><w:r><w:t>It was formed in 2012</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:del><w:r><w:delText> or 2013</w:delText></w:r></w:del><w:ins><w:r><w:t> in Orland.</w:t></w:r></w:ins></w:p>' +
      paragraph('الوحدة الأولى', '<w:numPr/>') +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Unit</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>40</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    {
      'word/footnotes.xml': bytes(
        '<w:footnotes xmlns:w="w"><w:footnote w:id="1"><w:p><w:r><w:t>By an observatory.</w:t></w:r></w:p></w:footnote></w:footnotes>',
      ),
    },
  )

  test('is read with its headings, lists, tables and notes; what was deleted is left out', async () => {
    const [document] = await readDocuments(whole, 'front.docx')
    expect(document!.paragraphs.map((each) => [each.kind, cut(document!, each)])).toEqual([
      ['heading', 'The Harbour Front'],
      ['text', 'It was formed in 2012[1] in Orland.'],
      ['list_item', 'الوحدة الأولى'],
      ['table_row', 'Unit | 40'],
      ['note', '[1] By an observatory.'],
    ])
    expect(document!.locations.map(({ locator }) => locator)).toContainEqual({ kind: 'docx', paragraph: 3 })
  })

  test('keeps the cells of a table whole, and those of a table within one', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(paragraph('inner a'))}${cell(paragraph('inner b'))}</w:tr></w:tbl>`
    const table = `<w:tbl><w:tr>${cell(paragraph('two') + paragraph('paragraphs'))}${cell(inner + paragraph('last'))}</w:tr></w:tbl>`
    const [document] = await readDocuments(docx(table + paragraph('below')), 'table.docx')
    expect(document!.paragraphs.map((each) => cut(document!, each))).toEqual([
      'inner a | inner b',
      'two paragraphs | last',
      'below',
    ])
  })

  test('knows its headings by the names of styles, in any language of Word; what was moved stands once; endnotes', async () => {
    const body =
      paragraph('الوحدات', '<w:pStyle w:val="1"/>') +
      '<w:p><w:moveFrom><w:r><w:t>Moved away. </w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>Moved here.</w:t></w:r></w:moveTo><w:r><w:endnoteReference w:id="2"/></w:r></w:p>'
    const [document] = await readDocuments(
      docx(body, {
        'word/styles.xml': bytes(
          '<w:styles xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>',
        ),
        'word/endnotes.xml': bytes(
          `<w:endnotes xmlns:w="w"><w:endnote w:id="2">${paragraph('By a ministry.')}${paragraph('In June.')}</w:endnote></w:endnotes>`,
        ),
      }),
      'moved.docx',
    )
    expect(document!.paragraphs.map((each) => [each.kind, cut(document!, each)])).toEqual([
      ['heading', 'الوحدات'],
      ['text', 'Moved here.[e2]'],
      ['note', '[e2] By a ministry.'],
      ['note', 'In June.'],
    ])
  })

  test('that unpacks to very much is refused before it is unpacked', async () => {
    const bomb = docx(`<w:p><w:r><w:t>${' '.repeat(80 * 1024 ** 2)}</w:t></w:r></w:p>`)
    expect(bomb.length).toBeLessThan(1e6)
    await expect(readDocuments(bomb, 'bomb.docx')).rejects.toMatchObject({ code: 'zip_too_large' })
  })

  test('that is nested very deep, or no document at all, is refused', async () => {
    const deep = docx('<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000))
    await expect(readDocuments(deep, 'deep.docx')).rejects.toMatchObject({ code: 'docx_damaged' })
    await expect(readDocuments(whole.slice(0, 200), 'half.docx')).rejects.toBeInstanceOf(MarsadError)
  })

  test('never fails in another way, whatever its bytes', () => onlyToldErrors(whole, 'noise.docx'))
})

describe('a mail', () => {
  const mail = [
    'From: Ruvana Teskel <ruvana@example.org>',
    'To: desk@example.org',
    'Subject: =?utf-8?B?2KrZgtix2YrYsQ==?=',
    'Date: Fri, 3 Jun 2016 08:15:00 +0000',
    'Content-Type: text/plain; charset=windows-1256',
    'Content-Transfer-Encoding: base64',
    '',
    'zsjR',
    '',
  ].join('\r\n')

  test('has its subject as title and its date; who wrote to whom is not taken over', async () => {
    const [document] = await readDocuments(bytes(mail), 'note.eml')
    expect(document).toMatchObject({ title: 'تقرير', published: '2016-06-03' })
    expect(document!.text.trim()).toBe('خبر')
    expect(JSON.stringify(document)).not.toContain('Teskel')
    expect(document!.locations[0]!.locator.kind).toBe('mail')
  })

  test('never fails in another way, whatever its bytes', () => onlyToldErrors(bytes(mail), 'noise.eml'))
})

test('a day of publication is the one where it was written', async () => {
  const late = 'Fri, 03 Jun 2016 23:15:00 -0500'
  const mail = `From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: Late\r\nDate: ${late}\r\n\r\nFive were arrested.\r\n`
  expect((await readDocuments(bytes(mail), 'late.eml'))[0]!.published).toBe('2016-06-03')
  const feed = `<rss version="2.0"><channel><title>A desk</title><item><title>Late</title><pubDate>${late}</pubDate><description>Five were arrested.</description></item></channel></rss>`
  expect((await readDocuments(bytes(feed), 'late.rss'))[0]!.published).toBe('2016-06-03')
})

describe('a feed', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>An observatory</title>
    <item><title>Two villages emptied</title><pubDate>Fri, 03 Jun 2016 08:15:00 GMT</pubDate><description>Short</description>
      <content:encoded><![CDATA[<p>About 300 families left.</p><script>alert(1)</script>]]></content:encoded></item>
    <item><title>Nothing</title></item></channel></rss>`
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A desk</title><id>a</id><updated>2016-06-01T00:00:00Z</updated>
    <entry><id>b</id><title>A raid</title><updated>2016-06-04T00:00:00Z</updated><content type="html">&lt;p&gt;Five were arrested.&lt;/p&gt;</content></entry></feed>`

  test('gives a document an item, with its own date and title', async () => {
    const documents = await readDocuments(bytes(rss), 'feed.xml')
    expect(
      documents.map(({ text, title, published, publisher }) => ({ text: text.trim(), title, published, publisher })),
    ).toEqual([
      {
        text: 'About 300 families left.',
        title: 'Two villages emptied',
        published: '2016-06-03',
        publisher: 'An observatory',
      },
    ])
    expect(
      (await readDocuments(bytes(atom), 'feed.atom')).map(({ text, published }) => [text.trim(), published]),
    ).toEqual([['Five were arrested.', '2016-06-04']])
  })

  test('that declares entities of its own is refused', async () => {
    const hostile = rss.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b">]><rss')
    await expect(readDocuments(bytes(hostile), 'feed.xml')).rejects.toMatchObject({ code: 'feed_damaged' })
  })

  test('never fails in another way, whatever its bytes', () => onlyToldErrors(bytes(rss), 'noise.rss'))
})

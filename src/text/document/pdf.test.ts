import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MarsadError } from '../../model/errors.ts'
import { linesOf } from './pdf-lines.ts'
import type { Recogniser } from './ocr.ts'
import { isBackwards, readPdf } from './pdf.ts'
import type { PdfItem } from './pdf-order.ts'
import { readDocuments } from './read-document.ts'

interface Placed {
  text: string
  x: number
  y: number
  size?: number
}

/** A PDF as small as one may be: pages of text in Helvetica. */
function pdfOf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const content = pages.map((lines) =>
    lines
      .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n'),
  )
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...content.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new TextEncoder().encode(text)
}

const read = async (pages: readonly (readonly Placed[])[]) => (await readDocuments(pdfOf(pages), 'report.pdf'))[0]!

describe('a PDF', () => {
  const page: Placed[] = [
    { text: 'The Harbour Front', x: 72, y: 760, size: 18 },
    { text: 'The front was formed in 2012 and has about 450 fighters in the north of the', x: 72, y: 720 },
    { text: 'country, according to an observatory.', x: 72, y: 706 },
    { text: 'It is led by a council of five.', x: 72, y: 670 },
  ]

  test('is read in paragraphs, each line with its page and box', async () => {
    const { text, title, paragraphs, locations } = await read([page])
    expect(title).toBe('The Harbour Front')
    expect(paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'The Harbour Front'],
      [
        'text',
        'The front was formed in 2012 and has about 450 fighters in the north of the country, according to an observatory.',
      ],
      ['text', 'It is led by a council of five.'],
    ])
    expect(locations.map(({ start, end }) => text.slice(start, end))).toEqual(page.map(({ text: line }) => line))
    expect(locations[1]!.locator).toMatchObject({ kind: 'pdf', page: 1, box: [72, 720, expect.any(Number), 11] })
  })

  test('has its running heads and page numbers marked', async () => {
    const pages = [1, 2, 3, 4].map((number): Placed[] => [
      { text: 'Annual report of an observatory', x: 72, y: 810 },
      { text: `On this page number ${number} there stands a sentence that is no other page has.`, x: 72, y: 700 },
      { text: `Of the units, number ${number} is described at some length in these lines below.`, x: 72, y: 600 },
      { text: String(number), x: 290, y: 30 },
    ])
    const { text, parts } = await read(pages)
    const body = parts.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end))
    expect(body.join('')).toContain('On this page number 3')
    expect(body.join('')).not.toContain('Annual report')
    expect(parts.some(({ kind, start, end }) => kind === 'boilerplate' && /^4\s*$/.test(text.slice(start, end)))).toBe(
      true,
    )
  })

  test('without text says that it must be recognised first', async () => {
    await expect(read([[]])).rejects.toMatchObject({
      code: 'pdf_scanned',
      hint: expect.stringContaining('recognition'),
    })
  })

  test('whose pages are pictures is read by text recognition, with places on the page', async () => {
    let closed = 0
    const recogniser = (confidence: number) => async (): Promise<Recogniser> => ({
      async recognise(image) {
        expect([...image.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)))
        return [{ text: 'الجبهة في الشمال', confidence, box: [280, 280, 560, 28] }]
      },
      async close() {
        closed += 1
      },
    })
    const { text, locations } = await readPdf(pdfOf([[]]), 'scan.pdf', recogniser(93))
    expect(text).toBe('الجبهة في الشمال')
    expect(locations[0]!.locator).toEqual({
      kind: 'pdf',
      page: 1,
      box: [100, 732, 200, 10].map((each) => expect.closeTo(each)),
    })
    await expect(readPdf(pdfOf([[]]), 'scan.pdf', recogniser(64))).rejects.toMatchObject({ code: 'ocr_unsure' })
    expect(closed).toBe(2)
  })

  test('that is damaged is refused with a way out', async () => {
    const whole = pdfOf([page])
    await expect(readDocuments(whole.slice(0, 40), 'half.pdf')).rejects.toMatchObject({ code: 'pdf_damaged' })
    const any = fc.uint8Array({ minLength: 1, maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(any, fc.nat(whole.length), async (noise, at) => {
        const bytes = new Uint8Array([...whole.slice(0, at), ...noise, ...whole.slice(at + noise.length)])
        try {
          await readDocuments(bytes, 'noise.pdf')
        } catch (error) {
          expect(error).toBeInstanceOf(MarsadError)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a page', () => {
  const line = (text: string, x: number, y: number, height = 11): PdfItem => ({
    text,
    x,
    y,
    width: text.length * height * 0.5,
    height,
  })
  const left = ['The first unit went north on Monday', 'and took the ridge after a siege of', 'three months in the hills; its men', 'then held the road to the harbour', 'until winter came, when they left.'] // prettier-ignore
  const right = ['The second unit stayed in the south', 'and lost forty men near the bridge,', 'which it had held since the spring', 'of that year against three others.', 'Nothing more is known of it today.'] // prettier-ignore
  const columns = left.flatMap((text, index) => [
    line(text, 50, 700 - index * 14),
    line(right[index]!, 300, 700 - index * 14),
  ])

  test('in columns is read one column after the other, below the line that runs across', () => {
    const title = line(
      'Two units of one brigade and what became of them in the year of the siege and after it',
      50,
      740,
    )
    expect(linesOf([...columns, title]).map(({ text }) => text)).toEqual([title.text, ...left, ...right])
  })

  test('in columns of Arabic begins on the right', () => {
    const words = 'الوحدة في الجنوب وخسرت أربعين رجلا'
    const numbered = [1, 2, 3, 4, 5, 6].flatMap((number) => [
      line(`${words} ${'ا'.repeat(number)}`, 50, 700 - number * 14),
      line(`${words} ${'ب'.repeat(number)}`, 320, 700 - number * 14),
    ])
    const last = linesOf(numbered).map(({ text }) => text.split(' ').at(-1))
    expect(last).toEqual(
      [...'123456'].map((n) => 'ب'.repeat(Number(n))).concat([...'123456'].map((n) => 'ا'.repeat(Number(n)))),
    )
  })

  test('with a table keeps its rows', async () => {
    const rows = [['Year', 'Killed', 'Wounded'], ['2015', '30', '12'], ['2016', '45', '1,200']] // prettier-ignore
    const cells = rows.flatMap((row, at) =>
      row.map((text, column) => ({ text, x: 72 + column * 150, y: 700 - at * 16 })),
    )
    const { text, paragraphs } = await read([cells])
    expect(paragraphs.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['table_row', 'Year | Killed | Wounded'],
      ['table_row', '2015 | 30 | 12'],
      ['table_row', '2016 | 45 | 1,200'],
    ])
  })

  test('tells a raised number from the number before it', () => {
    const items = [
      line('It had about 450', 72, 700, 12),
      { text: '2', x: 168, y: 705, width: 4, height: 8 },
      line('men.', 176, 700, 12),
    ]
    expect(linesOf(items).map(({ text }) => text)).toEqual(['It had about 450[2] men.'])
  })

  test('joins a word that was cut where the document has it whole, and leaves others', async () => {
    const { text, locations } = await read([
      [
        { text: 'The manipulation of the count was known, and this manip-', x: 72, y: 700 },
        { text: 'ulation was told by the self-', x: 72, y: 686 },
        { text: 'declared head of the office, who left it in the year after.', x: 72, y: 672 },
      ],
    ])
    expect(text).toContain('this manipulation was told by the self-declared head')
    for (const [index, { end }] of locations.entries()) {
      expect(end).toBeLessThanOrEqual(locations[index + 1]?.start ?? text.length)
    }
  })

  test('whose Arabic words are saved from their end is refused', async () => {
    const words = 'ةنيدملا ةقطنملا ةمظنم ةبيتك ةهبجلا ةيرق ةعومجم'.split(' ')
    // Each word a single stretch, as a program writes that knows nothing of directions.
    const items = words.map((text, index) => ({ text, x: 72 + index * 60, y: 700, width: 50, height: 11 }))
    expect(
      isBackwards(
        linesOf(items)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).toBe(true)
    expect(isBackwards('المدينة المنطقة منظمة كتيبة الجبهة قرية مجموعة')).toBe(false)
  })
})

describe('a line of glyphs from right to left', () => {
  const mirrored = (text: string) => (text === '(' ? ')' : text === ')' ? '(' : text)
  /** Each glyph by itself, as some programs place them: from the right end leftwards. */
  const placed = (glyphs: readonly string[]): PdfItem[] =>
    glyphs.map((text, index) => ({ text, x: 400 - index * 8, y: 700, width: 8, height: 12 }))

  test('becomes letters in their order, ligatures too', () => {
    const glyphs = ['ا', 'ﻹ', 'ﺳ', 'ﻼ', 'ﻣ', 'ﻴ', 'ﺔ']
    expect(linesOf(placed(glyphs)).map(({ text }) => text)).toEqual(['الإسلامية'])
  })

  test('keeps its digits and Latin letters as they run', () => {
    // From the right: "in", a number, "the year"; digits stand from left to right among them.
    const glyphs = ['ﻋ', 'ﺎ', 'م', ' ', '6', '1', '0', '2', ' ', 'ﻓ', 'ﻲ', ' ', 'N', 'U']
    expect(linesOf(placed(glyphs)).map(({ text }) => text)).toEqual(['عام 2016 في UN'])
  })

  test('keeps ranges, days, shares and brackets', () => {
    // From the right: "(about", a range, a day, "12.5%)", as the eye sees them.
    const row: [string, number][] = [
      [')', 300], ['%', 306], ['12.5', 312], [' ', 336], ['3/6/2016', 340], [' ', 390], ['50-45', 394], [' ', 424], ['ﻮ', 428], ['ﺤ', 434], ['ﻧ', 440], ['(', 446],
    ] // prettier-ignore
    const seen = row.map(([text, x]) => ({ text: mirrored(text), x, y: 700, width: text.length * 6, height: 12 }))
    expect(linesOf(seen).map(({ text }) => text)).toEqual(['(نحو 45-50 3/6/2016 12.5%)'])
  })

  test('has vowel signs over their letters', () => {
    const [t, mark, q]: PdfItem[] = [
      { text: 'ﻞ', x: 100, y: 700, width: 9, height: 12 },
      { text: ' \u064f', x: 112.6, y: 701, width: 0, height: 12 },
      { text: 'ﻗ', x: 112.7, y: 700, width: 6, height: 12 },
    ] as [PdfItem, PdfItem, PdfItem]
    const middle = { text: 'ﺘ', x: 109, y: 700, width: 3.6, height: 12 }
    expect(linesOf([t, middle, mark, q]).map(({ text }) => text)).toEqual(['قُتل'])
  })

  test('may stand within one of the other direction', () => {
    const glyphs = ['ﻒ', 'ﻳ', 'ر'].map((text, index) => ({ text, x: 160 + index * 8, y: 700, width: 8, height: 12 }))
    const around = [
      { text: 'The office in (', x: 72, y: 700, width: 88, height: 12 },
      ...glyphs,
      { text: ') has 40 men in its rooms.', x: 184, y: 700, width: 140, height: 12 },
    ]
    expect(linesOf(around).map(({ text }) => text)).toEqual(['The office in (ريف) has 40 men in its rooms.'])
  })

  test('holds every glyph, whatever lies where', () => {
    const item = fc.record({
      text: fc.constantFrom('ا', 'ب', '1', '٢', 'a', '.', ' '),
      x: fc.double({ min: 0, max: 600, noNaN: true }),
      y: fc.constantFrom(100, 200),
      width: fc.constantFrom(0, 8),
      height: fc.constantFrom(0, 12),
    })
    const bare = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('')
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(bare(linesOf(items).map(({ text }) => text))).toBe(bare(items.map(({ text }) => text)))
      }),
    )
  })
})

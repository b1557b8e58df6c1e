import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import { orlandProvinces, places, timeline } from '../questions/invented-results.ts'
import { dark, light } from './colours.ts'
import { concentrationFigure, tempoFigure } from './invented-figures.ts'
import { figureSizes, figureSvg } from './svg.ts'

const monthly = timeline({ by: 'month', bins: 60, rolling: [90], covered: (index) => (index < 6 ? 'none' : 'full') })
const hostile = `<script>alert(1)</script> ]]> </text> & "\u202e\u0007'`
const cases: [string, (language: 'en' | 'ar') => Figure][] = [
  ['a timeline with a gap', (language) => tempoFigure(monthly, language)],
  ['several hundred bins', (language) => tempoFigure(timeline({ by: 'week', bins: 400, rolling: [28] }), language)],
  ['one bin', (language) => tempoFigure(timeline({ by: 'month', bins: 1 }), language)],
  ['no bin', (language) => tempoFigure({ ...timeline({ by: 'month', bins: 1, level: () => 0 }), bins: [] }, language)],
  ['nothing matched', (language) => tempoFigure(timeline({ by: 'month', bins: 9, level: () => 0 }), language)],
  ['one place', (language) => concentrationFigure(places(['Dor']), language)],
  ['no place', (language) => concentrationFigure(places([]), language)],
  [
    '200 places with long and Arabic names',
    (language) =>
      concentrationFigure(
        places([...orlandProvinces, ...Array.from({ length: 178 }, (_, at) => `${'Long '.repeat(12)}${at}`)], 90),
        language,
      ),
  ],
  [
    'hostile text',
    (language) => concentrationFigure(places([hostile, 'Dor'], 3), language, { sentence: hostile, caveats: [hostile] }),
  ],
]
const textOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text!.replace(/<[^>]*>|[\u2066-\u2069]/g, ''))
/** A strict XML parser stands in the renderer. */
const parses = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } })

describe.each(cases)('%s', (_name, figure) => {
  test.each(['en', 'ar'] as const)(
    'is sound XML of the right size, without scripts or anything from outside, %s',
    async (language) => {
      for (const size of ['wide', 'square'] as const) {
        const svg = await figureSvg(figure(language), size)
        const { width, height } = parses(svg)
        expect({ width, height }).toEqual(figureSizes[size])
        expect(svg.replace(/base64,[^)]*/g, '')).not.toMatch(/NaN|undefined|Infinity|<script|\shref=|[\u202a-\u202e]/)
        expect(svg).not.toMatch(/url\((?!data:font\/woff2;base64,)/)
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
      }
    },
  )
})

describe('the frame', () => {
  test('holds the whole sentence, the selection, notes, source, release and licence', async () => {
    const figure = tempoFigure(monthly)
    const all = textOf(await figureSvg(figure)).join(' ')
    expect(all).toContain(figure.sentence)
    expect(all).toContain('Events per month · Northern Front · ORL · 2014–2018')
    for (const caveat of figure.caveats) expect(all).toContain(caveat)
    expect(all).toContain('Source: orland-events 25.1 (licence CC-BY-4.0)')
    expect(all).toContain('f-1a2b3c4d')
  })

  test('a very long sentence is wrapped and never cut', async () => {
    const sentence = `${'A sentence that goes on and on about Orland, '.repeat(14)}and ends.`
    const lines = textOf(await figureSvg(tempoFigure(monthly, 'en', { sentence })))
    expect(lines.join(' ')).toContain(sentence)
  })

  test('notes that have no room are counted', async () => {
    const caveats = Array.from({ length: 30 }, (_, index) => `Caveat number ${index + 1} of the figure.`)
    const lines = textOf(await figureSvg(tempoFigure(monthly, 'en', { caveats })))
    const shown = lines.filter((line) => line.startsWith('Note ')).length
    expect(shown).toBeGreaterThan(0)
    expect(lines).toContain(`+ ${30 - shown} more notes`)
  })

  test('Arabic begins at the right margin and is turned line by line; names stand in isolates', async () => {
    const svg = await figureSvg(tempoFigure(monthly, 'ar'))
    expect(svg).toContain('xml:lang="ar"')
    const title = /<text x="1160"[^>]*font-weight="600"[^>]*text-anchor="end">([^<]*)</.exec(svg)![1]!
    expect(title).toMatch(/^\u2067شاركت \u2068Northern Front\u2069.*\u2069$/)
  })

  test('embeds only the parts of the fonts that occur', async () => {
    const faces = async (figure: Figure) => (await figureSvg(figure)).match(/@font-face/g)!.length
    expect(await faces(tempoFigure(monthly))).toBe(2)
    expect(await faces(tempoFigure(monthly, 'ar'))).toBe(4)
    expect(await figureSvg(tempoFigure(monthly), 'wide', 'named')).not.toContain('@font-face')
  })

  test('the same figure gives the same bytes', async () => {
    const figure = concentrationFigure(places(orlandProvinces, 164), 'ar')
    expect(await figureSvg(figure)).toBe(await figureSvg(structuredClone(figure)))
  })

  test('a figure of an unknown question is refused', async () => {
    await expect(figureSvg({ ...tempoFigure(monthly), question: 'weather' })).rejects.toMatchObject({
      code: 'figure_not_drawable',
    })
  })
})

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (_name, { paper, ink, muted, accent, warning, data, lines }) => {
  test('text has a contrast of 4.5 : 1, graphics of 3 : 1', () => {
    for (const colour of [ink, muted, accent, warning]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5)
    for (const colour of [data, ...lines]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
  })
})

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

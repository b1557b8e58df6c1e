import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { orlandProvinces, places, timeline } from '../questions/invented-results.ts'
import { concentrationFigure, tempoFigure } from './invented-figures.ts'
import { figurePng } from './png.ts'

const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png)
  return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}
const monthly = timeline({ by: 'month', bins: 24 })

describe('figurePng', () => {
  test('has the size asked for, twice as many pixels unless told', async () => {
    expect(sizeOf(await figurePng(tempoFigure(monthly)))).toEqual(['PNG', 2400, 1350])
    expect(sizeOf(await figurePng(tempoFigure(monthly), 'square', 1))).toEqual(['PNG', 1080, 1080])
  })

  test('the same figure gives the same bytes, in both languages', async () => {
    for (const language of ['en', 'ar'] as const) {
      const figure = concentrationFigure(places(orlandProvinces, 164), language)
      const [one, two] = [await figurePng(figure, 'wide', 1), await figurePng(structuredClone(figure), 'wide', 1)]
      expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
    }
  })

  test('lines that mix Arabic, digits and Latin are drawn', async () => {
    const drawn = async (sentence: string) => {
      const png = await figurePng(tempoFigure(monthly, 'ar', { sentence, caveats: [] }), 'wide', 1)
      return dark(png, { top: 30, bottom: 75 })
    }
    const [none, mixed] = [await drawn(''), await drawn('معامل \u2068Łódź\u2069 0.52 للأماكن المذكورة (22): لا شيء')]
    expect(mixed).toBeGreaterThan(none + 1000)
  })

  test('a script without a font does not take its line along', async () => {
    const png = await figurePng(
      tempoFigure(monthly, 'en', { sentence: 'Before 漢字 and after', caveats: [] }),
      'wide',
      1,
    )
    expect(dark(png, { top: 30, bottom: 75 })).toBeGreaterThan(1000)
  })
})

/** How many dark pixels lie between two heights. */
function dark(png: Uint8Array, { top, bottom }: { top: number; bottom: number }): number {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><image width="1200" height="675" href="${href}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  let count = 0
  for (let at = top * 1200 * 4; at < bottom * 1200 * 4; at += 4) if (pixels[at]! < 100) count++
  return count
}

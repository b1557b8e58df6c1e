import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '../model/figure.ts'
import { type FontFile, fontFiles, fontWeights, mainFamily } from './fonts.ts'
import { mergeFonts } from './merge-fonts.ts'
import { type FigureSize, figureSizes, figureSvg } from './svg.ts'
import { unpackWoff } from './unpack-woff.ts'

/**
 * A saved figure as a PNG, `scale` pixels for each pixel of its size (default 2, for print). No font of the machine is
 * used, so that the same figure gives the same bytes; a script outside the packaged fonts is drawn as boxes.
 */
export async function figurePng(figure: Figure, size: FigureSize = 'wide', scale = 2): Promise<Uint8Array> {
  const svg = await figureSvg(figure, size, 'named')
  const letters = [...new Set(svg)].sort().join('')
  const { Resvg } = await import('@resvg/resvg-js')
  const picture = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: fontWeights.map((weight) => mergedFont(fontFiles(svg, [weight]), letters)),
      defaultFontFamily: mainFamily,
    },
    fitTo: { mode: 'width', value: figureSizes[size].width * scale },
  })
  return new Uint8Array(picture.render().asPng())
}

/** Merged fonts of this process by what they hold; the renderer takes files only. */
const merged = new Map<string, string>()
let folder: string | undefined

function mergedFont(parts: FontFile[], letters: string): string {
  // The part that joins its letters comes first: its layout rules are kept.
  const sorted = parts.toSorted((a, b) => Number(b.subset === 'arabic') - Number(a.subset === 'arabic'))
  const key = [letters, ...sorted.map(({ path }) => path('woff'))].join(' ')
  let file = merged.get(key)
  if (file === undefined) {
    const [first, ...others] = sorted.map(({ path }) => unpackWoff(readFileSync(path('woff'))))
    file = join(fontFolder(), `${merged.size}.ttf`)
    writeFileSync(file, mergeFonts([first!, ...others], mainFamily, letters))
    merged.set(key, file)
  }
  return file
}

/** A folder of our own, so that nobody else can put a font there; it goes when the process ends. */
function fontFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'marsad-fonts-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    folder = made
  }
  return folder
}

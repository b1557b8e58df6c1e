import type { Outgoing } from '../gate/write-released.ts'
import type { Released } from '../gate/released.ts'
import { tableAsParquet } from '../gate/table-parquet.ts'
import type { Figure } from '../model/figure.ts'
import { figureCsv } from './csv.ts'
import { figureGeoJson, type OutlinePlaces } from './geojson.ts'
import { knownFigure } from './known-figure.ts'
import { figurePage } from './page.ts'
import { figurePng } from './png.ts'
import { figureSvg } from './svg.ts'

/** Itself, its table twice, two pictures, a page, and its places as a map. */
export const figureFormats = ['json', 'csv', 'parquet', 'svg', 'png', 'html', 'geojson'] as const
export type FigureFormat = (typeof figureFormats)[number]

/** The files of a figure, in every format that it has; all made from what has passed the gate. */
export async function figureFiles(
  figure: Released<Figure>,
  folder: string,
  outlinePlaces: OutlinePlaces,
): Promise<Outgoing[]> {
  const files: Outgoing[] = []
  for (const format of figureFormats) {
    const content = await figureFile(figure, format, outlinePlaces)
    if (content !== undefined) files.push({ target: `${folder}/figure.${format}`, kind: `figure.${format}`, content })
  }
  return files
}

/** A figure in one format; `undefined` for a map of a figure that is not about places with outlines. */
export async function figureFile(
  figure: Released<Figure>,
  format: FigureFormat,
  outlinePlaces: OutlinePlaces,
): Promise<string | Uint8Array | undefined> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(figure, null, 2)}\n`
    case 'csv':
      return figureCsv(figure)
    case 'parquet':
      return figureParquet(figure)
    case 'svg':
      return figureSvg(figure)
    case 'png':
      return figurePng(figure)
    case 'html':
      return figurePage(figure)
    case 'geojson':
      return figureGeoJson(figure, outlinePlaces)
  }
}

async function figureParquet(figure: Released<Figure>): Promise<Uint8Array> {
  const { shown, result, language } = await knownFigure(figure)
  return tableAsParquet(shown.table(result, language))
}

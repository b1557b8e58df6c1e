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

/**
 * The files of a figure: itself, its table twice, two pictures and a page, and its places as a map where they have outlines; all made
 * from what has passed the gate.
 */
export async function figureFiles(
  figure: Released<Figure>,
  folder: string,
  outlinePlaces: OutlinePlaces,
): Promise<Outgoing[]> {
  const file = (extension: string, content: string | Uint8Array): Outgoing => ({
    target: `${folder}/figure.${extension}`,
    kind: `figure.${extension}`,
    content,
  })
  const map = await figureGeoJson(figure, outlinePlaces)
  return [
    file('json', `${JSON.stringify(figure, null, 2)}\n`),
    file('csv', await figureCsv(figure)),
    file('parquet', await figureParquet(figure)),
    file('svg', await figureSvg(figure)),
    file('png', await figurePng(figure)),
    file('html', await figurePage(figure)),
    ...(map === undefined ? [] : [file('geojson', map)]),
  ]
}

async function figureParquet(figure: Released<Figure>): Promise<Uint8Array> {
  const { shown, result, language } = await knownFigure(figure)
  return tableAsParquet(shown.table(result, language))
}

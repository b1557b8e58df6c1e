import type { Outgoing } from '../gate/write-released.ts'
import type { Released } from '../gate/released.ts'
import type { Figure } from '../model/figure.ts'
import { figureCsv } from './csv.ts'
import { figurePage } from './page.ts'
import { figurePng } from './png.ts'
import { figureSvg } from './svg.ts'

/** The files of a figure: itself, its table, two pictures and a page, all made from what has passed the gate. */
export async function figureFiles(figure: Released<Figure>, folder: string): Promise<Outgoing[]> {
  const file = (extension: string, content: string | Uint8Array): Outgoing => ({
    target: `${folder}/figure.${extension}`,
    kind: `figure.${extension}`,
    content,
  })
  return [
    file('json', `${JSON.stringify(figure, null, 2)}\n`),
    file('csv', figureCsv(figure)),
    file('svg', await figureSvg(figure)),
    file('png', await figurePng(figure)),
    file('html', await figurePage(figure)),
  ]
}

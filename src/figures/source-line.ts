import { formats } from '../model/formats.ts'
import type { Figure } from '../model/figure.ts'
import { isolated } from '../model/plain-text.ts'
import { frameWords } from './words.ts'

/** Where the numbers come from and on what terms: datasets, releases, licences, program and figure, on one line. */
export function sourceLine({ receipt, language, id }: Figure): string {
  const words = frameWords[language]
  const sources = receipt.releases.map(
    ({ dataset, release, licence }) => `${isolated(`${dataset} ${release}`)} (${words.licence} ${isolated(licence)})`,
  )
  const documents = receipt.claims?.documents.length ?? 0
  if (documents > 0) sources.push(formats(language).plural(documents, words.documents))
  const program = isolated(`${receipt.program.name} ${receipt.program.version}`)
  return [
    `${words.source}: ${formats(language).list(sources)}`,
    words.madeWith(program),
    `${words.figure} ${isolated(id)}`,
  ].join(' · ')
}

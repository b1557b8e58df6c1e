import { basename } from 'node:path'
import { type ImportStage, importStages, type OnProgress } from '../events/import/progress.ts'
import type { CommandContext } from './command.ts'

const stageNames: Record<ImportStage, string> = {
  receive: 'reading and counting',
  deliver: 'keeping the delivered columns',
  check: 'checking records',
  place: 'looking up places',
  write: 'writing events',
  commit: 'committing',
}

/** One line on stderr that is written over and over while a person watches; silent otherwise. */
export function showProgress(
  { tell, interactive }: CommandContext,
  file: string,
): { onProgress: OnProgress; end: () => void } {
  if (!interactive) return { onProgress: () => {}, end: () => {} }
  let shown = ''
  const show = (line: string) => {
    if (line === shown) return
    tell(`\r\u001b[K${line}`)
    shown = line
  }
  return {
    onProgress(stage, share) {
      const step = `${importStages.indexOf(stage) + 1}/${importStages.length}`
      const percent = share > 0 ? ` ${Math.floor(share * 100)} %` : ''
      show(`${basename(file)}: ${step} ${stageNames[stage]}${percent} (Ctrl-C stops)`)
    },
    end: () => show(''),
  }
}

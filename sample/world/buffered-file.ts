import { closeSync, openSync, writeFileSync } from 'node:fs'

export interface BufferedFile {
  write(text: string): void
  close(): void
}

const bufferChars = 262_144

/** A new file that is written in large pieces, so that many can grow side by side with little memory. */
export function openBufferedFile(path: string): BufferedFile {
  const descriptor = openSync(path, 'w')
  let waiting = ''
  const flush = () => {
    writeFileSync(descriptor, waiting)
    waiting = ''
  }
  return {
    write(text) {
      waiting += text
      if (waiting.length >= bufferChars) flush()
    },
    close() {
      flush()
      closeSync(descriptor)
    },
  }
}

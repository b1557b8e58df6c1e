import { textWidth } from '../questions/text-width.ts'

const openIsolate = /[\u2066-\u2068]/
const closeIsolate = '\u2069'

/**
 * Lines of a text no wider than `width` pixels at the type size `size`. Breaks at spaces, and inside a word only where
 * the word alone is too wide. Nothing is lost. An isolate that a break cuts is closed on its line and opened on the next.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => cutWord(whole, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  return carryIsolates(lines)
}

function cutWord(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const parts: string[] = ['']
  for (const letter of word) {
    const last = parts.at(-1)!
    if (last !== '' && textWidth(last + letter, size) > width) parts.push(letter)
    else parts[parts.length - 1] = last + letter
  }
  return parts
}

function carryIsolates(lines: string[]): string[] {
  let open: string[] = []
  return lines.map((line) => {
    const opened = open.join('')
    open = [...open]
    for (const character of line) {
      if (openIsolate.test(character)) open.push(character)
      else if (character === closeIsolate) open.pop()
    }
    return opened + line + closeIsolate.repeat(open.length)
  })
}

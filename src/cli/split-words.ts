/**
 * A line split into words as a shell would: at white space, with what stands in single or double quotes kept together and a
 * backslash taking the next character as it is, except in single quotes. Nothing is expanded. `undefined` where a quote is not
 * closed or a backslash ends the line.
 */
export function splitWords(line: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote: '"' | "'" | undefined
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!
    if (letter === '\\' && quote !== "'") {
      at += 1
      if (at === line.length) return undefined
      word = (word ?? '') + line[at]!
    } else if (quote !== undefined) {
      if (letter === quote) quote = undefined
      else word = (word ?? '') + letter
    } else if (letter === '"' || letter === "'") {
      quote = letter
      word ??= ''
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + letter
  }
  if (quote !== undefined) return undefined
  return word === undefined ? words : [...words, word]
}

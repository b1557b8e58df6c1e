/** Letters beyond ASCII that are common in the languages written with each script. */
const commonLatin = new Set('éèêëàâäáãåçñöøóôõüúûùíîïßæœşğıİşčšžřěýůąęłćśźżńőűđțșâ')
const typographic = new Set('’‘“”„–—…•°«»€£§©®™·´ª\u00a0º½¼²³×،؛؟№')

const isAsciiLetter = (character: string) => /^[A-Za-z]$/.test(character)
const isLatin = (character: string) => /^\p{Script=Latin}$/u.test(character)
const isCyrillic = (character: string) => /^\p{Script=Cyrillic}$/u.test(character)
const isArabic = (character: string) => /^\p{Script=Arabic}$/u.test(character)
const isControl = (character: string) => /^[\u0080-\u009f\uFFFD]$/.test(character)
const isUpper = (character: string) => character !== character.toLowerCase()
const isLower = (character: string) => character !== character.toUpperCase()

/** Letters of the Russian alphabet that words mostly consist of, those of Arabic and Persian likewise. */
const commonCyrillic = new Set('оеаинтсрвлкмдпуяызбгчйхжшюцщэёіїєьъђјљњћџ')
const commonArabic = new Set('ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءئؤپچژگکی')

/**
 * How much the characters beyond ASCII look like words of one language: the sum over them of −6 for what no text has, to 2 for
 * a common letter among letters of its kind. For comparing readings of the same bytes.
 */
export function letterScore(text: string): number {
  const characters = [...text]
  return characters.reduce((sum, character, index) => {
    if (character < '\u0080') return sum
    return sum + scoreOf(character, characters[index - 1] ?? ' ', characters[index + 1] ?? ' ')
  }, 0)
}

function scoreOf(character: string, before: string, after: string): number {
  if (isControl(character)) return -6
  if (isCyrillic(character)) return scriptScore(character, before, after, isCyrillic, commonCyrillic)
  if (isArabic(character)) return scriptScore(character, before, after, isArabic, commonArabic)
  if (isLatin(character)) return latinScore(character, before, after)
  if (!typographic.has(character)) return -2
  // Only an apostrophe stands between letters.
  return isLatin(before) && isLatin(after) && character !== '’' ? -1 : 1
}

function scriptScore(
  character: string,
  before: string,
  after: string,
  isOwn: (character: string) => boolean,
  common: ReadonlySet<string>,
): number {
  if (isAsciiLetter(before) || isAsciiLetter(after)) return -3
  if (isUpper(character) && isLower(before)) return -2
  const isAmongOwn = isOwn(before) || isOwn(after)
  if (!isAmongOwn) return -0.5
  return common.has(character.toLowerCase()) ? 2 : 0.5
}

/** Latin letters with marks stand among plain ones; a row of them is another script misread. */
function latinScore(character: string, before: string, after: string): number {
  const marked = [before, after].filter((neighbour) => neighbour >= '\u0080').length
  if (marked === 2) return -2
  if (isUpper(character) && isLower(before) && isLatin(before)) return -2
  const isAmongPlain = isAsciiLetter(before) || isAsciiLetter(after)
  return (common(character) ? 2 : 0.5) - marked - (isAmongPlain ? 0 : 1)
}

const common = (character: string) => commonLatin.has(character.toLowerCase())

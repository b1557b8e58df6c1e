const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI[VX]|XVI{0,3}|XX(?:I{1,3})?)$/

/** Whether a word is a Roman number as rulers have them, from I to XXIII: it names nothing by itself. */
export const isRegnalNumeral = (word: string): boolean => REGNAL.test(word)

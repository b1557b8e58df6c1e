/** A longer document about the Vask Front and its security office, in one of the formats in which such documents come. */
export interface LibraryFile {
  name: string
  /** The whole file; UTF-8. */
  text: string
}

export const invention = {
  en: 'Invented for the sample world of Marsad: Orland does not exist, and nothing here happened.',
  ar: 'نص مُختلَق لعالم العيّنة في مرصد: لا وجود لأورلاند، ولم يحدث شيء مما هنا.',
} as const

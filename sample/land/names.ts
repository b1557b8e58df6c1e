/** Invented names in Latin and Arabic script. Towns are put together from syllables that mean nothing. */

export interface Name {
  latin: string
  arabic: string
}

export const provinceNames: readonly Name[] = [
  { latin: 'Vaskåra', arabic: 'فاسكورا' },
  { latin: 'Kéthar', arabic: 'كيثار' },
  { latin: 'Ōrunde', arabic: 'أوروندي' },
  { latin: 'Íthmark', arabic: 'إيثمارك' },
  { latin: 'Nørhelm', arabic: 'نورهلم' },
  { latin: 'Thalçeda', arabic: 'ثالسيدا' },
  { latin: 'Lūmeran', arabic: 'لوميران' },
  { latin: 'Grindél', arabic: 'غرينديل' },
  { latin: 'Ulvãne', arabic: 'أولفاني' },
  { latin: 'Quersalt', arabic: 'كويرسالت' },
]

const stems = (
  'Ask أسك|Bréd بريد|Cael كايل|Dûn دون|Eskel إسكل|Fjor فيور|Grå غرو|Hól هول|Ith إيث|Jór يور|Kéth كيث|Lūm لوم|' +
  'Mør مور|Niv نيف|Orl أورل|Päv باف|Quer كوير|Rōs روس|Ská سكا|Thal ثال|Ulv أولف|Vask فاسك|Wyr وير|Yst يست'
)
  .split('|')
  .map(readName)
const endings = 'mar مار|wenda ويندا|vath فاث|undra وندرا|eth’is يثيس|olm ولم|ikar يكار|essa يسا|orun ورون|aldé الدي'
  .split('|')
  .map(readName)

/** @param index 0 ≤ x < 240; names that follow one another differ in stem and ending. */
export function townName(index: number): Name {
  const round = Math.floor(index / stems.length)
  const stem = (index + 5 * round) % stems.length
  const [first, last] = [stems[stem] as Name, endings[(stem + round) % endings.length] as Name]
  return { latin: first.latin + last.latin, arabic: first.arabic + last.arabic }
}

function readName(text: string): Name {
  const [latin = '', arabic = ''] = text.split(' ')
  return { latin, arabic }
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Adjectives and nouns of peoples, languages, faiths and currents, in small letters: capitalised in English, never names of people. */
export const demonyms = list(`
afghan african albanian algerian american andorran angolan arab arabian arabic argentine argentinian armenian asian assyrian
australian austrian azerbaijani azeri bahraini baloch balochi baluch bangladeshi barbadian basque bedouin belarusian belgian
belizean bengali beninese berber bhutanese bolivian bosnian bosniak botswanan brazilian british briton bruneian bulgarian
burkinabe burmese burundian byzantine cambodian cameroonian canadian caribbean catalan catholic central-african chadian chaldean
chechen chilean chinese christian circassian colombian comorian congolese coptic copt corsican croat croatian cuban cypriot
czech czechoslovak dagestani danish dane darfuri djiboutian dominican druze dutch ecuadorian ecuadorean egyptian emirati english
eritrean estonian ethiopian eurasian european fijian filipino finnish finn flemish french fulani gabonese gambian georgian german
ghanaian greek guatemalan guinean guyanese haitian hausa hazara hebrew hindi hindu hispanic honduran hungarian hutu icelandic igbo
indian indonesian ingush iranian iraqi irish islamic islamist israeli italian ivorian jamaican japanese jewish jew jihadi jihadist
jordanian kashmiri kazakh kazakhstani kenyan korean kosovar kurd kurdish kuwaiti kyrgyz kyrgyzstani lao laotian latin latino latvian
lebanese lebanon-based leninist levantine liberian libyan lithuanian luxembourgish macedonian maghrebi malagasy malawian malay
malaysian maldivian malian maltese maoist maronite marxist mauritanian mauritian mennonite mexican moldovan mongolian montenegrin
moroccan mormon mozambican muslim moslem namibian nazi nepalese nepali nicaraguan nigerian nigerien nordic norwegian nubian
omani orthodox oromo ossetian ottoman pakistani palestinian panamanian papuan paraguayan pashtun persian peruvian philippine polish
pole portuguese protestant punjabi qatari quebecois quranic rohingya roma romanian russian rwandan sahrawi salafi salafist
salvadoran saudi scandinavian scottish scot semitic senegalese serb serbian shia shiite shi'a shi'ite sicilian sierra-leonean sikh
sinhalese sindhi singaporean slav slavic slovak slovene slovenian somali soviet spanish spaniard sudanese sufi sunni surinamese
swahili swede swedish swiss syriac syrian taiwanese tajik tamil tanzanian tatar texan thai tibetan tigrayan tigrinya togolese tongan
trinidadian tuareg tunisian turk turkish turkmen turkoman tutsi ugandan uighur uyghur ukrainian uruguayan uzbek venezuelan
vietnamese wahhabi wahabi welsh western yazidi yezidi yemeni yemenite yoruba yugoslav zairean zambian zimbabwean zionist zulu
evangelical jesuit buddhist alawite alawi ismaili zaydi zaidi houthis anglo franco sino afro indo euro
northern southern eastern baathist ba'athist trotskyist communist stalinist chetnik peronist chavista kemalist
`)

/** Short forms of states that stand before a noun as demonyms do: `US forces`. */
export const stateAbbreviations = list('us u.s. u.s usa uk u.k. u.k uae u.a.e. eu e.u. ussr drc prc dprk rok ksa')

/** Whether a word, as the text writes it, is a demonym or its plural. `Anglo-Dutch` is one, `US-Iraqi` too. */
export function isDemonym(word: string): boolean {
  const small = word.toLowerCase().replace(/[’‘ʼ]/g, "'")
  if (demonyms.has(small) || (small.endsWith('s') && demonyms.has(small.slice(0, -1)))) return true
  if (/(?:men|man|women|woman)$/.test(small)) return /^(?:irish|english|french|dutch|welsh|scots|chinese)/.test(small)
  const hyphen = small.lastIndexOf('-')
  return hyphen > 0 && demonyms.has(small.slice(hyphen + 1))
}

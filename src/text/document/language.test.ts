import { beforeAll, describe, expect, test } from 'vitest'
import { type DetectLanguage, loadLanguages, withLanguages } from './language.ts'
import { readPlain } from './plain.ts'

let detect: DetectLanguage
beforeAll(async () => {
  detect = await loadLanguages()
})

describe('languages', () => {
  test.each([
    ['en', 'The army said on Monday that its forces had retaken the town after heavy fighting.'],
    ['ar', 'قتل خمسة جنود في هجوم شنه مسلحون على حاجز للجيش شمال المدينة'],
    ['fa', 'پنج سرباز در حمله افراد مسلح به یک پاسگاه ارتش کشته شدند'],
    ['ckb', 'پێنج سەرباز لە هێرشێکی چەکداران بۆ سەر خاڵێکی سوپا کوژران'],
    ['ku', 'Pênc leşker di êrîşa çekdaran a li ser nuqteyeke leşkerî de hatin kuştin'],
    ['tr', 'Silahlı kişilerin kontrol noktasına düzenlediği saldırıda beş asker öldü'],
    ['so', 'Shan askari ayaa lagu dilay weerar lagu qaaday bar koontarool oo ku yaal magaalada'],
    ['ha', 'Yan bindiga sun kashe sojoji biyar a wani hari da suka kai kan shingen bincike a garin'],
    ['pt', 'A guerra na província da Beira deixou milhares de pessoas sem casa'],
  ])('%s', (language, text) => expect(detect(text)).toBe(language))

  test.each(['', '12 / 34 – 2015', 'قتل ٢', 'North bridge', 'https://example.org/a-long-address/with-many-words'])(
    '%j is too little to tell',
    (text) => expect(detect(text)).toBeNull(),
  )

  test('a document has the language of most of its body', () => {
    const text = [
      'أعلنت الجماعة مسؤوليتها عن التفجير الذي وقع أمس في وسط المدينة وأدى إلى مقتل عدد من الأشخاص.',
      'وقالت مصادر طبية إن عدد الجرحى تجاوز الخمسين وإن حالة بعضهم خطيرة جدا.',
      'The statement was also published in English by the same group.',
    ].join('\n')
    const document = withLanguages(readPlain(text), detect)
    expect(document.language).toBe('ar')
    expect(document.paragraphs.map(({ language }) => language)).toEqual(['ar', 'ar', 'en'])
  })

  test('what a format says about a paragraph stays', () => {
    const document = readPlain('The army said on Monday that its forces had retaken the town.')
    const told = { ...document, paragraphs: document.paragraphs.map((each) => ({ ...each, language: 'sw' })) }
    expect(withLanguages(told, detect).language).toBe('sw')
  })
})

import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { isolated } from '../../model/plain-text.ts'
import { list, phrasePeriod, type Values } from '../phrases.ts'
import type { Texts } from '../question.ts'
import { phraseIssuers, statementTexts } from '../statement-caveats.ts'
import { statementForms } from '../statement-words.ts'

const number = (v: Values, key: string) => Number(v[key] ?? 0)
const text = (v: Values, key: string) => String(v[key] ?? '')
const statements = (v: Values, f: Formats, language: Language, key = 'statements') =>
  f.plural(number(v, key), statementForms[language])
const are = (v: Values) => (number(v, 'statements') === 1 ? 'is' : 'are')
const period = (v: Values, f: Formats, which: 'first' | 'second') =>
  f.span(text(v, `${which}_from`), text(v, `${which}_to`))
const words = (v: Values, f: Formats, language: Language, which: 'first' | 'second') =>
  f.list(list(v, which).map((word) => quoted(word, language)))
const term = (v: Values, language: Language) => quoted(text(v, 'term'), language)
/** A word in its own direction between the marks of the sentence's. */
const quoted = (word: string, language: Language) => (language === 'ar' ? `«${isolated(word)}»` : `“${isolated(word)}”`)
const times: Record<Language, (count: number, f: Formats) => string> = {
  en: (count, f) => f.plural(count, { one: 'once', two: 'twice', other: '{n} times' }).replace(/^2 times$/, 'twice'),
  ar: (count, f) =>
    f.plural(count, {
      zero: '0 مرة',
      one: 'مرة واحدة',
      two: 'مرتين',
      few: '{n} مرات',
      many: '{n} مرة',
      other: '{n} مرة',
    }),
}

export const texts: Record<Language, Texts> = {
  en: {
    ...statementTexts.en,
    one_term: (v, f) =>
      `${term(v, 'en')} stands ${times.en(number(v, 'count'), f)} in ${statements(v, f, 'en')}${phraseIssuers(v, 'en', f)}${phrasePeriod(v, 'en', f)}; ${f.count(number(v, 'holding'))} of them use it.`,
    most_used: (v, f) =>
      `Of these terms ${term(v, 'en')} is the most used: ${times.en(number(v, 'count'), f)} in ${statements(v, f, 'en')}${phraseIssuers(v, 'en', f)}${phrasePeriod(v, 'en', f)}, in ${f.count(number(v, 'holding'))} of them.`,
    key_words: (v, f) => {
      const [first, second] = [words(v, f, 'en', 'first'), words(v, f, 'en', 'second')]
      const told = [
        ...(first ? [`more typical of ${period(v, f, 'first')}: ${first}`] : []),
        ...(second ? [`more typical of ${period(v, f, 'second')}: ${second}`] : []),
      ]
      const of = `In the statements${phraseIssuers(v, 'en', f)}`
      if (told.length > 0) return `${of}, ${told.join('; ')}.`
      return `${of}, no word sets ${period(v, f, 'first')} apart from ${period(v, f, 'second')} beyond chance.`
    },
    no_words: (v, f) => `One of the two periods holds no words of statements${phraseIssuers(v, 'en', f)}.`,
    term_matching: () =>
      'Words are compared without case, vowel signs and the Arabic article, and with the small words that Arabic writes onto their front; other forms of a word are found only by their beginning, such as fight*.',
    unplaced_statements: (v, f) =>
      `${statements(v, f, 'en')} ${are(v)} dated too loosely for one bin, or lie outside what is covered: counted in the total, and in no bin.`,
    keyness_rule: (v, f) =>
      `${f.count(number(v, 'tested'))} words were tested by the log-likelihood ratio; p-values are adjusted for that by Holm’s method, and only words below 0.05 are named above. The log ratio says how large a difference is: 1 is twice as frequent.`,
    words_clump: () =>
      'The test takes words as used independently, which they are not: see in how many statements a word stands before resting anything on it.',
    repeated_left_out: (v, f) =>
      `${statements(v, f, 'en')} that repeat${number(v, 'statements') === 1 ? 's' : ''} an earlier one ${are(v)} left out.`,
    names_masked: () => 'Words that are names of people are masked.',
  },
  ar: {
    ...statementTexts.ar,
    one_term: (v, f) =>
      `وردت ${term(v, 'ar')} ${times.ar(number(v, 'count'), f)} في ${statements(v, f, 'ar')}${phraseIssuers(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}، وعدد ما استعملها منها ${f.count(number(v, 'holding'))}.`,
    most_used: (v, f) =>
      `أكثر هذه المفردات استعمالًا ${term(v, 'ar')}: ${times.ar(number(v, 'count'), f)} في ${statements(v, f, 'ar')}${phraseIssuers(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}، وعدد ما استعملها منها ${f.count(number(v, 'holding'))}.`,
    key_words: (v, f) => {
      const [first, second] = [words(v, f, 'ar', 'first'), words(v, f, 'ar', 'second')]
      const told = [
        ...(first ? [`الأكثر دلالة على ${period(v, f, 'first')}: ${first}`] : []),
        ...(second ? [`الأكثر دلالة على ${period(v, f, 'second')}: ${second}`] : []),
      ]
      const whose = phraseIssuers(v, 'ar', f)
      const of = whose === '' ? 'في البيانات' : `في بيانات${whose}`
      if (told.length > 0) return `${of}، ${told.join('؛ ')}.`
      return `${of}، لا تميّز أي كلمة ${period(v, f, 'first')} عن ${period(v, f, 'second')} تمييزًا يتجاوز الصدفة.`
    },
    no_words: (v, f) => `إحدى الفترتين لا تضم كلمات من بيانات${phraseIssuers(v, 'ar', f)}.`,
    term_matching: () =>
      'تُقارن الكلمات دون التشكيل وأل التعريف وحالة الأحرف اللاتينية، ومع ما يتصل بأولها من واو وفاء وباء ولام وكاف. أما صيغها الأخرى فلا تُعرف إلا ببدايتها، بوضع نجمة في آخرها.',
    unplaced_statements: (v, f) =>
      `تاريخ ${statements(v, f, 'ar')} أوسع من خانة واحدة أو خارج التغطية: تُحسب في المجموع ولا تدخل في أي خانة.`,
    keyness_rule: (v, f) =>
      `اختُبرت ${f.count(number(v, 'tested'))} كلمة بنسبة الإمكان اللوغاريتمية، وصُحّحت قيم الاحتمال لذلك بطريقة هولم، ولا يُذكر أعلاه إلا ما قل عن 0.05. ويدل لوغاريتم النسبة على حجم الفرق: 1 يعني الضعف.`,
    words_clump: () =>
      'يفترض الاختبار أن الكلمات تُستعمل مستقلة بعضها عن بعض، وليست كذلك: لا بد من النظر في عدد البيانات التي وردت فيها الكلمة قبل البناء عليها.',
    repeated_left_out: (v, f) => `تُرك ${statements(v, f, 'ar')} مما يكرر بيانًا سابقًا.`,
    names_masked: () => 'حُجبت الكلمات التي هي أسماء أشخاص.',
  },
}

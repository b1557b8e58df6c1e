import { timeBuckets } from '../../model/calendar.ts'
import type { QuestionAbout } from '../question.ts'

export const about: QuestionAbout = {
  id: 'output',
  version: 1,
  reads: 'statements',
  title: { en: 'Output', ar: 'الإصدارات' },
  answers: {
    en: 'How many statements an organisation issued per day, week, month, quarter or year, of which types and in which languages, and when it fell silent.',
    ar: 'كم بيانًا أصدرت منظمة في اليوم أو الأسبوع أو الشهر أو ربع السنة أو السنة، وبأي أنواع ولغات، ومتى صمتت.',
  },
  options: [
    { name: 'by', kind: 'choice', choices: timeBuckets, default: 'week', help: 'length of the bins' },
    {
      name: 'rolling',
      kind: 'whole_numbers',
      least: 1,
      most: 3660,
      default: [],
      help: 'trailing means over so many days, such as 28,90',
    },
  ],
  compares: false,
  methods: ['counting-over-time', 'negative-binomial-mean', 'autocorrelation', 'rolling-mean', 'silences'],
  page: 'docs/questions/output.md',
  examples: [
    'marsad ask output --dataset vask-statements --by month',
    'marsad ask output --rolling 28 --out figures/output',
  ],
}

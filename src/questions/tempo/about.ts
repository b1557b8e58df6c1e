import { timeBuckets } from '../../model/calendar.ts'
import type { QuestionAbout } from '../question.ts'

export const about: QuestionAbout = {
  id: 'tempo',
  version: 1,
  title: { en: 'Tempo', ar: 'الوتيرة' },
  answers: {
    en: 'How many events are recorded per day, week, month, quarter or year, and how sure that is.',
    ar: 'كم حدثًا سُجّل في اليوم أو الأسبوع أو الشهر أو ربع السنة أو السنة، وما مدى اليقين في ذلك.',
  },
  options: [
    { name: 'by', kind: 'choice', choices: timeBuckets, default: 'month', help: 'length of the bins' },
    {
      name: 'measure',
      kind: 'choice',
      choices: ['events', 'active'],
      default: 'events',
      help: 'events: each has mass 1 over its window; active: counts in each bin that it touches',
    },
    {
      name: 'rolling',
      kind: 'whole_numbers',
      least: 1,
      most: 3660,
      default: [],
      help: 'trailing means over so many days, such as 50,200',
    },
  ],
  reads: 'events',
  compares: true,
  methods: [
    'counting-over-time',
    'poisson-interval',
    'negative-binomial-mean',
    'autocorrelation',
    'rate-ratio',
    'ratio-of-means',
    'rolling-mean',
  ],
  page: 'docs/questions/tempo.md',
  examples: [
    'marsad ask tempo --actor "Islamic State" --country IRQ --from 2014-01 --to 2018-12',
    'marsad ask tempo --by week --rolling 50,200 --out figures/tempo',
  ],
}

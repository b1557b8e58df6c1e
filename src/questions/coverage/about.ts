import type { QuestionAbout } from '../question.ts'

export const about: QuestionAbout = {
  id: 'coverage',
  version: 1,
  title: { en: 'Coverage', ar: 'التغطية' },
  answers: {
    en: 'How good the data under a selection are: what they cover, how precise, how well sourced, what is missing, doubtful or rounded.',
    ar: 'ما جودة البيانات المختارة: ما تغطيه، وما دقتها، وما مصادرها، وما ينقصها أو يُشك فيه أو قُرِّب.',
  },
  options: [
    {
      name: 'by',
      kind: 'choice',
      choices: ['month', 'quarter', 'year'],
      default: 'year',
      help: 'length of the bins over which quality is followed',
    },
  ],
  reads: 'events',
  compares: false,
  methods: ['heaping'],
  page: 'docs/questions/coverage.md',
  examples: ['marsad ask coverage --country IRQ --from 2014 --to 2018', 'marsad ask coverage --by month'],
}

import type { QuestionAbout } from '../question.ts'
import { spreadLevels } from './result.ts'

export const about: QuestionAbout = {
  id: 'spread',
  version: 1,
  title: { en: 'Spread', ar: 'الانتشار' },
  answers: {
    en: 'How far apart events lie, how many places they touch, and whether they are more spread out than others.',
    ar: 'كم تتباعد الأحداث، وكم مكانًا تمسّ، وهل هي أوسع انتشارًا من غيرها.',
  },
  options: [
    { name: 'place-level', kind: 'choice', choices: spreadLevels, default: 'admin1', help: 'what counts as a place' },
    {
      name: 'replicates',
      kind: 'whole_number',
      least: 199,
      most: 9999,
      default: 1999,
      help: 'how often grid cells are drawn again for the interval',
    },
    {
      name: 'seed',
      kind: 'whole_number',
      least: 0,
      most: 999_999_999,
      default: 1,
      help: 'where the random numbers begin; the same seed gives the same answer',
    },
  ],
  reads: 'events',
  compares: true,
  methods: ['counting-over-places', 'centrography'],
  page: 'docs/questions/spread.md',
  examples: [
    'marsad ask spread --actor "Islamic State" --country IRQ --from 2014 --to 2018',
    'marsad ask spread --actor "Islamic State" --country IRQ --versus "--country SYR"',
  ],
}

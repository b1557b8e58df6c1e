import { claimStatusOptions } from '../claims-reader.ts'
import type { QuestionAbout } from '../question.ts'

export const poolings = ['none', 'range', 'median-of-sources'] as const

export const about: QuestionAbout = {
  id: 'estimates',
  version: 1,
  title: { en: 'Contested estimates', ar: 'تقديرات متنازع فيها' },
  answers: {
    en: 'Who said how many fighters or members an organisation has, when, about which time; the estimates side by side.',
    ar: 'من قال كم مقاتلًا أو عضوًا في تنظيم ما، ومتى، وعن أي زمن؛ التقديرات جنبًا إلى جنب.',
  },
  options: [
    { name: 'organisation', kind: 'text', stands: 'NAME', default: null, needed: true, help: 'any name we know of it' },
    {
      name: 'measure',
      kind: 'text',
      stands: 'WHAT',
      default: 'fighters',
      needed: false,
      help: 'what is counted, as the claims have it: fighters, members, killed …',
    },
    { name: 'as-of', kind: 'period', default: null, help: 'only what was said by then about that time or before' },
    {
      name: 'pool',
      kind: 'choice',
      choices: poolings,
      default: 'none',
      help: 'none: side by side; range: lowest to highest; median-of-sources: of the middles, the newest of each source',
    },
    {
      name: 'status',
      kind: 'choice',
      choices: claimStatusOptions,
      default: 'accepted',
      help: 'proposed: also claims that nobody has reviewed',
    },
  ],
  reads: 'claims',
  compares: false,
  methods: [],
  page: 'docs/questions/estimates.md',
  examples: ['marsad ask estimates --organisation "Islamic State" --measure fighters'],
}

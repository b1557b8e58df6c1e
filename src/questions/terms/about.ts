import { timeBuckets } from '../../model/calendar.ts'
import type { QuestionAbout } from '../question.ts'

export const about: QuestionAbout = {
  id: 'terms',
  version: 1,
  reads: 'statements',
  title: { en: 'Terms', ar: 'المفردات' },
  answers: {
    en: 'How often an organisation’s statements use given terms over time, or which words set two periods apart.',
    ar: 'كم مرة تستعمل بيانات منظمة مفردات معيّنة عبر الزمن، أو أي الكلمات تميّز فترة عن أخرى.',
  },
  options: [
    {
      name: 'terms',
      kind: 'text',
      stands: 'TERM,TERM…',
      default: null,
      needed: false,
      help: 'words or phrases to follow, joined by commas; fight* for all that begin so',
    },
    {
      name: 'keyness',
      kind: 'text',
      stands: '"FROM/TO FROM/TO"',
      default: null,
      needed: false,
      help: 'two periods to set against each other, such as "2014/2015 2017/2018"',
    },
    { name: 'by', kind: 'choice', choices: timeBuckets, default: 'month', help: 'length of the bins' },
    {
      name: 'least',
      kind: 'whole_number',
      least: 1,
      most: 1_000_000,
      default: 5,
      help: 'leave out words that stand in fewer statements of both periods together',
    },
    { name: 'most', kind: 'whole_number', least: 1, most: 200, default: 20, help: 'list so many words of each period' },
  ],
  compares: false,
  methods: ['keyness'],
  page: 'docs/questions/terms.md',
  examples: [
    'marsad ask terms --dataset vask-statements --terms "prison,car bomb,سجن"',
    'marsad ask terms --keyness "2014/2015 2017/2018" --most 15',
  ],
}

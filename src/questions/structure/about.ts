import { claimStatusOptions } from '../claims-reader.ts'
import type { QuestionAbout } from '../question.ts'

export const about: QuestionAbout = {
  id: 'structure',
  version: 1,
  title: { en: 'Structure', ar: 'البنية' },
  answers: {
    en: 'How an organisation is built, led and placed as of a date, with who says so and where the sources differ.',
    ar: 'كيف يُبنى تنظيم ما ومن يقوده وأين يوجد في تاريخ معين، ومن يقول ذلك وأين تختلف المصادر.',
  },
  options: [
    { name: 'organisation', kind: 'text', stands: 'NAME', default: null, needed: true, help: 'any name we know of it' },
    { name: 'as-of', kind: 'period', default: null, help: 'as of a year, a month or a day' },
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
  page: 'docs/questions/structure.md',
  examples: ['marsad ask structure --organisation "Diwan al-Amn" --as-of 2016-06'],
}

import type { QuestionAbout } from '../question.ts'

export const about: QuestionAbout = {
  id: 'against-events',
  version: 1,
  title: { en: 'Claim against events', ar: 'القول إزاء الأحداث' },
  answers: {
    en: 'What a document claims in numbers, held against the events that datasets record for the same actor, time and place.',
    ar: 'ما تقوله وثيقة بالأعداد إزاء ما تسجله مجموعات البيانات من أحداث للطرف والزمن والمكان أنفسها.',
  },
  options: [
    {
      name: 'claim',
      kind: 'text',
      stands: 'ID',
      default: null,
      needed: true,
      help: 'id of a quantity claim, as `marsad claims` lists it; its time, places and subject select the events unless words do',
    },
  ],
  reads: 'claims_and_events',
  compares: false,
  methods: ['counting-over-time', 'negative-binomial-mean'],
  page: 'docs/questions/against-events.md',
  examples: ['marsad ask against-events --claim 3fa2b1c09d4e.7 --dataset ucdp-ged'],
}

import type { Figure, Language } from '../model/figure.ts'
import type { Selection } from '../model/selection.ts'
import type { ConcentrationResult } from '../questions/concentration/result.ts'
import type { TempoResult } from '../questions/tempo/result.ts'

/** Figures of the invented country Orland, for the tests of drawings. Nothing here is a record of anything. */

interface Told {
  sentence: string
  caveats: string[]
}

function figureOf<Result>(
  question: string,
  result: Result,
  told: Record<Language, Told>,
  language: Language,
  selection: Omit<Selection, 'releases'> = {},
): Figure<Result> {
  return {
    format: 'marsad-figure/1',
    id: 'f-1a2b3c4d',
    language,
    question,
    options: { by: 'month' },
    actors_taken: selection.actor
      ? [{ asked: 'Northern Front', names: ['Northern Front'], ids: ['orl:7'], through: ['release'] }]
      : [],
    result,
    ...told[language],
    messages: { sentence: { key: 'sentence', values: {} }, caveats: [] },
    receipt: {
      program: { name: 'marsad', version: '0.1.0' },
      question: { id: question, version: 1 },
      releases: [
        {
          dataset: 'orland-events',
          release: '25.1',
          original_sha256: 'a1'.repeat(32),
          events_sha256: 'b2'.repeat(32),
          connector: 'orland-events 1',
          licence: 'CC-BY-4.0',
          citation: 'Orland Data Institute (2025). Orland Events, release 25.1. Port Orland: ODI.',
        },
      ],
      selection: { releases: [{ dataset: 'orland-events', release: '25.1' }], ...selection },
      options: { by: 'month', measure: 'events' },
      methods: ['counting-with-uncertainty', 'poisson-interval'],
      seed: null,
      profile: 'public',
      events_digest: 'c3'.repeat(32),
      rows: "marsad events --dataset orland-events --release 25.1 --actor 'Northern Front' --from 2014-01 --to 2018-12",
    },
  }
}

export function tempoFigure(result: TempoResult, language: Language = 'en', told: Partial<Told> = {}) {
  const english = {
    sentence:
      'Between January 2014 and December 2018 the Northern Front took part in 1,203 events in Orland, 20.1 a month (95 % interval 17.9 to 22.4).',
    caveats: [
      'The dates of 212 events are known to the month or worse; they are spread evenly over the days on which they may have happened.',
      'The release covers Orland from 1 Jan 2014; months before that are not counted as zero.',
      'The counts of neighbouring months are alike (autocorrelation 0.62), so the interval is too narrow.',
    ],
  }
  const arabic = {
    sentence:
      'شاركت \u2068Northern Front\u2069 في 1,203 أحداث في أورلاند بين يناير 2014 وديسمبر 2018، أي 20.1 حدثًا في الشهر (فاصل الثقة 95%: من 17.9 إلى 22.4).',
    caveats: [
      'تواريخ 212 حدثًا معروفة على مستوى الشهر أو أقل دقة، وهي موزَّعة بالتساوي على الأيام التي ربما وقعت فيها.',
      'يغطي الإصدار \u2068orland-events 25.1\u2069 أورلاند منذ 1 يناير 2014، ولا تُحسب الأشهر السابقة أصفارًا.',
    ],
  }
  return figureOf('tempo', result, { en: { ...english, ...told }, ar: { ...arabic, ...told } }, language, {
    actor: [{ names: ['Northern Front'], ids: ['orl:7'] }],
    country: ['ORL'],
    from: '2014-01-01',
    to: '2018-12-31',
    location_precision: ['exact', 'near', 'admin2'],
  })
}

export function concentrationFigure(result: ConcentrationResult, language: Language = 'en', told: Partial<Told> = {}) {
  const english = {
    sentence: 'Three of 22 provinces hold 46.1 % of the events in Orland that are known to a province.',
    caveats: ['164 events are known only to the country; they are in no bar.'],
  }
  const arabic = {
    sentence: 'تضم ثلاث محافظات من أصل 22 محافظة 46.1% من أحداث أورلاند المعروفة على مستوى المحافظة.',
    caveats: ['164 حدثًا لا يُعرف منها إلا البلد، ولا تدخل في أي عمود.'],
  }
  return figureOf('concentration', result, { en: { ...english, ...told }, ar: { ...arabic, ...told } }, language, {
    country: ['ORL'],
    from: '2020-01-01',
    to: '2021-09-30',
  })
}

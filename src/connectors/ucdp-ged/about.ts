import type { ConnectorAbout } from '../../events/connector.ts'

export const about: ConnectorAbout = {
  id: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset',
  publisher: 'Uppsala Conflict Data Program',
  licence: {
    id: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    rows_public: true,
    attribution: 'Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset, CC BY 4.0',
  },
  citation:
    'Sundberg, Ralph, and Erik Melander. 2013. Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4): 523–532.',
  homepage: 'https://ucdp.uu.se/downloads/',
  page: 'docs/datasets/ucdp-ged.md',
  version: 1,
  quirks: [
    'An event has at least one direct death; events without deaths are not in the data.',
    'The file gives a window when the day is not known. It cannot tell a battle of several days from one day somewhere in the window, so every window longer than a day is taken as “sometime”.',
    'Coordinates of events known only to a district, a province, a line or a country are stand-ins, not places.',
    'A few records break low ≤ best ≤ high; they are kept as delivered and flagged.',
    'Events of the type one-sided violence name the civilians as side B; here they have the role “target”.',
    'The file that a country extract was cut from is not named in it; what it covers is then taken from its first and last event, and every figure says so.',
  ],
  breaks: [
    {
      date: '2013-01-01',
      what: {
        en: 'Only from here on does the dataset say for nearly all events how many sources they have; before, it mostly lists one text an event and gives no number, so counts of sources do not compare.',
        ar: 'لا يذكر المصدر عدد مصادر معظم الأحداث إلا منذ هذا التاريخ؛ وقبله يورد في الغالب نصًا واحدًا لكل حدث بلا عدد، فلا تصح المقارنة بين أعداد المصادر.',
      },
    },
  ],
}

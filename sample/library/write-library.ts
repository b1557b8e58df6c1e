/** The longer documents about the Vask Front and its security office, one of each format. */
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident } from '../happening/incident.ts'
import { createBranch } from '../random.ts'
import { writeArabicReport } from './arabic-report.ts'
import { writeBrief } from './brief.ts'
import { writeEncyclopaediaPage } from './encyclopaedia-page.ts'
import { writeFieldMail } from './field-mail.ts'
import type { LibraryFile } from './library-file.ts'
import { createLibraryFacts } from './library-facts.ts'
import type { LibraryFacts } from './library-facts.ts'
import { writeNewsArticle } from './news-article.ts'
import { writeObservatoryStudy } from './observatory-study.ts'

const authors: readonly ((facts: LibraryFacts) => LibraryFile | undefined)[] = [
  writeEncyclopaediaPage,
  writeObservatoryStudy,
  writeNewsArticle,
  writeArabicReport,
  writeBrief,
  writeFieldMail,
]

/** Shown every incident, then asked for the files. The same seed, period and incidents give the same bytes. */
export function createLibrary(seed: number, period: DayRange) {
  const { see, facts } = createLibraryFacts(createBranch(seed, 10), period)
  return {
    see: (incident: Incident): void => see(incident),
    files: (): LibraryFile[] => authors.flatMap((write) => write(facts()) ?? []),
  }
}

import { formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { noiseVersion } from '../noise.ts'
import type { NoiseLevel } from '../noise.ts'

interface Facts {
  seed: number
  events: number
  level: NoiseLevel
  period: DayRange
  rows: Record<string, number>
  documents: number
}

/** README.txt of a world. */
export function readmeText({ seed, events, level, period, rows, documents }: Facts): string {
  const counts = Object.entries(rows).map(([dataset, count]) => `  ${dataset}: ${count} rows`)
  return [
    'EVERYTHING HERE IS INVENTED.',
    'Orland does not exist. No place, organisation, person or event in this folder is real, and nothing here happened.',
    'كل ما هنا مُختلَق: لا وجود لأورلاند، ولم يحدث شيء مما هنا.',
    '',
    `Made by the sample generator of Marsad: seed ${seed}, ${events} incidents, ${formatDay(period.start)} to ${formatDay(period.end)},`,
    `noise ${level} (version ${noiseVersion}). The same seed gives the same bytes. Licence: CC0 1.0.`,
    '',
    'boundaries/  provinces and districts (GeoJSON)',
    'towns.csv    towns with Latin and Arabic names',
    'deliveries/  what four publishers deliver, each in its own shape:',
    ...counts,
    'mappings/    how the three that are not in the shape of UCDP GED are read',
    `documents/   ${documents} statements and short reports in English and Arabic`,
    'library/     longer documents about one organisation and its security office, in several formats',
    'map.svg      the country and where the incidents lie',
    'truth/       what is true: incidents.csv; reports.csv, which row tells of which incident; claims.csv, what the documents',
    '             state; organisations, units, leaders, changes, territory, regimes, bursts; noise.json',
    '',
    'The deliveries resemble UCDP GED, ACLED and the Global Terrorism Database in their columns and habits only. They are',
    'none of these datasets and say nothing about them or about any real conflict.',
    '',
  ].join('\n')
}

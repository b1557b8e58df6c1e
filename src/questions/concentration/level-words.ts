import type { PlaceLevel } from '../../model/aggregate.ts'
import type { Language } from '../../model/figure.ts'

/** One place of a level, for use inside a sentence. */
export const kinds: Record<Language, Record<PlaceLevel, string>> = {
  en: {
    country: 'a country',
    admin1: 'a province',
    admin2: 'a district',
    cell: 'a grid cell',
    h3: 'an H3 cell',
    area: 'one area',
  },
  ar: {
    country: 'دولة بعينها',
    admin1: 'محافظة بعينها',
    admin2: 'قضاء بعينه',
    cell: 'خلية بعينها',
    h3: 'خلية بعينها',
    area: 'منطقة بعينها',
  },
}

/** Figures that were saved before there were other cells do not say which were withheld. */

import type { Language } from '../../model/figure.ts'
import { isolated } from '../../model/plain-text.ts'

/** What is counted, as a sentence names it; words that are not here stand as the claims have them. */
const names: Record<string, Record<Language, string>> = {
  fighters: { en: 'number of fighters', ar: 'المقاتلين' },
  members: { en: 'number of members', ar: 'الأعضاء' },
  militants: { en: 'number of militants', ar: 'المسلحين' },
  soldiers: { en: 'number of soldiers', ar: 'الجنود' },
  troops: { en: 'number of troops', ar: 'الجنود' },
  recruits: { en: 'number of recruits', ar: 'المجندين' },
  people: { en: 'number of people', ar: 'الأشخاص' },
  killed: { en: 'number of killed', ar: 'القتلى' },
  wounded: { en: 'number of wounded', ar: 'الجرحى' },
  arrested: { en: 'number of arrested', ar: 'المعتقلين' },
  defected: { en: 'number of defectors', ar: 'المنشقين' },
  claimed: { en: 'number of claimed operations', ar: 'العمليات المعلنة' },
}

export function measureName(measure: string, language: Language): string {
  const known = Object.hasOwn(names, measure) ? names[measure]?.[language] : undefined
  return known ?? (language === 'ar' ? isolated(measure) : `number of ${measure}`)
}

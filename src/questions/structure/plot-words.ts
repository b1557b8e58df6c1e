import type { Language } from '../../model/figure.ts'
import type { StructurePart } from './result.ts'

export const partNames: Record<Language, Record<StructurePart, string>> = {
  en: {
    unit_of: 'Unit of',
    led_by: 'Led by',
    headquartered_in: 'Headquarters',
    formed_in: 'Formed',
    preceded_by: 'Preceded by',
    relations: 'Relation',
    levels: 'Levels',
    areas: 'Area',
  },
  ar: {
    unit_of: 'وحدة من',
    led_by: 'القائد',
    headquartered_in: 'المقر',
    formed_in: 'التأسيس',
    preceded_by: 'سبقه',
    relations: 'علاقة',
    levels: 'المستويات',
    areas: 'المنطقة',
  },
}

type Column = 'organisation' | 'depth' | 'part' | 'value' | 'standing' | 'contested' | 'said_by' | 'times' | 'claims'

interface PlotWords {
  counted: string
  cited: string
  possible: string
  contested: string
  unknown: string
  or: string
  nothing: string
  units: string
  columns: Record<Column, string>
  standings: Record<'cited' | 'possible', string>
  yesNo: Record<'yes' | 'no', string>
}

export const plotWords: Record<Language, PlotWords> = {
  en: {
    counted: 'Organisation and units as claims have them',
    cited: 'a source dates it, or names it at all',
    possible: 'no source says when: possible',
    contested: 'the sources differ',
    unknown: 'unknown, says the source',
    or: 'or',
    nothing: 'Nothing is known of it.',
    units: 'One row a value; values that contradict each other stand in rows of their own.',
    columns: {
      organisation: 'Organisation',
      depth: 'Level below',
      part: 'What',
      value: 'Value',
      standing: 'At that time',
      contested: 'Sources differ',
      said_by: 'Said by',
      times: 'Times given',
      claims: 'Claims',
    },
    standings: { cited: 'cited', possible: 'possible' },
    yesNo: { yes: 'yes', no: 'no' },
  },
  ar: {
    counted: 'التنظيم ووحداته كما في الأقوال',
    cited: 'يذكره مصدر بتاريخه أو باسمه',
    possible: 'لا يذكر مصدر زمنه: ممكن',
    contested: 'تختلف المصادر',
    unknown: 'غير معروف بحسب المصدر',
    or: 'أو',
    nothing: 'لا شيء معروف عنه.',
    units: 'لكل قيمة صف؛ والقيم المتعارضة في صفوف مستقلة.',
    columns: {
      organisation: 'التنظيم',
      depth: 'المستوى تحته',
      part: 'ماذا',
      value: 'القيمة',
      standing: 'في ذلك الزمن',
      contested: 'تختلف المصادر',
      said_by: 'القائل',
      times: 'الأزمنة المذكورة',
      claims: 'الأقوال',
    },
    standings: { cited: 'مذكور', possible: 'ممكن' },
    yesNo: { yes: 'نعم', no: 'لا' },
  },
}

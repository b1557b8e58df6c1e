import type { Language } from '../../model/figure.ts'
import type { Estimate } from './result.ts'

type Column =
  | 'said_by'
  | 'published'
  | 'time'
  | 'low'
  | 'high'
  | 'approximate'
  | 'places'
  | 'method'
  | 'status'
  | 'document'
  | 'claim'

interface PlotWords {
  counted: string
  claimed: string
  byPublication: string
  open: string
  noDate: string
  pooled: string
  nothing: string
  units: string
  columns: Record<Column, string>
  yes: string
  no: string
  statuses: Record<Estimate['status'], string>
}

export const plotWords: Record<Language, PlotWords> = {
  en: {
    counted: 'Estimates by the time that they are about',
    claimed: 'estimate, low to high, over the time that it is about',
    byPublication: 'time not stated: at the date of publication',
    open: 'arrow: no bound is given on that side',
    noDate: 'no date',
    pooled: 'pooled, as asked',
    nothing: 'No claim that counts gives this number.',
    units: 'One row a claim; low and high as the source gives them, an empty cell where it gives none.',
    columns: {
      said_by: 'Said by',
      published: 'Published',
      time: 'About',
      low: 'Low',
      high: 'High',
      approximate: 'Approximate',
      places: 'Places',
      method: 'Method',
      status: 'Status',
      document: 'Document',
      claim: 'Claim',
    },
    yes: 'yes',
    no: 'no',
    statuses: {
      accepted: 'accepted',
      conflict: 'accepted, in conflict',
      proposed: 'proposed',
      rejected: 'rejected',
      needs_work: 'needs work',
    },
  },
  ar: {
    counted: 'التقديرات بحسب الزمن الذي تتحدث عنه',
    claimed: 'التقدير من أدناه إلى أعلاه على مدى زمنه',
    byPublication: 'الزمن غير مذكور: عند تاريخ النشر',
    open: 'سهم: لا حد مذكور في تلك الجهة',
    noDate: 'بلا تاريخ',
    pooled: 'المجموع كما طُلب',
    nothing: 'لا قول معتمدًا يذكر هذا العدد.',
    units: 'لكل قول صف؛ الأدنى والأعلى كما يذكرهما المصدر، والخانة فارغة حيث لا يذكر.',
    columns: {
      said_by: 'القائل',
      published: 'النشر',
      time: 'عن زمن',
      low: 'الأدنى',
      high: 'الأعلى',
      approximate: 'تقريبي',
      places: 'الأماكن',
      method: 'الطريقة',
      status: 'الحالة',
      document: 'الوثيقة',
      claim: 'القول',
    },
    yes: 'نعم',
    no: 'لا',
    statuses: {
      accepted: 'معتمد',
      conflict: 'معتمد مع تعارض',
      proposed: 'مقترح',
      rejected: 'مرفوض',
      needs_work: 'يحتاج إلى عمل',
    },
  },
}

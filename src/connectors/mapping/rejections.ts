import type { Layout, Rejection } from '../../events/connector.ts'
import { columnName, columnOf, hxlRow } from '../delivered-text.ts'
import { columnsOfRule } from './rule-sql.ts'
import type { Mapping, Rule } from './schema.ts'

/** Records of a mapped table that are not taken: only those whose date cannot be read or runs backwards. */
export function rejectionsOf(
  { fields }: Mapping,
  layout: Layout,
  { start, end }: { start: string; end: string },
): Rejection[] {
  const column = (rule: Rule | undefined) =>
    columnOf(layout, columnName((rule && columnsOfRule(rule)[0]) ?? '').toLowerCase()) ?? ''
  const formats = (rule: Rule | undefined): string => [...new Set(rule ? formatsOf(rule) : [])].join(' or ') || 'iso'
  return [
    hxlRow(layout),
    {
      code: 'date_unreadable',
      column: column(fields.date_start),
      when: `${start} IS NULL`,
      message: `the date is missing or not written as ${formats(fields.date_start)}`,
    },
    ...(fields.date_end
      ? [
          {
            code: 'date_order',
            column: column(fields.date_end),
            when: `${end} < ${start}`,
            message: 'the last day lies before the first',
          },
        ]
      : []),
  ]
}

const formatsOf = ({ format, parts, first_of = [] }: Rule): string[] => [
  ...(parts ? ['year, month and day'] : []),
  ...(format === undefined ? [] : [format].flat()),
  ...first_of.flatMap(formatsOf),
]

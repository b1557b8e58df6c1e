import type { DeliveredFile, Layout, Recognition } from '../../events/connector.ts'
import { columnOf, headerOf } from '../delivered-text.ts'
import { gedColumns, olderNames, requiredColumns } from './columns.ts'

/** A UCDP file by its header names, whatever their order. */
export function recogniseByHeader(file: DeliveredFile): Recognition {
  const layout: Layout = { columns: headerOf(file), headed: true }
  const missing = requiredColumns.filter((name) => columnOf(layout, name, ...(olderNames[name] ?? [])) === undefined)
  if (missing.length === 0) return { layout }
  return { near: 1 - missing.length / requiredColumns.length, missing }
}

/** A UCDP file without a header, as some candidate releases came: by its width and by what its first record holds. */
export function recogniseWithoutHeader(file: DeliveredFile): Recognition {
  const cell = (name: (typeof gedColumns)[number]) => file.firstRecord[gedColumns.indexOf(name)]?.trim() ?? ''
  const fits =
    file.firstRecord.length === gedColumns.length &&
    /^\d+$/.test(cell('id')) &&
    /^\d{4}$/.test(cell('year')) &&
    /^[1-3]$/.test(cell('type_of_violence')) &&
    /^\d{4}-\d\d-\d\d/.test(cell('date_start')) &&
    /^\d{4}-\d\d-\d\d/.test(cell('date_end'))
  return fits ? { layout: { columns: gedColumns, headed: false } } : { near: 0, missing: requiredColumns }
}

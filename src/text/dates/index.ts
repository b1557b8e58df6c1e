export { findDates } from './find-dates.ts'
export { parseDate, type DateOptions } from './parse-date.ts'

import { failed } from '../../model/errors.ts'

/** An archive or workbook that ends too early, does not unpack, or is not what it says. */
export function damagedArchive(path: string, cause: unknown) {
  return failed('damaged_archive', 'The compressed file is damaged or cut short.', {
    received: path,
    expected: 'a complete gzip or ZIP file',
    hint: 'Download it again, or unpack it with another tool and import the unpacked file.',
    cause,
  })
}

/** A refusal for something in an archive that no honest delivery has, or that is not read. */
export function refusedArchive(path: string, what: string, hint: string) {
  return failed('unreadable_file', what, {
    received: path,
    expected: 'one table: a CSV, JSON, GeoJSON or Excel file, by itself or alone in a ZIP or gzip file',
    hint,
  })
}

import type { DraftTexts } from './texts.ts'
import type { FormRemark } from '../sample/sampled-table.ts'

/** What a draft says of how the table was read. */
export function remarksOnForm(remarks: readonly FormRemark[], say: DraftTexts): string[] {
  return remarks.map((remark) => {
    switch (remark.about) {
      case 'encoding':
        return say.encoding(remark.encoding)
      case 'title_rows':
        return say.titleRows(remark.rows)
      case 'no_header':
        return say.noHeader()
      case 'two_header_rows':
        return say.twoHeaderRows()
    }
  })
}

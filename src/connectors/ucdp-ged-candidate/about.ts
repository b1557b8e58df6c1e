import type { ConnectorAbout } from '../../events/connector.ts'
import { about as ged } from '../ucdp-ged/about.ts'

export const about: ConnectorAbout = {
  ...ged,
  id: 'ucdp-ged-candidate',
  title: 'UCDP Candidate Events Dataset',
  licence: {
    ...ged.licence,
    attribution: 'Uppsala Conflict Data Program (UCDP), Candidate Events Dataset, CC BY 4.0',
  },
  citation:
    'Hegre, Håvard, Mihai Croicu, Kristine Eck, and Stina Högbladh. 2020. Introducing the UCDP Candidate Events Dataset. Research & Politics 7(3). https://doi.org/10.1177/2053168020935257',
  page: 'docs/datasets/ucdp-ged-candidate.md',
  version: 1,
  quirks: [
    'Candidate events are coded within weeks and checked later: some leave again, some change, and their ids may change when they enter the yearly release. Do not add them to a yearly release of the same time.',
    'Some candidate releases came without a header; they are read by the order of the 25.1 columns.',
    ...ged.quirks.slice(0, 5),
  ],
  breaks: [],
}

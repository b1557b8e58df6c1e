import type { ConnectorAbout } from '../../events/connector.ts'
import { about as ged } from '../ucdp-ged/about.ts'

export const about: ConnectorAbout = {
  id: 'ucdp-actor',
  title: 'UCDP Actor Dataset',
  publisher: ged.publisher,
  licence: { ...ged.licence, attribution: 'Uppsala Conflict Data Program (UCDP), Actor Dataset, CC BY 4.0' },
  citation: 'Uppsala Conflict Data Program. UCDP Actor Dataset. Uppsala University. https://ucdp.uu.se/downloads/',
  homepage: ged.homepage,
  page: 'docs/datasets/ucdp-actor.md',
  version: 1,
  quirks: [
    'This is a list of names, not of events. Once imported, `--actor` also takes the names and former names in it.',
    'Former names come as one list joined by commas; a name that holds a comma itself is taken apart.',
  ],
}

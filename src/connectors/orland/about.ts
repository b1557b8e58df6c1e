import type { ConnectorAbout } from '../../events/connector.ts'

export const about: ConnectorAbout = {
  id: 'orland',
  title: 'Orland, an invented country',
  publisher: 'Marsad (invented data)',
  licence: {
    id: 'CC0-1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    rows_public: true,
    attribution: 'Invented data: Orland does not exist, and nothing here happened',
  },
  citation: 'Marsad sample generator, invented data.',
  homepage: 'the folder sample/ of Marsad',
  page: 'docs/datasets/orland.md',
  version: 1,
  quirks: [
    'Everything is invented. The file has the columns of UCDP GED so that it can be read the same way.',
    'It is known by its file name, orland-….csv, since its columns are those of UCDP GED.',
  ],
}

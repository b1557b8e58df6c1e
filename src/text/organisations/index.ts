export { findOrganisations } from './find-organisations.ts'
export { organisationLexicon, type OrganisationLexicon } from './lexicon.ts'
export { findOffices } from './find-offices.ts'

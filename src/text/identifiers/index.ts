export { findIdentifiers, type Identifier } from './find-identifiers.ts'
export { withoutIdentifiers, type WithoutIdentifiers } from './without-identifiers.ts'

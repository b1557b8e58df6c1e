export { findPeople, type NamesThatAreNoPeople } from './find-people.ts'
export { maskNames, nameMask, type MaskedText } from './mask-names.ts'

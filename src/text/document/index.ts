export { locate } from './locate.ts'
export { findNotes, type NoteReference } from './notes.ts'
export { readDocuments } from './read-document.ts'

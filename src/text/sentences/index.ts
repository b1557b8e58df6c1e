export { splitClitics } from './clitics.ts'
export { splitSentences } from './sentences.ts'
export { tokenize, type Token } from './tokens.ts'

import type { ActorTaken } from './figure.ts'

/** How an actor is spoken of: as it was asked for, or, asked for by an id, by the first name that the releases have for that id. */
export const spokenName = ({ asked, names, through }: ActorTaken): string =>
  (through.includes('id') ? names[0] : undefined) ?? asked

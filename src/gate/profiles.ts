/** How far what leaves a workspace may go. `public` is the default everywhere. */
export const profiles = ['public', 'internal'] as const
export type Profile = (typeof profiles)[number]

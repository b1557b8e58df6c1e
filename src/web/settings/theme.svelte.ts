import { settings } from './settings.svelte.ts'

const systemDark = matchMedia('(prefers-color-scheme: dark)')
let systemIsDark = $state(systemDark.matches)
systemDark.addEventListener('change', ({ matches }) => (systemIsDark = matches))

/** The theme that is drawn: what the reader chose, or else what the system has. */
export const theme = {
  get drawn(): 'light' | 'dark' {
    if (settings.theme === 'system') return systemIsDark ? 'dark' : 'light'
    return settings.theme
  },
}

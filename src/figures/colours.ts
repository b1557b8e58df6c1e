import type { Colours } from '../questions/drawing.ts'

/** Colours of a figure's frame and plot. Data colours are of the Okabe–Ito set, the dark ones chosen for a dark ground. */
export type Theme = Colours & { warning: string; accent: string }

export const light: Theme = {
  paper: '#fbfaf7',
  ink: '#1d1f21',
  muted: '#5f6468',
  rule: '#dedbd2',
  accent: '#0b5d7a',
  warning: '#9a5b00',
  data: '#0072b2',
  lines: ['#1d1f21', '#d55e00', '#00805d'],
}

export const dark: Theme = {
  paper: '#17191b',
  ink: '#ecebe6',
  muted: '#a3a8ac',
  rule: '#373b3e',
  accent: '#7cc4de',
  warning: '#e0a458',
  data: '#56b4e9',
  lines: ['#ecebe6', '#e69f00', '#2fbf94'],
}

/** The roles as custom properties of a page, so that a plot inside it follows the reader's theme. */
export const themed: Theme = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  accent: 'var(--accent)',
  warning: 'var(--warning)',
  data: 'var(--data)',
  lines: ['var(--line-1)', 'var(--line-2)', 'var(--line-3)'],
}

/** `--paper:#fbfaf7;…`: the declarations that `themed` refers to. */
export function customProperties({ lines, ...roles }: Theme): string {
  const numbered = lines.map((colour, index) => `--line-${index + 1}:${colour};`)
  return Object.entries(roles)
    .map(([role, colour]) => `--${role}:${colour};`)
    .concat(numbered)
    .join('')
}

/** Red, green, blue. */
export type Colour = readonly [number, number, number]

export interface Palette {
  sea: string
  land: string
  coast: string
  border: string
  province: string
  ink: string
  muted: string
  /** Around names, so that they stand on anything. */
  halo: string
  /** From few to many; every one 3 : 1 against the land. */
  density: readonly Colour[]
  hatch: string
  point: string
  near: string
  accent: string
}

export const palettes: Record<'light' | 'dark' | 'print', Palette> = {
  light: {
    sea: '#eceff0',
    land: '#fbfaf7',
    coast: '#808280',
    border: '#808280',
    province: '#cfccc3',
    ink: '#1d1f21',
    muted: '#5f6468',
    halo: 'rgb(251 250 247 / 85%)',
    density: [[82, 139, 180], [45, 111, 160], [22, 89, 138], [8, 60, 101], [4, 30, 54]], // prettier-ignore
    hatch: '#0b4770',
    point: '#0b4770',
    near: '#0072b2',
    accent: '#0b5d7a',
  },
  dark: {
    sea: '#0f1113',
    land: '#1d2023',
    coast: '#767b80',
    border: '#767b80',
    province: '#3c4145',
    ink: '#ecebe6',
    muted: '#a3a8ac',
    halo: 'rgb(23 25 27 / 85%)',
    density: [[50, 118, 162], [62, 141, 191], [98, 176, 222], [150, 207, 240], [222, 241, 252]], // prettier-ignore
    hatch: '#8fc9e8',
    point: '#b9e0f5',
    near: '#56b4e9',
    accent: '#7cc4de',
  },
  print: {
    sea: '#ffffff',
    land: '#ffffff',
    coast: '#808280',
    border: '#808280',
    province: '#cfccc3',
    ink: '#1d1f21',
    muted: '#5f6468',
    halo: 'rgb(255 255 255 / 85%)',
    density: [[82, 139, 180], [45, 111, 160], [22, 89, 138], [8, 60, 101], [4, 30, 54]], // prettier-ignore
    hatch: '#0b4770',
    point: '#0b4770',
    near: '#0072b2',
    accent: '#0b5d7a',
  },
}

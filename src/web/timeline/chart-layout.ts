/** Pixels of the chart: of what is counted, of the axis below it, and of what is left free beside it. */
export const HEIGHT = 104
export const AXIS = 22
export const START = 44
export const END = 10

/** Rows of windows, and pixels of each. */
export const LANES = 4
export const LANE = 6

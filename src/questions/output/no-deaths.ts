/** What a timeline of events carries beside its counts, for one that has none. */
export const noDeaths = {
  fatalities_low: null,
  fatalities_best: null,
  fatalities_high: null,
  fatalities_min: null,
  fatalities_max: null,
  events_without_deaths: null,
} as const

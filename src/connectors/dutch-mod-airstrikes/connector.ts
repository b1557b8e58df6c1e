import { shippedMapping } from '../mapping/shipped-mapping.ts'

export const dutchModAirstrikes = shippedMapping(new URL('dutch-mod-airstrikes.mapping.json', import.meta.url))

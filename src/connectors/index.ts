import type { Connector } from '../events/connector.ts'
import { dutchModAirstrikes } from './dutch-mod-airstrikes/connector.ts'
import { orland } from './orland/connector.ts'
import { ucdpActor } from './ucdp-actor/connector.ts'
import { ucdpGedCandidate } from './ucdp-ged-candidate/connector.ts'
import { ucdpGed } from './ucdp-ged/connector.ts'

/** Every dataset that Marsad reads by itself. The first that recognises a file takes it: the more particular come first. */
export const connectors: readonly Connector[] = [orland, ucdpGedCandidate, ucdpGed, ucdpActor, dutchModAirstrikes]

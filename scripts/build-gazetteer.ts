/** Makes dist/gazetteer unless it is there and up to date. The program does the same when it first needs it. */
import { loadGazetteer } from '../src/text/gazetteer/index.ts'

const { size } = await loadGazetteer(console.error)
console.error(`The gazetteer holds ${size} places.`)

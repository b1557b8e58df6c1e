import { DuckDbSession } from './src/events/duckdb/session.ts'
import { ucdpGed } from './src/connectors/ucdp-ged/connector.ts'
import { recogniseByHeader } from './src/connectors/ucdp-ged/recognise.ts'
import { checkRecords, findRepeats } from './src/events/import/check-records.ts'
import { findPlaces } from './src/events/import/find-places.ts'
import { boundaryLookup } from './src/workspace/boundary-lookup.ts'
import { writeEvents } from './src/events/import/write-events.ts'
import { copyDelimited } from './src/events/import/raw-table.ts'
import { readFileSync, openSync, readSync, existsSync } from 'node:fs'
const file = process.argv[2]!
const b = Buffer.alloc(3000); readSync(openSync(file,'r'), b); const header = b.toString().split('\n')[0]!.trim().split(',')
const rec = recogniseByHeader({name:'x', firstRecord: header}); if (!('layout' in rec)) throw 1
const layout = rec.layout
const s = await DuckDbSession.open({ memoryMb: 640, spillFolder: '/tmp/t/spill' })
async function time<T>(name: string, f: ()=>Promise<T>){ const t=performance.now(); const c=process.cpuUsage(); const r = await f(); const d=process.cpuUsage(c); console.log(name.padEnd(30), Math.round(performance.now()-t), 'cpu', Math.round((d.user+d.system)/1000)); return r }
if (!existsSync('/tmp/t/braw.parquet')) await time('raw', () => copyDelimited(s, {path:file, dialect:{delimiter:44, quote:34}, layout}, '/tmp/t/braw.parquet'))
await s.run(`CREATE TABLE malformed (record BIGINT, byte_offset BIGINT, code VARCHAR, "column" VARCHAR, value VARCHAR, message VARCHAR)`)
await time('check', () => checkRecords(s, '/tmp/t/braw.parquet', layout, ucdpGed.rejections(layout)))
if (ucdpGed.table.kind !== 'events') throw 1
const fields = ucdpGed.table.fields(layout)
await time('repeats', () => findRepeats(s, layout, fields.source_event_id))
const known = `(${fields.location_precision}) IN ('exact', 'near', 'admin2', 'admin1')`
await time('places', () => findPlaces(s, { country: fields.country!, admin1: fields.admin1!, latitude: fields.latitude!, longitude: fields.longitude!, known }, boundaryLookup.find))
await time('events', () => writeEvents(s, fields, ucdpGed.table.kind==='events' ? ucdpGed.table.doubts(layout) : [], { path: '/tmp/t/bev.parquet', dataset:'d', release:'r', rowGroupRows: 40960 }))

const cols = Object.entries(fields)
const base = cols.map(([k,v]) => `${v} AS e_${k}`).join(', ')
await time('fields, no sort no join', () => s.run(`COPY (select ${base} from delivered) to '/tmp/t/x1.parquet' (format parquet, row_group_size 40960)`))
await time('fields, sort', () => s.run(`COPY (select ${base} from delivered ORDER BY e_date_start, e_source_event_id) to '/tmp/t/x1.parquet' (format parquet, row_group_size 40960)`))
await time('fields, taken', () => s.run(`COPY (select ${base} from taken) to '/tmp/t/x1.parquet' (format parquet, row_group_size 40960)`))
const fl = ucdpGed.table.doubts(layout).map(({flag, when}) => `CASE WHEN ${when} THEN '${flag}' END`)
await time('flags only', () => s.run(`COPY (select list_filter([${fl.join(', ')}], lambda f: f IS NOT NULL) from delivered) to '/tmp/t/x1.parquet' (format parquet, row_group_size 40960)`))
await time('all flags each', () => s.run(`COPY (select ${fl.map((f,i)=>f+' AS f'+i).join(', ')} from delivered) to '/tmp/t/x1.parquet' (format parquet, row_group_size 40960)`))
await time('bits', () => s.run(`COPY (select list_filter(['a','b'], lambda f: f IS NOT NULL) from delivered) to '/tmp/t/x1.parquet' (format parquet, row_group_size 40960)`))

/**
 * The UCDP-like delivery alone, at any number of rows: for trying the program without anybody's data, and for benchmarks. It
 * tells of the same kind of world as write-world.ts does.
 */
import { wrongUsage } from '../src/model/errors.ts'
import { drawIncidents } from './happening/draw-incidents.ts'
import { readPeriod } from './happening/period.ts'
import { noise } from './noise.ts'
import { createUcdpLike } from './publishers/ucdp-like.ts'
import { createBranch } from './random.ts'

export interface GedLikeOptions {
  /** A whole number; the same seed gives the same bytes. */
  seed: number
  /** How many rows, repeats included, the header not. */
  rows: number
  /** First day, `YYYY-MM-DD`; default 2014-01-01. */
  from?: string | undefined
  /** Last day, `YYYY-MM-DD`; default 2019-12-31. */
  to?: string | undefined
}

const chunkChars = 65_536
/** Rows that come of an incident in the mean; only steers, so that the rows spread over the whole period. */
const rowsPerIncident = 0.44

/**
 * The file as CSV text (RFC 4180, line feeds), in chunks of about 64 Ki characters: the header, then the rows in the order of
 * the incidents; only rows that sum up several step out of it. Its parts are made as they are asked for, so a stream over it
 * needs the same memory for any size. The noise is that of the level `medium`.
 *
 * @throws `wrongUsage` when the options are not whole numbers or the dates not a period.
 */
export function* generateGedLike({ seed, rows, from, to }: GedLikeOptions): Generator<string, void, undefined> {
  expectWhole('seed', seed, Number.MIN_SAFE_INTEGER)
  expectWhole('rows', rows, 0)
  const period = readPeriod(from, to)
  const publisher = createUcdpLike({ random: createBranch(seed, 1), noise: noise.medium, period })
  let chunk = publisher.header
  let written = 0
  const take = ({ text }: { text: string }) => {
    if (written === rows) return
    chunk += text
    written++
  }
  const wanted = () => Math.ceil((rows - written - publisher.waiting()) / rowsPerIncident)
  for (const incident of drawIncidents(createBranch(seed, 0), period, wanted)) {
    publisher.see(incident, take)
    if (chunk.length < chunkChars) continue
    yield chunk
    chunk = ''
  }
  publisher.end(take)
  if (chunk !== '') yield chunk
}

/** @throws `wrongUsage`. */
export function expectWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return
  throw wrongUsage('bad_number', `The ${name} of the sample cannot be used.`, {
    received: String(value),
    expected: least === 0 ? 'a whole number, 0 or more' : 'a whole number',
  })
}

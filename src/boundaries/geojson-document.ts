import { gunzip } from 'node:zlib'
import { promisify } from 'node:util'
import { failed } from '../model/errors.ts'
import { isTooDeep } from './json-text.ts'

/** Of the unpacked text. Boundaries of a country down to its villages have some tens of megabytes. */
const MOST_BYTES = 128 << 20

/** The JSON document in the bytes of a file, which may be packed with gzip. `file` names it in errors. */
export async function readGeoJson(bytes: Uint8Array, file: string): Promise<unknown> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const plain = isPacked ? await unpack(bytes, file) : bytes
  if (plain.length > MOST_BYTES) throw tooLarge(file)
  return parseGeoJson(decode(plain, file), file)
}

/** The JSON document in a text. */
export function parseGeoJson(text: string, file: string): unknown {
  if (isTooDeep(text)) {
    throw failed('bad_geojson', 'The file nests lists and objects far deeper than any map.', {
      received: file,
      expected: 'GeoJSON (RFC 7946)',
    })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw failed('bad_geojson', 'The file is not GeoJSON: its text is no JSON document.', {
      received: file,
      expected: 'GeoJSON (RFC 7946), packed with gzip or not',
      hint: 'Save the map as GeoJSON. A shapefile or GeoPackage must be converted first, to longitude and latitude.',
      cause,
    })
  }
}

async function unpack(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES + 1 })
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file)
    throw failed('damaged_archive', 'The packed file is damaged or cut short.', {
      received: file,
      expected: 'a sound gzip archive',
      hint: 'Get the file again.',
      cause,
    })
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw failed('bad_geojson', 'The text of the file is not UTF-8, as GeoJSON must be.', {
      received: file,
      expected: 'GeoJSON in UTF-8',
      hint: 'Save it again in UTF-8, so that names keep their letters.',
      cause,
    })
  }
}

const tooLarge = (file: string) =>
  failed('file_too_large', 'The map is too large to be read as boundaries.', {
    received: file,
    expected: `at most ${MOST_BYTES >> 20} MiB unpacked`,
    hint: 'Simplify its lines, or keep only the part that is asked about.',
  })

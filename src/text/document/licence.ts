/** Addresses of licences. Creative Commons: kind and version stand in the path. */
const address = /creativecommons\.org\/(licenses|publicdomain)\/([a-z-]{2,10})(?:\/(\d\.\d))?/i
const shortName = /\bCC[ -](BY(?:[ -](?:NC|SA|ND)){0,2}|0)(?:[ -](?:v(?:ersion)? ?)?(\d\.\d))?/
const longName =
  /\bcreative commons[ ,:(]{1,3}(?:attribution|namensnennung)((?:[ -/,]{1,3}(?:non-?commercial|share-?alike|no-?deriv\w*|nicht-?kommerziell|weitergabe unter gleichen bedingungen))*)(?:[ a-z]{0,24}?(\d\.\d))?/i
const governmentName = /\bopen government licen[cs]e(?: v(?:ersion)? ?(\d\.\d))?/i
const granting =
  /licen[cs]|available under|released under|published under|distributed under|رخصة|ترخيص|المشاع الإبداعي|lizenz|lisans|licencia/i
/** A picture's licence is not that of its page. */
const ofPicture = /\b(?:photo|image|picture|map|logo|icon|video)\b|صورة/i

/**
 * The licence that a line or an address grants, by its SPDX name where it has one (`CC-BY-SA-4.0`; without a version that
 * it does not give).
 *
 * @returns `null` when it grants none that is known
 */
export function findLicence(line: string): string | null {
  const sample = line.slice(0, 1000)
  const [, area, path, pathVersion] = address.exec(sample) ?? []
  if (path !== undefined) return area === 'publicdomain' ? 'CC0-1.0' : name(path, pathVersion)
  if (ofPicture.test(sample)) return null
  const [, kind, version] = shortName.exec(sample) ?? []
  if (kind !== undefined) return kind === '0' ? 'CC0-1.0' : name(kind, version)
  const [long, extras = '', longVersion] = longName.exec(sample) ?? []
  if (long !== undefined) return name(`by${shortParts(extras)}`, longVersion)
  const [government, governmentVersion] = governmentName.exec(sample) ?? []
  if (government !== undefined) return governmentVersion ? `OGL-UK-${governmentVersion}` : 'OGL-UK'
  if (/\bGNU free documentation licen[cs]e\b|\bGFDL\b/i.test(sample)) return 'GFDL'
  if (granting.test(sample) && /\bpublic domain\b|ملك عام/i.test(sample)) return 'public domain'
  return null
}

function name(kind: string, version: string | undefined): string {
  return ['CC', ...kind.toUpperCase().split(/[ -]/), ...(version === undefined ? [] : [version])].join('-')
}

function shortParts(extras: string): string {
  const plain = extras.toLowerCase()
  return [
    /commerci|kommerziell/.test(plain) ? '-nc' : '',
    /deriv/.test(plain) ? '-nd' : '',
    /alike|gleichen/.test(plain) ? '-sa' : '',
  ].join('')
}

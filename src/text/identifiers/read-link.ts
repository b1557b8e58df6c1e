import type { Identifier } from './find-identifiers.ts'
import { accountHosts, accountWords, hostEnds, inviteHosts, inviteWords } from './social-hosts-data.ts'

/** What a link is; `undefined` for what only looks like one. */
export function readLink(raw: string): Pick<Identifier, 'kind' | 'canonical' | 'shown'> | undefined {
  const plain = /^(?:tel|mailto):(.*)$/isu.exec(raw)
  if (plain) {
    const isMail = raw.toLowerCase().startsWith('m')
    return { kind: isMail ? 'email' : 'phone', canonical: (plain[1] as string).toLowerCase(), shown: '' }
  }
  const { scheme, host, rest } = partsOf(raw)
  if (scheme === '' && !isHost(host)) return undefined
  const bare = host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/:\d{1,5}$/, '')
  // `tg://resolve?domain=name` opens an account without a host.
  if (scheme !== '' && !/^(?:https?|hxxps?|ftp):\/\/$/i.test(scheme)) {
    return { kind: 'account', canonical: raw.toLowerCase(), shown: `${defangScheme(scheme)} ` }
  }
  const parts = rest.split(/[/?#&]/).filter((part) => part !== '')
  const isNamed = accountHosts.has(bare)
  const shown = `${defangScheme(scheme)}${host.replaceAll('.', '[.]')}/`
  if ((isNamed || inviteHosts.has(bare)) && parts.length > 0) {
    const first = (parts[0] as string).toLowerCase()
    if (inviteHosts.has(bare) || inviteWords.has(first) || first.startsWith('+')) {
      return { kind: 'invite', canonical: `${bare}/${parts.join('/')}`, shown }
    }
    const name = (accountWords.has(first) && parts.length > 1 ? (parts[1] as string) : first).toLowerCase()
    // The same account in a link and behind an @ has the same hash.
    return { kind: 'account', canonical: name.replace(/^@/, ''), shown }
  }
  return { kind: 'link', canonical: raw, shown: defang(scheme, host, rest) }
}

function partsOf(raw: string): { scheme: string; host: string; rest: string } {
  const scheme = /^[a-z][a-z0-9+.-]{1,15}:\/\//i.exec(raw)?.[0] ?? ''
  const behind = raw.slice(scheme.length)
  const end = behind.search(/[/?#]/)
  const host = end < 0 ? behind : behind.slice(0, end)
  return { scheme, host, rest: end < 0 ? '' : behind.slice(end) }
}

/** A bare name is a host when it begins with `www.` or ends as hosts do. */
function isHost(host: string): boolean {
  if (/^www\d?\./i.test(host)) return true
  return hostEnds.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase())
}

const defangScheme = (scheme: string) => scheme.replace(/http/i, 'hxxp').replace(/^ftp/i, 'fxp')

/** User names and passwords before the host go; what stands behind a question mark may name whoever was sent the link. */
function defang(scheme: string, host: string, rest: string): string {
  const named = host.slice(host.lastIndexOf('@') + 1)
  const path = rest.replace(/[?#].*$/su, (query) => `${query.slice(0, 1)}…`)
  return `${defangScheme(scheme)}${named.replaceAll('.', '[.]')}${path
    .replace(/(?<=h)tt(?=ps?:)/gi, 'xx')
    .replaceAll('.', '[.]')
    .replaceAll('@', '[at]')}`
}

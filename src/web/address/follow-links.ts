import { address } from './address.svelte.ts'
import { readAddress } from './address.ts'

/**
 * Follows a plain click on a link into the application without loading anything anew. Every other click (middle button,
 * with a key held, a download, the API) stays the browser's.
 */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = (event.target as Element | null)?.closest('a')
  if (!link || link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return
  const { origin, pathname, search, hash } = new URL(link.href, location.href)
  if (origin !== location.origin || pathname.startsWith('/api/') || hash !== '') return
  event.preventDefault()
  address.go(readAddress(pathname, search))
}

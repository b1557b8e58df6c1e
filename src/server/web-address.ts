/** An address in the web application: a page, and the words and looks in its query. */
export function webAddress(path: readonly string[], query: readonly (readonly [string, string])[] = []): string {
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString()
  return `/${path.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}

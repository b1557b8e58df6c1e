/** The address of an event in the API: `orland/2014-2019/OR/7` → `/api/events/orland/2014-2019/OR%2F7`; `undefined` for what is no id. */
export function eventPath(eventId: string): string | undefined {
  const [dataset, release, ...rest] = eventId.split('/')
  if (!dataset || !release || rest.length === 0) return undefined
  return `/api/events/${[dataset, release, rest.join('/')].map(encodeURIComponent).join('/')}`
}

/** Text that names an event wherever it is quoted. */
export function citationOf(eventId: string, citation: string, licence: { id: string }): string {
  return `${citation.replace(/\.?$/, '.')} Event ${eventId}. ${licence.id}.`
}

import type { Problem } from '../api/client.ts'

/** Codes that say which word they are about without naming it. */
const fieldOfCode: Readonly<Record<string, string>> = {
  unknown_actor: 'actor',
  unknown_admin1: 'admin1',
  unknown_area: 'area',
  no_boundary_file: 'boundaries',
  ambiguous_dataset: 'release',
  ambiguous_release: 'release',
  two_releases: 'release',
  no_dataset: 'release',
  no_release: 'release',
  same_selection: 'versus',
  does_not_compare: 'versus',
}

/** The word or option that a problem concerns, so that it can stand beside its field; `null` where it concerns none. */
export function problemField({ code, message, received }: Problem): string | null {
  const named =
    /--([a-z][a-z0-9-]*)/.exec(message) ?? (code === 'unwanted_option' ? /--([a-z0-9-]+)/.exec(received ?? '') : null)
  return named?.[1] ?? fieldOfCode[code] ?? null
}

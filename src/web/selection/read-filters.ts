/** What a person typed into the form that narrows the selection down, as words; what is empty takes its word away. */
export function readFilters(typed: {
  deaths: string
  text: string
  flag: string
}): Record<string, string[] | undefined> {
  const deaths = typed.deaths.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const text = typed.text.trim()
  return {
    'deaths-min': /^\d{1,9}$/.test(deaths) ? [String(Number(deaths))] : undefined,
    text: text === '' ? undefined : [text],
    flag: typed.flag === '' ? undefined : [typed.flag],
  }
}

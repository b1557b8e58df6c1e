import { countryName } from '../../../model/states.ts'
import { formats } from '../../../model/formats.ts'

const { integer } = formats('en')
const quoted = (texts: readonly string[]) =>
  texts.map((text) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`).join(', ')

const roles: Record<string, string> = {
  side_a: 'the first party',
  side_b: 'the second party',
  associate: 'named beside a party',
  target: 'the attacked party',
  unknown: 'no role known',
}

export const english = {
  doubt: 'Doubt:',
  // The table as a whole
  drafted: (file: string, rows: number, records: number) =>
    `Drafted from ${file}: ${rows === records ? `all ${integer(rows)}` : `${integer(rows)} of ${integer(records)}`} records were looked at. Read it, correct it, and import with --mapping.`,
  extent: () =>
    'Doubt: what does the table cover? Write "extent" with "from" and "to" (the days between which an event would have been recorded, also on days without any) and "countries"; it is not guessed, and without it the first and last event stand for it.',
  licence: () =>
    'Doubt: under what licence is the table? Until it is named here, rows stay inside the workspace and only figures may leave.',
  unmapped: (names: readonly string[]) =>
    `No field takes these columns; their texts stay with each record as delivered: ${names.join(', ')}.`,
  empty: (names: readonly string[]) => `Columns with nothing in the records looked at: ${names.join(', ')}.`,
  persons: (names: readonly string[]) =>
    `Doubt: these columns seem to be about single persons (${names.join(', ')}), and no field takes them: events name organisations, not private people. If one does not, say so by a rule of its own.`,
  actorsArePersons: (names: readonly string[]) =>
    `Doubt: these columns look like parties by their names, but hold names of persons (${names.join(', ')}). They are not taken as actors.`,
  deathsLeft: (names: readonly string[]) =>
    `Not taken as deaths, for they seem to count the wounded or only some of the dead: ${names.join(', ')}.`,
  // The form
  encoding: (label: string) =>
    `Doubt: the text is not UTF-8 and was read as ${label}. If letters look wrong, name another: windows-1252 (Western), windows-1256 (Arabic), windows-1251 (Cyrillic), macintosh.`,
  titleRows: (count: number) =>
    `The first ${count === 1 ? 'row is' : `${integer(count)} rows are`} above the header and not read as records.`,
  noHeader: () =>
    'Doubt: the first row looks like data, so the columns have numbers for names. Write their names in "columns", in their order, and in the rules.',
  twoHeaderRows: () => 'Doubt: two rows seem to name the columns and are joined.',
  missing: () => 'These texts occur in the table and mean that nothing is known.',
  // Dates
  noDate: () =>
    'Doubt: no column looks like a date, and without one no record can be imported. Put the right column here, and in "format" how its dates are written, such as D/M/YYYY.',
  datesRead: (read: number, filled: number) =>
    `${read === filled ? `All ${integer(filled)}` : `${integer(read)} of ${integer(filled)}`} filled values are read.`,
  shortYears: () => 'Years of two digits: 69 to 99 are read as 1969 to 1999, 00 to 68 as 2000 to 2068.',
  shortYearsFarApart: () =>
    'Doubt: years of two digits are read as 1969 to 1999 and 2000 to 2068, and here they come out more than 60 years apart. If the table is older, give its years four digits.',
  orderDecided: (text: string, taken: string) => `${quoted([text])} can only be ${taken}.`,
  orderUndecided: (text: string, taken: string, other: string) =>
    `Doubt: nothing tells whether ${quoted([text])} is ${taken} or ${other}; it is read as ${taken}. Ask who made the table.`,
  ordersMixed: (text: string, taken: string, other: string) =>
    `Doubt: both ${taken} and ${other} occur (${quoted([text])} can only be the second). Dates that could be either are read as ${taken} and flagged.`,
  datesUnread: (count: number, examples: readonly string[]) =>
    `Doubt: ${integer(count)} values are no dates in these styles, such as ${quoted(examples)}. Their records are refused; add a style to "format", or the text to "missing" of another rule.`,
  dateParts: () => 'Year, month and day stand in columns of their own; a month or day that is empty or 0 is not known.',
  partsUnread: (count: number) =>
    `Doubt: in ${integer(count)} records the parts are no date. Those records are refused.`,
  dateOfPublication: () =>
    'Doubt: this may be the day of a report and not of the event; no other column looks like a date.',
  otherDates: (names: readonly string[]) => `Other columns that hold dates: ${names.join(', ')}.`,
  endBeforeStart: (name: string) =>
    `Doubt: the column ${name} looks like the last day, but often lies before the first. It was not taken.`,
  lastingOrUncertain: () =>
    'Doubt: where first and last day differ, did the event last all those days, or is only known that it happened on one of them? The second is taken. If it lasted, add "range_kind": {"constant": "throughout"}.',
  // Places
  coordinatesSwapped: () =>
    'Doubt: latitude and longitude seem to be swapped in the table, and were swapped back here.',
  noDegrees: (names: readonly string[]) =>
    `Doubt: the numbers in ${names.join(' and ')} are no degrees of latitude and longitude (beyond 90 or 180). If they are metres of a projection, convert them first.`,
  decimalComma: (example: string) => `Written with a decimal comma: ${quoted([example])}.`,
  coordinatesAs: (format: string) => `Both coordinates in one text (${format}).`,
  coordinatesBeside: () =>
    'Used where latitude or longitude is empty; where both are there and more than 2 km apart, the event is flagged.',
  pairOrder: (text: string, format: string) =>
    `Doubt: ${quoted([text])} is read as ${format}. If the places come out wrong, turn it round.`,
  countryRead: () => 'Names and ISO codes are both understood.',
  countriesStrange: (names: readonly string[]) =>
    `Doubt: these are not known as countries: ${quoted(names)}. Write the three-letter ISO code behind each in "values"; null leaves the country empty.`,
  namibia: () => 'Doubt: NA is read as Namibia here, not as missing.',
  countryOfPoints: (iso: string) =>
    `Doubt: the table names no country; the points lie in ${countryName(iso, 'en') ?? iso}.`,
  countryOfFile: (iso: string) =>
    `Doubt: the table names no country; the name of the file says ${countryName(iso, 'en') ?? iso}.`,
  // Numbers
  numbersUnread: (count: number, examples: readonly string[]) =>
    `Doubt: ${integer(count)} values cannot be read, such as ${quoted(examples)}; they are left empty, and the event is flagged.`,
  thousands: (example: string) => `Thousands are set apart: ${quoted([example])}.`,
  missingNumbers: (codes: readonly string[]) =>
    `Doubt: ${codes.join(', ')} can be no number of deaths and was taken for “not known”.`,
  rangeOfDeaths: () =>
    'Some values are ranges such as 10-20: low and high end are taken from them, and the best estimate stays empty there.',
  casualties: () =>
    'Doubt: does this count only the dead? “Casualties” or “victims” often include the wounded. If it does, take the rule away.',
  onlySomeDead: () => 'Doubt: no column seems to give all deaths; the best estimate stays empty.',
  howNear: () =>
    'Doubt: how well are the points known? Write "exact" if each is the place itself, "near" with a radius_km if it is the nearest town; while it is unknown, no point counts as sure.',
  zeroMeans: () =>
    'Doubt: does 0 mean that nobody died, or may it also mean that nobody knows? Write "none" for the first.',
  // Words and codes
  byName: () => 'Taken by the name of the column.',
  codingOf: (dataset: string) => `Doubt: the column is named as in ${dataset}, and its codes are read as there.`,
  wordsKnown: () => 'Doubt: the words are taken for these. Check them against the code book.',
  codesOpen: (codes: readonly string[], words: readonly string[]) =>
    `Doubt: what do ${quoted(codes)} mean? Write behind each code in "values" one of ${words.join(', ')}; null means not known.`,
  actorRole: (role: string) => `Role: ${roles[role] ?? role}, by the name of the column.`,
  splitAt: (mark: string) =>
    `Doubt: a list, parted at ${mark === '\n' ? 'line ends' : quoted([mark])}. Take "split" away if the mark is part of a name.`,
  idRead: () => 'Filled in nearly every record and nearly always different.',
  idRepeated: (count: number) =>
    `Doubt: ${integer(count)} of the records looked at repeat an id. If it is not the id of the event, take the rule away.`,
  sourcesOfAll: () => 'The sources of all these columns.',
  freeText: () => 'Free text: exports under the profile “public” leave it out.',
}

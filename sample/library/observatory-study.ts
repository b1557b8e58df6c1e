/** A study of the observatory as plain text, with footnotes that name whose word each figure is. It places the Bureau in a town. */
import { formatDay } from '../../src/model/calendar.ts'
import { standing, vaskFront } from '../happening/organisations.ts'
import type { Leader } from '../happening/organisations.ts'
import { bureau, front } from './inner-watch.ts'
import { invention } from './library-file.ts'
import type { LibraryFile } from './library-file.ts'
import { grouped, monthYear, plainDate, year } from './library-facts.ts'
import type { LibraryFacts } from './library-facts.ts'

const publishedAt = 0.85

export function writeObservatoryStudy(facts: LibraryFacts): LibraryFile {
  const { day, claimed, busiest, strength, bureauStrength, seats } = facts
  const [first, second, third] = busiest.map(({ stem }) => stem)
  const [commander] = standing(vaskFront.leaders, publishedAt) as [Leader]
  return {
    name: 'the-lantern-and-the-columns.txt',
    text: `The lantern and the columns: how the ${front.name} watches its own

Orland Incident Observatory (invented)
${plainDate(day(publishedAt))}

${invention.en}

Summary

Between ${monthYear(claimed.start)} and ${monthYear(claimed.end)} the ${front.name} claimed an average of ${claimed.perMonth} operations a month in Orland.[1] The operations were concentrated in three provinces: ${first}, ${second} and ${third}. What the statements leave out is the office that decides who may speak in the name of the organisation. This study describes that office, from ${grouped(212)} documents and 41 interviews.

1. An office beside the chain of command

The ${front.name} is led by ${commander.name}, who took over in ${monthYear(day(commander.from))}. Below the commander stands the Command Council. The ${bureau.name} is a unit of the ${front.name}, but it does not belong to any column: it reports to the Office of the Leader.[2] Former officers describe three levels of authority, from the head of the Bureau through the provincial officer to the watchman at a crossing.

The ${bureau.name} is headquartered in ${seats[0].stem}. Until ${monthYear(day(0.4))} its files were kept in a school at the edge of the town; since then they have been moved twice. The Bureau was formed in ${monthYear(day(0.12))} out of the Night Guard.

2. How many

How many fighters the ${front.name} has depends on who counts. We estimate that the ${front.name} had between ${grouped(strength.observatory[0])} and ${grouped(strength.observatory[1])} fighters in ${year(day(0.6))}.[3] The Ministry of the Interior put the number at ${grouped(strength.government)} fighters.[4] A spokesman of the organisation said that more than ${grouped(strength.own)} men stood under arms, a figure for which we found no support. The ${bureau.name} itself has ${bureauStrength[0]}-${bureauStrength[1]} members, a third of them in ${first} province.

Numbers fell after the offensive of ${year(day(0.42))}. According to the Ministry of the Interior, some 300 fighters defected from the ${front.name} in the first half of ${year(day(0.7))}; lists that we have seen hold about 180 names.

3. What it does

Between ${year(day(0.3))} and ${year(day(0.7))} the Bureau arrested at least 640 people, two thirds of them in ${first} and ${second} provinces. On ${plainDate(day(0.55))} it executed four members of the Hill Column in ${seats[1].stem} for the sale of weapons. The Front called the four men spies; their families say that they had asked for leave.

4. What we do not know

No source names who signed the orders before ${year(day(0.2))}. Statements of the ${front.name} overstate what its columns did, and they are silent on the Bureau. We did not speak to anybody who is still in prison.

Notes

[1] Statements of the ${front.name}, counted by the observatory; each statement is counted once.
[2] Interview with a former provincial officer, ${monthYear(day(0.8))}.
[3] Orland Incident Observatory, from pay lists of two columns.
[4] Ministry of the Interior of Orland, report to parliament, ${plainDate(day(0.63))}.

Published: ${formatDay(day(publishedAt))}. Licence: CC0 1.0.
`,
  }
}

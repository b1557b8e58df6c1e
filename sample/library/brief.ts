/** A brief in Markdown by people who read the others: a change at the head of the Bureau, and a table of estimates. */
import { formatDay } from '../../src/model/calendar.ts'
import { bureau, front } from './inner-watch.ts'
import { invention } from './library-file.ts'
import type { LibraryFile } from './library-file.ts'
import { grouped, monthYear, year } from './library-facts.ts'
import type { LibraryFacts } from './library-facts.ts'

export function writeBrief({ day, strength, claimed, busiest, seats }: LibraryFacts): LibraryFile {
  const [first, second] = busiest
  return {
    name: 'brief-inner-watch.md',
    text: `# Brief: a new head for the ${bureau.name}

Published: ${formatDay(day(0.9))} by the Harbour Institute (invented). ${invention.en}

## What changed

${bureau.laterHead.name} has headed the ${bureau.name} since ${monthYear(day(0.86))}. She succeeded ${bureau.head.name}, who is said to have joined the Command Council. Staff in ${seats[0].stem} were told by letter.

The ${bureau.name} now includes the ${bureau.sections[0]}, the ${bureau.sections[1]} and a new Crossings Section. It remains part of the **${front.name}**.

## How strong

| Who says | Fighters | About |
| --- | --- | --- |
| Government of Orland | ${grouped(strength.government)} | ${year(day(0.6))} |
| Orland Incident Observatory | ${grouped(strength.observatory[0])}-${grouped(strength.observatory[1])} | ${year(day(0.6))} |
| ${front.name} | more than ${grouped(strength.own)} | ${year(day(0.7))} |

## What to watch

- Claims: the ${front.name} claimed ${grouped(claimed.all)} operations between ${monthYear(claimed.start)} and ${monthYear(claimed.end)}.
- Prisoners: the Bureau held about 400 prisoners in ${first.stem} and ${second.stem} provinces in ${monthYear(day(0.88))}, according to former guards.
- Displacement: some 5,200 people fled ${second.stem} province in ${monthYear(day(0.87))}.
`,
  }
}

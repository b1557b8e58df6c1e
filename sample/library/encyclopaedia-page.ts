/** A page of an encyclopaedia in HTML: menu, infobox, article, related articles. It does not know where the Bureau sits. */
import { formatDay } from '../../src/model/calendar.ts'
import { bureau, front } from './inner-watch.ts'
import { invention } from './library-file.ts'
import type { LibraryFile } from './library-file.ts'
import { grouped, monthYear, plainDate, year } from './library-facts.ts'
import type { LibraryFacts } from './library-facts.ts'

export function writeEncyclopaediaPage({ day, strength, bureauStrength, busiest }: LibraryFacts): LibraryFile {
  const published = day(0.95)
  const [first, second] = busiest
  const infobox: readonly (readonly [label: string, value: string])[] = [
    ['Founded', monthYear(day(0.12))],
    ['Parent organisation', `${front.name}`],
    ['Leader', bureau.head.name],
    ['Headquarters', 'Unknown'],
    ['Size', `${bureauStrength[0]}&ndash;${bureauStrength[1]} members`],
    ['Preceded by', 'Night Guard'],
  ]
  return {
    name: 'bureau-of-inner-watch.html',
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${bureau.name} – Open Encyclopaedia of Orland</title>
<meta property="og:site_name" content="Open Encyclopaedia of Orland (invented)">
<meta property="article:published_time" content="${formatDay(published)}">
<meta name="robots" content="noindex">
</head>
<body>
<nav id="menu"><ul><li><a href="#">Main page</a></li><li><a href="#">Random article</a></li><li><a href="#">Recent changes</a></li><li><a href="#">Log in</a></li></ul></nav>
<main>
<article>
<h1>${bureau.name}</h1>
<p class="note">${invention.en}</p>
<table class="infobox">
<caption>${bureau.name}</caption>
${infobox.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('\n')}
</table>
<p>The <b>${bureau.name}</b> (${bureau.acronym}), also known as the <b>${bureau.nickname}</b>, is the security office of the ${front.name}, an armed organisation in Orland. It was formed in ${monthYear(day(0.12))} and replaced the Night Guard, a body of volunteers that had kept the roads of ${first.stem} province since the first weeks of the war.</p>
<h2>Structure</h2>
<p>The Bureau is part of the ${front.name} and answers to its Command Council. It consists of three sections: the ${bureau.sections[0]}, the ${bureau.sections[1]} and the ${bureau.sections[2]}. Each section has an officer in every province in which the ${front.name} holds ground, and the officers report to the Office of the Leader rather than to the commanders of columns.</p>
<p>The Bureau has been led by ${bureau.head.name} since ${year(day(0.3))}. The headquarters of the Bureau is unknown: documents seen by researchers bear no place, and the office is believed to move with the staff of the Command Council.</p>
<h2>Strength</h2>
<p>Estimates of the strength of the ${front.name} differ. According to the Government of Orland, the ${front.name} had ${grouped(strength.government)} fighters in ${year(day(0.6))}. The Orland Incident Observatory estimated that it had between ${grouped(strength.observatory[0])} and ${grouped(strength.observatory[1])} fighters in the same year, while the organisation itself claimed more than ${grouped(strength.own)}.</p>
<h2>Activities</h2>
<p>On ${plainDate(day(0.42))} officers of the ${bureau.name} arrested 30 people in ${first.stem} province, most of them traders who were accused of carrying letters for the government. In ${monthYear(day(0.66))} the Bureau handed 14 prisoners over to mediators on the road between ${first.stem} and ${second.stem}.</p>
</article>
<section class="related"><h2>Related articles</h2><ul><li><a href="#">Salt Militia: 4,000 fighters on the salt road?</a></li><li><a href="#">Kéthar Council: how a town governs itself</a></li><li><a href="#">List of ceasefires in Orland</a></li></ul></section>
</main>
<footer><p>Text under CC0 1.0. Privacy · About · Disclaimers</p></footer>
</body>
</html>
`,
  }
}

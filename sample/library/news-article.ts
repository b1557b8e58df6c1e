/** A news article in HTML with teasers and with comments of readers, which claim much and count for nothing. */
import { formatDay } from '../../src/model/calendar.ts'
import { bureau, front } from './inner-watch.ts'
import { invention } from './library-file.ts'
import type { LibraryFile } from './library-file.ts'
import { grouped, monthYear, plainDate, spelled } from './library-facts.ts'
import type { LibraryFacts } from './library-facts.ts'

/** How much larger the Front makes it. */
const boast = 1.8

/** `undefined` where nothing happened that a newspaper would write about. */
export function writeNewsArticle({ strength, attack, seats }: LibraryFacts): LibraryFile | undefined {
  if (attack === undefined) return undefined
  const { town, soldiersKilled, wounded, civiliansKilled } = attack
  const published = attack.day + 4
  const hurt = wounded === 0 ? '' : ` and ${spelled(wounded)} wounded`
  const shepherds =
    civiliansKilled === 0
      ? 'Residents told the Courier that nobody else was hurt.'
      : `Residents told the Courier that ${civiliansKilled === 1 ? 'a shepherd' : `${spelled(civiliansKilled)} shepherds`} had been killed as well.`
  return {
    name: 'patrol-attacked.html',
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Patrol attacked near ${town.stem} | The Askmar Courier</title>
<meta property="og:site_name" content="The Askmar Courier (invented)">
<meta property="article:published_time" content="${formatDay(published)}T07:30:00Z">
</head>
<body>
<header><a href="/">The Askmar Courier</a><nav><a href="/war">War</a> <a href="/trade">Trade</a> <a href="/weather">Weather</a> <a href="/subscribe">Subscribe</a></nav></header>
<article>
<h1>Patrol attacked near ${town.stem}</h1>
<p class="byline">By our correspondent in Askmar, ${plainDate(published)}</p>
<p class="standfirst">${invention.en}</p>
<p>${capital(spelled(soldiersKilled))} soldiers of the 4th Division were killed${hurt} on ${plainDate(attack.day)} when gunmen attacked a patrol near ${town.stem} in ${town.province.stem} province, the Ministry of Defence said. The ${front.name} claimed responsibility for the attack the next day and said that its River Column had killed ${Math.ceil(boast * soldiersKilled)} soldiers.</p>
<p>${shepherds} The ministry did not comment on that, and the Courier could not reach the village.</p>
<p>It was the third attack on the road since ${monthYear(attack.day - 75)}. Officials believe that the ${bureau.name}, the security office of the ${front.name}, has moved its headquarters from ${seats[0].stem} to ${seats[1].stem}. &ldquo;They want the road, and they want us to know it,&rdquo; an official said.</p>
<p>The Ministry of Defence estimates that the ${front.name} has about ${grouped(strength.government)} fighters. The Orland Incident Observatory speaks of at least ${grouped(strength.observatory[0])}.</p>
<aside class="teasers"><h2>More from the war desk</h2><ul><li><a href="/war/1">Lake Brigade says it shot down a drone, killing nobody</a></li><li><a href="/war/2">Nine killed in market fire in Nørhelm</a></li></ul></aside>
</article>
<section id="comments" class="comments"><h2>3 comments</h2>
<div class="comment"><p class="author">river_reader</p><p>My cousin says 200 soldiers were killed and the paper hides it.</p></div>
<div class="comment"><p class="author">plainspoken</p><p>The ${front.name} has 50,000 fighters by now. Everybody knows.</p></div>
<div class="comment"><p class="author">best-offers</p><p>I earned 9,000 last month from home, ask me how!!!</p></div>
</section>
<footer>© The Askmar Courier. Imprint · Contact · Cookies</footer>
</body>
</html>
`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

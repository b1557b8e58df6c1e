import type { Language } from '../../../model/figure.ts'
import type { Doubt } from '../../../model/explore.ts'
import { questionAbouts } from '../../../questions/abouts.ts'
import { address } from '../../address/address.svelte.ts'
import { pages } from '../../address/address.ts'
import { settings } from '../../settings/settings.svelte.ts'
import { words as frameWords } from '../words.ts'
import type { Entry } from './entries.ts'
import { offeredCommands } from './offered-commands.svelte.ts'
import { words } from './words.ts'

export function pageEntries(language: Language): Entry[] {
  return pages.map((page) => ({
    title: frameWords[language].pages[page],
    detail: null,
    go: address.to({ page, rest: [], words: page === 'explore' || page === 'ask' ? address.words : {}, look: {} }),
  }))
}

/** What can be done from where the reader is, in this order: of the page, of the selection, of the settings. */
export function commandEntries(language: Language): Entry[] {
  const say = words[language].commands
  const other = language === 'en' ? 'ar' : 'en'
  const command = (title: string, run: () => void): Entry => ({ title, detail: null, go: run })
  const themes = (['light', 'dark', 'system'] as const).filter((theme) => theme !== settings.theme)
  return [
    ...offeredCommands.all.map(({ title, run }) => command(title, run)),
    ...questionAbouts.map(({ id, title, answers }) => ({
      title: say.ask(title[language]),
      detail: answers[language],
      go: address.to({ page: 'ask', rest: [id], look: {} }),
    })),
    ...(address.page === 'explore'
      ? (Object.keys(say.doubt) as Doubt[]).map((doubt) => command(say.doubt[doubt], () => address.lookAt({ doubt })))
      : []),
    {
      title: say.import,
      detail: null,
      go: address.to({ page: 'data', rest: [], words: {}, look: {} }),
    },
    command(say.language, () => (settings.language = other)),
    ...themes.map((theme) => command(say.theme[theme], () => (settings.theme = theme))),
    ...(language === 'ar'
      ? (['latin', 'arabic'] as const)
          .filter((digits) => digits !== settings.digits)
          .map((digits) => command(say.digits[digits], () => (settings.digits = digits)))
      : []),
  ]
}

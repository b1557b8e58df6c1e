import { wrongUsage } from '../../model/errors.ts'
import { questionAbouts } from '../../questions/abouts.ts'
import { commandAbouts } from '../abouts.ts'
import type { Command } from '../command.ts'
import { wordsOf } from '../help.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** The words that may follow a command: its options, and for `ask` the questions. */
const completions = commandAbouts.map((about) => ({
  name: about.name,
  summary: about.summary,
  words: [
    ...(about.name === 'ask' ? questionAbouts.map(({ id }) => id) : []),
    ...wordsOf(about).map(({ name }) => `--${name}`),
  ],
}))

function bash(): string {
  const cases = completions.map(({ name, words }) => `    ${name}) words="${words.join(' ')}" ;;`).join('\n')
  return `_marsad() {
  local current=\${COMP_WORDS[COMP_CWORD]} words
  if [ "$COMP_CWORD" -eq 1 ]; then words="${completions.map(({ name }) => name).join(' ')}"
  else case \${COMP_WORDS[1]} in
${cases}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _marsad marsad
`
}

function fish(): string {
  return completions
    .flatMap(({ name, summary, words }) => [
      `complete -c marsad -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
      ...words.map((word) =>
        word.startsWith('--')
          ? `complete -c marsad -n '__fish_seen_subcommand_from ${name}' -l ${word.slice(2)}`
          : `complete -c marsad -n '__fish_seen_subcommand_from ${name}' -a ${word}`,
      ),
    ])
    .join('\n')
    .concat('\n')
}

export const command: Command = {
  async run({ operands, print }) {
    const [shell] = operands
    if (shell === 'bash') print(bash())
    else if (shell === 'zsh') print(`autoload -U +X bashcompinit && bashcompinit\n${bash()}`)
    else if (shell === 'fish') print(fish())
    else {
      throw wrongUsage('unknown_shell', 'There is no completion for this shell.', {
        received: shell ?? 'no shell',
        expected: shells.join(', '),
      })
    }
  },
}

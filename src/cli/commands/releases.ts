import { formats } from '../../model/formats.ts'
import { releaseName } from '../../model/release.ts'
import type { Command } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async ({ catalogue, dir }) => {
      const releases = catalogue.all()
      if (context.json) {
        printJson(
          context,
          releases.map(({ dataset, release, events, others, rejects, licence, extent, original }) => ({
            dataset,
            release,
            events,
            ...others,
            rejects,
            licence: licence.id,
            extent,
            original_sha256: original.sha256,
            bytes: original.bytes,
          })),
        )
        return
      }
      if (releases.length === 0) context.print(`${dir} holds nothing yet. Import a file: marsad import FILE\n`)
      const { integer, span } = formats('en')
      for (const release of releases) {
        const { events, others, rejects, extent, licence, original, title } = release
        const [other] = Object.entries(others)
        const rows = other ? `${integer(other[1])} ${other[0]}` : `${integer(events)} events`
        context.print(
          `${releaseName(release)}: ${rows}, ${integer(rejects)} rejects${extent.from ? `, covers ${span(extent.from, extent.to)}${extent.basis === 'assumed' ? ' (assumed)' : ''}` : ''}\n` +
            `  ${title}, ${licence.id}; from ${original.name}, sha256 ${original.sha256.slice(0, 16)}…\n`,
        )
      }
    }),
}

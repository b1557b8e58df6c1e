import { once } from 'node:events'
import { wrongUsage } from '../../model/errors.ts'
import { listen } from '../../server/listen.ts'
import { openContext } from '../../server/open-context.ts'
import { builtWebFolder } from '../../server/web-files.ts'
import type { Command } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'
import { wholeNumberOf } from '../word-values.ts'

const MOST_PORT = 65_535

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async (workspace) => {
      const { signal, print, tell, words } = context
      const port = wholeNumberOf(words, 'port')
      if (port !== undefined && port > MOST_PORT) {
        throw wrongUsage('bad_value', '--port does not take this value.', {
          received: String(port),
          expected: `a port from 1 to ${MOST_PORT}`,
        })
      }
      const server = await listen(openContext(workspace, { webFolder: builtWebFolder() }), {
        port,
        report: (error) => tell(`${error instanceof Error ? error.stack : String(error)}\n`),
      })
      try {
        if (context.json) printJson(context, { address: server.address, port: server.port, token: server.token })
        else print(`${server.address}\n`)
        tell(`Marsad shows ${workspace.dir} at this address, to this machine only. Ctrl-C ends it.\n`)
        if (!signal.aborted) await once(signal, 'abort')
      } finally {
        await server.close()
      }
    }),
}

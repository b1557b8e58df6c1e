import { wrongUsage } from '../../model/errors.ts'
import { openEvent } from '../../workspace/open-event.ts'
import type { Command } from '../command.ts'
import { printJson, withEngine } from '../open.ts'

export const command: Command = {
  run: (context) =>
    withEngine(context, async (workspace, engine) => {
      const [eventId] = context.operands
      if (eventId === undefined) {
        throw wrongUsage('missing_operand', '`marsad show` needs the id of an event.', {
          received: 'no id',
          expected: 'DATASET/RELEASE/ID, as `marsad events` prints them',
        })
      }
      const opened = await openEvent(workspace, engine, eventId)
      const { event, delivered, release } = opened
      if (context.json) {
        printJson(context, opened)
        return
      }
      const lines = (record: Record<string, unknown>) =>
        Object.entries(record)
          .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
          .map(
            ([name, value]) =>
              `  ${name.padEnd(24)}${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
          )
          .join('\n')
      context.print(
        `Event ${eventId}\n${lines(event)}\n\nAs delivered, record ${event.source_row} of ${release.original.name}\n${lines(delivered)}\n`,
      )
    }),
}

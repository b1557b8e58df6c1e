import { notFound, wrongUsage } from '../../model/errors.ts'
import type { Command } from '../command.ts'
import { printJson, withEngine } from '../open.ts'

export const command: Command = {
  run: (context) =>
    withEngine(context, async ({ catalogue }, engine) => {
      const [eventId] = context.operands
      if (eventId === undefined) {
        throw wrongUsage('missing_operand', '`marsad show` needs the id of an event.', {
          received: 'no id',
          expected: 'DATASET/RELEASE/ID, as `marsad events` prints them',
        })
      }
      const [dataset = '', releaseId = ''] = eventId.split('/')
      const release = catalogue.find(dataset, releaseId)
      const event =
        release && release.events > 0 ? await engine.event({ dataset, release: releaseId }, eventId) : undefined
      if (!release || !event) {
        throw notFound('no_event', 'There is no such event.', {
          received: eventId,
          expected: 'DATASET/RELEASE/ID of an event in this workspace',
          hint: release ? '`marsad events` lists ids.' : '`marsad releases` lists the releases.',
        })
      }
      const delivered = await engine.delivered({ dataset, release: releaseId }, event.source_row)
      if (context.json) {
        printJson(context, { event, delivered, release })
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

import { resolve } from 'node:path'
import { wrongUsage } from '../../model/errors.ts'
import type { BoundaryFile } from '../../model/boundary-file.ts'
import { formats } from '../../model/formats.ts'
import { addBoundaryFile, boundaryFileNamed, loadAreas } from '../../workspace/boundary-files.ts'
import { findWorkspaceDir, openOrCreateWorkspace } from '../../workspace/workspace.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'

export const command: Command = {
  async run(context) {
    const [action, operand, ...rest] = context.operands
    if (action === undefined) return list(context)
    if ((action === 'add' || action === 'show') && operand !== undefined && rest.length === 0) {
      return action === 'add' ? add(context, operand) : show(context, operand)
    }
    throw wrongUsage('bad_operand', '`marsad boundaries` does not know this.', {
      received: context.operands.join(' '),
      expected: 'nothing, `add FILE` or `show NAME`',
      hint: '`marsad boundaries --help` tells more.',
    })
  },
}

async function add(context: CommandContext, file: string): Promise<void> {
  const wordOf = (name: string) => context.words[name]?.at(-1)
  const id = wordOf('id')
  if (id === undefined) {
    throw wrongUsage('missing_value', 'Boundaries need an id.', {
      received: `add ${file} without --id`,
      expected: '--id NAME, by which questions will name them',
    })
  }
  const words = { code: wordOf('code'), name: wordOf('name'), title: wordOf('title'), licence: wordOf('licence') }
  const workspace = openOrCreateWorkspace(findWorkspaceDir(context.workspaceDir, context.cwd))
  try {
    const added = await addBoundaryFile(workspace, resolve(context.cwd, file), { id, ...words })
    if (context.json) printJson(context, { ...added.boundaries, already_added: added.already_added })
    else {
      const state = added.already_added ? 'The same file is already there. Nothing was changed.\n' : ''
      context.print(`${state}${described(added.boundaries)}`)
    }
  } finally {
    workspace.close()
  }
}

const list = (context: CommandContext) =>
  withWorkspace(context, async (workspace) => {
    const files = workspace.boundaryFiles.all()
    if (context.json) printJson(context, files)
    else if (files.length === 0) {
      context.print('No boundaries have been added. Add some: marsad boundaries add FILE.geojson --id NAME\n')
    } else context.print(files.map(described).join(''))
  })

const show = (context: CommandContext, id: string) =>
  withWorkspace(context, async (workspace) => {
    const file = boundaryFileNamed(workspace, id)
    const areas = await loadAreas(workspace, { id: file.id, sha256: file.sha256 })
    const units = areas.map(({ code, name, area_km2 }) => ({ code, name, area_km2 }))
    if (context.json) return printJson(context, { ...file, areas: units })
    const { integer } = formats('en')
    const lines = units.map(({ code, name, area_km2 }) => `  ${code}  ${name}, ${integer(area_km2)} km²\n`)
    context.print(`${described(file)}${lines.join('')}`)
  })

function described({ id, title, licence, file, sha256, units, code, name, bbox }: BoundaryFile): string {
  const { integer, decimal } = formats('en')
  const read = `codes ${code === null ? 'numbered' : `from ${code}`}, names ${name === null ? 'as the codes' : `from ${name}`}`
  const [west, south, east, north] = bbox.map((degrees) => decimal(degrees, 2))
  return (
    `${id}: ${integer(units)} units, ${read}\n` +
    `  ${title}${licence === null ? '' : `, ${licence}`}; from ${file}, sha256 ${sha256.slice(0, 16)}…\n` +
    `  longitude ${west}° to ${east}°, latitude ${south}° to ${north}°\n`
  )
}

import { existsSync } from 'node:fs'
import { failed } from '../../model/errors.ts'
import { folders } from '../../workspace/folders.ts'
import { findWorkspaceDir, openOrCreateWorkspace } from '../../workspace/workspace.ts'
import type { Command } from '../command.ts'
import { printJson } from '../open.ts'

export const command: Command = {
  async run(context) {
    const dir = findWorkspaceDir(context.operands[0] ?? context.workspaceDir ?? 'marsad-workspace', context.cwd)
    if (existsSync(folders.settings(dir))) {
      throw failed('workspace_exists', 'There is a workspace here already.', {
        received: dir,
        expected: 'a folder without marsad.json',
        hint: 'Use it as it is: `marsad releases` lists what it holds.',
      })
    }
    const workspace = openOrCreateWorkspace(dir, context.words['name']?.at(-1))
    try {
      if (context.json) printJson(context, { workspace: dir, name: workspace.name })
      else context.print(`Made the workspace ${dir}\nNext: marsad import FILE --workspace ${dir}\n`)
    } finally {
      workspace.close()
    }
  },
}

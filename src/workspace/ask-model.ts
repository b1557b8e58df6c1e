import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { failed, type MarsadError } from '../model/errors.ts'
import { plainText } from '../model/plain-text.ts'
import type { ModelEndpoint } from './model-endpoint.ts'

/** What a model is asked: who it shall be, the text, and the form of its answer as JSON Schema. */
export interface ModelRequest {
  instruction: string
  text: string
  schema: object
}

export interface AskLimits {
  /** Until an answer is whole, each time it is asked for. */
  timeoutMillis: number
  /** How often it is asked again when the endpoint is busy or broken. */
  retries: number
  /** Before it is asked again for the first time; twice as long each time after. */
  backoffMillis: number
  /** Of an answer. */
  maxBytes: number
}

export const askLimits: AskLimits = { timeoutMillis: 180_000, retries: 4, backoffMillis: 1000, maxBytes: 2 * 2 ** 20 }

/** An endpoint may ask for more patience than this; then it is given up. */
const LONGEST_WAIT_MILLIS = 60_000

/**
 * Asks an OpenAI-compatible endpoint once and returns what the model wrote; `''` when it wrote nothing. This is the only place from which
 * the program opens a connection. Busy (429) and broken (5xx) endpoints are asked again; one that refuses the schema (400, 422) is asked
 * without it. No redirect is followed, since the text would go to whom nobody named.
 *
 * @throws MarsadError `cancelled`, `model_unreachable`, `model_slow`, `model_redirects`, `model_refuses`, `model_answer_too_long`,
 *   `model_answer_unreadable`
 */
export async function askModel(
  endpoint: ModelEndpoint,
  request: ModelRequest,
  signal: AbortSignal,
  limits: AskLimits = askLimits,
): Promise<string> {
  let withSchema = true
  for (let tries = 0; ;) {
    const answer = await post(endpoint, bodyOf(endpoint, request, withSchema), signal, limits)
    const { status, text } = answer
    if (status >= 200 && status < 300) return contentOf(endpoint, text)
    if (withSchema && (status === 400 || status === 422)) {
      withSchema = false
      continue
    }
    const isWorthAsking = status === 429 || status >= 500
    const pause = answer.retryAfterMillis ?? limits.backoffMillis * 2 ** tries
    if (!isWorthAsking || tries >= limits.retries || pause > LONGEST_WAIT_MILLIS) throw refused(endpoint, answer)
    tries += 1
    await wait(pause, undefined, { signal }).catch(() => {
      throw cancelled()
    })
  }
}

function bodyOf({ model }: ModelEndpoint, { instruction, text, schema }: ModelRequest, withSchema: boolean): string {
  const messages = [
    { role: 'system', content: instruction },
    { role: 'user', content: text },
  ]
  const constraint = { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema } }
  return JSON.stringify({ model, messages, ...(withSchema && { temperature: 0, response_format: constraint }) })
}

interface Answer {
  status: number
  text: string
  /** What the endpoint asked for. */
  retryAfterMillis: number | undefined
}

async function post(
  { url, key }: ModelEndpoint,
  body: string,
  signal: AbortSignal,
  { timeoutMillis, maxBytes }: AskLimits,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(timeoutMillis)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, deadline]),
    })
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      throw redirects(url, response)
    }
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return {
      status: response.status,
      text: await readWithin(response, maxBytes, url),
      retryAfterMillis: seconds >= 0 ? seconds * 1000 : undefined,
    }
  } catch (error) {
    if (signal.aborted) throw cancelled()
    if (deadline.aborted) throw slow(url, timeoutMillis)
    if (error instanceof TypeError) throw unreachable(url, error)
    throw error
  }
}

/** The body as text; it is not read on once it is longer than an answer may be, whatever its head says. */
async function readWithin({ body }: Response, maxBytes: number, url: URL): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) {
      throw failed('model_answer_too_long', 'The model answered with more than is read.', {
        received: `more than ${maxBytes} bytes from ${url.host}`,
        expected: `at most ${maxBytes} bytes`,
      })
    }
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
})

function contentOf({ url }: ModelEndpoint, text: string): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  const read = completionSchema.safeParse(value)
  if (read.success) return read.data.choices[0]?.message.content ?? ''
  throw failed('model_answer_unreadable', 'This endpoint does not answer as an OpenAI-compatible one does.', {
    received: `${text.length} characters from ${url.origin}${url.pathname}`,
    expected: 'JSON with choices[0].message.content',
    hint: 'Check the address in your settings; it often ends in /v1.',
  })
}

const cancelled = (): MarsadError => failed('cancelled', 'Stopped. No claim of this document was stored.')

const unreachable = (url: URL, error: TypeError): MarsadError =>
  failed('model_unreachable', 'The endpoint of the model cannot be reached.', {
    received: `${url.host}: ${error.cause instanceof Error ? error.cause.message : error.message}`,
    expected: 'an endpoint that answers',
    hint: 'Is it running, and is the address in your settings right?',
    cause: error,
  })

const slow = (url: URL, timeoutMillis: number): MarsadError =>
  failed('model_slow', 'The model did not answer in time.', {
    received: `no whole answer from ${url.host}`,
    expected: `an answer within ${timeoutMillis / 1000} seconds`,
  })

const redirects = (url: URL, { status, headers }: Response): MarsadError =>
  failed('model_redirects', 'The endpoint sends elsewhere. Nothing was sent there.', {
    received: `${status} from ${url.host} to ${plainText(headers.get('location') ?? 'nowhere').slice(0, 200)}`,
    expected: 'an endpoint that answers itself',
    hint: 'If you trust the other address, write it into your settings.',
  })

function refused({ url, key }: ModelEndpoint, { status, text }: Answer): MarsadError {
  const said = plainText(key === undefined ? text : text.replaceAll(key, '…')).slice(0, 200)
  return failed('model_refuses', 'The endpoint of the model refuses.', {
    received: `${status} from ${url.host}${said === '' ? '' : `: ${said}`}`,
    expected: '200 and an answer',
    hint:
      status === 401 || status === 403
        ? 'Check the key in the environment and whether it may use this model.'
        : 'Check the address and the name of the model in your settings, or try again later.',
  })
}

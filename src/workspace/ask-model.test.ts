import { afterEach, describe, expect, test } from 'vitest'
import { FakeModel, saying } from '../../test/fake-model.ts'
import { errorOf } from '../../test/test-workspace.ts'
import { type AskLimits, askModel } from './ask-model.ts'
import type { ModelEndpoint } from './model-endpoint.ts'

const request = { instruction: 'Read.', text: 'The brigade has 400 fighters.', schema: { type: 'object' } }
const limits: AskLimits = { timeoutMillis: 5000, retries: 3, backoffMillis: 1, maxBytes: 10_000 }

const open: FakeModel[] = []
async function fake(...answering: Parameters<typeof FakeModel.open>): Promise<FakeModel> {
  const model = await FakeModel.open(...answering)
  open.push(model)
  return model
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((model) => model.close()))
})

const ask = (
  { endpoint }: FakeModel,
  {
    more = {},
    of = {},
    signal = new AbortController().signal,
  }: {
    more?: Partial<AskLimits>
    of?: Partial<ModelEndpoint>
    signal?: AbortSignal
  } = {},
) => askModel({ ...endpoint, ...of }, request, signal, { ...limits, ...more })

describe('a model is asked', () => {
  test('under its name, with the schema, and with the key only where there is one', async () => {
    const model = await fake(saying('{"claims": []}'))
    expect(await ask(model)).toBe('{"claims": []}')
    await ask(model, { of: { key: 'a-made-up-key' } })
    expect(model.asked.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/chat/completions'])
    expect(model.asked.map(({ authorization }) => authorization)).toEqual([undefined, 'Bearer a-made-up-key'])
    expect(model.asked[0]?.body).toMatchObject({
      model: 'made-up',
      messages: [{ content: request.instruction }, { content: request.text }],
      response_format: { type: 'json_schema', json_schema: { schema: request.schema } },
    })
  })

  test('again while it is busy or broken, and no more often than said', async () => {
    const model = await fake((response, asked, count) => {
      if (count < 3) response.writeHead(count === 1 ? 500 : 429, { 'retry-after': '0' }).end()
      else saying('done')(response, asked, count)
    })
    expect(await ask(model)).toBe('done')
    expect(model.asked).toHaveLength(3)

    const broken = await fake((response) => response.writeHead(503).end('out of order'))
    const error = await errorOf(ask(broken))
    expect(error).toMatchObject({ code: 'model_refuses', exitCode: 1 })
    expect(error.received).toContain('503')
    expect(broken.asked).toHaveLength(1 + limits.retries)
  })

  test('not again when it wants more patience than anybody has', async () => {
    const model = await fake((response) => response.writeHead(429, { 'retry-after': '86400' }).end())
    expect(await errorOf(ask(model))).toMatchObject({ code: 'model_refuses' })
    expect(model.asked).toHaveLength(1)
  })

  test('without the schema where it refuses that, and not again where it refuses the rest', async () => {
    const model = await fake((response, asked, count) => {
      if (asked.body.response_format) response.writeHead(400).end('unknown field response_format')
      else saying('done')(response, asked, count)
    })
    expect(await ask(model)).toBe('done')
    const other = await fake((response) => response.writeHead(422).end())
    expect(await errorOf(ask(other))).toMatchObject({ code: 'model_refuses' })
    expect(other.asked).toHaveLength(2)
  })
})

describe('an answer is refused', () => {
  test('when it is slow, in its head or in its body', async () => {
    const silent = await fake(() => {})
    expect(await errorOf(ask(silent, { more: { timeoutMillis: 50 } }))).toMatchObject({ code: 'model_slow' })
    const halting = await fake((response) => void response.write('{"choices": '))
    expect(await errorOf(ask(halting, { more: { timeoutMillis: 50 } }))).toMatchObject({ code: 'model_slow' })
  })

  test('when it is longer than is read, also without an end', async () => {
    const endless = await fake((response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(5000)));
        response.once('drain', more)
      }
      more()
    })
    expect(await errorOf(ask(endless))).toMatchObject({ code: 'model_answer_too_long' })
  })

  test('when it sends elsewhere, and nothing goes there', async () => {
    const elsewhere = await fake(saying('stolen'))
    for (const status of [301, 302, 307, 308]) {
      const model = await fake((response) => response.writeHead(status, { location: `${elsewhere.url}/x` }).end())
      expect(await errorOf(ask(model, { of: { key: 'a-made-up-key' } }))).toMatchObject({ code: 'model_redirects' })
    }
    expect(elsewhere.asked).toEqual([])
  })

  test('when it is not of this kind of endpoint', async () => {
    for (const words of ['<html>', '{}', '{"choices": []}', 'null', '']) {
      const model = await fake((response) => response.end(words))
      expect(await errorOf(ask(model))).toMatchObject({ code: 'model_answer_unreadable' })
    }
    const silent = await fake((response) => response.end('{"choices": [{"message": {"content": null}}]}'))
    expect(await ask(silent)).toBe('')
  })

  test('by the endpoint, in words that do not repeat the key', async () => {
    const model = await fake((response) => response.writeHead(401).end('wrong key: a-made-up-key\u001b[31m'))
    const { code, received } = await errorOf(ask(model, { of: { key: 'a-made-up-key' } }))
    expect(code).toBe('model_refuses')
    expect(received).toContain('wrong key')
    for (const word of ['a-made-up-key', '\u001b']) expect(received).not.toContain(word)
    expect(model.asked).toHaveLength(1)
  })
})

test('stopping ends a question that waits for its answer, and one that waits to be asked again', async () => {
  const silent = await fake(() => {})
  const busy = await fake((response) => response.writeHead(503).end())
  for (const model of [silent, busy]) {
    const stopping = new AbortController()
    const asked = errorOf(ask(model, { more: { backoffMillis: 30_000 }, signal: stopping.signal }))
    setTimeout(() => stopping.abort(), 60)
    expect(await asked).toMatchObject({ code: 'cancelled' })
    expect(model.asked).toHaveLength(1)
  }
})

test('an endpoint that is not there is told', async () => {
  const model = await FakeModel.open(saying(''))
  const { endpoint } = model
  await model.close()
  const error = await errorOf(askModel(endpoint, request, new AbortController().signal, limits))
  expect(error).toMatchObject({ code: 'model_unreachable' })
  expect(error.received).toContain(endpoint.url.host)
})

/** For tests: an endpoint on this machine that answers as a test says, and keeps what it was asked. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelEndpoint } from '../src/workspace/model-endpoint.ts'

export interface AskedOfModel {
  path: string
  authorization: string | undefined
  body: {
    model: string
    messages: { role: string; content: string }[]
    response_format?: { json_schema: { schema: Record<string, unknown> } }
  }
}

type Answering = (response: ServerResponse, asked: AskedOfModel, count: number) => void

export class FakeModel {
  readonly asked: AskedOfModel[] = []
  answering: Answering
  readonly #server = createServer((request, response) => void this.#take(request, response))

  private constructor(answering: Answering) {
    this.answering = answering
  }

  static async open(answering: Answering): Promise<FakeModel> {
    const model = new FakeModel(answering)
    model.#server.listen(0, '127.0.0.1')
    await once(model.#server, 'listening')
    return model
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as AskedOfModel['body']
    const asked = { path: request.url ?? '', authorization: request.headers.authorization, body }
    this.asked.push(asked)
    this.answering(response, asked, this.asked.length)
  }

  /** The base, as settings name it. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`
  }

  get endpoint(): ModelEndpoint {
    return { url: new URL(`${this.url}/chat/completions`), model: 'made-up', key: undefined, isOnThisMachine: true }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** Answers with these words of the model. */
export const saying =
  (content: string): Answering =>
  (response) =>
    response.end(JSON.stringify({ choices: [{ message: { content } }] }))

export const claiming = (...claims: object[]) => saying(JSON.stringify({ claims }))

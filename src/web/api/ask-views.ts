import type { Words } from '../address/address.ts'
import type { ExploreAnswer, ExploreRequest } from '../../model/explore.ts'
import { type PackedAnswer, unpackAnswer } from '../../model/packed-answer.ts'
import { ask } from './client.ts'

type Asking = Omit<ExploreRequest, 'words'> & { words: Words }

/** Asks for linked views. Rejects as `ask` does. */
export async function askViews(body: Asking, signal?: AbortSignal): Promise<ExploreAnswer> {
  return unpackAnswer(await ask<PackedAnswer>('/api/explore/view', { body, ...(signal && { signal }) }))
}

import { failed } from '../../model/errors.ts'

/** What `Export chat history` of Telegram Desktop writes: one chat with its messages. */
export interface TelegramChat {
  name: string | null
  messages: readonly unknown[]
}

/** Chats whose messages are no publication of anybody's. */
const privateChats = /^(?:personal_chat|bot_chat|saved_messages)$/

/**
 * The chat of an export; `null` when the JSON is something else.
 *
 * @throws MarsadError `messages_private` for the export of a whole account, and for a conversation between people
 */
export function telegramChat(json: unknown, name: string): TelegramChat | null {
  if (!isRecord(json)) return null
  const { chats, type, messages } = json
  if (isRecord(chats) && Array.isArray(chats['list'])) throw isPrivate(name, 'the export of a whole account')
  if (!Array.isArray(messages) || typeof type !== 'string') return null
  if (privateChats.test(type)) throw isPrivate(name, 'a conversation between people')
  return { name: typeof json['name'] === 'string' ? json['name'] : null, messages }
}

/** Somebody joined, a title changed, a message was pinned. */
export const isServiceMessage = (message: Record<string, unknown>) => message['type'] === 'service'

/** A text is a string, or pieces of which some are links or bold. */
export function telegramText(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value
    .map((piece: unknown) => (typeof piece === 'string' ? piece : isRecord(piece) ? piece['text'] : ''))
    .filter((piece) => typeof piece === 'string')
    .join('')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPrivate = (name: string, received: string) =>
  failed('messages_private', `${name} holds private conversations`, {
    received,
    expected: 'the export of one channel, or of one group that speaks for an organisation',
    hint: 'open that channel in Telegram Desktop, and choose `Export chat history` there',
  })

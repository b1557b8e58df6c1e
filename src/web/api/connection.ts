/** `lost`: nobody answers. `locked`: somebody answers who does not know this window. */
export type ConnectionState = 'there' | 'lost' | 'locked'

type Listener = (state: ConnectionState) => void

let state: ConnectionState = 'there'
const listeners = new Set<Listener>()

/** Whether the server answers, as the last request found it. */
export const connection = {
  get state(): ConnectionState {
    return state
  },
  note(found: ConnectionState): void {
    if (found === state) return
    state = found
    for (const listener of listeners) listener(found)
  },
  /** Tells of every change; call what it returns to hear no more. */
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

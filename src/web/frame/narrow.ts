import { innerWidth } from 'svelte/reactivity/window'

/** Whether the views stand one behind the other, as the style sheets have it; whoever asks is told of a change. */
export const isNarrow = () => innerWidth.current! <= 900

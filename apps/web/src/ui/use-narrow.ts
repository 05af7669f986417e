import { useMedia } from './use-media.js'

/** True on a telephone's width, where a chart gives its labels less room. */
export const useNarrow = (): boolean => useMedia('(max-width: 40rem)')

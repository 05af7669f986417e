import { useMedia } from '../use-media.js'

/** True where a record is a block of several lines (record-table.css), so that a list begins with fewer of them. */
export const useBlocks = (): boolean => useMedia('(max-width: 48rem)')

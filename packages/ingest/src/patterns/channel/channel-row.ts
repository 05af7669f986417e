import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { VocabularyRow } from '../vocabulary-row.js'

/** What a phrase must stand with before it counts as the use of a channel; see `extract/channel/channel-use.ts`. */
export type ChannelCondition =
  | 'named'
  /** Counts outside sections that list what is to be made known. */
  | 'outside_content'
  /** Counts unless it is a result to be reported: `kết quả khảo sát`. */
  | 'not_result'
  /** Counts where the clause ties it to communication: `lồng ghép`, `gắn với`. */
  | 'integrated'
  /** Counts where the clause tells a place of the village. */
  | 'village'
  /** Counts where the clause names feedback. */
  | 'feedback'

export interface ChannelRow extends VocabularyRow<ChannelCode> {
  readonly condition: ChannelCondition
}

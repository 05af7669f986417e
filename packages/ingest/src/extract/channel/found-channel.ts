import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { Span } from '../../normalize/span.js'
import type { Segment } from '../../segment/outline/outline.js'

/** A place where a channel is named, with what makes it one. */
export interface FoundChannel extends Span {
  readonly channel: ChannelCode
  readonly segment: Segment
  readonly confidence: number
  readonly rule: string
}

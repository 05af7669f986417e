import type { ChannelList, ChannelMatrix, ChannelSummary } from './answers.js'
import type { Snapshot } from '../snapshot.js'

export async function channelMatrix(_db: Snapshot, _input: unknown): Promise<ChannelMatrix> {
  throw new Error('not implemented yet')
}

export async function channelSummary(_db: Snapshot, _input: unknown): Promise<ChannelSummary> {
  throw new Error('not implemented yet')
}

export async function channelList(_db: Snapshot, _input: unknown): Promise<ChannelList> {
  throw new Error('not implemented yet')
}

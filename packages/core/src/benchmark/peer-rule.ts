import * as z from 'zod/mini'

/** What makes a plan a peer of another; several hold together. `nearest` brings level and year with it; `all` is every plan. */
export const peerRuleSchema = z.enum(['province', 'district', 'level', 'year', 'nearest', 'all'])
export type PeerRule = z.infer<typeof peerRuleSchema>

/** Used where nothing is chosen. */
export const usualPeers: readonly PeerRule[] = ['level', 'year']

/** Fewer peers than this make no percentile: one place more or less would move it by a fifth or more. */
export const ENOUGH_PEERS = 5

/** Peers taken by likeness of profile; those as near as the last of them stay in. */
export const NEAREST = 5

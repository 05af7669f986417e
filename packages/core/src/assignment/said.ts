/** What an assignment may say or leave unsaid: who leads, until when, how often. */
export const saidCodes = ['lead', 'deadline', 'frequency'] as const
export type Said = (typeof saidCodes)[number]

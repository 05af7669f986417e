import { describe, expect, it } from 'vitest'
import { gluedAt } from '@doi-chieu/ingest/normalize/word/glued-words'
import { foldText } from '@doi-chieu/core/text/fold'
import { factsOfBody } from '../small-plan.js'

const parted = (written: string): string => {
  const at = gluedAt(written, foldText(written))
  return at === 0 ? written : `${written.slice(0, at)} ${written.slice(at)}`
}

describe('two words without the space between them', () => {
  it.each([
    ['đơnvị', 'đơn vị'],
    ['phốihợp', 'phối hợp'],
    ['cánhân', 'cá nhân'],
    ['GiápThìn', 'Giáp Thìn'],
    ['Sởnội', 'Sở nội'],
    ['Kimhttps', 'Kim https'],
    ['tạiwww', 'tại www'],
    // One word, however long; no Vietnamese; abbreviations; a letter misread inside a word.
    ['nghiêng', 'nghiêng'],
    ['website', 'website'],
    ['Facebook', 'Facebook'],
    ['HĐND', 'HĐND'],
    ['chxính', 'chxính'],
    ['YouTube', 'YouTube'],
    ['https', 'https'],
    ['httpx', 'httpx'],
  ])('%s', (written, expected) => {
    expect(parted(written)).toBe(expected)
  })

  it('are read as the phrases they stand for, and quoted as they are written', () => {
    const { assignments, channel_mentions } = factsOfBody(
      'II. TỔ CHỨC THỰC HIỆN\n1. Sởnội vụ chủtrì, phối hợp với các cơquan tuyên truyền trên hệ thống truyềnthanh.',
    )
    expect(assignments.map(({ actor_role, duty }) => `${actor_role} ${duty}`)).toEqual(['home_affairs lead'])
    expect(assignments[0]?.quote).toContain('chủtrì, phối hợp với các cơquan')
    expect(channel_mentions.map(({ channel }) => channel)).toEqual(['loudspeaker_radio'])
  })
})

import { describe, expect, it } from 'vitest'
import { foldText } from '@doi-chieu/core/text/fold'
import { readPlan } from '../../properties/read-plan.js'
import { smallPlan } from '../small-plan.js'
import { namesOfChannels, type Kind } from './names-of-channels.js'
import { named, used, type Way } from './ways-of-channels.js'

/** A name with its channel and those that it may be read as besides. */
interface Case {
  readonly channel: string
  readonly kind: Kind
  readonly name: string
  readonly beside: readonly string[]
}

const cases: readonly Case[] = namesOfChannels.flatMap(([channel, kind, names]) =>
  names.split(/;\s+/).map((written) => {
    const [name = '', ...beside] = written.split(/\s>/)
    return { channel, kind, name, beside }
  }),
)

function channelsIn(plan: string): readonly string[] {
  return [...new Set(readPlan(plan).facts?.channel_mentions.map(({ channel }) => channel))]
}

/** Some of the ways of a kind, other ones for each name: all of them for every name would take a minute. */
function someOf(ways: readonly Way[], first: number, most: number): readonly Way[] {
  const step = ways.length % 3 === 0 ? 4 : 3
  return Array.from({ length: Math.min(most, ways.length) }, (_, i) => ways[(first + i * step) % ways.length]).filter(
    (way) => way !== undefined,
  )
}

/** What is read otherwise than meant, as `name: channels (section)`. */
function otherwise(
  ways: Readonly<Record<Kind, readonly Way[]>>,
  most: number,
  rewrite: (plan: string) => string,
  of = cases,
) {
  const missed: string[] = []
  const more: string[] = []
  for (const [i, { channel, kind, name, beside }] of of.entries())
    for (const way of someOf(ways[kind], i, most)) {
      const found = channelsIn(rewrite(smallPlan(way(name))))
      if (KNOWN_LEFTOVERS.test(name)) continue
      const place = `${name}: ${found.join(', ')} (${way('…')})`
      if (!found.includes(channel)) missed.push(place)
      if (found.some((code) => code !== channel && !beside.includes(code))) more.push(place)
    }
  return { missed, more }
}

/** A village stands far behind its meeting; a club of an organisation meets without a word for the message. */
const KNOWN_LEFTOVERS = /^(?:hội nghị đại diện hộ gia đình ở thôn|các buổi sinh hoạt của Hội Phụ nữ)$/

/** Long lines cut where a clerk's typewriter would. */
const wrapped = (plan: string): string => plan.replace(/^([^|\t\n]{50,62}) (?=\S)/gm, '$1\n')

describe('every name of a channel', () => {
  it.each([...new Set(cases.map(({ kind }) => kind))])('%s: is read where it is used, and nothing else is', (kind) => {
    const ofKind = cases.filter((name) => name.kind === kind)
    expect(otherwise(used, 2, (plan) => plan, ofKind)).toEqual({ missed: [], more: [] })
  })

  it('over the end of a line', () => {
    expect(otherwise(used, 1, wrapped)).toEqual({ missed: [], more: [] })
  })

  it('without its marks', () => {
    const { missed } = otherwise(used, 1, foldMarks)
    expect(missed.filter((place) => !LOST_WITHOUT_MARKS.test(place))).toEqual([])
  })

  it('is no means where it is only named', () => {
    const found = cases.flatMap(({ channel, kind, name }, i) =>
      someOf(named[kind], i, 1)
        .filter((way) => channelsIn(smallPlan(way(name))).includes(channel))
        .map((way) => `${name} (${way('…')})`),
    )
    expect(found).toEqual([])
  })
})

/** `bao` and `ung dung` are too many words without their marks; names in capitals behind a preposition are still read. */
const LOST_WITHOUT_MARKS = /^(?:Báo|báo, đài|các ấn phẩm của Báo|ứng dụng)/

/** The letters of a text without their marks, capitals as they are. */
function foldMarks(plan: string): string {
  return [...plan].map((letter) => (letter === foldText(letter) ? letter : withoutMarks(letter))).join('')
}

function withoutMarks(letter: string): string {
  const folded = foldText(letter)
  return letter === letter.toLowerCase() ? folded : folded.toUpperCase()
}

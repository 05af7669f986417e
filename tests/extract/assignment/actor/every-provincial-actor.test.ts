import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../properties/read-plan.js'
import { provincialActors } from './provincial-actors.js'
import { plansWith, waysOfAssigning } from './ways-of-assigning.js'

const actors = Object.entries(provincialActors).flatMap(([role, names]) => names.map((name) => ({ role, name })))
/** A body takes every fourth way, the next body the next ones: all of them take minutes. */
const STEP = 4

/** Names of many and posts have a small letter inside a sentence. */
const SMALL = /^(?:Các|Từng|Mỗi|Thủ|Người|Lãnh|Thành viên|Chủ đầu|Mặt)\s/
const insideSentence = (name: string): string =>
  SMALL.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** As far as names are compared: brackets behind them say who is meant, and cells list names by commas. */
const compared = (name: string): string => name.toLowerCase().replace(/\s*\([^()]*\)$/, '')

/** A body and a way in which it is not read, or not with its whole name. */
const LEFT = new Set([
  'behind an opening: UBND phường Cẩm Thành',
  'behind an opening: Các Thuế cơ sở',
  'must: Chi cục Văn thư - Lưu trữ',
  'answers: Chi cục Văn thư - Lưu trữ',
])

describe('bodies of provinces and what plans give them to do', () => {
  it.each(Object.entries(waysOfAssigning))('%s', (way, written) => {
    const nth = Object.keys(waysOfAssigning).indexOf(way)
    const read: string[] = []
    const meant: string[] = []
    for (const [i, { role, name }] of actors.entries()) {
      if ((i + nth) % STEP !== 0 || LEFT.has(`${way}: ${name}`)) continue
      const [text, ...duties] = written(name, insideSentence(name))
      const plans = Object.values(plansWith)
      const plan = plans[Math.floor(i / STEP) % plans.length]?.(text) ?? ''
      const assignments = readPlan(plan).facts?.assignments ?? []
      const line = (actor: string, ofRole: string, of: readonly string[]): string =>
        `${compared(actor)} | ${role === 'any' ? '' : ofRole} | ${of.join(', ')}`
      const own = assignments.map(({ actor_role }) => (actor_role === 'issuing_department' ? role : actor_role))
      read.push(
        line(
          [...new Set(assignments.map(({ actor }) => actor))].join(' + '),
          [...new Set(own)].join(' + '),
          assignments.map(({ duty }) => duty),
        ),
      )
      meant.push(line(name, role, duties))
    }
    expect(read).toEqual(meant)
  })
})

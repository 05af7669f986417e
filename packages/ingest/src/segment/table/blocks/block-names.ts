import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { opensActor, opensResult, timeEnd } from '../cell/cell-item.js'
import { endsOpen } from '../cell/whole-cells.js'
import { isListed, isWholeName, nameStep, NO_NAME, type NameStep, type NameWord } from '../cell/body-letters.js'
import { cellWords } from '../cell/cell-word.js'
import { wordsOfLines, type TextBlock } from './text-block.js'

/**
 * Whether lines hold names of bodies and nothing else, none of which begins without a sign behind another.
 * @param besideText a column of words stands behind: a capital inside a name may be its beginning
 */
export function areBodies(analysed: AnalysedText, block: TextBlock, besideText: boolean): boolean {
  const { document } = analysed
  const [first] = block
  if (first === undefined || opensResult(document, first.start)) return false
  if (!opensActor(analysed, first.start, first.end) || endsOpen(wordsOfLines(document, block))) return false
  const words = block.flatMap((line) => cellWords(document, line))
  let step: NameStep = { node: NO_NAME, cost: 0 }
  let length = -1
  const follow = words.every((word, i) => {
    const before = words[i - 1]
    const above = step
    length = before?.beforeComma === true ? 0 : length + 1
    step = nameStep(step.node, before?.beforeComma ?? false, word)
    if (word.digit || ROMAN.test(word.letters) || isHalf(word, before, step)) return false
    if (before === undefined || !word.capital || step.cost <= 0) return true
    if (word.time || timeEnd(document, word.start) > word.start || opensResult(document, word.start)) return false
    const named = opensActor(analysed, word.start)
    if (before.beforeComma) return named
    if (named) return JOINS.has(before.letters) || isBehindSign(analysed, word)
    return !besideText || before.capital || (isListed(above) && length <= LONGEST_HEAD) || isBehindSign(analysed, word)
  })
  // What a list has begun ends where it does: `Sở Nông nghiệp và Môi`.
  return follow && (!isListed(step) || isWholeName(step.node))
}

/** Words of the head of a name: `Trung tâm`. */
const LONGEST_HEAD = 2

/** Words that a name ends in only behind another: `đơn vị`, but no `Thanh tra tỉnh vị`. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  vi: /^don$/,
  quan: /^(?:lien|co)$/,
  chuc: /^(?:to|cong|vien)$/,
  so: /^(?:co|cac)$/,
  the: /^(?:doan|tap)$/,
  pho: /^thanh$/,
  tran: /^thi$/,
  uy: /^(?:tinh|thanh|huyen|thi|quan|dang|xa|phuong)$/,
  thuoc: /^truc$/,
  nam: /^viet$/,
}

function isHalf({ letters }: NameWord, before: NameWord | undefined, step: NameStep): boolean {
  return !isListed(step) && BEHIND[letters]?.test(before?.letters ?? '') === false
}

const ROMAN = /^(?:i{1,3}|iv|v)$/
const JOINS = new Set(['va', 'cua', 'thuoc', 'doan', 'lanh', 'dao', 'chanh', 'doc'])

function isBehindSign({ document: { text } }: AnalysedText, { start }: Span): boolean {
  return /[(–/-]\s?$/.test(text.slice(Math.max(0, start - 2), start))
}

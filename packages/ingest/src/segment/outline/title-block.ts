import { bareName, belowTitle, enactsPlan, enactsProgramme, namesProgramme } from '../../patterns/plan/plan-name.js'
import { numberedTitle } from '../../patterns/plan/told-plan.js'
import type { Opening } from '../block/block-opening.js'

const TITLE_WORD = /^ke ?hoach(?:$|\s?:(?=\s|$)|\s(?=\S))/
const LOST_TITLE = /^(?:tuyen truyen|truyen thong|thong tin|day manh|trien khai|thuc hien)\b/
const OWN_SENTENCE = /\b(?:ban hanh|xay dung|lap) (?:ke hoach|chuong trinh)|\bnhu sau\b|[;:,]$/
/** Characters and further blocks of a title that blank lines part. */
const LONGEST_PART = 110
const MOST_PARTS = 3
const LONGEST_TITLE = 260
/** A title may name the document that it carries out, and what that one carries out, each with its number, day and issuer. */
const LONGEST_OF_DOCUMENTS = 420
const LONGEST_HEADER = 12

/** The block that names the document; -1 where what opens the text is a header without a title behind it. */
export function titleIndex(openings: readonly Opening[]): number {
  const named = openings.findIndex((opening) => TITLE_WORD.test(opening.words) && isName(opening))
  if (named >= 0 && !isInside(openings, named)) return belowHeader(openings, named) ?? named
  const enacted = openings.findIndex((opening, i) => opensAsDecision(opening, openings[i - 1]))
  if (enacted >= 0) return enacted
  const section = openings.findIndex(({ marker }) => marker?.kind === 'roman' || marker?.kind === 'part')
  const head = section < 0 ? openings.slice(0, LONGEST_HEADER * 2) : openings.slice(0, section)
  const programme = head.findIndex((opening) => namesProgramme.test(opening.words) && isName(opening))
  if (programme >= 0) return programme
  const decided = openings.findIndex((opening, i) => opensAsDecision(opening, openings[i - 1], enactsProgramme))
  if (decided >= 0) return decided
  const written = openings.slice(0, LONGEST_PREAMBLE).findIndex((_, i) => isWrittenTitle(openings, i))
  if (written >= 0) return written
  const above = preambleLength(openings)
  if (above > 0) {
    const behind = titleIndex(openings.slice(above))
    return behind < 0 ? -1 : above + behind
  }
  const below = headerLength(openings)
  // `RÀ SOÁT THỦ TỤC …` between number and basis: the word itself is lost.
  if (below > 1 && isSubject(openings, below - 1)) return below - 1
  if (below > 1 && isSubject(openings, below)) return below
  // The first paragraph that is no part of a header opens the document.
  const first = openings.findIndex((opening) => LOST_TITLE.test(opening.words) && !opening.opensBasis)
  const heading = openings.findIndex(({ marker }) => marker !== null)
  if (first >= 0 && (heading < 0 || first < heading)) return first
  return below > 0 || (openings.length > 1 && opensWithout(openings)) ? -1 : 0
}

/** A text that opens with its basis or with who issues it has lost the title above its sections. */
function opensWithout(openings: readonly Opening[]): boolean {
  const [first] = openings
  if (first === undefined) return true
  return (first.opensBasis && !readsAsTitle(openings, 0)) || OF_PORTAL.test(first.words) || isHeaderLine(first)
}

/** The name of a portal, its menu or its day names no document, nor does the word above the articles of a decision. */
const OF_PORTAL =
  /^(?:quyet dinh ?:?$|(?:trang|cong) thong tin\s|skip (?:to|ribbon)\s|trang chu(?:\s|$)|tim kiem(?:\s|$)|dang nhap(?:\s|$)|thu (?:hai|ba|tu|nam|sau|bay)\s?[,-]|ngay \d{1,2}\/)/

/** The head of a page that stands behind sections of the plan itself; a decision that carries a plan has its recipients before it. */
function isInside(openings: readonly Opening[], named: number): boolean {
  const before = openings.slice(0, named)
  return (
    before.some((opening) => opening.marker?.kind === 'roman' && opening.capitals) &&
    !before.some(({ words, marker }) => marker?.kind === 'article' || /^(?:noi nh|quyet dinh\s?:?$)/.test(words))
  )
}

/** How many blocks a portal puts above the header: a table of what it knows of the document, or the documents related to it. */
function preambleLength(openings: readonly Opening[]): number {
  const header = openings.slice(0, LONGEST_TABLE + 1).findIndex(isHeaderLine)
  return header > 0 && openings.slice(header, header + LONGEST_HEADER).some(isHeaderData) ? header : 0
}

/** The bare word below a header, where a portal wrote the title above all of it; null where there is no such thing. */
function belowHeader(openings: readonly Opening[], named: number): number | null {
  if (named > LONGEST_PREAMBLE || openings.slice(0, named).some(isHeaderData)) return null
  const window = openings.slice(named + 1, named + 1 + LONGEST_HEADER * 2)
  const data = window.findIndex(isHeaderData)
  const bare = window.findIndex(({ words }, i) => i > data && bareName.test(words))
  if (data < 0 || bare < 0) return null
  // The bare word above all of it is a title too, unless the plan itself stands between: a second one may follow.
  const between = window.slice(0, bare)
  const alone = bareName.test(openings[named]?.words ?? '')
  return alone && (between.some(opensPlan) || !between.some(namesCountry)) ? null : named + 1 + bare
}

function opensPlan({ opensBasis, marker }: Opening): boolean {
  return opensBasis || marker?.kind === 'roman' || marker?.kind === 'part'
}

function namesCountry({ words }: Opening): boolean {
  return /(?:^| )(?:cong hoa xa hoi chu nghia|dang cong san viet nam)/.test(words)
}

/** Rows of a portal's table. */
const LONGEST_TABLE = 14
/** Blocks that a portal puts above a document: its menus and counters of visits too. */
const LONGEST_PREAMBLE = 40

function isName(opening: Opening): boolean {
  return bareName.test(opening.words) || opening.block.markdown > 0 || opening.capitals || opening.namedInCapitals
}

/** How many blocks behind the title go on with it: what stands between the bare word and the basis. */
export function titleLength(openings: readonly Opening[], title: number, body: number): number {
  const first = openings[title + 1]
  if (first === undefined || title + 1 === body) return 0
  if (!bareName.test(openings[title]?.words ?? ''))
    return isNamed(openings, title) || endsBelow(openings, title) ? 1 : 0
  // A basis begins with a capital: what goes on in small letters below the bare word is the title.
  if (first.opensBasis && first.startsInCapital && !first.capitals && !readsAsTitle(openings, title + 1)) return 0
  let length = 1
  while (length < MOST_PARTS && title + length + 1 !== body && goesOn(openings, title + length)) length++
  const behind = openings[pastRules(openings, title + length + 1)]
  // Only what opens the text behind them tells that short paragraphs are a title.
  return behind !== undefined && opensText(behind) ? length : 1
}

/** Whether the plan begins behind its title: a basis, its own sentence or its first section. */
function opensText(opening: Opening): boolean {
  const { marker } = opening
  return (
    opening.opensBasis ||
    marker?.kind === 'roman' ||
    marker?.kind === 'part' ||
    (marker === null && OWN_SENTENCE.test(opening.upTo(LONGEST_SENTENCE)))
  )
}

/** Characters in which the sentence that announces a plan comes to its verb. */
const LONGEST_SENTENCE = 600

/** `KẾ HOẠCH CHI TIẾT` above what it is about, which stands in other letters right above the basis. */
function isNamed(openings: readonly Opening[], title: number): boolean {
  const named = openings[title]
  if (named === undefined || !SHORT_NAME.test(named.words) || !named.capitals || !goesOnInSmall(openings, title))
    return false
  const behind = openings[pastRules(openings, title + 2)]
  return behind !== undefined && opensText(behind)
}

/** `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH` above `Năm 2024` in small letters, right above the basis. */
function endsBelow(openings: readonly Opening[], title: number): boolean {
  const named = openings[title]
  const next = openings[title + 1]
  const behind = openings[pastRules(openings, title + 2)]
  return (
    named?.capitals === true &&
    next !== undefined &&
    next.marker === null &&
    next.block.end - next.block.body <= LONGEST_PART &&
    TITLE_END.test(next.upTo(LONGEST_PART)) &&
    !/[.;:,]$/.test(next.lastWords) &&
    behind !== undefined &&
    opensText(behind)
  )
}

const SHORT_NAME = /^(?:ke hoach|chuong trinh)(?: \S+| \([^()]+\)){1,3}$/

function goesOnInSmall(openings: readonly Opening[], title: number): boolean {
  const next = openings[title + 1]
  return (
    next !== undefined &&
    next.marker === null &&
    next.startsInCapital &&
    !next.capitals &&
    !next.opensBasis &&
    !belowTitle.test(next.words) &&
    next.block.end - next.block.body <= LONGEST_TITLE &&
    !OWN_SENTENCE.test(next.upTo(LONGEST_TITLE))
  )
}

const CARRIES_OUT = /^(?:thuc hien|trien khai) /

/** `Thực hiện Nghị quyết số … về chuyển đổi số` above `Căn cứ …`: a title that opens as a basis does. */
function readsAsTitle(openings: readonly Opening[], at: number): boolean {
  const opening = openings[at]
  if (opening === undefined || !CARRIES_OUT.test(opening.words)) return false
  let part = at
  while (part < at + MOST_PARTS - 1 && goesOn(openings, part)) part++
  const next = openings[pastRules(openings, part + 1)]
  if (next === undefined) return false
  const { block } = opening
  return (
    block.end - block.body <= LONGEST_OF_DOCUMENTS &&
    !OWN_SENTENCE.test(opening.upTo(LONGEST_OF_DOCUMENTS)) &&
    !opening.lastWords.endsWith('.') &&
    (opensText(next) || next.startsInCapital)
  )
}

/** The first block from an index on that is no part of what stands below a title: a rule, a picture, what it is attached to. */
function pastRules(openings: readonly Opening[], at: number): number {
  const opening = openings[at]
  return opening !== undefined && (opening.isMute || opening.isDay || belowTitle.test(opening.words)) ? at + 1 : at
}

/** `Kế hoạch tuyên truyền năm 2014` in small letters right above its basis or its first section, as a portal gives a title. */
function isWrittenTitle(openings: readonly Opening[], at: number): boolean {
  const opening = openings[at]
  const next = openings[pastRules(openings, at + 1)]
  if (opening === undefined || opening.marker !== null || !TITLE_WORD.test(opening.words)) return false
  const { block } = opening
  return (
    opening.startsInCapital &&
    (!/^ke hoach (?:so )?\d/.test(opening.words) || (at === 0 && numberedTitle.test(opening.words))) &&
    block.end - block.body <= LONGEST_TITLE &&
    !OWN_SENTENCE.test(opening.upTo(LONGEST_TITLE)) &&
    !opening.lastWords.endsWith('.') &&
    next !== undefined &&
    (next.opensBasis || isFirstSection(NAMES_DOCUMENT.test(next.words) ? openings[at + 2] : next))
  )
}

/** `I. MỤC ĐÍCH`, `1. Mục đích, yêu cầu`. */
function isFirstSection(opening: Opening | undefined): boolean {
  if (opening?.marker?.order !== 1) return false
  return opening.marker.kind === 'roman' || (opening.marker.kind === 'arabic' && AIMS_FIRST.test(opening.words))
}

/** What the first section of a plan is called. Folded. */
const AIMS_FIRST = /^(?:muc (?:dich|tieu)|yeu cau|can cu)(?:[\s,:.]|$)/

/** Whether the block behind this part of a title is a further one. */
function goesOn(openings: readonly Opening[], at: number): boolean {
  const part = openings[at]
  const next = openings[at + 1]
  if (part === undefined || next === undefined || next.marker !== null || next.block.markdown > 0) return false
  // `Tuyên truyền, phổ biến` / `Nghị quyết số 57-NQ/TW … của Bộ Chính trị …`: the name of a document may be long.
  const longest = NAMES_DOCUMENT.test(next.words) ? LONGEST_TITLE : LONGEST_PART
  if (next.block.end - next.block.body > longest) return false
  // `## Tuyên truyền …<br>trên địa bàn …`: a heading of Markdown goes on behind a break.
  const broken = part.block.markdown > 0 && next.block.lines[0]?.afterBlank === false
  const ends = TITLE_END.test(next.upTo(LONGEST_PART))
  if (part.capitals !== next.capitals && !ends) return false
  if (/[.;:]$/.test(part.lastWords) || /[.;:]$/.test(next.lastWords)) return false
  return (
    (broken || ends || next.startsInCapital || /^["“]/.test(next.words)) &&
    !next.opensBasis &&
    (ends || !AUTHORITY.test(next.words)) &&
    !belowTitle.test(next.words) &&
    !isHeaderLine(next) &&
    !next.isDay
  )
}

const NAMES_DOCUMENT =
  /^(?:nghi (?:quyet|dinh)|quyet dinh|chi thi|ket luan|ke hoach|chuong trinh|de an|du an|thong (?:bao|tu)|luat|chien luoc|quy (?:dinh|che)) /
/** What a title ends with on a line of its own, often in other letters: `Năm 2026`, `(giai đoạn 2021 - 2025)`, `trên địa bàn huyện …`. */
const TITLE_END =
  /^\(? ?(?:nam|giai doan) (?:19|20)\d{2}|^tren dia ban |^(?:cua|tinh|thanh pho|huyen|quan|thi xa|thi tran|phuong|xa) .{2,60} (?:nam|giai doan) (?:19|20)\d{2}/

const AUTHORITY = /^(?:chu tich|giam doc|bo truong|truong ban|hoi dong|uy ban|ubnd|ban hanh|kem theo|\()/

/** A line in capitals below the number that says what the document is about. */
function isSubject(openings: readonly Opening[], at: number): boolean {
  const opening = openings[at]
  return (
    opening !== undefined &&
    openings.slice(0, at).some(isHeaderData) &&
    opening.capitals &&
    opening.words.split(' ').length >= 5 &&
    !AUTHORITY.test(opening.words) &&
    !isHeaderLine(opening) &&
    !isHeaderData(opening) &&
    !/^(?:quyet dinh|bao cao|to trinh|thong bao|quy che|quy dinh|giay moi)\b/.test(opening.words)
  )
}

/** How many blocks at the beginning name the body, the country, the number and the date; 0 where a paragraph opens the text. */
export function headerLength(openings: readonly Opening[]): number {
  const above = preambleLength(openings)
  const own = openings.slice(above)
  const basis = own.findIndex(({ opensBasis, marker }) => opensBasis || marker?.kind === 'roman')
  const text = own.findIndex((opening) => !isHeaderLine(opening) && !isHeaderData(opening))
  // What tells of the year before may stand above the basis.
  const told = basis > text && text > 1 && own[text]?.capitals === true && isToldAbove(own.slice(text + 1, basis))
  const first = basis >= 0 && !told ? basis : text
  return first > 0 && first <= LONGEST_HEADER && own.slice(0, first).every(isOfHeader) ? above + first : 0
}

/** Whether paragraphs stand between a title and the first basis. */
function isToldAbove(between: readonly Opening[]): boolean {
  return between.some(
    ({ block, capitals, marker }) => !capitals && marker === null && block.end - block.body > LONGEST_PART,
  )
}

function isOfHeader(opening: Opening): boolean {
  return isHeaderLine(opening) || isHeaderData(opening) || opening.capitals
}

/** `Số: 35/KH-UBND`, `Hải Dương, ngày 05 tháng 6 năm 2023`. */
function isHeaderData({ words }: Opening): boolean {
  return /^so\s?:?\s?\d{0,5}\s?\/|^so\s?:|,\s?ngay\s/.test(words) || STAMP.test(words)
}

/** The stamp of who received the document: `ĐẾN Số: 1234`, `Ngày: 15/3/2022`, `Chuyển: …`. */
const STAMP = /^(?:(?:cong van )?den\s+(?:so|ngay)\s?:|(?:ngay|gio|chuyen|luu ho so)(?: den)?\s?:)/

/** Whether a decision's subject issues a plan, where the plan is the decision itself or its pages are lost. */
function opensAsDecision(opening: Opening, before: Opening | undefined, enacts = enactsPlan): boolean {
  return enacts.test(opening.words) && (opening.capitals || before?.words === 'quyet dinh')
}

/** The line of a body or of the country at the head of a document. */
export function isHeaderLine(opening: Opening): boolean {
  const { words } = opening
  if (/^(?:cong hoa xa hoi|doc lap)/.test(words)) return true
  // `SỐ HÓA HỒ SƠ …` folds as the name of a department begins.
  return /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|so (?!hoa |lieu |luong ))/.test(words) && opening.capitals
}

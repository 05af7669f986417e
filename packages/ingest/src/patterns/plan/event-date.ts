import { foldedPhrases } from '../folded-phrases.js'
/** A day, with its year or without. Folded. */
const day = (name: string): string =>
  String.raw`(?:ngay\s+)?(?<${name}D>\d{1,2})(?:\s?[/.-]\s?|\s+thang\s+)(?<${name}M>\d{1,2})(?:(?:\s?[/.-]\s?|\s+nam\s+)(?<${name}Y>20\d{2}))?(?![\d/]|[.,-]\d|\s?%)`

/** `từ ngày 01/3/2024 đến hết ngày 30/4/2024`. What is repeated each month or goes on into the next year is no period. Folded. */
export const periodOfDays = new RegExp(
  String.raw`(?<![a-z])tu\s+${day('from')},?\s+den\s+(?:het\s+)?${day('to')}(?!\s+(?:hang|hau|cua\s+)?(?:thang|nam)\s+(?:sau|toi|tiep))`,
  'g',
)

/** What a plan calls an action that takes place once, or in so many days. Folded. */
export const eventHead = new RegExp(
  `(?<![a-z])(?:${foldedPhrases([
    'đợt (?:[a-z]+ ){0,3}?cao điểm|(?:tháng|tuần lễ|tuần) (?:hành động|cao điểm)|tuần lễ|chiến dịch|cuộc thi|hội thi',
    'ngày hội|liên hoan|hội nghị (?:sơ kết|tổng kết|triển khai|quán triệt)',
  ])})(?![a-z])`,
  'g',
)

/** Several of a kind: `các đợt`, `03 đợt`, `đợt cao điểm 2`. Folded, before and behind what they are called. */
export const severalBefore = /(?<![a-z])(?:cac|moi|nhung|tung|hai|ba|bon|\d{1,2})\s+$/
export const numberedBehind = /^\s+(?:(?:thu|lan|so)\s|\(?(?:\d|[ivx]{1,4}(?![a-z])))(?!\d{0,2}\s+ngay)/

/** `Báo cáo kết quả đợt cao điểm đến ngày …`: the day is that of the report. Folded, before it. */
export const toldBefore = /(?<![a-z])(?:bao\s+cao|ket\s+qua|so\s+lieu|so\s+ket|tong\s+ket)(?:\s+[a-z]+){0,3}\s+$/

/** What leads from the name of an event to the day on which it begins. Folded. */
const UNTIL_BEGIN = [
  String.raw`(?:bat\s+dau\s+|dien\s+ra\s+|to\s+chuc\s+|thuc\s+hien\s+|keo\s+dai\s+|trien\s+khai\s+|phat\s+dong\s+|`,
  String.raw`thoi\s+gian[\s:]+|trong\s+thoi\s+gian\s+)*(?:tu|bat\s+dau)\s+`,
].join('')
const DAYS_OF_EVENT = [
  String.raw`${UNTIL_BEGIN}${day('from')}(?:,?\s+den\s+(?:het\s+)?${day('to')})?`,
  String.raw`(?<ends>ket\s+thuc)\s+(?:vao\s+|truoc\s+)?${day('end')}`,
  String.raw`(?:dien\s+ra\s+|keo\s+dai\s+|thuc\s+hien\s+)?den\s+(?:het\s+)?${day('till')}`,
  String.raw`(?:to\s+chuc|dien\s+ra|khai\s+mac)\s+(?:vao\s+)?${day('on')}`,
].join('|')
/** The rest of its name, and when it begins, ends or takes place. Folded, right behind what it is called. */
export const eventDays = new RegExp(
  [
    String.raw`^(?<name>(?:\s+["“]?[a-z]+["”]?,?){0,16}?)[\s,:(–-]*(?:\d{1,3}\s+ngay(?:\s+dem)?[\s,:(–-]*)?`,
    `(?:${DAYS_OF_EVENT})`,
  ].join(''),
)

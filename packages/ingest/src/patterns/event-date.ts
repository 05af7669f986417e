/** A day, with its year or without. Folded. */
const day = (name: string): string =>
  String.raw`(?:ngay\s+)?(?<${name}D>\d{1,2})(?:\s?[/.-]\s?|\s+thang\s+)(?<${name}M>\d{1,2})(?:(?:\s?[/.-]\s?|\s+nam\s+)(?<${name}Y>20\d{2}))?(?![\d/]|[.,-]\d|\s?%)`

/** `từ ngày 01/3/2024 đến hết ngày 30/4/2024`. What is repeated each month or goes on into the next year is no period. Folded. */
export const periodOfDays = new RegExp(
  String.raw`(?<![a-z])tu\s+${day('from')},?\s+den\s+(?:het\s+)?${day('to')}(?!\s+(?:hang|hau|cua\s+)?(?:thang|nam)\s+(?:sau|toi|tiep))`,
  'g',
)

/** What a plan calls an action that takes place once, or in so many days. Folded. */
export const eventHead =
  /(?<![a-z])(?:dot\s+(?:[a-z]+\s+){0,3}?cao\s+diem|(?:thang|tuan\s+le|tuan)\s+(?:hanh\s+dong|cao\s+diem)|tuan\s+le|chien\s+dich|cuoc\s+thi|hoi\s+thi|ngay\s+hoi|lien\s+hoan|hoi\s+nghi\s+(?:so\s+ket|tong\s+ket|trien\s+khai|quan\s+triet))(?![a-z])/g

/** Several of a kind: `các đợt`, `03 đợt`, `đợt cao điểm 2`. Folded, before and behind what they are called. */
export const severalBefore = /(?<![a-z])(?:cac|moi|nhung|tung|hai|ba|bon|\d{1,2})\s+$/
export const numberedBehind = /^\s+(?:(?:thu|lan|so)\s|\(?(?:\d|[ivx]{1,4}(?![a-z])))(?!\d{0,2}\s+ngay)/

/** `Báo cáo kết quả đợt cao điểm đến ngày …`: the day is that of the report. Folded, before it. */
export const toldBefore = /(?<![a-z])(?:bao\s+cao|ket\s+qua|so\s+lieu|so\s+ket|tong\s+ket)(?:\s+[a-z]+){0,3}\s+$/

/** The rest of its name, and when it begins, ends or takes place. Folded, right behind what it is called. */
export const eventDays = new RegExp(
  String.raw`^(?<name>(?:\s+["“]?[a-z]+["”]?,?){0,16}?)[\s,:(–-]*(?:\d{1,3}\s+ngay(?:\s+dem)?[\s,:(–-]*)?(?:(?:bat\s+dau\s+|dien\s+ra\s+|to\s+chuc\s+|thuc\s+hien\s+|keo\s+dai\s+|trien\s+khai\s+|phat\s+dong\s+|thoi\s+gian[\s:]+|trong\s+thoi\s+gian\s+)*(?:tu|bat\s+dau)\s+${day('from')}(?:,?\s+den\s+(?:het\s+)?${day('to')})?|(?<ends>ket\s+thuc)\s+(?:vao\s+|truoc\s+)?${day('end')}|(?:dien\s+ra\s+|keo\s+dai\s+|thuc\s+hien\s+)?den\s+(?:het\s+)?${day('till')}|(?:to\s+chuc|dien\s+ra|khai\s+mac)\s+(?:vao\s+)?${day('on')})`,
)

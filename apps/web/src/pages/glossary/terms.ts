/** A word or sign that plans and pages use without explaining it. */
interface Term {
  readonly term: string
  readonly vi: string
  readonly en: string
}

/** What an outsider would have to ask; the code lists say the rest. */
export const terms: readonly Term[] = [
  { term: 'CCHC', vi: 'Cải cách hành chính.', en: 'Public administration reform.' },
  { term: 'TTHC', vi: 'Thủ tục hành chính.', en: 'Administrative procedure.' },
  {
    term: 'UBND',
    vi: 'Ủy ban nhân dân: cơ quan hành chính ở địa phương.',
    en: "People's Committee: the local administration.",
  },
  {
    term: 'HĐND',
    vi: 'Hội đồng nhân dân: cơ quan dân cử ở địa phương.',
    en: "People's Council: the elected local assembly.",
  },
  {
    term: 'MTTQ',
    vi: 'Mặt trận Tổ quốc và các đoàn thể thành viên.',
    en: 'The Fatherland Front and its member organisations.',
  },
  {
    term: 'KH-UBND',
    vi: 'Ký hiệu của kế hoạch do UBND ban hành; đứng sau số, ví dụ 12/KH-UBND.',
    en: "Symbol of a plan issued by a People's Committee; it follows the number, as in 12/KH-UBND.",
  },
  {
    term: 'Căn cứ',
    vi: 'Văn bản mà kế hoạch dựa vào, nêu ở phần mở đầu.',
    en: 'Legal basis: a document that the plan rests on, named at its beginning.',
  },
  {
    term: 'Chủ trì',
    vi: 'Đơn vị đứng ra làm và chịu trách nhiệm chính về một việc.',
    en: 'Leads: the unit that does a task and answers for it.',
  },
  {
    term: 'Phối hợp',
    vi: 'Đơn vị cùng làm với đơn vị chủ trì.',
    en: 'Coordinates: a unit that works with the one that leads.',
  },
  {
    term: 'TM., KT., TL., TUQ., Q.',
    vi: 'Thể thức ký: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền.',
    en: 'Forms of signing: on behalf of, for the superior, by order, by authorisation, acting.',
  },
  {
    term: 'Một cửa',
    vi: 'Bộ phận tiếp nhận hồ sơ và trả kết quả cho người dân.',
    en: 'One-stop desk: where people hand in files and receive results.',
  },
  {
    term: 'Trung vị',
    vi: 'Giá trị ở giữa khi xếp từ nhỏ đến lớn: một nửa số kế hoạch không quá giá trị này.',
    en: 'Median: the middle value in order of size; half of the plans have no more than it.',
  },
  {
    term: 'Hai cấp',
    vi: 'Từ 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã; cấp huyện không còn.',
    en: 'Two tiers: since 1 July 2025 there are provinces and communes only; districts have ended.',
  },
]

/** What kind of words stand around a channel that is no means of the plan, each with what it finds and what it leaves alone. Folded, before the channel. */
export const noMeansBefore: readonly {
  readonly pattern: RegExp
  readonly example: string
  readonly counterExample: string
}[] = [
  {
    // What is forbidden to say, and where.
    pattern:
      /\bkhong\s+(?:duoc\s+)?(?:phat\s+ngon|binh\s+luan|dang\s+tai|dang|chia\s+se|phat\s+tan|lan\s+truyen|tung|dua|gui|cung\s+cap)[\s,][^;.:]{0,90}\s(?:qua|len|tren|vao)\s(?:[^;.:]{0,40}[,\s])?$/,
    example: 'khong phat ngon, binh luan sai lech tren ',
    counterExample: 'khong chi dua tin tren ',
  },
  {
    // How people behave there.
    pattern:
      /\b(?:sa\s+da|lam\s+dung|loi\s+dung|(?:ky\s+nang|van\s+hoa|thoi\s+quen)\s+(?:su\s+dung|ung\s+xu)|quan\s+ly\s+[^;.]{0,40}\ssu\s+dung|ung\s+xu\s+(?:van\s+hoa\s+)?tren|mat\s+trai\s+cua|tac\s+hai\s+cua)(?:\s[^;.]{0,40})?\s$/,
    example: 'quan ly con em su dung dien thoai, ',
    counterExample: 'quan ly trang ',
  },
  {
    // What is untrue there.
    pattern: /\b(?:that\s+thiet|sai\s+lech|tin\s+don|vu\s+khong|phan\s+cam)\s[^;.]{0,60}$/,
    example: 'xu ly tin don that thiet tren ',
    counterExample: 'xu ly thong tin phan anh tren ',
  },
  {
    // What is allowed, inspected or taken down.
    pattern: /\b(?:cap\s+(?:giay\s+)?phep|thao\s+(?:do|go)|nghiem\s+cam|boc\s+xoa)(?:\s[^;.]{0,50})?\s$/,
    example: 'thao do cac ',
    counterExample: 'thao luan tai ',
  },
  {
    pattern: /\bthay\s+(?:vi|cho|the)\s+(?:viec\s+)?[^,;.]{0,30}$/,
    example: 'thay vi to chuc ',
    counterExample: 'thay doi hinh thuc ',
  },
  {
    // How things stand somewhere.
    pattern:
      /^[\s\-+•*]*(?:tuy\s+nhien,?\s+)?(?:con\s+)?mot\s+so\s+(?:xa|noi|don\s+vi|dia\s+phuong|co\s+quan|truong|can\s+bo)\s[^;.]{0,60}$/,
    example: 'mot so xa chua ',
    counterExample: 'dang mot so bai tren ',
  },
]

/** The same behind the channel. */
export const noMeansBehind =
  /^\s*(?:quang\s+cao|rao\s+vat|trai\s+phep|sai\s+(?:quy\s+dinh|su\s+that)|(?:thu\s+tuc\s+)?da\s+het\s+hieu\s+luc)(?![a-z])/

/** `đã được công bố trên báo chí`: what was told, and where. As written, before the channel. */
export const wasTold =
  /(?<!\p{L})đã\s+(?:được\s+)?(?:công\s+bố|đăng(?:\s+tải)?|phản\s+ánh|đưa\s+tin|nêu)\s[^,;.]{0,30}$/iu

import { foldedPhrases } from '../folded-phrases.js'
import type { PatternExample } from '../pattern-example.js'
/** What kind of words stand around a channel that is no means of the plan, each with what it finds and what it leaves alone. Folded, before the channel. */
export const noMeansBefore: readonly PatternExample[] = [
  {
    // What is forbidden to say, and where.
    pattern:
      /\bkhong\s+(?:duoc\s+)?(?:phat\s+ngon|binh\s+luan|dang\s+tai|dang|chia\s+se|phat\s+tan|lan\s+truyen|tung|dua|gui|cung\s+cap)[\s,][^;.:]{0,90}\s(?:qua|len|tren|vao)\s(?:[^;.:]{0,40}[,\s])?$/,
    example: 'khong phat ngon, binh luan sai lech tren ',
    counterExample: 'khong chi dua tin tren ',
  },
  {
    // What is weighed: `trạm kiểm tra tải trọng xe lưu động`.
    pattern: /\btai\s+trong\s+$/,
    example: 'dat tram kiem tra tai trong ',
    counterExample: 'ra quan tuyen truyen bang ',
  },
  {
    // How people behave there.
    pattern: new RegExp(
      String.raw`\b(?:${foldedPhrases([
        String.raw`sa đà|lạm dụng|lợi dụng|(?:kỹ năng|văn hóa|thói quen) (?:sử dụng|ứng xử)|quản lý [^;.]{0,40}\ssử dụng`,
        'ứng xử (?:văn hóa )?trên|mặt trái của|tác hại của',
      ])})(?:\s[^;.]{0,40})?\s$`,
    ),
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
    // What is fought against there, unless it is fought by it.
    pattern:
      /\b(?:dau\s+tranh,?\s+(?:voi|phan\s+bac|ngan\s+chan|chong)|phan\s+bac)\s(?:(?!\b(?:qua|bang|dang|viet|bai|tin|lap|xay\s+dung|to\s+chuc)\s)[^;.]){0,80}$/,
    example: 'dau tranh, phan bac cac quan diem sai trai tren ',
    counterExample: 'phan bac cac quan diem sai trai qua bai viet tren ',
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
  {
    // What there is not yet.
    pattern: /\bchua\s+co\s+(?:(?:he\s+thong|cac|rieng)\s+)?$/,
    example: 'do xa chua co ',
    counterExample: 'nhung thon chua co dien thi phat tren ',
  },
  {
    // What is inspected.
    pattern:
      /\bkiem\s+tra(?:,\s*(?:ra\s+soat|danh\s+gia|don\s+doc|giam\s+sat|theo\s+doi))*\s+(?:viec|cong\s+tac|tinh\s+hinh|chat\s+luong|an\s+toan)\s(?:(?!\bqua\b)[^;.]){0,60}$/,
    example: 'kiem tra viec ',
    counterExample: 'kiem tra cong tac tuyen truyen qua ',
  },
  {
    // What is learnt.
    pattern: new RegExp(
      [
        String.raw`\b(?:tap\s+huan|boi\s+duong|huong\s+dan\s+(?:nguoi|nhan|cong|ba)\s+(?:dan|con)|ky\s+nang|nghiep\s+vu)\s`,
        String.raw`(?:[^;.]{0,30}\s)?(?:quan\s+tri|van\s+hanh|su\s+dung|khai\s+thac)(?:,\s[a-z\s]{0,20})?\s`,
        String.raw`(?:(?!(?:qua|tren|bang|tai|thong|de)\s)[a-z]+(?:,?\s|\/)){0,3}$`,
      ].join(''),
    ),
    example: 'tap huan ky nang quan tri, van hanh ',
    counterExample: 'huong dan su dung dich vu cong qua ',
  },
  {
    // What rules are about.
    pattern:
      /\b(?:quy\s+dinh|phap\s+luat|nghi\s+dinh|thong\s+tu)\s[^;.]{0,40}\b(?:ve|lien\s+quan\s+den)\s+(?:quan\s+ly|su\s+dung|cap\s+phep|hoat\s+dong)[^,;.]{0,25}$/,
    example: 'quy dinh cua phap luat ve quan ly ',
    counterExample: 'quy dinh ve thu tuc hanh chinh tren ',
  },
  {
    // What is to become digital itself, or to have its rules.
    pattern:
      /\b(?:(?:day\s+manh|thuc\s+hien|hoan\s+thanh)\s+chuyen\s+doi\s+so|quy\s+che\s+(?:to\s+chuc|hoat\s+dong)(?:(?:,|\s+va)\s+(?:to\s+chuc|hoat\s+dong|quan\s+ly))*(?:\s+cua)?)\s+(?:cac\s+|he\s+thong\s+)?$/,
    example: 'ban hanh quy che to chuc va hoat dong cua ',
    counterExample: 'tuyen truyen chuyen doi so tren ',
  },
  {
    // What brought something.
    pattern:
      /\bket\s+qua\s+(?:(?:viec|cong\s+tac|hoat\s+dong|cac|cuoc|buoi|dot|chuong\s+trinh|thuc\s+hien|to\s+chuc|niem\s+yet,?|khao\s+sat,?)\s+)*$/,
    example: 'ket qua cong tac ',
    counterExample: 'dang ket qua tren ',
  },
  {
    // What is feigned, and to be beware of.
    pattern: /\b(?:mao\s+danh|gia\s+mao|(?<!danh\s)gia\s+(?:trang|tin\s+nhan|cuoc\s+goi)|phong\s+tranh)\s[^;.]{0,80}$/,
    example: 'phong tranh tin nhan, cuoc goi gia mao qua ',
    counterExample: 'danh gia trang ',
  },
  {
    // What was said there, and by whom.
    pattern:
      /\b(?:ket\s+luan|phat\s+bieu)(?:\s+(?:chi\s+dao|khai\s+mac|be\s+mac|ket\s+luan))?\s+(?:(?:tai|cua)\s+)?(?:cac\s+|buoi\s+|cuoc\s+)?$/,
    example: 'phat bieu ket luan tai ',
    counterExample: 'thong bao ket luan, to chuc ',
  },
  {
    // What is punished.
    pattern: /\bhanh\s+vi\s[^;.]{0,50}$/,
    example: 'xu ly nghiem hanh vi dan ',
    counterExample: 'thuc hanh viet tin tren ',
  },
  {
    // What there is to be less of.
    pattern:
      /\bgiam\s+(?!sat)(?:(?:so\s+luong|bot|toi\s+da|thoi\s+gian|cac|cuoc|buoi|dot|lop|khoa|hoi\s+nghi)\s+)*(?:[^;.,]{0,20},\s*)?$/,
    example: 'giam so luong cac ',
    counterExample: 'giam sat, phan bien qua ',
  },
  {
    // What money is for.
    pattern:
      /^[\s\-+•*]*(?:kinh\s+phi|dinh\s+muc\s+chi|muc\s+chi|noi\s+dung\s+chi|che\s+do\s+chi|thanh\s+toan)\s[^;.]{0,90}$/,
    example: '- kinh phi mua sam, sua chua ',
    counterExample: 'bo tri kinh phi in ',
  },
]

/** `phần mềm quản lý hộ nghèo`: what an office works with; where people are told or send something it is a means. Folded, from the name on. */
export const ofOffice =
  /^phan\s+mem\s+(?:quan\s+ly|ke\s+toan|thong\s+ke|theo\s+doi|nghiep\s+vu|chuyen\s+nganh|tai\s+chinh|ho\s+tich|(?:phong\s+)?chong\s+vi|diet)(?![a-z])/

/** `đạt “Lớp học hạnh phúc”`: what a class of a school is to be, no lesson of the plan. Folded, from the name on. */
export const schoolClass = /^lop\s+hoc\s+(?:an\s+toan|hanh\s+phuc|than\s+thien|xanh|sach|so\s+\d|khong\s+)(?![a-z]{2})/

/** The same behind the channel. */
export const noMeansBehind =
  /^\s*(?:,\s+the\s+(?:duc|thao)|quang\s+cao|rao\s+vat|trai\s+phep|sai\s+(?:quy\s+dinh|su\s+that)|(?:thu\s+tuc\s+)?da\s+het\s+hieu\s+luc)(?![a-z])/

/** `hội thi, sân khấu hóa chưa tổ chức trong năm nay`: what is not held, behind the rest of its list. Folded. */
export const notHeld =
  /^\s*(?:,\s[^;.]{0,30}\s)?(?:chua|khong)\s+(?:to\s+chuc|thuc\s+hien|trien\s+khai|(?:duoc\s+)?ap\s+dung)(?![a-z])/

/** `đã được công bố trên báo chí`: what was told, and where. As written, before the channel. */
export const wasTold =
  /(?<!\p{L})đã\s+(?:được\s+)?(?:công\s+bố|đăng(?:\s+tải)?|phản\s+ánh|đưa\s+tin|nêu)\s[^,;.]{0,30}$/iu

/** `đã tổ chức được 12 hội nghị`, `đã đăng 35 tin trên Cổng`: what was done, by its number. As written, before the channel. */
export const toldInNumbers = /(?<!\p{L})đã\s+(?:được\s+)?(?:\p{L}+\s+){1,5}\d[\d.]*\s[^;.]{0,50}$/iu
/** What goes on is meant, whatever was told of it. Folded. */
export const goesOn = /\b(?:tiep\s+tuc|duy\s+tri|phat\s+huy|nhan\s+rong|nang\s+cao)\s/

import { foldedPhrases } from '../folded-phrases.js'
import type { ActorHead } from './actor-head-row.js'

/** Boards and posts, mass organisations, committees of localities, and media. */
export const localHeads: readonly ActorHead[] = [
  {
    pattern:
      /^(?:(?:ban\s+(?:chi\s+dao|giam\s+(?:doc|hieu)|thuong\s+truc|chap\s+hanh)|bcd)(?:\s|$)|btc\s+(?:le|hoi\s+t|cuoc|giai|ngay|lien\s+h|chuong))/,
    opens: ['ban', 'bcd', 'btc'],
    role: 'leadership',
    example: 'ban chi dao cai cach hanh chinh tinh',
    counterExample: 'ban hanh ke hoach',
  },
  {
    pattern: /^thuong\s+truc\s+(?:ban|tieu\s+ban|hoi\s+dong|to\s+cong\s+tac)\s[a-z\d]/,
    opens: ['thuong'],
    role: 'leadership',
    written: /^(?:$|[Tt]hường|[Tt]huong)/u,
    example: 'thuong truc ban an toan giao thong tinh',
    counterExample: 'thuong truc 24/24 gio',
  },
  {
    pattern: /^(?:pho\s+)?truong\s+(?:(?:tieu\s+)?ban|doan)(?:[\s:]|$)/,
    opens: ['pho', 'truong'],
    role: 'leadership',
    written: /^(?:[Pp]hó\s+)?[Tt]rưởng\s+(?:(?:[Tt]iểu\s+)?[Bb]an|[Đđ]oàn)(?:[\s:]|$)/u,
    example: 'truong ban chi dao',
    counterExample: 'truong bao ve',
  },
  {
    pattern: /^(?:ban\s+dai\s+dien|hoi)\s+(?:cha\s+me|phu\s+huynh|cmhs)(?:[\s,:]|$)/,
    opens: ['ban', 'hoi'],
    role: 'fatherland_front',
    example: 'ban dai dien cha me hoc sinh',
    counterExample: 'ban dai dien nguoi cao tuoi',
  },
  {
    pattern: /^cac\s+(?:(?:tinh|thanh|huyen|quan|thi)(?:,\s*|\s+))+doan(?:[\s,:]|$)/,
    opens: ['cac'],
    role: 'fatherland_front',
    example: 'cac huyen, thi, thanh doan',
    counterExample: 'cac huyen, thanh pho',
  },
  {
    pattern: /^(?:chi\s+bo\s(?!(?:quy|tien|phi|cho)\s)[a-z]|(?:cac\s+)?(?:chi,?\s+dang\s+bo|dang\s+bo)\s(?!vien)[a-z])/,
    opens: ['chi', 'cac', 'dang'],
    role: 'party_committee',
    example: 'chi bo cac khom',
    counterExample: 'chi boi duong',
  },
  {
    pattern: new RegExp(
      String.raw`^ban\s+(?:${foldedPhrases([
        'thi đua|tổ chức|văn hóa|kinh tế|tiếp công dân|nội chính|công tác|đại diện|biên soạn|giải phóng mặt bằng',
        'vì sự tiến bộ|điều phối|an toàn|thanh tra|tôn giáo|dân tộc|bảo vệ|liên lạc|bồi thường|quân trang|kiểm soát',
      ])})(?:\s|$)`,
    ),
    opens: ['ban'],
    role: 'department',
    example: 'ban thi dua - khen thuong',
    counterExample: 'ban do hanh chinh',
  },
  {
    // `Ban Xúc tiến đầu tư`, `Ban An toàn giao thông`: any field in capitals.
    pattern: /^(?:tieu\s+)?ban\s[a-z]/,
    opens: ['ban', 'tieu'],
    role: 'department',
    written: /^(?:[Tt]iểu\s+ban|[Tt]ieu\s+ban|Ban)\s+\p{Lu}\p{Ll}/u,
    example: 'ban xuc tien dau tu',
    counterExample: 'bang dien tu',
  },
  {
    pattern: /^(?:ban\s+)?thuong\s+truc\s+(?:uy\s+ban\s+|ub\.?\s?)?(?:mttq|mat\s+tran)/,
    opens: ['thuong', 'ban'],
    role: 'fatherland_front',
    example: 'thuong truc uy ban mttq xa',
    counterExample: 'thuong truc uy ban nhan dan xa',
  },
  {
    // Who keeps the accounts and the cash of a school or a commune.
    pattern: /^(?:ke\s+toan|thu\s+quy)(?:[\s,:]|$)/,
    opens: ['ke', 'thu'],
    role: 'finance_officer',
    written: /^(?:Kế toán|Thủ quỹ)(?!\p{L})/u,
    example: 'ke toan nha truong',
    counterExample: 'ke hoach',
  },
  {
    // Those who hold an election.
    pattern: /^(?:cac\s+)?(?:to|uy\s+ban)\s+bau\s+cu(?:[\s,:]|$)/,
    opens: ['to', 'uy', 'cac'],
    role: 'department',
    example: 'cac to bau cu',
    counterExample: 'to chuc bau cu',
  },
  {
    pattern:
      /^(?:hieu\s+truong|uy\s+vien|pho\s+(?:chu\s+tich|giam\s+doc|truong\s+ban|bi\s+thu)|bi\s+thu|ke\s+toan\s+truong)(?:[\s,]|$)/,
    opens: ['hieu', 'uy', 'pho', 'bi', 'ke'],
    role: 'leadership',
    example: 'hieu truong cac truong hoc',
    counterExample: 'hieu qua cong tac',
  },
  {
    pattern:
      /^(?:(?:pho\s+)?chanh\s+thanh\s+tra|(?:chi\s+)?cuc\s+truong|chi\s+huy\s+truong|pho\s+hieu\s+truong)(?:\s|$)/,
    opens: ['chanh', 'pho', 'cuc', 'chi'],
    role: 'leadership',
    example: 'chanh thanh tra tinh',
    counterExample: 'chanh an toa an',
  },
  {
    pattern: /^(?:pho\s+)?chanh\s+van\s+phong(?:\s|$)/,
    opens: ['chanh', 'pho'],
    role: 'office',
    example: 'chanh van phong',
    counterExample: 'chanh an toa an',
  },
  {
    pattern: /^(?:pho\s+)?(?:chanh\s+an|vien\s+truong)(?:[\s,:]|$)/,
    opens: ['chanh', 'vien', 'pho'],
    role: 'leadership',
    example: 'chanh an toa an nhan dan huyen',
    counterExample: 'vien kiem sat nhan dan huyen',
  },
  {
    // Those who try, prosecute and enforce.
    pattern: /^cac\s+(?:tham\s+phan|thu\s+ky\s+toa|kiem\s+sat\s+vien|chap\s+hanh\s+vien|dieu\s+tra\s+vien)(?:[\s,:]|$)/,
    opens: ['cac'],
    role: 'all_units',
    example: 'cac tham phan duoc phan cong',
    counterExample: 'cac tham quyen duoc giao',
  },
  {
    pattern: /^(?:cong\s+chuc|bo\s+phan|can\s+bo|to)\s(?!ch)[a-z]/,
    opens: ['cong', 'bo', 'can', 'to'],
    role: 'division',
    example: 'bo phan dia chinh',
    counterExample: 'to chuc hoi nghi',
  },
  {
    pattern: /^(?:(?:cac\s+)?(?:don|doi|to|tram|hat|cum|khoi)\s+truong|tong\s+bien\s+tap)(?:[\s,:]|$)/,
    opens: ['don', 'doi', 'to', 'tram', 'hat', 'cum', 'khoi', 'tong', 'cac'],
    role: 'leadership',
    example: 'don truong cac don bien phong',
    counterExample: 'to truyen thong',
  },
  {
    pattern: /^cac\s+hoi(?:,|\s+(?!nghi|thao|dong|dam|thi|cho|truong|quan))/,
    opens: ['cac'],
    role: 'fatherland_front',
    example: 'cac hoi, doan the',
    counterExample: 'cac hoi nghi',
  },
  {
    pattern: /^(?:cac\s+)?(?:cong\s+tac\s+vien|hoa\s+giai\s+vien)(?:[\s,:]|$)/,
    opens: ['cong', 'hoa', 'cac'],
    role: 'village',
    example: 'cong tac vien dan so thon',
    counterExample: 'cong tac dan so',
  },
  {
    pattern:
      /^(?:gia\s+lang|nguoi\s+co\s+uy\s+tin|(?:xom|thon|ap|khom|khu\s+pho)\s+truong|truong\s+(?:\d{1,3}\s+|cac\s+)?(?:xom|thon|ban|ap|khom|khu|buon|to\s+dan|lang))(?:[\s,:]|$)/,
    opens: ['gia', 'nguoi', 'xom', 'thon', 'ap', 'khom', 'khu', 'truong'],
    role: 'village',
    written: /^(?!(?:[Pp]hó\s+)?[Tt]rưởng\s+(?:các\s+)?[Bb]an(?:[\s,]|$))/u,
    example: 'xom truong 18 xom',
    counterExample: 'truong hop dac biet',
  },
  {
    // Boards of the Party in communes: `Khối Dân vận Đảng ủy`.
    pattern: /^khoi\s+(?:dan\s+van|noi\s+chinh)(?:[\s,:]|$)/,
    opens: ['khoi'],
    role: 'party_committee',
    example: 'khoi dan van dang uy',
    counterExample: 'khoi dan cu',
  },
  {
    pattern: /^(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+va\s+(?:ub|uy\s+ban|mat\s+tran)/,
    opens: ['ubnd', 'uy'],
    role: 'local_committee',
    example: 'ubnd va uy ban mttq cac xa',
    counterExample: 'ubnd va nhan dan',
  },
  {
    pattern: /^ub\.?\s?mt(?:tq|\s+to\s+quoc)/,
    opens: ['ub', 'ubmt', 'ubmttq', 'ubmttqvn'],
    role: 'fatherland_front',
    example: 'ubmttq huyen',
    counterExample: 'ubnd huyen',
  },
  {
    pattern: /^(?:cac\s+)?chi\s+hoi\s+truong(?:[\s,:]|$)/,
    opens: ['chi', 'cac'],
    role: 'fatherland_front',
    example: 'chi hoi truong phu nu ap',
    counterExample: 'chi hoi nghi',
  },
  {
    pattern: /^(?:lien\s+hiep|hoi|doan)\s(?!nghi|thao|dong|dam|thi|nhap|kiem)[a-z]/,
    opens: ['lien', 'hoi', 'doan'],
    role: 'fatherland_front',
    example: 'hoi cuu thanh nien xung phong',
    counterExample: 'hoi nghi',
  },
  {
    // One misread letter a word: `Ủy bau nhân dâu các xã`.
    pattern:
      /^(?:ubnd|uy\s+ba[a-z]\s+[a-z]{2,3}n\s+da[a-z])\s(?:cac\s|cap\s|\d+\s|(?:huyen|quan|xa|phuong|thi\s+xa|thi\s+tran)\s?[,-]\s?(?:huyen|quan|xa|phuong|thi|thanh|dac)(?![a-z]))/,
    opens: ['ubnd', 'uy'],
    role: 'local_committee',
    example: 'ubnd cac thi tran',
    counterExample: 'uy quyen',
  },
  {
    // `UBND thành phố Long Xuyên và các huyện`: one below that is named, and the others.
    pattern:
      /^(?:ubnd|uy\s+ban\s+nhan\s+dan)\s(?:thanh\s+pho|tp\.?|thi\s+xa|huyen|quan)\s[a-z ]{2,18}(?:,|\s+va)\s(?:ubnd\s)?cac\s(?:huyen|quan|thi\s+xa|thanh|xa|phuong)/,
    opens: ['ubnd', 'uy'],
    role: 'local_committee',
    example: 'ubnd thanh pho long xuyen va cac huyen',
    counterExample: 'ubnd thanh pho va cac don vi',
  },
  {
    pattern: /^cac\s(?:xa|phuong|thi\s+tran|huyen|quan|dac\s+khu)(?:\s*$|\s(?!hoi)[a-z])/,
    opens: ['cac'],
    role: 'local_committee',
    example: 'cac phuong tan an',
    counterExample: 'cac xa hoi',
  },
  {
    pattern:
      /^dai\s(?!hoi|bieu|dien|ly|tuong|han|so|khi)[^,;:]{0,26}(?:huyen|quan|thi\s+xa|xa|phuong|co\s+so|truyen\s+thanh)(?:[\s,;:]|$)/,
    opens: ['dai'],
    role: 'radio_station',
    example: 'dai tt-th huyen',
    counterExample: 'dai bieu',
  },
  {
    pattern: /^dai\s(?:tieng\s+noi|pt|phat|truyen|tinh|thanh\s+pho|tw|trung\s+uong)/,
    opens: ['dai'],
    role: 'provincial_media',
    example: 'dai pt&th tinh',
    counterExample: 'dai hoi',
  },
  {
    // Its fold is that of `báo cáo bằng`.
    pattern: /^bao\s+cao\s+bang(?:[\s,:]|$)/,
    opens: ['bao'],
    role: 'provincial_media',
    written: /^Báo\s+Cao\s+Bằng/u,
    example: 'bao cao bang',
    counterExample: 'bao cao bo',
  },
  {
    pattern: /^bao\s(?!cao|dam|ve|chi|hiem|gom|kip|ngay|tin|som|truoc|cho|voi)[a-z]/,
    opens: ['bao'],
    role: 'provincial_media',
    example: 'bao lao cai',
    counterExample: 'bao cao',
  },
]

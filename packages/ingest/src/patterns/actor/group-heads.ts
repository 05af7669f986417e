import type { ActorHead } from './actor-head-row.js'

/** Groups that are one actor: teams, divisions without their article, those who work somewhere, and bodies by their first letters. */
export const groupHeads: readonly ActorHead[] = [
  {
    pattern: /^cac\s+doan\s+(?:kiem\s+tra|thanh\s+tra|giam\s+sat|cong\s+tac|lien\s+nganh)(?:\s|$)/,
    opens: ['cac'],
    role: 'all_units',
    example: 'cac doan cong tac',
    counterExample: 'cac doan the',
  },
  {
    // `Phòng, ban, đơn vị trực thuộc` without `các`.
    pattern: /^(?:so|phong|ban|co\s+quan),\s*(?:ban|nganh|don\s+vi|phong|doan\s+the|to\s+chuc)(?![a-z])/,
    opens: ['so', 'phong', 'ban', 'co'],
    role: 'all_units',
    written: /^(?:$|\p{Lu})/u,
    example: 'phong, ban, don vi truc thuoc',
    counterExample: 'phong, chong dich',
  },
  {
    pattern: /^nguoi\s+lao\s+dong(?:[\s,:]|$)/,
    opens: ['nguoi'],
    role: 'all_units',
    example: 'nguoi lao dong',
    counterExample: 'nguoi dan',
  },
  {
    // Offices of a committee without their article.
    pattern: /^co\s+quan\s+chuyen\s+mon(?:[\s,:]|$)/,
    opens: ['co'],
    role: 'all_units',
    written: /^(?:$|\p{Lu})/u,
    example: 'co quan chuyen mon cua huyen',
    counterExample: 'co quan chuyen trach',
  },
  {
    // Subcommittees of an election.
    pattern: /^cac\s+tieu\s+ban(?:[\s,:;]|$)/,
    opens: ['cac'],
    role: 'department',
    example: 'cac tieu ban bau cu',
    counterExample: 'cac tieu chi',
  },
  {
    // Faculties of a college, wards of a hospital.
    pattern: /^(?:cac\s+khoa(?!\s+hoc)(?:[\s,:]|$)|khoa\s+(?!hoc)[a-z])/,
    opens: ['khoa', 'cac'],
    role: 'division',
    written: /^(?:[Cc]ác\s+[Kk]hoa(?!\p{L})|Khoa\s+\p{Lu})/u,
    example: 'cac khoa, phong',
    counterExample: 'khoa hoc va cong nghe',
  },
  {
    // Bodies of one kind together, nothing said of which: `Các chi cục:`, `Các Viện, Trung tâm`. `Các viên chức`, `các đối tượng` fold alike.
    pattern:
      /^cac\s+(?:vien(?!\s+chuc)|phan\s+hieu|xi\s+nghiep|cuc|hat\s+kiem\s+lam|don\s+bien\s+phong|tram|nha\s+truong|hiep\s+hoi|doi(?!\s+(?:tuong|tac|moi|voi|ngu|song|thi|du|tuyen|choi|bong)))(?:[\s,:;]|$)/,
    opens: ['cac'],
    role: 'department',
    written:
      /^[Cc]ác\s+(?:[Vv]iện|[Pp]hân\s+hiệu|[Xx]í\s+nghiệp|[Cc]ục|[Hh]ạt|[Đđ]ồn|[Tt]rạm|[Nn]hà\s+trường|[Hh]iệp\s+hội|[Đđ]ội)(?!\p{L})/u,
    example: 'cac vien, trung tam',
    counterExample: 'cac vien chuc',
  },
  {
    pattern: /^cac\s+bo\s+mon(?:[\s,:;]|$)/,
    opens: ['cac'],
    role: 'division',
    example: 'cac bo mon',
    counterExample: 'cac bo, nganh',
  },
  {
    // Branches of mass organisations.
    pattern: /^cac\s+chi\s+(?:hoi|doan)(?!\s+(?:nghi|vien))(?:[\s,:;]|$)/,
    opens: ['cac'],
    role: 'fatherland_front',
    example: 'cac chi hoi, chi doan',
    counterExample: 'cac chi bo',
  },
  {
    pattern:
      /^cac\s+(?:bao(?!\s+(?:cao|dam|hiem|ve|chi))|dai(?!\s+(?:bieu|dien|hoi|ly|truyen\s+thanh|co\s+so|xa|phuong)))(?:[\s,:;]|$)/,
    opens: ['cac'],
    role: 'provincial_media',
    written: /^[Cc]ác\s+(?:[Bb]áo|[Đđ]ài)(?!\p{L})/u,
    example: 'cac bao, dai',
    counterExample: 'cac bao cao',
  },
  {
    // Teams of a branch of taxes, markets or police.
    pattern: /^doi\s+(?!moi|tuong|voi|ngu)[a-z]/,
    opens: ['doi'],
    role: 'department',
    written: /^Đội\s+\p{Lu}/u,
    example: 'doi ke khai - ke toan thue',
    counterExample: 'doi tuong thu huong',
  },
  {
    // `P. HCQT`, `P.TCCB`, `P. Điều dưỡng`: a division, its kind by its first letter. `P. Bến Thành` is a ward.
    pattern:
      /^p\.\s?(?:[bcdghklmnpqrstvx&-]{2,7}(?=[\s,:;)]|$)|(?:noi\s+vu|tu\s+phap|(?:tai|hanh)\s+chinh|to\s+chuc|dieu\s+duong|ke\s+(?:hoach|toan)|giao\s+duc|y\s+te|van\s+hoa|kinh\s+te|cong\s+(?:thuong|tac)|quan\s+(?:ly|tri)|dao\s+tao|nghiep\s+vu|chinh\s+tri|thanh\s+tra|lao\s+dong|tai\s+nguyen|nong\s+nghiep)(?![a-z]))/,
    opens: ['p'],
    role: 'division',
    written:
      /^P\.\s?(?:\p{Lu}[\p{Lu}&-]{1,6}(?!\p{L})|(?:Nội|Tư|Tài|Hành|Tổ|Điều|Kế|Giáo|Y|Văn|Kinh|Công|Quản|Đào|Nghiệp|Chính|Thanh|Lao|Nông)\s\p{Ll})/u,
    example: 'p. hcqt',
    counterExample: 'p. ben thanh',
  },
  {
    // `Tổ chuyên môn` of a school.
    pattern: /^(?:cac\s+)?to\s+(?:chuyen\s+mon|bo\s+mon)(?:[\s,:]|$)/,
    opens: ['to', 'cac'],
    role: 'division',
    example: 'to chuyen mon',
    counterExample: 'to chuc chuyen de',
  },
  {
    // Whom a school works with.
    pattern: /^(?:hoc\s+sinh(?:\s+va|,)\s+)?(?:cha\s+me\s+hoc\s+sinh|phu\s+huynh)(?:[\s,:]|$)/,
    opens: ['hoc', 'cha', 'phu'],
    role: 'all_units',
    written: /^(?:$|\p{Lu})/u,
    example: 'hoc sinh va cha me hoc sinh',
    counterExample: 'hoc sinh va giao vien',
  },
  {
    // Those who work in schools and offices, whatever their post.
    pattern: /^(?:cac\s+)?(?:giao\s+vien(?!\s+chuc)|gvcn|nhan\s+vien|tong\s+phu\s+trach|nha\s+giao)(?:[\s,:]|$)/,
    opens: ['giao', 'gvcn', 'nhan', 'tong', 'nha', 'cac'],
    role: 'all_units',
    example: 'giao vien chu nhiem',
    counterExample: 'giao vien chuc phu trach',
  },
  {
    // The school that its own plan speaks of.
    pattern: /^nha\s+truong(?:[\s,:]|$)/,
    opens: ['nha'],
    role: 'department',
    written: /^(?:$|Nhà trường)/u,
    example: 'nha truong',
    counterExample: 'nha tro',
  },
  {
    // Those who look after health in villages and schools.
    pattern: /^y\s+te\s+(?:thon|ap|khom|truong|co\s+quan|hoc\s+duong)(?:[\s,:]|$)/,
    opens: ['y'],
    role: 'all_units',
    written: /^(?:$|Y )/u,
    example: 'y te thon ban',
    counterExample: 'y te du phong',
  },
  {
    pattern: /^(?:cac\s+)?to\s+chuc\s+thanh\s+vien(?:[\s,:]|$)/,
    opens: ['to', 'cac'],
    role: 'fatherland_front',
    example: 'cac to chuc thanh vien cua mat tran',
    counterExample: 'cac to chuc thanh nien',
  },
  {
    pattern: /^(?:cac\s+)?chuyen\s+vien(?:[\s,:]|$)/,
    opens: ['chuyen', 'cac'],
    role: 'division',
    written: /^(?:$|\p{Lu})/u,
    example: 'chuyen vien phu trach linh vuc van hoa',
    counterExample: 'chuyen muc phap luat',
  },
  {
    pattern: /^bo\s+truong(?:[\s,:]|$)/,
    opens: ['bo'],
    role: 'leadership',
    written: /^(?:$|Bộ\s+trưởng)/u,
    example: 'bo truong, thu truong co quan ngang bo',
    counterExample: 'bo tri kinh phi',
  },
  {
    // In small letters `cả xã` folds alike.
    pattern: /^(?:bchqs|tt\s+y\s+te|ca\s+(?:xa|phuong|thi\s+tran|huyen|tinh|tp))(?:\s|$)/,
    opens: ['bchqs', 'tt', 'ca'],
    role: 'department',
    written: /^(?:BCHQS|TT|CA)(?:\s|$)/u,
    example: 'ca xa',
    counterExample: 'ca nuoc',
  },
]

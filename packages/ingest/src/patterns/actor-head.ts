import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'

/** Words before a name that are no part of it. Folded. */
export const leadWords =
  /^(?:\s|[-+"*_|]|(?:giao\s+cho|giao|mời|moi|de\s+nghi|yeu\s+cau|phan\s+cong|chi\s+dao|dong\s+chi|cac\s+dong\s+chi)\s)*/

/** How names of bodies begin that no vocabulary lists, with the role such a body has. Folded. */
export const actorHeads: readonly {
  readonly pattern: RegExp
  readonly role: ActorRole
  readonly example: string
  readonly counterExample: string
}[] = [
  {
    pattern: /^so\s(?!luong|lieu|dien|ho|diem|huu|tay)[a-z]/,
    role: 'department',
    example: 'so cong thuong',
    counterExample: 'so lieu thong ke',
  },
  {
    pattern: /^phong\s(?!chong|trao|phu|ngua|hop|cach)[a-z]/,
    role: 'division',
    example: 'phong dkkd',
    counterExample: 'phong chong tham nhung',
  },
  {
    pattern: /^trung\s+tam\s[^,;:]{0,60}(?:truyen\s+thanh|truyen\s+thong|van\s+hoa)/,
    role: 'radio_station',
    example: 'trung tam van hoa - the thao va truyen thanh',
    counterExample: 'trung tam xuc tien dau tu',
  },
  {
    pattern: /^(?:trung\s+tam|chi\s+cuc|cuc|ban\s+quan\s+ly|hat|vien|truong|kho\s+bac|ngan\s+hang|buu\s+dien)\s[a-z]/,
    role: 'department',
    example: 'trung tam xuc tien dau tu',
    counterExample: 'kho khan',
  },
  {
    pattern: /^(?:cong\s+an|ban\s+chi\s+huy|bo\s+chi\s+huy|bo\s+doi)\s?[a-z]*/,
    role: 'department',
    example: 'cong an huyen',
    counterExample: 'cong viec',
  },
  {
    pattern: /^(?:cong\s+chuc|bo\s+phan|can\s+bo|to)\s(?!ch)[a-z]/,
    role: 'division',
    example: 'bo phan dia chinh',
    counterExample: 'to chuc hoi nghi',
  },
  {
    pattern: /^(?:hoi|doan)\s(?!nghi|thao|dong|dam|thi|nhap|kiem)[a-z]/,
    role: 'fatherland_front',
    example: 'hoi cuu thanh nien xung phong',
    counterExample: 'hoi nghi',
  },
  {
    pattern: /^(?:ubnd|uy\s+ban\s+nhan\s+dan)\s(?:cac\s|cap\s|\d+\s)/,
    role: 'local_committee',
    example: 'ubnd cac thi tran',
    counterExample: 'uy quyen',
  },
  {
    pattern: /^bao\s(?!cao|dam|ve|chi|hiem|gom)[a-z]/,
    role: 'provincial_media',
    example: 'bao lao cai',
    counterExample: 'bao cao',
  },
]

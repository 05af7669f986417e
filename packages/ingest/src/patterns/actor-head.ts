import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'

/** Words before a name that are no part of it. Folded. */
export const leadWords =
  /^(?:\s|[-+"*_|]|(?:giao cho|giao|mời|moi|de nghi|yeu cau|phan cong|chi dao|dong chi|cac dong chi)\s)*/

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
    pattern: /^trung tam\s[^,;:]{0,60}(?:truyen thanh|truyen thong|van hoa)/,
    role: 'radio_station',
    example: 'trung tam van hoa - the thao va truyen thanh',
    counterExample: 'trung tam xuc tien dau tu',
  },
  {
    pattern: /^(?:trung tam|chi cuc|cuc|ban quan ly|hat|vien|truong|kho bac|ngan hang|buu dien)\s[a-z]/,
    role: 'department',
    example: 'trung tam xuc tien dau tu',
    counterExample: 'kho khan',
  },
  {
    pattern: /^(?:cong an|ban chi huy|bo chi huy|bo doi)\s?[a-z]*/,
    role: 'department',
    example: 'cong an huyen',
    counterExample: 'cong viec',
  },
  {
    pattern: /^(?:cong chuc|bo phan|can bo|to)\s(?!ch)[a-z]/,
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
    pattern: /^(?:ubnd|uy ban nhan dan)\s(?:cac\s|cap\s|\d+\s)/,
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

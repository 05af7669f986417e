/** `không gửi báo cáo đúng hạn sẽ bị trừ điểm`: what follows where a duty is not done, and no duty itself. Folded. */
export const sanction = /\bkhong\s[^;]{0,60}\s(?:se\s+)?bi\s+(?:tru|phe|kiem|nhac|xem|xu)\s/

/** What it finds and what it leaves. */
export const sanctions = {
  name: 'sanction',
  pattern: sanction,
  example: 'don vi khong gui bao cao dung han se bi tru diem thi dua',
  counterExample: 'khong de ho so bi tre han',
} as const

/**
 * Folded words that open a duty clause besides the cue words, and words that open no duty at all. They are read only at the
 * head of a clause whose actor is known, where most words that are no nouns are verbs.
 */
export const dutyOpenings =
  /^(?:giup|quan tri|dinh huong|cu the hoa|treo|cap|kich hoat|mo|in|lap|chuyen|lap dat|trang bi|huy dong|khen thuong|ung dung|khai thac|so hoa|tich hop|cong bo|gioi thieu|huong ung|nhac nho|chan chinh|xac dinh|ky ket|dat|day manh|khuyen khich|tao|phu trach|dam nhan|bien dich|ghi hinh|thong bao|dang ky|tiep xuc|doi thoai|la (?:co quan|don vi|bo phan)|moi (?:tuan|thang|quy|nam)|hang (?:ngay|tuan|thang|quy|nam)|dinh ky|truoc ngay|chiu|dong vien|keu goi|kien nghi|thanh lap|kiem diem|van dong|lay|dua|bo tri|phat)\b/

/** Nouns and conjunctions that open a clause of explanation. */
export const noDuty =
  /^(?:ket qua|viec|nhung|hoat dong|noi dung|trong do|kinh phi|doi voi|thoi gian|neu|khi|ngoai ra|rieng|tuy|do|vi|sau khi|hinh thuc|muc tieu|san pham|ghi chu|luu y|trong qua trinh|qua trinh|bao gom|gom|nhu|co the|day la|tai|cu the la|nham|qua do|tu do|nhat la|dac biet)\b/

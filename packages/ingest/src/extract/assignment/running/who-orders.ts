/** Room for the name of who asks, 40 characters behind it and wide gaps; a long clause has many requests. */
export const FARTHEST_ASKER = 120

export const BY_COMMITTEE =
  /(?:ubnd|uy\s+ban\s+nhan\s+dan|chu\s+tich|giam\s+doc|thuong\s+truc|ban\s+thuong\s+vu|ban\s+chi\s+dao|lanh\s+dao|(?:tinh|thanh|huyen|dang)\s+uy)(?!\s+(?:(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+)?(?:cac|cap)\s)[^,;]{0,40}$/

export const ORDERS = /^(?:giao|yeu\s+cau|de\s+nghi|phan\s+cong)\s/

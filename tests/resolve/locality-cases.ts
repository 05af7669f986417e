/**
 * What a text says of a unit, and the unit it means. `said`: the unit, then its stated superior units; `when`: the day, month
 * or year of the plan. `means`: kind and name, its district and its province as they stood, or `ambiguous` / `unresolved`.
 */
export interface LocalityCase {
  readonly said: string
  readonly when: string | null
  readonly means: string
  /** The text lost its marks or carries recognition errors. */
  readonly damaged?: true
  /** Units that the text names elsewhere. */
  readonly hints?: string
}

const row = (said: string, when: string | null, means: string): LocalityCase => ({ said, when, means })
const damaged = (said: string, when: string | null, means: string): LocalityCase => ({
  said,
  when,
  means,
  damaged: true,
})
const hinted = (said: string, hints: string, when: string | null, means: string): LocalityCase => ({
  said,
  when,
  means,
  hints,
})

const seeds: readonly LocalityCase[] = [
  row('xã Ngọc Kỳ, huyện Tứ Kỳ', '2022', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('phường Cổ Thành, thành phố Chí Linh', '2023', 'phường Cổ Thành < thành phố Chí Linh < Hải Dương'),
  damaged('xa Son Ninh, huyén Huong Son', '2022', 'xã Sơn Ninh < huyện Hương Sơn < Hà Tĩnh'),
  row('xã Thạch Châu, huyện Lộc Hà, tỉnh Hà Tĩnh', '2024-03-15', 'xã Thạch Châu < huyện Lộc Hà < Hà Tĩnh'),
  row('tỉnh Bắc Ninh', '2022-02', 'tỉnh Bắc Ninh until 2025-07-01'),
  row('xã Cổ Thành, thị xã Chí Linh', '2018', 'xã Cổ Thành < thị xã Chí Linh < Hải Dương'),
  row('xã Thạch Châu, huyện Thạch Hà', '2025-02-10', 'xã Thạch Châu < huyện Thạch Hà < Hà Tĩnh'),
  row('xã Mai Phụ, tỉnh Hà Tĩnh', '2025-09-01', 'xã Mai Phụ < Hà Tĩnh'),
  row('xã Hương Sơn, tỉnh Hà Tĩnh', '2026-02-01', 'xã Hương Sơn < Hà Tĩnh'),
  row('phường Chí Linh, thành phố Hải Phòng', '2026', 'phường Chí Linh < Hải Phòng'),
  row('xã Tân Kỳ, thành phố Hải Phòng', '2026', 'xã Tân Kỳ < Hải Phòng'),
]

const homonyms: readonly LocalityCase[] = [
  row('xã Tân Tiến', '2022', 'ambiguous'),
  row('xã Tân Tiến, huyện Chương Mỹ', '2022', 'xã Tân Tiến < huyện Chương Mỹ < Hà Nội'),
  row('xã Tân Tiến, huyện Gia Lộc', '2022', 'xã Tân Tiến < huyện Gia Lộc < Hải Dương'),
  row('xã Tân Tiến, huyện An Dương', '2022', 'xã Tân Tiến < huyện An Dương < Hải Phòng'),
  row('phường Tân Tiến, quận An Dương', '2025-03-01', 'phường Tân Tiến < quận An Dương < Hải Phòng'),
  row('xã Tân Tiến, huyện Văn Giang', '2022', 'xã Tân Tiến < huyện Văn Giang < Hưng Yên'),
  row('xã Tân Tiến, huyện Hưng Hà', '2022', 'xã Tân Tiến < huyện Hưng Hà < Thái Bình'),
  row('xã Tân Tiến, thị xã La Gi', '2022', 'xã Tân Tiến < thị xã La Gi < Bình Thuận'),
  row('xã Tân Tiến, huyện Krông Pắc', '2022', 'xã Tân Tiến < huyện Krông Pắc < Đắk Lắk'),
  row('phường Tân Tiến, thành phố Buôn Ma Thuột', '2022', 'phường Tân Tiến < thành phố Buôn Ma Thuột < Đắk Lắk'),
  row('xã Tân Tiến, huyện Bù Đốp', '2022', 'xã Tân Tiến < huyện Bù Đốp < Bình Phước'),
  row('xã Tân Tiến, huyện Đồng Phú', '2022', 'xã Tân Tiến < huyện Đồng Phú < Bình Phước'),
  row('xã Tân Tiến, thành phố Vị Thanh', '2022', 'xã Tân Tiến < thành phố Vị Thanh < Hậu Giang'),
  row('xã Tân Tiến, tỉnh Hưng Yên', '2022', 'xã Tân Tiến < huyện Văn Giang < Hưng Yên'),
  row('xã Tân Tiến, tỉnh Đắk Lắk', '2022', 'xã Tân Tiến < huyện Krông Pắc < Đắk Lắk'),
  row('xã Tân Tiến, tỉnh Bình Phước', '2022', 'ambiguous'),
  row('xã Tân Tiến, tỉnh Hà Tĩnh', '2022', 'unresolved'),
  hinted('xã Tân Tiến', 'huyện Gia Lộc', '2022', 'xã Tân Tiến < huyện Gia Lộc < Hải Dương'),
  hinted('xã Tân Tiến', 'tỉnh Thái Bình', '2022', 'xã Tân Tiến < huyện Hưng Hà < Thái Bình'),
  hinted('xã Tân Tiến', 'tỉnh Thái Bình; tỉnh Hưng Yên', '2022', 'ambiguous'),
  hinted('xã Tân Tiến', 'tỉnh Bình Phước; huyện Bù Đốp', '2022', 'xã Tân Tiến < huyện Bù Đốp < Bình Phước'),
  hinted('xã Tân Tiến', 'huyện Không Có', '2022', 'ambiguous'),
  row('xã Hòa Bình', '2023', 'ambiguous'),
  row('xã Hòa Bình, huyện Kiến Xương', '2023', 'xã Hòa Bình < huyện Kiến Xương < Thái Bình'),
  row('xã Hòa Bình, huyện Vũ Thư', '2023', 'xã Hòa Bình < huyện Vũ Thư < Thái Bình'),
  row('xã Hòa Bình, tỉnh Thái Bình', '2023', 'ambiguous'),
  row('xã Hòa Bình, huyện Thường Tín', '2023', 'xã Hòa Bình < huyện Thường Tín < Hà Nội'),
  row('xã Minh Đức, huyện Tứ Kỳ', '2023', 'xã Minh Đức < huyện Tứ Kỳ < Hải Dương'),
  row('xã Minh Đức, huyện Ứng Hòa', '2023', 'xã Minh Đức < huyện Ứng Hòa < Hà Nội'),
  row('phường Minh Đức, quận Đồ Sơn', '2023', 'phường Minh Đức < quận Đồ Sơn < Hải Phòng'),
  row('thị trấn Minh Đức, huyện Thủy Nguyên', '2023', 'thị trấn Minh Đức < huyện Thuỷ Nguyên < Hải Phòng'),
  row('xã Minh Đức', '2023', 'ambiguous'),
  row('huyện Châu Thành', '2023', 'ambiguous'),
  row('huyện Châu Thành, tỉnh Tây Ninh', '2023', 'huyện Châu Thành < Tây Ninh'),
  row('huyện Châu Thành, tỉnh Bến Tre', '2023', 'huyện Châu Thành < Bến Tre'),
  row('huyện Tam Nông, tỉnh Phú Thọ', '2023', 'huyện Tam Nông < Phú Thọ'),
  row('huyện Tam Nông, tỉnh Đồng Tháp', '2023', 'huyện Tam Nông < Đồng Tháp'),
  row('huyện Kỳ Sơn, tỉnh Nghệ An', '2023', 'huyện Kỳ Sơn < Nghệ An'),
  row('xã Thanh Sơn', '2022', 'ambiguous'),
  row('xã Quang Trung, huyện Tứ Kỳ', '2022', 'xã Quang Trung < huyện Tứ Kỳ < Hải Dương'),
]

const spellings: readonly LocalityCase[] = [
  row('tỉnh Hòa Bình', '2022', 'tỉnh Hoà Bình until 2025-07-01'),
  row('tỉnh Hoà Bình', '2022', 'tỉnh Hoà Bình until 2025-07-01'),
  row('huyện Thủy Nguyên', '2022', 'huyện Thuỷ Nguyên < Hải Phòng'),
  row('huyện Thuỷ Nguyên', '2022', 'huyện Thuỷ Nguyên < Hải Phòng'),
  row('thành phố Quy Nhơn', '2022', 'thành phố Quy Nhơn < Bình Định'),
  row('thành phố Qui Nhơn', '2022', 'thành phố Quy Nhơn < Bình Định'),
  row('huyện Phú Quý', '2022', 'huyện Phú Quí < Bình Thuận'),
  row('huyện Phú Quí', '2022', 'huyện Phú Quí < Bình Thuận'),
  row("huyện M'Đrắk", '2022', "huyện M'Đrắk < Đắk Lắk"),
  row('huyện M’Đrắk', '2022', "huyện M'Đrắk < Đắk Lắk"),
  row('huyện M’ Đrắk', '2022', "huyện M'Đrắk < Đắk Lắk"),
  row('huyện MĐrắk', '2022', "huyện M'Đrắk < Đắk Lắk"),
  row("huyện Ia H'Drai", '2022', "huyện Ia H' Drai < Kon Tum"),
  row("huyện Ea H'leo", '2022', "huyện Ea H'leo < Đắk Lắk"),
  row('huyện Ea H’Leo', '2022', "huyện Ea H'leo < Đắk Lắk"),
  row("huyện Cư M'gar, tỉnh Đắk Lắk", '2022', "huyện Cư M'gar < Đắk Lắk"),
  row("huyện Đắk R'Lấp", '2022', "huyện Đắk R'Lấp < Đắk Nông"),
  row("huyện Đăk R'Lấp, tỉnh Đắk Nông", '2022', "huyện Đắk R'Lấp < Đắk Nông"),
  row('tỉnh Đăk Lăk', '2022', 'tỉnh Đắk Lắk until 2025-07-01'),
  row('tỉnh Bà Rịa – Vũng Tàu', '2022', 'tỉnh Bà Rịa - Vũng Tàu until 2025-07-01'),
  row('tỉnh Bà Rịa-Vũng Tàu', '2022', 'tỉnh Bà Rịa - Vũng Tàu until 2025-07-01'),
  row('thành phố Phan Rang - Tháp Chàm', '2022', 'thành phố Phan Rang-Tháp Chàm < Ninh Thuận'),
  row('huyện Krông Ana', '2022', 'huyện Krông A Na < Đắk Lắk'),
  row('huyện Vị Thủy', '2022', 'huyện Vị Thuỷ < Hậu Giang'),
  row('xã Hòa Phú, thành phố Buôn Ma Thuột', '2022', 'xã Hòa Phú < thành phố Buôn Ma Thuột < Đắk Lắk'),
  row('xã Hoà Phú, thành phố Buôn Ma Thuột', '2022', 'xã Hòa Phú < thành phố Buôn Ma Thuột < Đắk Lắk'),
  row('XÃ NGỌC KỲ, HUYỆN TỨ KỲ', '2022', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('xã  Ngọc   Kỳ, huyện Tứ\nKỳ', '2022', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('xã Ngọc Kỳ, huyện Tứ Kỳ'.normalize('NFD'), '2022', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('huyện Lý Nhân', '2022', 'huyện Lý Nhân < Hà Nam'),
  row('huyện Lí Nhân', '2022', 'huyện Lý Nhân < Hà Nam'),
]

const abbreviations: readonly LocalityCase[] = [
  row('P. Cổ Thành, TP. Chí Linh', '2023', 'phường Cổ Thành < thành phố Chí Linh < Hải Dương'),
  row('P.Cổ Thành, TP.Chí Linh', '2023', 'phường Cổ Thành < thành phố Chí Linh < Hải Dương'),
  row('X. Ngọc Kỳ, H. Tứ Kỳ, T. Hải Dương', '2022', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('TT. Tứ Kỳ, H. Tứ Kỳ', '2022', 'thị trấn Tứ Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('TT Tứ Kỳ, huyện Tứ Kỳ', '2022', 'thị trấn Tứ Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('TX. Kỳ Anh, tỉnh Hà Tĩnh', '2022', 'thị xã Kỳ Anh < Hà Tĩnh'),
  row('H. Kỳ Anh, tỉnh Hà Tĩnh', '2022', 'huyện Kỳ Anh < Hà Tĩnh'),
  row('Q. Đồ Sơn', '2022', 'quận Đồ Sơn < Hải Phòng'),
  row('Q.1', '2022', 'quận 1 < Hồ Chí Minh'),
  row('TP Chí Linh', '2022', 'thành phố Chí Linh < Hải Dương'),
  row('X. Sơn Ninh, H. Hương Sơn', '2022', 'xã Sơn Ninh < huyện Hương Sơn < Hà Tĩnh'),
  row('P. Minh Đức, Q. Đồ Sơn', '2023', 'phường Minh Đức < quận Đồ Sơn < Hải Phòng'),
]

const numbered: readonly LocalityCase[] = [
  row('Phường 1', '2023', 'ambiguous'),
  row('Phường 1, thành phố Đà Lạt', '2023', 'phường 1 < thành phố Đà Lạt < Lâm Đồng'),
  row('phường 1, thành phố Bảo Lộc', '2023', 'phường 1 < thành phố Bảo Lộc < Lâm Đồng'),
  row('Phường 1, tỉnh Lâm Đồng', '2023', 'ambiguous'),
  row('P.1, TP. Đông Hà', '2023', 'phường 1 < thành phố Đông Hà < Quảng Trị'),
  row('P1, TP. Đông Hà', '2023', 'phường 1 < thành phố Đông Hà < Quảng Trị'),
  row('phường 01, quận Bình Thạnh', '2023', 'phường 1 < quận Bình Thạnh < Hồ Chí Minh'),
  row('Phường 1, thị xã Quảng Trị', '2023', 'phường 1 < thị xã Quảng Trị < Quảng Trị'),
  row('Phường 12, Quận Gò Vấp', '2022', 'phường 12 < quận Gò Vấp < Hồ Chí Minh'),
  row('Phường 11, quận 3', '2022', 'phường 11 < quận 3 < Hồ Chí Minh'),
  row('Phường 1, Quận 3', '2022', 'phường 1 < quận 3 < Hồ Chí Minh'),
  row('Phường 99, Quận 3', '2022', 'unresolved'),
]

const damage: readonly LocalityCase[] = [
  row('tỉnh Đk Lk', '2016', 'tỉnh Đắk Lắk until 2025-07-01'),
  row('tỉnh Bc Giang', '2021', 'tỉnh Bắc Giang until 2025-07-01'),
  row('tỉnh Hà Tây', '2016', 'unresolved'),
  damaged('tỉnh Nghé Ân', '2021', 'tỉnh Nghệ An'),
  damaged('tinh Nqhe An', '2021', 'tỉnh Nghệ An'),
  damaged('tỉnh Sông Bé', '2021', 'unresolved'),
  damaged('xa Ngoc Ky, huyen Tu Ky', '2022', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  damaged('xa Ngoc Ky', '2022', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  damaged('xi Son Ninh, huyén Huong Son', '2022', 'unresolved'),
  damaged('xa S0n Ninh, huyen Huong Son', '2022', 'xã Sơn Ninh < huyện Hương Sơn < Hà Tĩnh'),
  damaged('xa Son Nính, huyện Hương Sơn', '2022', 'xã Sơn Ninh < huyện Hương Sơn < Hà Tĩnh'),
  // An l is no likeness of an h: one letter that stands for another one is not enough to be sure.
  damaged('xa Son Ninl, huyen Huong Son', '2022', 'unresolved'),
  damaged('xa Thach Chau, huyen Loc Ha', '2024-03-15', 'xã Thạch Châu < huyện Lộc Hà < Hà Tĩnh'),
  damaged('xa Thach Chan, huyen Loc Ha', '2024-03-15', 'xã Thạch Châu < huyện Lộc Hà < Hà Tĩnh'),
  damaged('xa Thach Chdu, huyen Loc Ha', '2024-03-15', 'xã Thạch Châu < huyện Lộc Hà < Hà Tĩnh'),
  damaged('phuong Co Thanh, thanh pho Chi Linh', '2023', 'phường Cổ Thành < thành phố Chí Linh < Hải Dương'),
  damaged('phuong C6 Thanh, thanh pho Chi Linh', '2023', 'phường Cổ Thành < thành phố Chí Linh < Hải Dương'),
  damaged('tinh Bac Ninh', '2022', 'tỉnh Bắc Ninh until 2025-07-01'),
  damaged('tinh Ha Tinh', '2022', 'tỉnh Hà Tĩnh'),
  damaged('huyen Huong Son, tinh Ha Tinh', '2022', 'huyện Hương Sơn < Hà Tĩnh'),
  damaged('xa Tan Tien', '2022', 'ambiguous'),
  damaged('xa Tan Tien, huyen Gia Loc', '2022', 'xã Tân Tiến < huyện Gia Lộc < Hải Dương'),
  damaged('xa Hoa Binh, huyen Vu Thu', '2022', 'xã Hòa Bình < huyện Vũ Thư < Thái Bình'),
  damaged('xa Xyz Qrt, huyen Huong Son', '2022', 'unresolved'),
  damaged('xa Son Ninh, huyen Tu Ky', '2022', 'unresolved'),
  damaged('phuong 1, thanh pho Da Lat', '2022', 'phường 1 < thành phố Đà Lạt < Lâm Đồng'),
  // Sơn Tây, Sơn Tiến, Sơn Trung … lie side by side: a name between two of them is nobody's.
  damaged('xa Son Ti, huyen Huong Son', '2022', 'unresolved'),
  // Without marks Sa Pa is a ward and Sa Pả is another one.
  damaged('xa Sa Pa, huyen Sa Pa', '2018', 'ambiguous'),
  damaged('xa Ia Bang, huyen Chu Prong', '2022', 'ambiguous'),
  row('xã Ia Băng, huyện Chư Prông', '2022', 'xã Ia Băng < huyện Chư Prông < Gia Lai'),
  row('xã Ia Bang, huyện Chư Prông', '2022', 'xã Ia Bang < huyện Chư Prông < Gia Lai'),
  row('xã Son Ninh', '2022', 'unresolved'),
  row('xã Sơn Ninh, huyện Huong Son', '2022', 'xã Sơn Ninh < huyện Hương Sơn < Hà Tĩnh'),
]

const changed: readonly LocalityCase[] = [
  row('huyện Quế Võ', '2022', 'huyện Quế Võ < Bắc Ninh'),
  row('thị xã Quế Võ', '2024', 'thị xã Quế Võ < Bắc Ninh'),
  row('huyện Thuận Thành', '2021', 'huyện Thuận Thành < Bắc Ninh'),
  row('thị xã Thuận Thành', '2024', 'thị xã Thuận Thành < Bắc Ninh'),
  row('thị xã Chí Linh', '2018', 'thị xã Chí Linh < Hải Dương'),
  row('thành phố Chí Linh', '2020', 'thành phố Chí Linh < Hải Dương'),
  row('huyện Phú Quốc', '2020-05-01', 'huyện Phú Quốc < Kiên Giang'),
  row('thành phố Phú Quốc', '2022', 'thành phố Phú Quốc < Kiên Giang'),
  row('thành phố Thủ Đức', '2023', 'thành phố Thủ Đức < Hồ Chí Minh'),
  row('quận Thủ Đức', '2019', 'quận Thủ Đức < Hồ Chí Minh'),
  row('quận 9', '2020-03', 'quận 9 < Hồ Chí Minh'),
  row('huyện Lộc Hà', '2023', 'huyện Lộc Hà < Hà Tĩnh'),
  row('huyện Lộc Hà', '2026', 'unresolved'),
  row('thị xã Cửa Lò', '2024-06', 'thị xã Cửa Lò < Nghệ An'),
  row('thành phố Thủy Nguyên', '2025-02-01', 'thành phố Thuỷ Nguyên < Hải Phòng'),
  row('thành phố Hoa Lư', '2025-02-01', 'thành phố Hoa Lư < Ninh Bình'),
  row('huyện Hoa Lư', '2024-05-01', 'huyện Hoa Lư < Ninh Bình'),
  row('thành phố Ninh Bình', '2024-05-01', 'thành phố Ninh Bình < Ninh Bình'),
  row('thị xã Chũ', '2025-03-01', 'thị xã Chũ < Bắc Giang'),
  row('phường Chũ, thị xã Chũ', '2025-03-01', 'phường Chũ < thị xã Chũ < Bắc Giang'),
  row('thị trấn Chũ, huyện Lục Ngạn', '2023', 'thị trấn Chũ < huyện Lục Ngạn < Bắc Giang'),
  row('tỉnh Thừa Thiên Huế', '2023', 'tỉnh Thừa Thiên Huế until 2025-01-01'),
  row('thành phố trung ương Huế', '2025-03-01', 'thành phố Huế'),
  row('thành phố Huế, tỉnh Thừa Thiên Huế', '2023', 'thành phố Huế < Thừa Thiên Huế'),
  row('quận Phú Xuân', '2025-03-01', 'quận Phú Xuân < Huế'),
  row('xã Tái Sơn, huyện Tứ Kỳ', '2022', 'xã Tái Sơn < huyện Tứ Kỳ < Hải Dương'),
  row('xã Kỳ Sơn, huyện Tứ Kỳ', '2025-03-01', 'xã Kỳ Sơn < huyện Tứ Kỳ < Hải Dương'),
  row('xã Kỳ Sơn, huyện Tứ Kỳ', '2022', 'unresolved'),
  row('xã Ngọc Kỳ, huyện Tứ Kỳ', '2026', 'unresolved'),
  // A plan signed some weeks after the lists dropped the unit.
  row('xã Ngọc Kỳ, huyện Tứ Kỳ', '2025-01-20', 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('xã Thạch Châu, huyện Lộc Hà', '2025-01-15', 'xã Thạch Châu < huyện Lộc Hà < Hà Tĩnh'),
  row('xã Ngọc Kỳ, huyện Tứ Kỳ', null, 'xã Ngọc Kỳ < huyện Tứ Kỳ < Hải Dương'),
  row('tỉnh Hải Dương', '2024', 'tỉnh Hải Dương until 2025-07-01'),
  row('tỉnh Hải Dương', '2026', 'unresolved'),
]

const sinceJuly2025: readonly LocalityCase[] = [
  row('tỉnh Bắc Ninh', '2025-10-01', 'tỉnh Bắc Ninh until 2026-09-20'),
  row('thành phố trung ương Bắc Ninh', '2026-10-15', 'thành phố Bắc Ninh'),
  row('tỉnh Bắc Giang', '2024', 'tỉnh Bắc Giang until 2025-07-01'),
  row('tỉnh Bắc Giang', '2025-12-01', 'unresolved'),
  row('tỉnh Hà Tĩnh', '2024', 'tỉnh Hà Tĩnh'),
  row('tỉnh Hà Tĩnh', '2026', 'tỉnh Hà Tĩnh'),
  row('thành phố trung ương Hải Phòng', '2024', 'thành phố Hải Phòng until 2025-07-01'),
  row('thành phố trung ương Hải Phòng', '2026', 'thành phố Hải Phòng'),
  row('thành phố trung ương Đồng Nai', '2026-06-01', 'thành phố Đồng Nai'),
  row('tỉnh Đồng Nai', '2025-08-01', 'tỉnh Đồng Nai until 2026-04-30'),
  row('tỉnh Quảng Ninh', '2026-03-01', 'tỉnh Quảng Ninh until 2026-09-01'),
  row('xã Yên Phong, tỉnh Bắc Ninh', '2025-12-01', 'xã Yên Phong < Bắc Ninh'),
  row('phường Yên Phong, thành phố Bắc Ninh', '2026-10-01', 'phường Yên Phong < Bắc Ninh'),
  row('xã Long Thành, tỉnh Đồng Nai', '2025-12-01', 'xã Long Thành < Đồng Nai'),
  row('phường Long Thành, thành phố Đồng Nai', '2026-06-01', 'phường Long Thành < Đồng Nai'),
  row('phường Ba Đình, thành phố Hà Nội', '2025-12-01', 'phường Ba Đình < Hà Nội'),
  row('đặc khu Phú Quốc', '2025-12-01', 'đặc khu Phú Quốc < An Giang'),
  row('đặc khu Vân Đồn', '2026', 'đặc khu Vân Đồn < Quảng Ninh'),
  row('đặc khu Côn Đảo', '2026', 'đặc khu Côn Đảo < Hồ Chí Minh'),
  row('đặc khu Lý Sơn, tỉnh Quảng Ngãi', '2026', 'đặc khu Lý Sơn < Quảng Ngãi'),
  row('đặc khu Hoàng Sa', '2026', 'đặc khu Hoàng Sa < Đà Nẵng'),
  row('đặc khu Trường Sa', '2026', 'đặc khu Trường Sa < Khánh Hòa'),
  row('đặc khu Phú Quý, tỉnh Lâm Đồng', '2026', 'đặc khu Phú Quý < Lâm Đồng'),
  row('huyện Côn Đảo', '2023', 'huyện Côn Đảo < Bà Rịa - Vũng Tàu'),
  row('đặc khu Phú Quốc', '2023', 'unresolved'),
  row('xã Tân Tiến', '2026', 'ambiguous'),
  row('xã M’Drắk, tỉnh Đắk Lắk', '2026', 'xã M’Drắk < Đắk Lắk'),
  row('xã Hương Sơn', '2026', 'ambiguous'),
  row('xã Hương Sơn, thành phố Hà Nội', '2026', 'xã Hương Sơn < Hà Nội'),
  // The text of a plan of today still names the former district.
  row('xã Hương Sơn, huyện Hương Sơn, tỉnh Hà Tĩnh', '2026', 'xã Hương Sơn < Hà Tĩnh'),
]

/** Old wards with several successors in the official table: then they were one unit each. */
const splitIn2025: readonly LocalityCase[] = [
  row('phường Ngọc Hà, quận Ba Đình', '2023', 'phường Ngọc Hà < quận Ba Đình < Hà Nội'),
  row('phường Kim Mã, quận Ba Đình', '2023', 'phường Kim Mã < quận Ba Đình < Hà Nội'),
  row('phường Cửa Nam, quận Hoàn Kiếm', '2023', 'phường Cửa Nam < quận Hoàn Kiếm < Hà Nội'),
  row('phường Dịch Vọng, quận Cầu Giấy', '2023', 'phường Dịch Vọng < quận Cầu Giấy < Hà Nội'),
  row('xã Đặng Xá, huyện Gia Lâm', '2023', 'xã Đặng Xá < huyện Gia Lâm < Hà Nội'),
]

const contradictions: readonly LocalityCase[] = [
  row('xã Ngọc Kỳ, huyện Hương Sơn', '2022', 'unresolved'),
  row('xã Sơn Ninh, huyện Hương Sơn, tỉnh Nghệ An', '2022', 'unresolved'),
  row('phường Cổ Thành, thành phố Hải Dương', '2022', 'unresolved'),
  row('xã Không Tên, huyện Tứ Kỳ', '2022', 'unresolved'),
  row('xã Không Tên', '2022', 'unresolved'),
  row('huyện Cao Lãnh', '2022', 'huyện Cao Lãnh < Đồng Tháp'),
  row('thành phố Cao Lãnh', '2022', 'thành phố Cao Lãnh < Đồng Tháp'),
  row('xã Kỳ Hà, thị xã Kỳ Anh', '2022', 'xã Kỳ Hà < thị xã Kỳ Anh < Hà Tĩnh'),
  row('xã Kỳ Châu, huyện Kỳ Anh', '2022', 'xã Kỳ Châu < huyện Kỳ Anh < Hà Tĩnh'),
  row('tỉnh Không Có', '2022', 'unresolved'),
  // The text uses the kind of before the district was raised; the list of 2022 has the later kind.
  row('xã Hồng Tiến, thị xã Phổ Yên', '2021', 'phường Hồng Tiến < thị xã Phổ Yên < Thái Nguyên'),
]

export const localityCases: readonly LocalityCase[] = [
  ...seeds,
  ...homonyms,
  ...spellings,
  ...abbreviations,
  ...numbered,
  ...damage,
  ...changed,
  ...sinceJuly2025,
  ...splitIn2025,
  ...contradictions,
]

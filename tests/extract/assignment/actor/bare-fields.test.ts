import { describe, expect, it } from 'vitest'
import { dutyLines } from '../../duty-lines.js'

describe('fields that stand for those in charge of them', () => {
  it.each([
    [
      'order to bare fields',
      dutyLines,
      'II. TỔ CHỨC THỰC HIỆN\n1. UBND tỉnh giao các ngành: Quốc phòng, Công an, Tư pháp xây dựng kế hoạch phối hợp tuyên truyền.\n2. Giao Quốc phòng, Công an, Tư pháp rà soát hồ sơ trước ngày 15/8.\n3. Yêu cầu Tài chính, Nội vụ tham mưu UBND huyện bố trí kinh phí thực hiện.',
      [
        'các ngành: Quốc phòng, Công an, Tư pháp | execute | xây dựng kế hoạch phối hợp tuyên truyền | ',
        'Quốc phòng, Công an, Tư pháp | execute | rà soát hồ sơ trước ngày 15/8 | ',
        'Tài chính, Nội vụ | advise | tham mưu UBND huyện bố trí kinh phí thực hiện | ',
      ],
    ],
    [
      'labels of posts',
      dutyLines,
      'II. TỔ CHỨC THỰC HIỆN\n1. Công chức Tư pháp - Hộ tịch; Địa chính - Xây dựng: Rà soát, niêm yết công khai thủ tục hành chính thuộc lĩnh vực phụ trách.\n2. Địa chính - Xây dựng - Đô thị và Môi trường: Cập nhật bản đồ hành chính của phường.\n3. Tài chính - Kế toán: Bố trí kinh phí tuyên truyền theo quy định.',
      [
        'Công chức Tư pháp - Hộ tịch; Địa chính - Xây dựng | execute | Rà soát, niêm yết công khai thủ tục hành chính thuộc lĩnh vực phụ trách | ',
        'Địa chính - Xây dựng - Đô thị và Môi trường | execute | Cập nhật bản đồ hành chính của phường | ',
        'Tài chính - Kế toán | execute | Bố trí kinh phí tuyên truyền theo quy định | ',
      ],
    ],
    [
      'headings',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng - Thống kê\n- Tham mưu UBND xã ban hành văn bản chỉ đạo.\n2. Địa chính - Nông nghiệp - Xây dựng và Môi trường\n- Hướng dẫn người dân nộp hồ sơ đất đai trực tuyến.\n3. Công an, Quân sự\n- Bảo đảm an ninh, trật tự tại nơi tiếp công dân.\n4. Lao động - Thương binh và Xã hội\n- Tuyên truyền chính sách trợ giúp xã hội.',
      [
        'Văn phòng - Thống kê | advise | Tham mưu UBND xã ban hành văn bản chỉ đạo | ',
        'Địa chính - Nông nghiệp - Xây dựng và Môi trường | execute | Hướng dẫn người dân nộp hồ sơ đất đai trực tuyến | ',
        'Công an, Quân sự | execute | Bảo đảm an ninh, trật tự tại nơi tiếp công dân | ',
        'Lao động - Thương binh và Xã hội | execute | Tuyên truyền chính sách trợ giúp xã hội | ',
      ],
    ],
    [
      'order to posts',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nGiao công chức Văn phòng - Thống kê, Tư pháp - Hộ tịch, Địa chính - Xây dựng phối hợp tiếp nhận hồ sơ tại Bộ phận Một cửa.\nPhân công Quân sự, Công an, Y tế trực tại các điểm chốt, bảo đảm an toàn cho ngày hội.',
      [
        'công chức Văn phòng - Thống kê, Tư pháp - Hộ tịch, Địa chính - Xây dựng | coordinate | phối hợp tiếp nhận hồ sơ tại Bộ phận Một cửa | ',
        'Quân sự, Công an, Y tế | execute | trực tại các điểm chốt, bảo đảm an toàn cho ngày hội | ',
      ],
    ],
    [
      'a branch',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Ngành Giáo dục và Đào tạo: Lồng ghép nội dung cải cách hành chính trong sinh hoạt ngoại khóa.\n2. Ngành Y tế chủ trì, phối hợp với Bảo hiểm xã hội công khai giá dịch vụ khám, chữa bệnh.\n3. Y tế, Giáo dục: Thực hiện nghiêm quy chế văn hóa công sở.',
      [
        'Ngành Giáo dục và Đào tạo | execute | Lồng ghép nội dung cải cách hành chính trong sinh hoạt ngoại khóa | ',
        'Ngành Y tế | lead | chủ trì, phối hợp với Bảo hiểm xã hội công khai giá dịch vụ khám, chữa bệnh | Bảo hiểm xã hội',
        'Y tế, Giáo dục | execute | Thực hiện nghiêm quy chế văn hóa công sở | ',
      ],
    ],
    [
      'offices by their fields',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Giao các phòng Nội vụ, Tư pháp, Tài chính - Kế hoạch căn cứ nhiệm vụ được giao hướng dẫn các xã thực hiện.\n2. Các sở: Y tế, Giáo dục và Đào tạo, Công Thương xây dựng kế hoạch của ngành trước ngày 20/01.\n3. Đề nghị Quân sự, Công an, Biên phòng tham gia bảo vệ các sự kiện lớn trong năm.',
      [
        'các phòng Nội vụ, Tư pháp, Tài chính - Kế hoạch | execute | căn cứ nhiệm vụ được giao hướng dẫn các xã thực hiện | ',
        'Các sở: Y tế, Giáo dục và Đào tạo, Công Thương | execute | xây dựng kế hoạch của ngành trước ngày 20/01 | ',
        'Quân sự, Công an, Biên phòng | requested | tham gia bảo vệ các sự kiện lớn trong năm | ',
      ],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it.each([
    [
      'fields that are spoken of',
      'II. NỘI DUNG\n1. Y tế, giáo dục: Nâng cao chất lượng phục vụ người dân trong các lĩnh vực thiết yếu.\n2. Quốc phòng, an ninh được giữ vững; trật tự an toàn xã hội được bảo đảm.\n3. Giao thông, xây dựng: các thủ tục được rút ngắn thời gian giải quyết.\n4. Yêu cầu tài chính, kỹ thuật của dự án được công khai.\n5. Tư pháp là lĩnh vực có nhiều thủ tục phát sinh.',
    ],
  ])('nobody: %s', (_, body) => {
    expect(dutyLines(body)).toEqual([])
  })
})

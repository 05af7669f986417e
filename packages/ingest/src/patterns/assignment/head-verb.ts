import { toneKey } from '../../match/tone-key.js'
import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { remembered } from '../../normalize/word/remembered.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { foldText } from '@doi-chieu/core/text/fold'

/**
 * Verbs by their first two syllables (three where two are no verb), as written. They are read at the head of a clause and
 * right behind the name of a body only, and in sound texts only: a search for them everywhere would cost more than it
 * finds, and without their marks many fold like nouns.
 */
const VERBS = `
bao tiêu, be bờ, biểu diễn, biểu quyết, buộc thôi, bàn bạc, bàn thảo, bám dân, bám nắm, bám địa, bám cơ, bán hàng,
bãi bỏ, bê tông hóa, bình chọn, bình bầu, bóc tách, bóc gỡ, bù giá, bảo lãnh, bảo lưu, bầu ra, bắn pháo, bốc thăm,
bồi thường, bổ khuyết, bào chữa, cai nghiện, cam kết, chia ca, chiếu sáng, cho mượn, chuyển trả, chuyển tuyến,
cho các hộ, chuyển đổi, chào bán, chú trọng công, chú trọng việc, chúc mừng, chúc thọ, chúc tết, chăm bón, chăm lo, chăm tưới,
chạy đua, chấm dứt, chấm thi, chấp thuận, chằng chống, chặn đường, chặn đứng, chỉ dẫn, chỉ định, chỉnh lý, chỉnh sửa,
chọn lọc, chống buôn, chống hàng, chống thu, chống thất, chốt chặn, chứng nhận, chứng thực, chữa trị, coi trọng,
cung ứng, cách ly, công nhận, căng dây, cải tạo, cảm hóa, cấp bù, cấp lại, cấp mã, cấp mới, cấp phép, cấp vốn,
cấp đổi, cấu hình, cắm biển, cắm chốt, cắm hoa, cắt bỏ, cắt cỏ, cắt điện, cọ rửa, cứng hóa, cứu chữa, cứu giúp,
cứu trợ, cử tuyển, chung tay, chung sức, diễn tập, diệt chuột, diệt lăng, diệt trừ, dàn dựng, dâng hương, dạy chữ,
dạy kèm, dẫn dắt, dẫn giải, dẫn nước, dồn điền, dồn sức, dỡ bỏ, dự trù, dán áp, dán pa, dán băng, dán mã, dán tờ,
ghi chép, ghi danh, ghép cải, gia hạn, gia tăng, giao ban, giao rừng, giao đất, gieo ươm, giáo dưỡng, giãn nợ,
giúp dân, giăng dây, giải cứu, giải phóng, giải quyết, giải thích, giải thể, giảm nghèo, giảm thời, giảng bài,
giữ liên, giữ nghiêm, gom nhặt, gìn giữ, gõ cửa, gắn biển, gắn chíp, gắn kết, gắn thẻ, gắn trách, gọi công, gọi khám,
gọi điện, gỡ bỏ, gỡ khó, gỡ vướng, gửi phiếu, gửi thư, hiến kế, hiến máu, hiến đất, hiện thực hóa, hiện đại hóa,
hiệp thương, hiệp đồng, hiệu chỉnh, hoàn thổ, hoàn tiền, hoàn trả, hoàn tất, hoàn ứng, hoãn nợ, hoạch định, hòa giải,
hạ tải, hạ độ, hạn chế, hệ thống hóa, họp xét, họp đánh, hỏi ý, hộ tống, hợp nhất, hợp tác với, hủy bỏ, khai báo,
khai thông, khai trương, khoan giếng, khoanh lại, khoanh nuôi, khoanh nợ, khoán chi, khoán kinh, khám tuyển,
khánh thành, khích lệ, khơi dậy, khơi nguồn, khảo nghiệm, khớp nối, khử khuẩn, khử trùng, kiên cố, kiến nghị,
kiến tạo, kiềm chế, kiểm điểm, kèm cặp, kéo giảm, kéo điện, kê cao, ký ban, ký giao, ký gửi, ký liên, ký phát, ký quy,
ký số, ký duyệt, kết chuyển, kết hợp, kết luận, kết nghĩa, kết nạp, kết thúc, kết xuất, khóa sổ, khởi tạo, khởi tố,
lau dọn, livestream bán, liên thông, liên hệ với, loại bỏ, loại trừ, lu lèn, luyện tập, luân phiên,
làm chuyển, làm đất, làm gương, làm mới, làm thủ, làm thủy, làm tròn, làm đường, làm đẹp, làm pa, làm biển, lên danh,
lên kế, lên lịch, lên phương, lên kịch, lót bạt, lưu giữ, lưu trữ, lấp đầy, lấy kết, lấy phiếu, lập ban, lập lại,
lập nhóm, lập quỹ, lập trang, lập trạm, lập tổ, lập đoàn, lập đội, lắng nghe, lắp mới, lắp thiết, lễ tân, lồng tiếng,
lợp mái, minh bạch, miễn giảm, miễn học, miễn nhiệm, mua bảo, mua thẻ, mã hóa, mạnh dạn, mật phục, mời chuyên,
mời các, mời gọi, mở chiến, mở cuộc, mở cửa, mở thêm, mở trang, nghiêm cấm, ngầm hóa, ngừng cấp, ngừng hoạt,
nhân giống, nhận bàn, nhận chăm, nhận diện, nhận giúp, nhận hồ, nhận đỡ, nhận ủy, nhập kho, nhắc lịch, nhổ bỏ,
nhựa hóa, niêm cất, nuôi trồng, nâng chuẩn, nâng dần, nâng hạng, nâng mức, nâng tầm, nâng tỷ, nâng đỡ, nêu rõ,
nói chuyện, nói không, nạo hút, nắm rõ, nắm sát, nắm vững, nắm địa, nộp báo, nộp hồ, nộp ngân, nới lỏng, phun rửa,
phun tiêu, phun xịt, phá bỏ, phá dỡ, phát chẩn, phát cỏ, phát lại, phát miễn, phát quà, phát thẻ, phân ca, phân chia,
phân giao, phân kỳ, phân nhóm, phân quyền, phân rõ, phân trực, phân tuyến, phân vai, phân vùng, phân định, phân phối,
phê bình, phê chuẩn, phòng trừ, phúc khảo, phúc tra, phúc đáp, phạt nghiêm, phản biện, phản hồi, phổ cập, phụ trách,
phụ đạo, phục chế, phục dựng, phục hồi, phục kích, phục tráng, phục vụ, phụng dưỡng, phủ bóng, phủ bạt, phủ kín,
phủ xanh, phác thảo, quay phim, quay video, quy trách, quy tập, quy tụ, quy đổi, quét dọn, quét mã, quét vôi,
quản thúc, ra mắt, ra quyết, ra kết luận, ra nghị, ra quân, ra sức, ra thông, ra văn, rà lại, rà phá, rà quét, rào chắn, ráp nối, rèn luyện,
rót kinh, rót vốn, rút bớt, rút giấy, rút gọn, rút kinh, rút phép, rải thảm, san gạt, san lấp, san ủi, sao chụp,
soát xét, soạn giáo, sàng lọc, sáng tác, sáp nhập, sát hạch, sơ cứu, sơ tuyển, sơn sửa, sửa sang, sắp đặt, sắp lịch,
suy tôn, soi chiếu, tham dự, tham khảo, tham quan, tham vấn, thanh lý, thay thế, thay đổi, thi hành, thi tuyển,
thi đua lập, thoái thu, thoái vốn, thu dung, thu dọn, thu giữ, thu gọn, thu hoạch, thu hái, thu hẹp, thu lãi, thu mua,
thu thuế, thu xếp, thu âm, thuyết phục, thuyết minh, thuê dịch, thuê tư, thuê đơn, tháp tùng, thâm canh, thông tắc,
thúc giục, thăm dò, thăm khám, thả cá, thả nuôi, thả phao, thắp nến, thắp sáng, thể chế hóa, thỏa thuận, thống nhất,
thụ lý, thử nghiệm, thực thi, tinh giảm, tinh giản, tinh gọn, tiêm chủng, tiêm vắc, tiêu úng, tiếp dân, tiếp quản,
tiếp sức, tiếp tân, tiếp xúc, tiếp đón, tiết giảm, tiết kiệm, trang hoàng, trao bò, trao học, trao kinh, trao nhà,
trao quyền, tri ân, triển lãm, triệu tập, truy bắt, truy cứu, truy kích, truy thu, truy tìm, truy tặng, truy tố,
truy vết, truy xuất, truyền dạy, truyền nghề, truyền đạt, trình chiếu, trình hội, trích kinh, trích lập, trích nộp,
trích xuất, trích đo, trông coi, trông giữ, trả kết, trả quà, trải nhựa, trồng dặm, trồng hoa, trồng mới, trồng rừng,
trợ giúp, trợ vốn, trục vớt, trừng trị, tu bổ, tuân thủ, tài trợ, tách thửa, tái cơ, tái cấu, tái kiểm, tái lập,
tái tạo, tái đàn, tái chế, tìm kiếm, tìm nguồn, tính thuế, tính toán, tôn nền, tôn trọng, tôn tạo, tước giấy,
tước quyền, tưới nước, tưới tiêu, tạm dừng, tạm giữ, tạm hoãn, tạm đình, tạo bước, tạo chuyển, tạo cảnh, tạo dựng,
tạo môi, tạo nguồn, tạo việc, tạo đồng, tẩm bổ, tập dượt, tập hợp, tập kết, tập luyện, tắt sóng, tặng bằng, tặng giấy,
tặng sách, tặng thẻ, tối ưu, tối ưu hóa, tống đạt, tổng duyệt, tổng kiểm, tổng rà, tổng điều, tự bảo, tự chấm, tự rà,
tự đánh, tự giác, thiết kế, tuyệt đối không, vinh danh, viết sáng, vá dặm, vạch rõ, vạch trần, vận dụng, vẽ bản,
vẽ tranh, vớt lục, vớt rác, vào sổ, xin lỗi, xin ý, xung phong, xuất bản, xuất cấp, xuất quân, xuất quỹ, xác lập,
xác thực, xây kè, xây lò, xây lắp, xây mới, xây nhà, xã hội hóa, xét công, xét cử, xét giải, xét hỗ, xét nâng,
xét thăng, xét tuyển, xét tặng, xóa bỏ, xóa dữ, xóa lãi, xóa mù, xóa nhà, xóa phòng, xóa sổ, xóa điểm, xóa đói,
xúc tiến, xử trí, xếp lịch, xuống cơ, xuống địa, ôn tập, đa dạng hóa, đi đầu, điều chuyển, điều hòa, điều trị,
điểm danh, đo kiểm, đo vẽ, đào đắp, đánh bắt, đánh mã, đánh số, đòi nợ, đón nhận, đóng góp, đóng mới, đóng điện,
đăng cai, đảm đương, đấu giá, đấu mối, đấu nối, đấu thầu, đầu tư, đẩy lùi, đắp bờ, đắp đập, đặt biển, đặt thùng,
đặt tên, đề bạt, đề cao, đề cử, đề ra, định danh, định giá, đối chiếu, đối soát, đối ứng, đối thoại trực, đồng kiểm,
đổi tên, động thổ, ươm tạo, ổn định, ủng hộ, ủy nhiệm, ủy quyền, ủy thác
`
  .trim()
  .split(/,\s+/)

const SYLLABLE = /^\p{L}+$/u
/** The first three syllables; more than two spaces part none. */
const HEAD = /^\p{L}+\s{1,3}\p{L}+(?:\s{1,3}\p{L}+)?(?!\p{L})/u
const LONGEST = 28

// Single syllables alone are kept: a longer string may be a view on its whole document.
const keyOf = remembered(toneKey)
const key = (syllables: readonly string[]): string => syllables.map(keyOf).join(' ')

const verbs: ReadonlySet<string> = new Set(
  VERBS.map((verb) => key(verb.split(/\s+/).filter((word) => SYLLABLE.test(word)))),
)
const firstWords: ReadonlySet<string> = new Set(VERBS.map((verb) => foldText(verb.split(' ')[0] ?? '')))

const firstKeys: ReadonlySet<string> = new Set(VERBS.map((verb) => toneKey(verb.split(' ')[0] ?? '')))

function isVerb(head: string): boolean {
  const [one = '', two = '', three] = head.split(/\s+/)
  return verbs.has(key([one, two])) || (three !== undefined && verbs.has(key([one, two, three])))
}

const opens = new WordFlags('forms', (form) => firstWords.has(form))

/** Whether such a verb begins at a place of a document. */
export function isHeadVerb({ words, text }: DocumentText, at: number): boolean {
  const word = wordAt(words, at)
  return (
    word < words.count &&
    opens.of(words.lexicon)[words.form[word] ?? 0] === 1 &&
    isWrittenVerb(text, words.start[word] ?? at)
  )
}

/** Whether such a verb begins at a place of a text. */
export function isWrittenVerb(text: string, at: number): boolean {
  let end = at
  while (end < at + LONGEST && isLetterUnit(text.charCodeAt(end))) end++
  if (!firstKeys.has(keyOf(text.slice(at, end)))) return false
  const head = HEAD.exec(text.slice(at, at + LONGEST))
  return head !== null && isVerb(head[0])
}

export const headVerbs = {
  name: 'isWrittenVerb',
  verbs: VERBS,
  examples: ['Bãi bỏ các quy định', 'Hoà giải ở cơ sở', 'hiện đại hóa công sở', 'nói không với tiêu cực'],
  counterExamples: ['bãi biển', 'hiện đại và tiện nghi', 'hoa giấy', 'Phòng Tư pháp'],
} as const

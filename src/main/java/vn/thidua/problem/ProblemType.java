package vn.thidua.problem;

import java.util.Locale;
import vn.thidua.text.Text;

/**
 * The closed list of problems. The slug is part of the contract and never changes its meaning; {@code detail} is a
 * pattern with places {@code {0}}, {@code {1}} … for arguments, {@code nextStep} says what the caller can do.
 */
public enum ProblemType {
    INVALID_REQUEST(
            400,
            Text.of("Yêu cầu không đúng hợp đồng API", "The request breaks the API contract"),
            Text.of("Yêu cầu có {0} lỗi.", "The request has {0} error(s)."),
            Text.of("Sửa các trường nêu trong errors rồi gửi lại.", "Correct what errors names and send again.")),
    MALFORMED_JSON(
            400,
            Text.of("Nội dung không phải JSON hợp lệ", "The body is not valid JSON"),
            Text.of("Không đọc được nội dung: {0}.", "The body cannot be read: {0}."),
            Text.of("Gửi JSON hợp lệ, mã UTF-8.", "Send valid JSON in UTF-8.")),
    TEXT_ENCODING(
            400,
            Text.of("Không đọc được mã chữ của văn bản", "The encoding of the text cannot be read"),
            Text.of("Nội dung không phải {0} hợp lệ.", "The content is not valid {0}."),
            Text.of(
                    "Lưu văn bản bằng mã UTF-8 (hoặc UTF-16 có BOM) rồi gửi lại.",
                    "Save the text as UTF-8 (or UTF-16 with a byte order mark) and send it again.")),
    CURSOR_INVALID(
            400,
            Text.of("Con trỏ trang không dùng được", "The page cursor cannot be used"),
            Text.of(
                    "Con trỏ không do danh sách này với bộ lọc này cấp.",
                    "The cursor was not issued by this list with these filters."),
            Text.of("Bắt đầu lại từ trang đầu, không kèm cursor.", "Start again from the first page, without cursor.")),
    AUTHENTICATION_REQUIRED(
            401,
            Text.of("Cần xác thực", "Authentication is required"),
            Text.of("Thiếu thẻ truy cập, hoặc thẻ sai hay hết hạn.", "The token is missing, wrong or expired."),
            Text.of(
                    "Gửi tiêu đề Authorization: Bearer với thẻ còn hạn.",
                    "Send an Authorization: Bearer header with a valid token.")),
    ROLE_REQUIRED(
            403,
            Text.of("Vai trò không đủ quyền", "Your roles do not allow this"),
            Text.of("Thao tác này cần một trong các vai trò: {0}.", "This operation needs one of these roles: {0}."),
            Text.of("Nhờ quản trị viên cấp vai trò phù hợp.", "Ask an administrator for a suitable role.")),
    FOREIGN_UNIT(
            403,
            Text.of("Đơn vị ngoài phạm vi của bạn", "The unit is outside your reach"),
            Text.of(
                    "Bạn chỉ được ghi cho đơn vị của mình và cấp dưới, không phải cho {0}.",
                    "You may write for your own unit and below, not for {0}."),
            Text.of("Dùng tài khoản của đơn vị đó hoặc của cấp trên.", "Use an account of that unit or of one above.")),
    OWN_ROLES(
            403,
            Text.of("Không tự cấp quyền cho mình", "Nobody grants roles to themselves"),
            Text.of(
                    "{0} là chính bạn: phân công này phải do quản trị viên khác lập hoặc sửa.",
                    "{0} is you: another administrator must make or change this assignment."),
            Text.of("Nhờ quản trị viên khác.", "Ask another administrator.")),
    NO_VOTING_RIGHT(
            403,
            Text.of("Không có quyền bỏ phiếu", "You have no vote here"),
            Text.of(
                    "Bạn không phải thành viên được bỏ phiếu trong phiên họp này.",
                    "You are not among the members who vote in this session."),
            Text.of(
                    "Liên hệ thư ký hội đồng nếu danh sách thành viên sai.",
                    "Contact the secretary of the council if the list of members is wrong.")),
    CONFLICT_OF_INTEREST(
            403,
            Text.of("Xung đột lợi ích", "Conflict of interest"),
            Text.of("Bạn không được đánh giá nội dung này: {0}.", "You do not judge this: {0}."),
            Text.of("Giao cho người khác.", "Leave it to somebody else.")),
    NOT_FOUND(
            404,
            Text.of("Không tìm thấy", "Not found"),
            Text.of("Không có {0}, hoặc bạn không được xem.", "There is no {0}, or you may not see it."),
            Text.of("Kiểm tra địa chỉ và quyền của bạn.", "Check the address and your permissions.")),
    METHOD_NOT_ALLOWED(
            405,
            Text.of("Phương thức không dùng được ở đây", "The method is not allowed here"),
            Text.of("Địa chỉ này không nhận phương thức {0}.", "This address does not accept {0}."),
            Text.of("Xem các phương thức trong tiêu đề Allow.", "See the methods in the Allow header.")),
    NOT_ACCEPTABLE(
            406,
            Text.of("Không có dạng nội dung được yêu cầu", "No acceptable representation"),
            Text.of("Không trả lời được bằng dạng: {0}.", "This cannot be answered as: {0}."),
            Text.of("Yêu cầu application/json.", "Ask for application/json.")),
    CONFLICT(
            409,
            Text.of("Xung đột với trạng thái hiện tại", "Conflict with the current state"),
            Text.of("{0}", "{0}"),
            Text.of("Đọc lại dữ liệu rồi thử lại.", "Read the resource again and retry.")),
    ALREADY_EXISTS(
            409,
            Text.of("Đã tồn tại", "It already exists"),
            Text.of("Đã có {0} với giá trị này.", "There already is {0} with this value."),
            Text.of("Dùng bản ghi đã có hoặc chọn giá trị khác.", "Use the existing record or choose another value.")),
    IN_USE(
            409,
            Text.of("Đang được dùng", "It is in use"),
            Text.of("Không xóa được vì còn dữ liệu phụ thuộc: {0}.", "It cannot be deleted: {0} depends on it."),
            Text.of(
                    "Gỡ các phần phụ thuộc trước, hoặc kết thúc hiệu lực thay vì xóa.",
                    "Remove what depends on it, or end its validity instead.")),
    UNIT_HAS_CHILDREN(
            409,
            Text.of("Đơn vị còn cấp dưới", "Units stand below it"),
            Text.of(
                    "Ngoài thời gian hiệu lực mới, dưới đơn vị {0} vẫn còn: {1}.",
                    "On days outside the new validity of {0} these stand below it: {1}."),
            Text.of(
                    "Chuyển các đơn vị đó sang cấp trên khác hoặc kết thúc chúng trước.",
                    "Move those units under another parent or end them first.")),
    TRANSITION_NOT_ALLOWED(
            409,
            Text.of("Không chuyển trạng thái được", "The change of state is not possible"),
            Text.of("Không thể {1} khi đang ở trạng thái {0}.", "{1} is not possible in state {0}."),
            Text.of("Xem allowedActions của bản ghi.", "See allowedActions of the resource.")),
    REQUEST_IN_PROGRESS(
            409,
            Text.of("Yêu cầu cùng khóa đang được xử lý", "A request with this key is in progress"),
            Text.of(
                    "Một yêu cầu khác với cùng Idempotency-Key chưa xong.",
                    "Another request under the same Idempotency-Key has not finished."),
            Text.of("Thử lại sau số giây ở Retry-After.", "Try again after the seconds in Retry-After.")),
    CONCURRENT_CHANGE(
            409,
            Text.of("Có thay đổi đồng thời", "A concurrent change got in the way"),
            Text.of("Một giao dịch khác đang sửa cùng dữ liệu.", "Another transaction is changing the same data."),
            Text.of("Thử lại sau số giây ở Retry-After.", "Try again after the seconds in Retry-After.")),
    CAMPAIGN_HAS_NO_CRITERIA(
            409,
            Text.of("Phong trào chưa có tiêu chí", "The campaign has no criteria"),
            Text.of(
                    "Phong trào {0} chưa có tiêu chí nào nên chưa phát động được.",
                    "Campaign {0} has no criteria, so it cannot be launched."),
            Text.of("Thêm ít nhất một tiêu chí.", "Add at least one criterion.")),
    CAMPAIGN_FROZEN(
            409,
            Text.of("Phong trào đã phát động", "The campaign has been launched"),
            Text.of("Không sửa được sau khi phát động: {0}.", "Frozen since the launch: {0}."),
            Text.of(
                    "Lập một bản sửa đổi tiêu chí, hoặc một phong trào mới.",
                    "Make a criteria revision, or a new campaign.")),
    PLAN_FROZEN(
            409,
            Text.of("Kế hoạch đã phát động", "The plan has been launched"),
            Text.of("Các phần đã chốt bị thay đổi: {0}.", "Frozen parts were changed: {0}."),
            Text.of(
                    "Giữ nguyên các phần đã chốt; tiêu chí sửa bằng bản sửa đổi.",
                    "Leave the frozen parts as they are; change criteria by a revision.")),
    PLAN_GOVERNS(
            409,
            Text.of("Bản ghi thuộc một kế hoạch", "The record belongs to a plan"),
            Text.of("Do kế hoạch {0} quy định.", "Plan {0} governs it."),
            Text.of("Sửa bằng PUT /plans/{code}.", "Change it through PUT /plans/{code}.")),
    DECISION_GOVERNS(
            409,
            Text.of("Văn bản là một quyết định khen thưởng", "The directive is an award decision"),
            Text.of(
                    "Số, ngày và nơi ban hành theo quyết định {0}.",
                    "Number, day and issuer are those of decision {0}."),
            Text.of(
                    "Thu hồi khen thưởng bằng POST /awards/{id}/revoke; gộp bản ghi kia vào văn bản này.",
                    "Revoke through POST /awards/{id}/revoke; merge the other record into this one.")),
    CAMPAIGN_NOT_OPEN(
            409,
            Text.of("Phong trào không nhận đề nghị", "The campaign takes no nominations"),
            Text.of("Phong trào {0} đang ở trạng thái “{1}”.", "Campaign {0} is in state “{1}”."),
            Text.of("Chờ phong trào được phát động.", "Wait until the campaign is launched.")),
    NOMINATION_WINDOW_CLOSED(
            409,
            Text.of("Ngoài thời hạn nhận đề nghị", "Outside the nomination window"),
            Text.of("Thời hạn: {0}.", "The window: {0}."),
            Text.of("Liên hệ cơ quan tổ chức để được gia hạn.", "Ask the organiser for an extension.")),
    QUOTA_EXCEEDED(
            409,
            Text.of("Vượt chỉ tiêu khen thưởng", "The award quota would be exceeded"),
            Text.of(
                    "Chỉ tiêu {0}: tối đa {1}, đã dùng {2}, quyết định này thêm {3}.",
                    "Quota {0}: at most {1}, used {2}, this decision adds {3}."),
            Text.of("Bớt người, tập thể khỏi danh sách.", "Take laureates off the list.")),
    NOMINATION_NOT_DECIDABLE(
            409,
            Text.of("Đề nghị chưa hoặc không còn quyết định được", "Nominations cannot be decided on"),
            Text.of(
                    "{0} đề nghị chưa trình, đã trả lại hoặc đã có kết quả.",
                    "{0} nomination(s) not submitted, returned or already decided."),
            Text.of("Bỏ các đề nghị nêu trong errors khỏi danh sách.", "Take those named by errors off the list.")),
    ALREADY_VOTED(
            409,
            Text.of("Đã bỏ phiếu", "You have voted already"),
            Text.of("Bạn đã bỏ phiếu cho {0} nội dung.", "You have voted on {0} item(s) already."),
            Text.of(
                    "Mỗi người bỏ một phiếu; kiểm tra phiếu của mình theo mã sau khi phiên họp kết thúc.",
                    "Everybody votes once; find your ballot by its id after the session closes.")),
    DEADLINE_NOT_WRITABLE(
            409,
            Text.of("Chưa nộp hoặc sửa được báo cáo", "The report cannot be written now"),
            Text.of("Báo cáo này {0}.", "This report is {0}."),
            Text.of(
                    "Xem allowedActions; liên hệ nơi nhận báo cáo.",
                    "See allowedActions; contact the office that receives the report.")),
    REPORT_DUTY_FROZEN(
            409,
            Text.of("Chế độ báo cáo đang áp dụng", "The report duty is in force"),
            Text.of(
                    "Chế độ {0} đang áp dụng nên không đổi được kỳ báo cáo, ngày bắt đầu, mã và đơn vị giao.",
                    "Duty {0} is in force: its periods, first day, code and owner are fixed."),
            Text.of(
                    "Kết thúc chế độ này và lập chế độ mới; hạn nộp đặt bằng due-dates.",
                    "End it and make another one; dates are set by due-dates.")),
    DIRECTIVE_MERGED(
            409,
            Text.of("Văn bản đã được gộp", "The directive has been merged"),
            Text.of("Bản ghi này đã gộp vào {0}.", "This record was merged into {0}."),
            Text.of("Dùng bản ghi còn lại.", "Use the surviving record.")),
    REVISION_STALE(
            412,
            Text.of("Bản ghi đã thay đổi", "The resource has changed"),
            Text.of("Bản hiện tại là {0}, bạn gửi {1}.", "The current revision is {0}, you sent {1}."),
            Text.of("Đọc lại, gộp thay đổi, rồi gửi với ETag mới.", "Read again, merge, and send with the new ETag.")),
    CONTENT_TOO_LARGE(
            413,
            Text.of("Nội dung quá lớn", "The content is too large"),
            Text.of("Tối đa {0} byte cho một yêu cầu.", "A request may have at most {0} bytes."),
            Text.of("Chia nhỏ yêu cầu.", "Split the request.")),
    URI_TOO_LONG(
            414,
            Text.of("Địa chỉ quá dài", "The address is too long"),
            Text.of("Địa chỉ vượt giới hạn của máy chủ.", "The address exceeds the limit of the server."),
            Text.of("Rút ngắn bộ lọc.", "Shorten the filters.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            Text.of("Kiểu nội dung không được nhận", "The media type is not supported"),
            Text.of("Không nhận nội dung kiểu {0}.", "Content of type {0} is not accepted."),
            Text.of(
                    "Dùng kiểu mà thao tác này nhận, thường là application/json (PATCH: application/merge-patch+json).",
                    "Use a type that this operation takes, mostly application/json (PATCH: application/merge-patch+json).")),
    DOCUMENT_TYPE_MISMATCH(
            415,
            Text.of("Tệp không đúng kiểu đã khai", "The file is not of the type declared"),
            Text.of("Khai là {0} nhưng nội dung là {1}.", "It was declared as {0}, but the content is {1}."),
            Text.of(
                    "Gửi với Content-Type đúng: text/plain, application/pdf hoặc kiểu của DOCX.",
                    "Send it with its own Content-Type: text/plain, application/pdf or that of DOCX.")),
    DOCUMENT_TYPE_OLD(
            415,
            Text.of("Tệp Word kiểu cũ", "A Word file of the old kind"),
            Text.of("Không đọc tệp .doc của Word 97–2003.", "Files of Word 97–2003 (.doc) are not read."),
            Text.of("Mở bằng Word, lưu thành .docx rồi gửi lại.", "Open it in Word, save it as .docx and send that.")),
    DOCUMENT_ENCRYPTED(
            422,
            Text.of("Tệp được bảo vệ", "The file is protected"),
            Text.of(
                    "Tệp có mật khẩu hoặc không cho lấy chữ.",
                    "The file has a password or forbids taking text from it."),
            Text.of("Bỏ bảo vệ, lưu lại rồi gửi.", "Remove the protection, save it again and send that.")),
    DOCUMENT_HAS_MACROS(
            422,
            Text.of("Tệp có macro", "The file has macros"),
            Text.of("Tệp Word này chứa macro nên không được nhận.", "This Word file contains macros and is not taken."),
            Text.of("Lưu thành .docx không có macro rồi gửi lại.", "Save it as .docx without macros and send that.")),
    DOCUMENT_WITHOUT_TEXT(
            422,
            Text.of("Tệp chỉ có hình", "The file is made of pictures"),
            Text.of(
                    "Tệp PDF này không có lớp chữ; có thể là bản quét.",
                    "This PDF has no text layer; it may be a scan."),
            Text.of(
                    "Nhận dạng chữ (OCR) trước, rồi gửi bản có lớp chữ hoặc gửi chữ thuần.",
                    "Run text recognition (OCR) first, then send the file with its text layer or the plain text.")),
    DOCUMENT_BROKEN(
            422,
            Text.of("Tệp hỏng", "The file is broken"),
            Text.of("Không mở được tệp {0} này.", "This {0} file cannot be opened."),
            Text.of("Mở tệp ở máy của bạn, lưu lại rồi gửi.", "Open the file yourself, save it again and send that.")),
    DOCUMENT_TOO_COMPLEX(
            422,
            Text.of("Tài liệu vượt giới hạn", "The document exceeds a limit"),
            Text.of("Vượt giới hạn: {0}.", "The limit exceeded: {0}."),
            Text.of("Tách tài liệu thành nhiều phần.", "Split the document into parts.")),
    TEXT_TOO_RICH(
            422,
            Text.of("Văn bản có quá nhiều dẫn chiếu hoặc đề mục", "The text has too many citations or headings"),
            Text.of("Mỗi loại nhiều nhất là {0}.", "At most {0} of each."),
            Text.of("Tách văn bản thành nhiều phần.", "Split the text into parts.")),
    DOCUMENT_TOO_SLOW(
            422,
            Text.of("Đọc tệp quá lâu", "The file takes too long to read"),
            Text.of("Chưa đọc xong sau {0} giây nên đã dừng.", "It was not read after {0} seconds and was given up."),
            Text.of("Tách tệp, hoặc gửi chữ thuần.", "Split the file, or send plain text.")),
    TEXT_EMPTY(
            422,
            Text.of("Văn bản không có chữ", "There is no text"),
            Text.of("Nội dung trống.", "The content is empty."),
            Text.of("Gửi văn bản có chữ.", "Send a text with words in it.")),
    TEXT_NOT_VIETNAMESE(
            422,
            Text.of("Không phải văn bản tiếng Việt", "The text is not Vietnamese"),
            Text.of(
                    "Không nhận ra tiếng Việt; có thể là tiếng khác hoặc phông chữ cũ (TCVN3, VNI).",
                    "No Vietnamese was recognised; it may be another language or an old font encoding (TCVN3, VNI)."),
            Text.of("Gửi văn bản tiếng Việt, mã Unicode.", "Send a Vietnamese text in Unicode.")),
    RULE_VIOLATED(
            422,
            Text.of("Dữ liệu đúng dạng nhưng sai quy tắc", "Well-formed, but against a rule"),
            Text.of("{0}", "{0}"),
            Text.of("Sửa theo các lỗi đã nêu.", "Correct what errors names.")),
    REFERENCE_UNKNOWN(
            422,
            Text.of("Tham chiếu không tồn tại", "A reference does not exist"),
            Text.of("Không có {0} “{1}”, hoặc bạn không được xem.", "There is no {0} “{1}”, or you may not see it."),
            Text.of("Kiểm tra mã hoặc id.", "Check the code or id.")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            Text.of("Khóa đã dùng cho yêu cầu khác", "The key was used for another request"),
            Text.of(
                    "Idempotency-Key này đã đi với nội dung khác trong 24 giờ qua.",
                    "This Idempotency-Key came with other content within the last 24 hours."),
            Text.of("Dùng khóa mới cho yêu cầu mới.", "Use a new key for a new request.")),
    PRECONDITION_REQUIRED(
            428,
            Text.of("Thiếu điều kiện If-Match", "If-Match is required"),
            Text.of("Thao tác này cần biết bạn sửa bản nào.", "This operation must know which revision you change."),
            Text.of("Gửi If-Match với ETag đã đọc.", "Send If-Match with the ETag you read.")),
    HEADERS_TOO_LARGE(
            431,
            Text.of("Tiêu đề quá lớn", "The headers are too large"),
            Text.of("Tiêu đề vượt giới hạn của máy chủ.", "The headers exceed the limit of the server."),
            Text.of("Bớt tiêu đề.", "Send fewer headers.")),
    INTERNAL_ERROR(
            500,
            Text.of("Lỗi máy chủ", "Internal error"),
            Text.of("Đã ghi nhận với mã {0}.", "It was recorded under {0}."),
            Text.of("Thử lại; nếu còn lỗi, báo mã này.", "Try again; if it persists, report this code.")),
    UNAVAILABLE(
            503,
            Text.of("Tạm thời không phục vụ được", "Temporarily unavailable"),
            Text.of("Máy chủ đang bận, chưa phục vụ kịp.", "The service is busy and did not get to it in time."),
            Text.of("Thử lại sau số giây ở Retry-After.", "Try again after the seconds in Retry-After."));

    public final int status;
    public final Text title;
    public final Text detail;
    public final Text nextStep;

    ProblemType(int status, Text title, Text detail, Text nextStep) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.nextStep = nextStep;
    }

    /** Stable name on the wire, such as {@code campaign-has-no-criteria}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} member: a relative reference that never changes. */
    public String uri() {
        return "/problems/" + slug();
    }
}

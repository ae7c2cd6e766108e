namespace DistrictApp;

/// <summary>Everything this application refuses, each with its words: what was seen, and what to do.</summary>
public static class Refusals
{
    /// <summary>Figures with errors.</summary>
    public static Refusal InvalidObservations(IReadOnlyList<Diagnostic> diagnostics) =>
        new(400, "invalid-observations",
            new("Số liệu có lỗi", "The figures have errors"),
            new("Chưa lưu và chưa đánh giá gì; sửa từng lỗi dưới đây rồi gửi lại.", "Nothing was stored or judged; mend each error below and send again."))
        {
            Diagnostics = diagnostics,
        };

    /// <summary>A day nobody can read.</summary>
    public static Refusal BadDay(string seen) =>
        new(400, "bad-day",
            new("Ngày không đọc được", "The day cannot be read"),
            new($"Thấy “{Short(seen)}”; viết năm-tháng-ngày, ví dụ 2023-11-10.", $"Saw “{Short(seen)}”; write year-month-day, for example 2023-11-10."));

    /// <summary>Figures whose address says another subject or day than they do.</summary>
    public static Refusal AddressDiffers(ObservationSet set) =>
        new(400, "address-differs",
            new("Số liệu không phải của địa chỉ này", "The figures are not those of this address"),
            new($"Số liệu là của “{set.Subject.Id}”, ngày {set.AsOf:O}; gửi đến địa chỉ của chính số liệu ấy.", $"The figures are those of “{set.Subject.Id}” as of {set.AsOf:O}; send them to their own address."));

    /// <summary>A form without the token of its page, or with one that is too old.</summary>
    public static Refusal FormExpired { get; } =
        new(400, "form-expired",
            new("Trang đã cũ", "The page is too old"),
            new("Biểu mẫu được mở từ trước khi chương trình khởi động lại, hoặc không phải từ trang này; mở lại trang rồi gửi lại.", "The form was opened before the application was started anew, or elsewhere; open the page again and send again."));

    /// <summary>A file that was chosen is not there.</summary>
    public static Refusal NoFile { get; } =
        new(400, "no-file", new("Chưa chọn tệp", "No file was chosen"), new("Chọn một tệp JSON hoặc CSV rồi bấm “Tải lên”.", "Choose a JSON or CSV file and send again."));

    /// <summary>A rule set that is not there.</summary>
    public static Refusal NoSuchRuleSet(string id, IEnumerable<RuleSet> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var known = string.Join(", ", all.Select(ruleSet => ruleSet.Id));
        return new(404, "no-such-rule-set",
            new("Không có bộ chỉ tiêu này", "There is no such rule set"),
            new($"Không có bộ chỉ tiêu “{Short(id)}”; đang có: {known}.", $"There is no rule set “{Short(id)}”; there are: {known}."));
    }

    /// <summary>Figures that no rule set in force on their day asks for.</summary>
    public static Refusal NothingConcerned(ObservationSet set) =>
        new(404, "nothing-concerned",
            new("Không có văn bản nào đánh giá số liệu này", "No document judges these figures"),
            new($"Ngày {Days.Format(set.AsOf)} không có văn bản có hiệu lực nào hỏi đến số liệu này; xem lại ngày và tên số liệu.", $"No document in force on {Days.Format(set.AsOf, Language.English)} asks for any of these figures; look at the day and the names of the figures."));

    /// <summary>A rule set that is not in force on the day.</summary>
    public static Refusal NotInForce(RuleSet ruleSet, EffectivePeriod? period, DateOnly day) =>
        new(409, "not-in-force",
            new("Bộ chỉ tiêu không có hiệu lực ngày này", "The rule set is not in force on that day"),
            new($"“{ruleSet?.Id}” không có hiệu lực ngày {Days.Format(day)} ({PeriodText.Of(period ?? ruleSet!.InForce)}).", $"“{ruleSet?.Id}” is not in force on {Days.Format(day, Language.English)} ({PeriodText.Of(period ?? ruleSet!.InForce, Language.English)})."));

    /// <summary>Figures that are not stored.</summary>
    public static Refusal NoSuchObservations(string subjectId, DateOnly day) =>
        new(404, "no-such-observations",
            new("Không có số liệu này", "There are no such figures"),
            new($"Chưa lưu số liệu của “{Short(subjectId)}” đến ngày {Days.Format(day)}.", $"No figures of “{Short(subjectId)}” as of {Days.Format(day, Language.English)} are stored."));

    /// <summary>Figures of a subject and day for which others are stored.</summary>
    public static Refusal AlreadyStored(IReadOnlyList<StoredHeading> stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var sets = string.Join("; ", stored.Take(10).Select(one => $"{one.SubjectName} ({one.SubjectId}), {Days.Format(one.AsOf)}"));
        return new(409, "already-stored",
            new("Đã có số liệu khác của cùng đơn vị, cùng ngày", "Other figures of the same subject and day are stored"),
            new($"Chưa lưu gì. Đang lưu số liệu khác: {sets}. Mở số liệu ấy để sửa, hoặc chọn thay số liệu đã lưu.", $"Nothing was stored. Other figures are: {sets}. Open and change them, or ask to replace what is stored."));
    }

    /// <summary>Figures that somebody else changed meanwhile.</summary>
    public static Refusal Outdated { get; } =
        new(412, "outdated",
            new("Số liệu vừa được người khác sửa", "Somebody else has changed the figures"),
            new("Đọc lại số liệu đang lưu rồi gửi kèm If-Match của bản ấy.", "Read what is stored and send again with its entity tag in If-Match."));

    /// <summary>More than is taken.</summary>
    public static Refusal TooLarge { get; } =
        new(413, "too-large",
            new("Nội dung gửi lên quá lớn", "What was sent is too large"),
            new($"Một bộ số liệu tối đa 1 MB, một tệp tải lên tối đa 2 MB và {Numbers.Format(RequestLimits.MostSets)} bộ; chia tệp ra rồi gửi từng phần.", $"An observation set has at most 1 MB, an uploaded file 2 MB and {Numbers.Format(RequestLimits.MostSets, Language.English)} sets; send it in parts."));

    /// <summary>Something else than figures.</summary>
    public static Refusal WrongMediaType { get; } =
        new(415, "wrong-media-type",
            new("Loại nội dung không nhận", "That kind of content is not taken"),
            new("Gửi số liệu là JSON (Content-Type: application/json); trang web nhận tệp .json, .jsonl, .ndjson, .csv, .tsv.", "Send figures as JSON (Content-Type: application/json); the page takes files .json, .jsonl, .ndjson, .csv, .tsv."));

    /// <summary>Too many at once, or a database that somebody else holds.</summary>
    public static Refusal Busy { get; } =
        new(503, "busy", new("Hệ thống đang bận", "The system is busy"), new("Chờ vài giây rồi gửi lại; chưa có gì thay đổi.", "Wait some seconds and send again; nothing was changed."));

    /// <summary>A status that nobody gave words to where it arose.</summary>
    public static Refusal OfStatus(int status) => status switch
    {
        400 => new(400, "bad-request", new("Yêu cầu không đọc được", "The request cannot be read"), new("Nội dung bị cắt ngang, sai định dạng hoặc có quá nhiều trường; gửi lại.", "It was cut off, is not in its form, or has too many fields; send it again.")),
        404 => new(404, "not-found", new("Không có trang này", "There is nothing here"), new("Xem lại địa chỉ, hoặc về trang đầu.", "Look at the address, or go to the first page.")),
        405 => new(405, "method-not-allowed", new("Địa chỉ này không nhận yêu cầu như vậy", "The address does not take such a request"), new("Xem phần HTTP trong README của ứng dụng.", "See the part on HTTP in the README of the application.")),
        408 or 504 => new(status, "too-slow", new("Gửi quá chậm", "Sent too slowly"), new($"Mỗi yêu cầu có tối đa {RequestLimits.Longest.TotalSeconds} giây; gửi lại.", $"A request has at most {RequestLimits.Longest.TotalSeconds} seconds; send it again.")),
        413 => TooLarge,
        415 => WrongMediaType,
        429 or 503 => Busy,
        >= 400 and < 500 => new(status, "refused", new("Yêu cầu không được nhận", "The request is not taken"), new("Xem lại yêu cầu rồi gửi lại.", "Look at the request and send it again.")),
        _ => new(500, "unexpected", new("Chương trình gặp lỗi", "The application failed"), new("Lỗi đã được ghi vào nhật ký; số liệu đã lưu không đổi.", "It was logged; what is stored is as it was.")),
    };

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}

namespace Htx.Indicators.Rules.Tests;

/// <summary>Sentences of resolutions, programs, plans and reports, with the kinds of target that say what they say.</summary>
public sealed class QuotedPhraseLintTests
{
    private const string Thousand = "thành viên", Money = "triệu đồng/năm", Htx = "HTX", Percent = "%", Ha = "ha";

    /// <summary>The quote, the unit, the number as JSON writes it, and the kinds that suit; every other kind of one number must be refused.</summary>
    public static TheoryData<string, string, string, string> Sentences => new()
    {
        { "Tiếp tục vận động thành lập mới 07 THT ở các xã chưa có THT tiểu thủ công nghiệp", "THT", "7", "reach reduceTo" },
        { "Số lượng thành viên trong các HTX đạt từ 2.600 thành viên trở lên", Thousand, "2600", "atLeast" },
        { "đạt chỉ tiêu Nghị quyết (đạt từ 3.200 thành viên trở lên)", Thousand, "3200", "atLeast" },
        { "Số lượng thành viên trong các THT đạt từ 3.200 thành viên trở lên (02 nội dung)", Thousand, "3200", "atLeast" },
        { "Doanh thu bình quân của 01 HTX đạt từ 1.800 triệu đồng/năm trở lên", Money, "1800", "atLeast" },
        { "Lợi nhuận bình quân một THT đạt từ 200 triệu đồng/năm trở lên", Money, "200", "atLeast" },
        { "ước doanh thu bình quân năm 2023 của HTX trên 1.800 triệu đồng", Money, "1800", "moreThan" },
        { "Thu nhập bình quân của người lao động thường xuyên trong HTX trên 45 triệu đồng/người/năm", "triệu đồng/người/năm", "45", "moreThan" },
        { "Phấn đấu nâng tỷ lệ cán bộ quản lý HTX có trình độ chuyên môn từ trung cấp trở lên đạt 40%", Percent, "40", "reach" },
        { "nâng cao kỹ năng cho 70% đội ngũ cán bộ quản lý, cán bộ chuyên môn nghiệp vụ tổ hợp tác, HTX", Percent, "70", "reach reduceTo" },
        { "Củng cố các HTX hiện có; 100% số HTX nông nghiệp trên địa bàn huyện hoạt động có lãi", Percent, "100", "atLeast" },
        { "Phấn đấu đến năm 2025, có 20% HTX theo hướng đa dịch vụ hoạt động hiệu quả", Percent, "20", "reach reduceTo" },
        { "tổng diện tích liên kết tiêu thụ lúa là 23.183,8 ha/26.000 ha, đạt 89,16% so kế hoạch", Ha, "26000", "reach reduceTo" },
        { "tổng diện tích liên kết tiêu thụ lúa là 23.183,8 ha/26.000 ha, đạt 89,16% so kế hoạch", Percent, "89.16", "reach" },
        { "để phát triển mới 01 Liên hiệp HTX nhằm phát huy hiệu quả ngành lĩnh vực chủ lực của Tỉnh", "liên hiệp HTX", "1", "reach reduceTo" },
        { "thành lập mới 05-7 hợp tác xã với khoảng 50-70 thành viên, phát triển ít nhất 01 liên hiệp hợp tác xã", "liên hiệp HTX", "1", "atLeast" },
        { "Bảo đảm trên 60% tổ chức kinh tế tập thể trên địa bàn đạt loại tốt, khá", Percent, "60", "moreThan" },
        { "phấn đấu có 60% HTX nông nghiệp liên kết với doanh nghiệp theo chuỗi giá trị", Percent, "60", "reach reduceTo" },
        { "Phấn đấu thu hút tối thiểu 20% dân số tham gia các tổ chức kinh tế tập thể", Percent, "20", "atLeast" },
        { "Bảo đảm trên 90% tổ chức kinh tế tập thể hoạt động hiệu quả, trong đó có ít nhất 75% tham gia các chuỗi liên kết", Percent, "90", "moreThan" },
        { "Bảo đảm trên 90% tổ chức kinh tế tập thể hoạt động hiệu quả, trong đó có ít nhất 75% tham gia các chuỗi liên kết", Percent, "75", "atLeast" },
        { "Có 100% thành viên 03 HTX được chọn được tập huấn Luật Hợp tác xã năm 2012", Percent, "100", "atLeast" },
        { "duy trì 100% xã, thị trấn trong huyện đều có HTX", Percent, "100", "atLeast" },
        { "Các hợp tác xã đều áp dụng công nghệ, nhất là chuyển đổi số vào hoạt động sản xuất kinh doanh", Percent, "100", "atLeast" },
        { "trên 60% tổ chức KTTT đạt loại tốt, khá, trong đó ít nhất 50% tham gia liên kết theo chuỗi giá trị", Percent, "60", "moreThan" },
        { "trên 60% tổ chức KTTT đạt loại tốt, khá, trong đó ít nhất 50% tham gia liên kết theo chuỗi giá trị", Percent, "50", "atLeast" },
        { "khoảng 140.000 THT với 2 triệu thành viên", "THT", "140000", "" },
        { "khoảng 140.000 THT với 2 triệu thành viên", Thousand, "2000000", "reach reduceTo" },
        { "45.000 HTX với 8 triệu thành viên", Thousand, "8000000", "reach reduceTo" },
        { "45.000 HTX với 8 triệu thành viên", Htx, "45000", "reach reduceTo" },
        { "340 liên hiệp HTX với 1.700 HTX thành viên", Htx, "1700", "reach reduceTo" },
        { "trên 5.000 HTX ứng dụng công nghệ cao", Htx, "5000", "moreThan" },
        { "ít nhất 3 tổ chức nằm trong 300 tổ chức lớn nhất thế giới", "tổ chức", "3", "atLeast" },
        { "nâng tổng số HTX đa dịch vụ, hiệu quả lên 05 HTX", Htx, "5", "reach" },
        { "Số THT có chứng thực của Ủy ban nhân dân xã là 118 THT, đạt tỷ lệ 91,47%", Percent, "91.47", "reach" },
        { "làm việc ở 06 HTX NN với tổng kinh phí hỗ trợ là 819 triệu đồng", "triệu đồng", "819", "reach reduceTo" },
        { "Tổng kinh phí dự kiến thực hiện là 207.960.000 đồng từ nguồn kết dư ngân sách năm 2020", "triệu đồng", "207.96", "reach reduceTo" },
        { "hiện trên địa bàn có 15 Hội quán với 649 thành viên", "Hội quán", "15", "reach reduceTo" },
        { "Có 06 HTX được cấp mã số vùng trồng với diện tích 1.597,93 ha", Ha, "1597.93", "reach reduceTo" },
        { "Tập huấn kỹ thuật trong sản xuất cho thành viên 03 HTXNN", Htx, "3", "reach reduceTo" },
        { "thu nhập bình quân đầu người đạt 84 triệu đồng/người/năm", "triệu đồng/người/năm", "84", "reach" },
        { "Tỷ lệ hộ nghèo giảm còn 1,4%", Percent, "1.4", "reduceTo" },
        { "giảm tỷ lệ hộ nghèo còn 1,5%", Percent, "1.5", "reduceTo" },
        { "Tỷ lệ hộ nghèo còn 5%", Percent, "5", "reduceTo" },
        { "số HTX yếu kém còn 05 HTX", Htx, "5", "reduceTo" },
        { "kéo giảm tỷ lệ hộ nghèo xuống còn dưới 3%", Percent, "3", "lessThan" },
        { "tỷ lệ thất nghiệp dưới 3%", Percent, "3", "lessThan" },
        { "tỷ lệ trẻ em suy dinh dưỡng không quá 9%", Percent, "9", "atMost" },
        { "tỷ lệ nợ xấu không lớn hơn 3%", Percent, "3", "atMost" },
        { "tỷ lệ nợ xấu nhỏ hơn hoặc bằng 3%", Percent, "3", "atMost" },
        { "tỷ lệ hộ tham gia không nhỏ hơn 60%", Percent, "60", "atLeast" },
        { "tỷ lệ hộ tham gia lớn hơn hoặc bằng 60%", Percent, "60", "atLeast" },
        { "tỷ lệ hộ tham gia bằng hoặc trên 60%", Percent, "60", "atLeast" },
        { "giữ tỷ lệ nợ xấu dưới mức 2%", Percent, "2", "lessThan" },
        { "kéo giảm tỷ lệ hộ nghèo xuống dưới mức 5%", Percent, "5", "lessThan" },
        { "giữ tỷ lệ nợ xấu không vượt mức 2%", Percent, "2", "atMost" },
        { "tỷ lệ hộ tham gia đạt trên mức 60%", Percent, "60", "moreThan" },
        { "tối đa có 03 HTX yếu kém", Htx, "3", "atMost" },
        { "số HTX yếu kém từ 03 HTX trở xuống", Htx, "3", "atMost" },
        { "tỷ lệ hài lòng không dưới 80%", Percent, "80", "atLeast" },
        { "tốc độ tăng giá trị sản xuất từ 9% trở lên", Percent, "9", "atLeast" },
        { "tối thiểu đạt 98% hộ dùng nước sạch", Percent, "98", "atLeast" },
        { "liên kết tiêu thụ trên 800 ha hoặc với ít nhất 03 doanh nghiệp", Ha, "800", "moreThan" },
        { "không còn hợp tác xã yếu kém", Htx, "0", "atMost" },
        { "tỷ lệ HTX khá ≥ 80%", Percent, "80", "atLeast" },
        { "tỷ lệ HTX khá >= 80%", Percent, "80", "atLeast" },
        { "doanh thu > 2.000 triệu đồng", "triệu đồng", "2000", "moreThan" },
        { "HTX yếu kém < 3", Htx, "3", "lessThan" },
        { "HTX yếu kém ≤ 3", Htx, "3", "atMost" },
        { "HTX yếu kém <= 3", Htx, "3", "atMost" },
        { "ít nhất 03 HTX hoặc 05 THT", "THT", "5", "reach reduceTo atLeast moreThan atMost lessThan" },
        { "ít nhất 03 HTX; 05 THT", "THT", "5", "reach reduceTo" },
    };

    /// <summary>Ranges: both ends, and how a range is written.</summary>
    public static TheoryData<string, string, string, string> Ranges => new()
    {
        { "Toàn huyện có khoảng 20-25 tổ hợp tác, với khoảng 200-250 thành viên", "THT", "20", "25" },
        { "Toàn huyện có khoảng 20-25 tổ hợp tác, với khoảng 200-250 thành viên", "thành viên", "200", "250" },
        { "thành lập mới 05-7 hợp tác xã với khoảng 50-70 thành viên", "HTX", "5", "7" },
        { "thành lập mới 05-7 hợp tác xã với khoảng 50-70 thành viên", "thành viên", "50", "70" },
        { "phấn đấu đến năm 2030 huyện có khoảng 01-02 HTX và tổ hợp tác ứng dụng công nghệ cao", "tổ chức", "1", "2" },
        { "diện tích gieo trồng lúa 5.000-5.200 ha", "ha", "5000", "5200" },
        { "thành lập mới từ 03 đến 05 HTX", "HTX", "3", "5" },
        { "thành lập mới từ 03 HTX đến 05 HTX", "HTX", "3", "5" },
        { "vốn điều lệ 1,5 – 2 tỷ đồng", "triệu đồng", "1500", "2000" },
    };

    private static string[] OneNumber => ["reach", "reduceTo", "atLeast", "moreThan", "atMost", "lessThan"];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_takes_the_kinds_that_say_what_it_says_and_no_other(string quote, string unit, string number, string suits)
    {
        var right = suits.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var kind in OneNumber)
        {
            var codes = Of(quote, unit, $$"""{ "{{kind}}": {{number}} }""").Codes;

            Assert.True(codes.SequenceEqual(right.Contains(kind) ? [] : ["HTX5205"]), $"{kind}: {string.Join(' ', codes)}");
        }
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_range_takes_both_ends_and_neither_alone(string quote, string unit, string from, string to)
    {
        Assert.Empty(Of(quote, unit, $$"""{ "between": [{{from}}, {{to}}] }""").Codes);
        foreach (var kind in OneNumber)
        {
            Assert.Equal(["HTX5205"], Of(quote, unit, $$"""{ "{{kind}}": {{from}} }""").Codes);
            Assert.Equal(["HTX5205"], Of(quote, unit, $$"""{ "{{kind}}": {{to}} }""").Codes);
        }
    }

    [Theory]
    [InlineData("Ít nhất 60% HTX khá", "moreThan", "HTX5205")]
    [InlineData("Trên 60% HTX khá", "atLeast", "HTX5205")]
    [InlineData("Khoảng 60% HTX khá", "reach", "HTX5205")]
    [InlineData("Trên 60% HTX khá", "moreThan", null)]
    [InlineData("60% HTX khá", "atLeast", null)]
    [InlineData("Đạt 60% HTX khá", "atLeast", null)]
    [InlineData("Trên 70% HTX khá", "atLeast", null)]
    public void A_title_that_binds_the_number_otherwise_contradicts_the_target_too(string title, string kind, string? code) =>
        Assert.Equal(code is null ? [] : [code], new Linted("từ 60%", $$"""{ "{{kind}}": 60 }""") { Measure = ("percent", Percent), Title = title }.Codes.Where(found => found != "HTX5210"));

    [Theory]
    [InlineData("100% số HTX nông nghiệp trên địa bàn huyện hoạt động có lãi")]
    [InlineData("duy trì 100% xã, thị trấn trong huyện đều có HTX")]
    [InlineData("Các hợp tác xã đều áp dụng công nghệ, nhất là chuyển đổi số")]
    [InlineData("tất cả các HTX được xếp loại")]
    [InlineData("toàn bộ các thành viên biết và thực hiện")]
    public void What_is_said_of_all_takes_all(string quote) => Assert.Empty(Of(quote, Percent, """{ "all": true }""").Codes);

    [Theory]
    [InlineData("không còn hợp tác xã yếu kém")]
    [InlineData("xóa HTX hoạt động mang tính chất hình thức")]
    [InlineData("không để các HTX tồn tại hình thức")]
    [InlineData("không HTX nào xếp loại yếu")]
    [InlineData("không một HTX nào xếp loại yếu")]
    public void What_is_said_of_none_takes_none(string quote) => Assert.Empty(Of(quote, Htx, """{ "none": true }""").Codes);

    [Theory]
    [InlineData("có 60% HTX trên địa bàn xếp loại tốt, khá", "60")]
    [InlineData("trên cơ sở Luật Hợp tác xã năm 2012, có 60% HTX xếp loại tốt", "60")]
    [InlineData("các kết quả trên có 60% HTX tham gia", "60")]
    [InlineData("dưới sự lãnh đạo của Huyện ủy, có 60% HTX tham gia", "60")]
    [InlineData("bồi dưỡng dưới nhiều hình thức cho 60% cán bộ", "60")]
    [InlineData("nâng tỷ lệ cán bộ có trình độ từ trung cấp trở lên lên 60%", "60")]
    [InlineData("60% cán bộ quản lý có trình độ trung cấp trở lên", "60")]
    [InlineData("60% sản phẩm OCOP từ 3 sao trở lên", "60")]
    [InlineData("60% trẻ em dưới 5 tuổi được tiêm chủng", "60")]
    [InlineData("phát triển đồng đều, có 60% HTX khá", "60")]
    [InlineData("giải thể 60% HTX không còn hoạt động", "60")]
    [InlineData("nâng từ 40% lên 60%", "60")]
    [InlineData("nâng tỷ lệ cán bộ được bồi dưỡng từ 40% đến 60%", "60")]
    [InlineData("giai đoạn 2021-2025 có 60% HTX khá", "60")]
    public void Words_that_belong_to_something_else_say_nothing_of_the_number(string quote, string number) =>
        Assert.Empty(Of(quote, Percent, $$"""{ "reach": {{number}} }""").Codes);

    [Theory]
    [InlineData("phấn đấu đạt từ 60%", "atLeast")]
    [InlineData("phấn đấu đạt từ 60%", "reach")]
    [InlineData("phấn đấu đạt từ 60% cán bộ từ trung cấp trở lên", "reach")]
    [InlineData("60% cán bộ trung cấp trở lên", "reach")]
    [InlineData("nước tưới tiết kiệm đến 60%", "atLeast")]
    [InlineData("giảm 60% số hộ nghèo", "atLeast")]
    [InlineData("giảm thêm 60% số hộ nghèo", "moreThan")]
    [InlineData("tối thiểu mỗi xã, phường có 60%", "atLeast")]
    [InlineData("tối thiểu mỗi xã, phường, thị trấn có 60%", "reach")]
    [InlineData("nhiều hơn 60% so với năm trước", "reach")]
    [InlineData("đạt và vượt mức 60%", "reach")]
    [InlineData("nhanh hơn 60%", "reach")]
    [InlineData("cao nhất là 60%", "atMost")]
    [InlineData("thấp nhất phải đạt 60%", "atLeast")]
    [InlineData("từ 60 - 70% trở lên", "atLeast")]
    [InlineData("tỷ lệ hộ không có đất sản xuất dưới 60%", "lessThan")]
    [InlineData("tỷ lệ hồ sơ không được giải quyết đúng hạn dưới 60%", "lessThan")]
    [InlineData("tỷ lệ xã không còn hộ nghèo đạt trên 60%", "moreThan")]
    [InlineData("huy động tối đa nguồn lực để đạt 60%", "reach")]
    [InlineData("xây dựng ít nhất một mô hình tại 60%", "reach")]
    [InlineData("giảm nghèo bền vững với tốc độ 60%/năm", "reach")]
    [InlineData("ít nhất từ 60% đến 70%", "atLeast")]
    [InlineData("khống chế tỷ lệ nợ quá hạn ở mức 60%", "atMost")]
    [InlineData("kiểm soát nợ quá hạn 60%", "reach")]
    [InlineData("số hộ thoát nghèo còn 60%", "reach")]
    [InlineData("tỷ lệ hộ nghèo được vay vốn còn 60%", "reach")]
    [InlineData("tỷ lệ HTX tại các huyện nghèo còn 60%", "reach")]
    public void What_the_words_leave_open_is_left_to_the_author(string quote, string kind) =>
        Assert.Empty(Of(quote, Percent, $$"""{ "{{kind}}": 60 }""").Codes);

    [Theory]
    [InlineData("thí điểm trên 05 xã", "reach", null)]
    [InlineData("triển khai trên 05 xã", "reach", null)]
    [InlineData("thực hiện trên 05 mô hình", "reach", "HTX5205")]
    [InlineData("HTX sử dụng trên 05 lao động", "reach", "HTX5205")]
    [InlineData("đạt số điểm trên 05 điểm", "reach", "HTX5205")]
    [InlineData("có trên 05 xã", "reach", "HTX5205")]
    public void What_is_done_in_places_is_not_above_their_number(string quote, string kind, string? code) =>
        Assert.Equal(code is null ? [] : [code], Of(quote, "xã", $$"""{ "{{kind}}": 5 }""").Codes);

    [Theory]
    [InlineData("có 05 xã trở lên", "reach", "HTX5205")]
    [InlineData("có 05 xã khá trở lên", "reach", null)]
    [InlineData("có 05 thành viên trở lên", "reach", "HTX5205")]
    [InlineData("có 05 hợp tác xã trở lên", "reach", "HTX5205")]
    [InlineData("có 05 tổ hợp tác trở lên", "moreThan", "HTX5205")]
    [InlineData("có 05 sản phẩm trở lên", "atLeast", null)]
    public void What_is_counted_may_stand_between_a_number_and_its_bound(string quote, string kind, string? code) =>
        Assert.Equal(code is null ? [] : [code], Of(quote, "xã", $$"""{ "{{kind}}": 5 }""").Codes);

    [Theory]
    [InlineData("15/15 xã có HTX")]
    [InlineData("cả 15 xã có HTX")]
    [InlineData("từng xã có HTX")]
    public void Each_of_those_there_are_is_all(string quote) => Assert.Empty(Of(quote, Percent, """{ "all": true }""").Codes);

    [Theory]
    [InlineData("từng bước nâng chất lượng HTX")]
    [InlineData("cả nước có HTX")]
    [InlineData("phù hợp với từng vùng")]
    [InlineData("trong cả 5 năm")]
    [InlineData("kể cả 2 HTX mới")]
    [InlineData("14/15 xã có HTX")]
    public void What_is_not_each_of_them_is_not_all(string quote) => Assert.Equal(["HTX5206"], Of(quote, Percent, """{ "all": true }""").Codes);

    [Theory]
    [InlineData("không được lớn hơn 60%", "atMost")]
    [InlineData("không để tỷ lệ che phủ rừng xuống dưới 60%", "atLeast")]
    [InlineData("không để giảm xuống dưới mức 60%", "atLeast")]
    [InlineData("không còn xã đạt dưới 60%", "atLeast")]
    [InlineData("không có xã nào có tỷ lệ trên 60%", "atMost")]
    [InlineData("không để tỷ lệ nợ xấu vượt quá 60%", "atMost")]
    [InlineData("không được phép vượt quá 60%", "atMost")]
    [InlineData("không tăng hơn 60%", "atMost")]
    [InlineData("không vượt ngưỡng 60%", "atMost")]
    [InlineData("không nên vượt quá 60%", "atMost")]
    [InlineData("đạt tối thiểu: 60%", "atLeast")]
    [InlineData("không kém hơn 60%", "atLeast")]
    [InlineData("giải quyết trong vòng 60 ngày, đạt", "atMost")]
    [InlineData("tối thiểu mỗi xã có 60%", "atLeast")]
    [InlineData("không để phát sinh HTX yếu kém và có trên 60%", "moreThan")]
    [InlineData("không được vượt quá 60%", "atMost")]
    [InlineData("không được nhỏ hơn 60%", "atLeast")]
    [InlineData("tỷ lệ không được thấp hơn mức 60%", "atLeast")]
    public void What_may_not_be_is_a_bound(string quote, string kind)
    {
        foreach (var tried in (string[])["atLeast", "atMost", "moreThan", "lessThan"])
            Assert.Equal(tried == kind ? [] : ["HTX5205"], Of(quote, Percent, $$"""{ "{{tried}}": 60 }""").Codes);
    }

    [Theory]
    [InlineData("doanh thu bình quân tăng từ 10-12%/năm", "between", null)]
    [InlineData("tăng thêm từ 10 - 12%", "between", null)]
    [InlineData("tăng trưởng bình quân đạt từ 10% đến 12%", "between", null)]
    [InlineData("mỗi năm giảm từ 10-12% số hộ nghèo", "between", null)]
    [InlineData("tăng thêm từ 10-12%", "reach", "HTX5205")]
    [InlineData("nâng từ 10% đến 12%", "reach", null)]
    public void What_rises_from_one_number_to_another_behind_a_dash_is_a_range(string quote, string kind, string? code) =>
        Assert.Equal(code is null ? [] : [code], Of(quote, Percent, kind == "between" ? """{ "between": [10, 12] }""" : $$"""{ "{{kind}}": 10 }""").Codes);

    [Theory]
    [InlineData("giảm tỷ lệ hộ nghèo còn từ 2-3%")]
    [InlineData("giảm tỷ lệ hộ nghèo xuống còn từ 2% đến 3%")]
    public void What_falls_to_a_range_takes_its_lower_end_for_the_better(string quote)
    {
        Assert.Empty(Of(quote, Percent, """{ "between": [2, 3], "better": "lower" }""").Codes);
        Assert.Equal(["HTX5205"], Of(quote, Percent, """{ "between": [2, 3] }""").Codes);
    }

    [Fact]
    public void A_note_that_a_number_is_about_needs_no_tolerance() =>
        Assert.Empty((Of("khoảng 60% HTX khá", Percent, """{ "reach": 60 }""") with { Notes = "văn bản ghi “khoảng”, không nêu mức chênh lệch" }).Codes);

    [Theory]
    [InlineData("giảm 5% số hộ nghèo", "reduceTo", "HTX5205")]
    [InlineData("giảm thêm 5% mỗi năm", "atMost", "HTX5205")]
    [InlineData("giảm 5% số hộ nghèo", "lessThan", "HTX5205")]
    [InlineData("giảm bình quân 5% mỗi năm", "reduceTo", "HTX5205")]
    [InlineData("giảm được 5%", "reduceTo", "HTX5205")]
    [InlineData("giảm tỷ lệ hộ nghèo bình quân 5%/năm", "reduceTo", "HTX5205")]
    [InlineData("giảm tỷ lệ hộ nghèo bình quân 5%/năm", "reach", null)]
    [InlineData("giảm từ 5% xuống còn 2%", "atMost", "HTX5219")]
    [InlineData("giảm tỷ suất sinh và duy trì tỷ lệ thất nghiệp 5%/năm", "reduceTo", null)]
    [InlineData("giảm nghèo ở mức 5%/năm", "reduceTo", null)]
    [InlineData("giảm 5% số hộ nghèo", "reach", null)]
    [InlineData("giảm còn 5%", "reduceTo", null)]
    [InlineData("giảm xuống 5%", "reduceTo", null)]
    [InlineData("giảm 10%, còn 5%", "reduceTo", null)]
    [InlineData("giảm từ 10% xuống còn 5%", "reduceTo", null)]
    public void What_is_reduced_by_a_number_is_not_reduced_to_it(string quote, string kind, string? code) =>
        Assert.Equal(code is null ? [] : [code], Of(quote, Percent, $$"""{ "{{kind}}": 5 }""").Codes.Except(["HTX5209"]));

    [Theory]
    [InlineData("""{ "reach": 2600, "exceeds": "never" }""")]
    [InlineData("""{ "atLeast": 2600, "exceeds": { "moreThan": 3520 } }""")]
    [InlineData("""{ "reach": 2600, "exceeds": { "moreThan": 3520 } }""")]
    public void A_rule_that_says_of_vượt_what_it_wants_is_held_by_its_đạt_only(string target) =>
        Assert.Empty(Of("đạt từ 2.600 thành viên trở lên", "thành viên", target).Codes);

    [Fact]
    public void A_range_may_be_written_by_its_two_cuts() =>
        Assert.Empty(Of("khoảng 20-25 tổ hợp tác", "THT", """{ "atLeast": 20, "exceeds": { "moreThan": 25 } }""").Codes);

    [Theory]
    [InlineData("vốn đầu tư khoảng 420 tỷ đồng (± 5%)", """{ "about": 420, "withinPercent": 5 }""")]
    [InlineData("vốn đầu tư 420 tỷ đồng, chênh lệch 5%", """{ "about": 420, "withinPercent": 5 }""")]
    public void A_tolerance_of_the_document_is_one(string quote, string target) => Assert.Empty(Of(quote, "tỷ đồng", target).Codes);

    [Fact]
    public void A_tolerance_that_the_document_does_not_give_is_none() =>
        Assert.Equal(["HTX5205", "HTX5203"], Of("vốn đầu tư 420 tỷ đồng", "tỷ đồng", """{ "about": 420, "within": 20 }""").Codes);

    [Theory]
    [InlineData("giảm tỷ lệ hộ cận nghèo còn 2-3%", """{ "between": [2, 3] }""", "HTX5205")]
    [InlineData("giảm tỷ lệ hộ cận nghèo còn 2-3%", """{ "between": [2, 3], "better": "lower" }""", null)]
    [InlineData("giải quyết hồ sơ trong 2-3%", """{ "between": [2, 3], "better": "lower" }""", null)]
    [InlineData("giảm tỷ lệ hộ cận nghèo còn khoảng 3% (± 1%)", """{ "about": 3, "within": 1 }""", "HTX5205")]
    [InlineData("giảm tỷ lệ hộ cận nghèo còn khoảng 3% (± 1%)", """{ "about": 3, "within": 1, "better": "lower" }""", null)]
    public void What_is_reduced_to_a_range_is_better_lower(string quote, string target, string? code) =>
        Assert.Equal(code is null ? [] : [code], Of(quote, Percent, target).Codes);

    [Theory]
    [InlineData("giảm nghèo bền vững, đầu tư hạ tầng cho 3-5 xã", "between", "[3, 5]")]
    [InlineData("giảm nghèo bền vững, mỗi năm thành lập khoảng 5 HTX (± 1 HTX)", "about", "5, \"within\": 1")]
    public void A_fall_of_something_else_turns_no_range_round(string quote, string kind, string value) =>
        Assert.Empty(Of(quote, Htx, $$"""{ "{{kind}}": {{value}} }""").Codes);

    [Theory]
    [InlineData("phát triển ít nhất từ 05 HTX", "atLeast")]
    [InlineData("60% HTX trở lên", "atLeast")]
    [InlineData("có 5 HTX trở lên", "atLeast")]
    [InlineData("60% trở lên", "atLeast")]
    public void A_floor_may_be_said_with_fewer_words(string quote, string kind) =>
        Assert.Empty(Of(quote, quote.Contains('%') ? Percent : Htx, $$"""{ "{{kind}}": {{(quote.Contains('%') ? 60 : 5)}} }""").Codes);

    [Fact]
    public void A_hundred_percent_of_a_plan_can_be_exceeded() =>
        Assert.Empty(new Linted("đạt 100% kế hoạch", """{ "reach": 100 }""") { Measure = ("amount", "%") }.Codes);

    [Theory]
    [InlineData("khoảng 140.000 THT", "THT", "140000", "“khoảng 140.000”: văn bản không nêu mức chênh lệch, nên ghi là một mức cụ thể.")]
    [InlineData("khoảng 140.000 THT", "THT", "140000", null)]
    public void Notes_that_repeat_the_words_say_that_it_is_meant(string quote, string unit, string number, string? notes) =>
        Assert.Equal(notes is null ? ["HTX5205"] : [], (Of(quote, unit, $$"""{ "reach": {{number}} }""") with { Notes = notes }).Codes);

    [Fact]
    public void The_text_says_which_way_a_range_is_better() =>
        Assert.Contains("dùng “between” với \"better\": \"lower\",", Assert.Single(Of("giảm tỷ lệ hộ cận nghèo còn 2-3%", Percent, """{ "reduceTo": 3 }""").Found).Message(), StringComparison.Ordinal);

    [Fact]
    public void The_text_shows_the_words_and_what_to_write_for_them()
    {
        var found = Assert.Single(Of("Số lượng thành viên trong các HTX đạt từ 2.600 thành viên trở lên", "thành viên", """{ "reach": 2600 }""").Found);

        Assert.Equal(
            "lời trích ghi “từ 2.600 thành viên trở lên” nhưng mục tiêu là “reach”; dùng “atLeast”, hoặc nhắc lại “từ 2.600 thành viên trở lên” trong “notes” của nội dung kèm lý do nếu đúng ý",
            found.Message());
        Assert.Equal("indicators[0].items[0].target", found.Place.Path);
    }

    private static Linted Of(string quote, string unit, string target) =>
        new(quote, target) { Measure = (unit switch { Percent => "percent", Ha => "amount", _ when unit.Contains("đồng", StringComparison.Ordinal) => "money", _ => "count" }, unit) };
}

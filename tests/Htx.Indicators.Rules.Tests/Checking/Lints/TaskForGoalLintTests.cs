namespace Htx.Indicators.Rules.Tests;

/// <summary>A yes or no where the quote asks for a figure.</summary>
public sealed class TaskForGoalLintTests
{
    [Theory]
    [InlineData("không còn hợp tác xã yếu kém")]
    [InlineData("Đến năm 2025, không còn HTX ngừng hoạt động")]
    [InlineData("Phấn đấu đến hết năm 2025 cơ bản không còn hộ nghèo")]
    [InlineData("Củng cố các HTX yếu kém, đến năm 2025 không còn HTX yếu kém")]
    [InlineData("trên địa bàn huyện Tháp Mười không còn xã trắng HTX")]
    [InlineData("Mục tiêu: không còn nhà tạm, nhà dột nát")]
    [InlineData("Tất cả các xã, thị trấn đều có HTX")]
    [InlineData("Đến năm 2025, tất cả các HTX nông nghiệp hoạt động có lãi")]
    [InlineData("Toàn bộ các xã có HTX")]
    public void None_left_and_all_are_no_task(string quote) => Assert.Equal(["HTX5205"], Done(quote).Codes);

    [Theory]
    [InlineData("Thu nhập bình quân lao động trong HTX đạt 45 triệu đồng/người/năm")]
    [InlineData("Nâng thu nhập bình quân của thành viên lên 60 triệu đồng/người/năm")]
    [InlineData("doanh thu bình quân 01 HTX đạt từ 1.800 triệu đồng/năm trở lên")]
    [InlineData("Phấn đấu đến năm 2025, diện tích liên kết đạt 800 ha")]
    [InlineData("số lượng thành viên trong các HTX đạt từ 2.600 trở lên")]
    [InlineData("Đến năm 2025 toàn huyện có 20 HTX")]
    [InlineData("Huy động 2 tỷ đồng")]
    [InlineData("Củng cố các HTX hiện có; doanh thu bình quân đạt 1.800 triệu đồng/năm")]
    [InlineData("đến năm 2025 có 20 hợp tác xã ứng dụng công nghệ cao")]
    [InlineData("Thu nhập bình quân trên 45 triệu đồng/người/năm")]
    public void Nor_is_what_opens_with_the_figure_it_asks_for(string quote) => Assert.Equal(["HTX5209"], Done(quote).Codes);

    [Theory]
    [InlineData("Ban hành 01 kế hoạch")]
    [InlineData("Ban hành 01 kế hoạch phát triển kinh tế tập thể giai đoạn 2021-2025")]
    [InlineData("Thực hiện Nghị quyết số 20-NQ/TW")]
    [InlineData("Hoàn thành trước năm 2025")]
    [InlineData("Hoàn thành 100% kế hoạch")]
    [InlineData("thực hiện 100% nội dung của Chương trình phối hợp")]
    [InlineData("Giải thể dứt điểm các HTX không còn hoạt động")]
    [InlineData("Giải thể các HTX hoạt động kém hiệu quả, không còn thành viên tham gia")]
    [InlineData("Bãi bỏ các quy định không còn phù hợp")]
    [InlineData("Rà soát, thay thế các văn bản không còn hiệu lực")]
    [InlineData("Các liên hiệp không còn HTX thành viên phải giải thể")]
    [InlineData("Ban hành Kế hoạch củng cố HTX, phấn đấu đến năm 2025 không còn HTX yếu kém")]
    [InlineData("Xây dựng phương án giải thể, đến năm 2025 không còn HTX ngừng hoạt động")]
    [InlineData("Tổ chức rà soát, đánh giá tất cả các HTX trên địa bàn")]
    [InlineData("Tất cả các HTX có nhu cầu được hỗ trợ vay vốn")]
    [InlineData("Tất cả các HTX đều được tập huấn")]
    [InlineData("Tất cả các HTX đều phải tổ chức đại hội thường niên")]
    [InlineData("Tất cả các HTX hoạt động kém hiệu quả chuyển đổi sang loại hình khác")]
    [InlineData("Tất cả các xã có HTX tổ chức hội nghị tổng kết")]
    [InlineData("Hỗ trợ 2 tỷ đồng từ ngân sách tỉnh cho Quỹ hỗ trợ phát triển HTX")]
    [InlineData("Hỗ trợ 50 triệu đồng cho HTX thành lập mới")]
    [InlineData("Khen thưởng các HTX có doanh thu đạt 2 tỷ đồng")]
    [InlineData("Chọn 01 HTX làm điểm; doanh thu đạt trên 1 tỷ đồng/năm")]
    [InlineData("Lựa chọn HTX có trên 50 thành viên, thu nhập bình quân đạt 45 triệu đồng")]
    [InlineData("Xây dựng nhà kho; diện tích trên 500 m2")]
    [InlineData("Xây dựng nhà sơ chế với tổng vốn đầu tư 2 tỷ đồng")]
    [InlineData("Bố trí kinh phí 500 triệu đồng cho công tác tuyên truyền")]
    [InlineData("Xây dựng 01 mô hình HTX có thu nhập bình quân thành viên đạt 100 triệu đồng/năm")]
    [InlineData("Thí điểm mô hình nông hội; có 15 hội quán tham gia")]
    [InlineData("Nâng cao thu nhập, hỗ trợ các HTX có doanh thu đạt 2 tỷ đồng")]
    [InlineData("củng cố, nâng cao hiệu quả hoạt động của 22 HTX hiện có")]
    [InlineData("phát triển mới 01 Liên hiệp HTX")]
    [InlineData("Tổ chức sơ kết 02 năm thực hiện Nghị quyết số 47/NQ-HĐND")]
    [InlineData("Phối hợp với 12 xã, thị trấn tuyên truyền Luật Hợp tác xã năm 2023")]
    [InlineData("Sửa đổi điều lệ của các HTX theo Luật số 17/2023/QH15")]
    [InlineData("Tổ chức hội nghị biểu dương 20 HTX tiêu biểu")]
    [InlineData("Đến năm 2025 có 01 sàn giao dịch nông sản")]
    [InlineData("Trình phê duyệt dự án, tổng mức đầu tư khoảng 15 tỷ đồng")]
    [InlineData("Kết nối 05 HTX với doanh nghiệp tiêu thụ")]
    [InlineData("có nhiều tổ chức KTTT có chất lượng hoạt động cao, trong đó có HTX hoạt động nổi trội")]
    [InlineData("thực hiện truy xuất nguồn gốc đối với hàng hóa nông sản")]
    [InlineData("Báo cáo không còn vướng mắc")]
    [InlineData("Hợp nhất các HTX cùng ngành nghề, không còn phù hợp về quy mô")]
    [InlineData("Chuyển 03 HTX ngừng hoạt động sang giải thể")]
    [InlineData("Nâng cấp 20 km đường giao thông nội đồng, đạt chuẩn loại A")]
    [InlineData("Mỗi xã có HTX")]
    [InlineData("Các xã không còn HTX phải thành lập tổ vận động")]
    [InlineData("Điều kiện hỗ trợ: thu nhập bình quân đạt 45 triệu đồng/người/năm")]
    [InlineData("Năm 2025 có 15 ngày nghỉ lễ")]
    [InlineData("Xã không còn HTX thì vận động thành lập mới")]
    [InlineData("Xã không còn HTX, tổ chức vận động thành lập mới")]
    [InlineData("Doanh thu bình quân đạt từ 1 đến 2 tỷ đồng thì được vay 100 triệu đồng")]
    [InlineData("Đến năm 2025 có 3 huyện ủy viên phụ trách kinh tế tập thể")]
    [InlineData("Doanh thu bình quân đạt từ 2 tỷ đồng trở lên được xét khen thưởng")]
    [InlineData("Thu nhập bình quân đạt 45 triệu đồng/người/năm được công nhận HTX tiêu biểu")]
    [InlineData("Số HTX đạt từ 7 thành viên trở lên mới được đăng ký")]
    public void A_task_may_speak_of_figures_in_passing(string quote) => Assert.Empty(Done(quote).Codes);

    [Theory]
    [InlineData("Trên địa bàn huyện có 22 HTX, tiếp tục củng cố, nâng cao hiệu quả hoạt động")]
    [InlineData("Toàn tỉnh có 150 HTX; rà soát, phân loại các HTX")]
    [InlineData("Đến cuối năm 2020 có 15 HTX ngừng hoạt động, giải thể dứt điểm các HTX này")]
    [InlineData("Đến cuối năm 2020 có 15 HTX")]
    [InlineData("Đến năm 2022 có 09 HTX ngừng hoạt động; giải thể dứt điểm trong năm 2023")]
    [InlineData("Đến năm 2022 có 09 HTX nông nghiệp; giải thể dứt điểm trong năm 2023")]
    [InlineData("Giai đoạn 2016-2020, có 20 HTX thành lập mới; tiếp tục vận động thành lập")]
    [InlineData("Cả tỉnh có 02 huyện chưa có HTX, vận động thành lập mới")]
    [InlineData("Năm 2021 có 12 xã tổ chức đại hội, các xã còn lại hoàn thành trong quý I")]
    [InlineData("Năm 2024 có 02 HTX thua lỗ, giải thể trong năm 2025")]
    [InlineData("Năm 2020, thu nhập bình quân đạt 35 triệu đồng/người/năm")]
    public void What_is_or_was_is_no_goal(string quote) => Assert.Empty((Done(quote) with { IssuedOn = "2021-08-12" }).Codes);

    [Theory]
    [InlineData("Phấn đấu có 20 HTX")]
    [InlineData("Mục tiêu: toàn huyện có 20 HTX")]
    [InlineData("Đến năm 2021 có 20 HTX")]
    [InlineData("Đến hết năm 2025, toàn huyện có 20 HTX")]
    public void What_is_to_be_is_one(string quote) => Assert.Equal(["HTX5209"], (Done(quote) with { IssuedOn = "2021-08-12" }).Codes);

    [Fact]
    public void The_kind_for_the_words_is_named()
    {
        Assert.Contains("nhưng mục tiêu là “done”; dùng “none”,", Assert.Single(Done("không còn HTX yếu kém").Found).Message(), StringComparison.Ordinal);
        Assert.Contains("nhưng mục tiêu là “done”; dùng “all”,", Assert.Single(Done("tất cả các xã đều có HTX").Found).Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("không còn HTX yếu kém", "văn bản không giao số; “không còn” do Ủy ban nhân dân xã xác nhận")]
    [InlineData("Thu nhập bình quân đạt 45 triệu đồng/người/năm", "mức “đạt 45 triệu đồng” xét ở nội dung 2")]
    public void Notes_that_repeat_the_words_say_that_it_is_meant(string quote, string notes) => Assert.Empty((Done(quote) with { Notes = notes }).Codes);

    /// <summary>A sentence is looked at as far as a number may lie from its beginning.</summary>
    [Fact]
    public void Of_a_long_sentence_nothing_is_said() =>
        Assert.Empty(Done($"Đến năm 2025, xã {string.Concat(Enumerable.Repeat("Xã ", 200))} không còn HTX yếu kém").Codes);

    private static Linted Done(string quote) => new(quote, """{ "done": true }""") { Measure = ("flag", null) };
}

namespace Htx.Indicators.Testing.Tests;

public sealed class SentenceReaderTests
{
    [Theory]
    [InlineData("(35 + 70) / 140 × 100 = 75%, mục tiêu đạt 40%; hơn 35 điểm phần trăm (187,5% mục tiêu). Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.", "vượt")]
    [InlineData("40%, mục tiêu đạt 40%; vừa đúng mục tiêu. Căn cứ: x.", "đạt")]
    [InlineData("45 triệu đồng/người/năm, mục tiêu trên 45; đúng bằng 45 nên chưa đạt, phải lớn hơn 45. Căn cứ: x.", "chưa đạt")]
    [InlineData("2.570 thành viên, mục tiêu từ 2.600 trở lên; còn thiếu 30 thành viên (98,85% mục tiêu). Căn cứ: x.", "chưa đạt")]
    [InlineData("ước 1.800 triệu đồng/năm, mục tiêu từ 1.800 trở lên; vừa đúng mục tiêu; thực hiện đến ngày 31/10/2023 là 1.623 triệu đồng/năm. Căn cứ: x.", "đạt")]
    [InlineData("66 ha, mục tiêu từ 60 (diện tích (ha) huyện giao) trở lên; hơn 6 ha. Căn cứ: x.", "đạt")]
    [InlineData("7 HTX, mục tiêu trong khoảng 5–7; nằm trong khoảng mục tiêu. Căn cứ: x.", "đạt")]
    [InlineData("8 HTX, mục tiêu trong khoảng từ -5 đến 7; hơn khoảng mục tiêu 1 HTX. Căn cứ: x.", "vượt")]
    [InlineData("4%, mục tiêu giảm còn trong khoảng 5–7%; thấp hơn khoảng mục tiêu 1 điểm phần trăm. Căn cứ: x.", "vượt")]
    [InlineData("94 ha, mục tiêu khoảng 100 (cho phép chênh lệch 5%); còn thiếu 1 ha. Căn cứ: x.", "chưa đạt")]
    [InlineData("103 ha, mục tiêu khoảng 100 (mức giao) (cho phép chênh lệch 3 ha); trong mức chênh lệch cho phép. Căn cứ: x.", "đạt")]
    [InlineData("96,9 ha, mục tiêu giảm còn khoảng 100 (cho phép chênh lệch 3 ha); thấp hơn mức chênh lệch cho phép 0,1 ha. Căn cứ: x.", "vượt")]
    [InlineData("3.520 tổ, mục tiêu đạt 3.200, vượt khi trên 3.520; hơn 320 tổ. Căn cứ: x.", "đạt")]
    [InlineData("3 tổ, mục tiêu giảm còn 5, vượt khi từ 3 trở xuống; thấp hơn 2 tổ. Căn cứ: x.", "vượt")]
    [InlineData("9 tổ, mục tiêu đạt 8, không xét vượt; hơn 1 tổ. Căn cứ: x.", "đạt")]
    [InlineData("0 HTX, mục tiêu không còn. Căn cứ: x.", "đạt")]
    [InlineData("100%, mục tiêu 100%. Căn cứ: x.", "đạt")]
    [InlineData("2.570 thành viên, mục tiêu tăng so với năm 2020 (đầu năm) (2.533 thành viên); tăng 37 thành viên so với năm 2020. Căn cứ: x.", "đạt")]
    [InlineData("2.533 thành viên, mục tiêu giảm so với năm 2020 (2.533 thành viên); bằng năm 2020, phải giảm mới đạt. Căn cứ: x.", "chưa đạt")]
    [InlineData("chưa thực hiện, mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa. Căn cứ: x.", "chưa đạt")]
    [InlineData("THT: đạt (3 ha, mục tiêu đạt 3; vừa đúng mục tiêu); HTX (mới): chưa đạt (2 ha, mục tiêu đạt 3; còn thiếu 1 ha); phải đạt tất cả các phần; chưa đạt ở phần “HTX (mới)”. Căn cứ: x.", "chưa đạt")]
    [InlineData("THT: đạt (ước) (ước 3 ha, mục tiêu đạt 3; vừa đúng mục tiêu); HTX: chưa đạt (2 ha, mục tiêu đạt 3; còn thiếu 1 ha); chỉ cần một phần đạt. Mục tiêu tạm ghi: chờ văn bản. Căn cứ: x.", "đạt")]
    public void A_sentence_gives_the_verdict_that_follows_from_its_numbers(string sentence, string verdict) =>
        Assert.Equal(verdict, SentenceReader.Read(sentence)?.Classification.ToText());

    [Theory]
    [InlineData("thiếu số liệu “Số HTX” (htx); mục tiêu đạt 40%. Căn cứ: x.", NotAssessedReason.Missing)]
    [InlineData("không tính được 3 / 0 × 100 vì mẫu số bằng 0; mục tiêu đạt 40%. Căn cứ: x.", NotAssessedReason.Undefined)]
    [InlineData("không tính được Tỷ lệ vì kết quả quá lớn; mục tiêu đạt 40%. Căn cứ: x.", NotAssessedReason.Inconsistent)]
    [InlineData("số liệu không hợp lý: Tỷ lệ = 120%, phải từ 0 đến 100; mục tiêu đạt 40%. Căn cứ: x.", NotAssessedReason.Inconsistent)]
    [InlineData("không áp dụng cho đối tượng này: Tỷ lệ; mục tiêu đạt 40%. Căn cứ: x.", NotAssessedReason.NotApplicable)]
    public void A_sentence_that_gives_no_verdict_gives_its_reason(string sentence, NotAssessedReason why) =>
        Assert.Equal(new(Classification.NotAssessed, why), SentenceReader.Read(sentence));

    [Theory]
    [InlineData("75%, mục tiêu khá cao; hơn. Căn cứ: x.")]
    [InlineData("nhiều tổ, mục tiêu đạt 40. Căn cứ: x.")]
    [InlineData("2.570 thành viên, mục tiêu từ 2.600 trở lên; còn thiếu 31 thành viên. Căn cứ: x.")]
    [InlineData("2.570 thành viên, mục tiêu từ 2.600 trở lên; còn thiếu trên 30 thành viên. Căn cứ: x.")]
    [InlineData("2.670 thành viên, mục tiêu từ 2.600 trở lên; còn thiếu 70 thành viên. Căn cứ: x.")]
    [InlineData("THT: vượt (3 ha, mục tiêu đạt 3; vừa đúng mục tiêu); HTX: chưa đạt (2 ha, mục tiêu đạt 3; còn thiếu 1 ha); phải đạt tất cả các phần. Căn cứ: x.")]
    public void A_sentence_whose_words_and_numbers_do_not_go_together_gives_nothing(string sentence) => Assert.Null(SentenceReader.Read(sentence));
}

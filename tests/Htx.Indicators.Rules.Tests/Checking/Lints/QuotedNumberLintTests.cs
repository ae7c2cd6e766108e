namespace Htx.Indicators.Rules.Tests;

public sealed class QuotedNumberLintTests
{
    /// <summary>Of a text that is not read to its end nobody can say that it lacks a number.</summary>
    [Theory]
    [InlineData(30, "HTX5203")]
    [InlineData(60, null)]
    public void A_number_may_stand_behind_what_was_read(int numbers, string? code) => Assert.Equal(
        code is not null,
        new Linted(string.Concat(Enumerable.Range(1_000, numbers).Select(number => $"{number} xã; ")), """{ "reach": 7 }""").Codes.Contains("HTX5203"));

    /// <summary>The quote, the unit, the number that it has, and one that it does not.</summary>
    public static TheoryData<string, string, string, string> Printed => new()
    {
        { "có 2.600 thành viên", "thành viên", "2600", "2700" },
        { "thành lập mới 02 HTX", "HTX", "2", "3" },
        { "diện tích 1.597,93 ha", "ha", "1597.93", "1597.9" },
        { "đạt 1,5 ha", "ha", "1.5", "15" },
        { "đạt 22,7%", "%", "22.7", "22" },
        { "đạt 22.7%", "%", "22.7", "23" },
        { "đạt 40 phần trăm", "%", "40", "41" },
        { "khoảng 140.000 THT với 2 triệu thành viên", "thành viên", "2000000", "3000000" },
        { "tổng vốn 1,8 tỷ đồng", "triệu đồng", "1800", "1900" },
        { "tổng vốn 106,811 tỷ", "tỷ đồng", "106.811", "106.8" },
        { "tổng vốn 1.800.000.000 đồng", "triệu đồng", "1800", "1900" },
        { "tổng vốn 3 nghìn tỷ đồng", "tỷ đồng", "3000", "4000" },
        { "thu nhập trên 45", "triệu đồng/người/năm", "45", "54" },
        { "doanh thu 1.800 triệu đồng", "trđ", "1800", "1900" },
        { "kim ngạch 5 triệu USD", "triệu USD", "5", "6" },
        { "tổng chi 250 nghìn đồng", "1.000 đồng", "250", "260" },
        { "thành lập một liên hiệp HTX", "liên hiệp HTX", "1", "2" },
        { "giảm 2% tỷ lệ hộ nghèo mỗi năm", "%", "2", "3" },
        { "tăng 3% tỉ trọng công nghiệp", "%", "3", "4" },
        { "có 25 tỷ phú nông dân", "người", "25", "26" },
        { "tổng vốn 45 tỷ 500 triệu đồng", "triệu đồng", "45500", "45000" },
        { "tổng vốn 1 triệu 250 nghìn đồng", "nghìn đồng", "1250", "1000" },
        { "tổng vốn hai tỷ đồng", "triệu đồng", "2000", "2001" },
        { "tổng vốn hai tỷ rưỡi", "triệu đồng", "2500", "2600" },
        { "tổng vốn năm trăm triệu đồng", "triệu đồng", "500", "5" },
        { "thành lập năm nghìn HTX", "HTX", "5000", "4000" },
        { "có mười hai HTX", "HTX", "12", "10" },
        { "có mười lăm HTX", "HTX", "15", "10" },
        { "có hai mươi HTX trong hai mươi năm", "HTX", "20", "25" },
        { "có hai mươi mốt HTX", "HTX", "21", "20" },
        { "có ba mươi tư HTX", "HTX", "34", "30" },
        { "có tám mươi chín HTX", "HTX", "89", "9" },
        { "có hai chục HTX", "HTX", "20", "2" },
        { "có một trăm linh năm HTX", "HTX", "105", "100" },
        { "có chín trăm mười HTX", "HTX", "910", "900" },
        { "có ba trăm bảy mươi sáu HTX", "HTX", "376", "76" },
        { "có ba trăm HTX", "HTX", "300", "3" },
        { "hơn một nửa số HTX có lãi", "%", "50", "51" },
        { "quá nửa số HTX có lãi", "%", "50", "51" },
        { "sáu phần trăm số HTX có lãi", "%", "6", "7" },
        { "tổng vốn một tỷ hai trăm triệu đồng", "triệu đồng", "1200", "1000" },
        { "tổng vốn ba tỷ hai trăm triệu năm trăm nghìn đồng", "nghìn đồng", "3200500", "3200000" },
        { "tổng vốn hai nghìn năm trăm tỷ đồng", "tỷ đồng", "2500", "2000" },
        { "tổng vốn hai trăm rưỡi triệu đồng", "triệu đồng", "250", "200" },
        { "tổng vốn hai phẩy năm tỷ đồng", "triệu đồng", "2500", "2000" },
        { "tổng vốn không phẩy bảy lăm tỷ đồng", "triệu đồng", "750", "700" },
        { "tổng vốn một phẩy không năm tỷ đồng", "triệu đồng", "1050", "1500" },
        { "có hai nghìn năm trăm thành viên", "thành viên", "2500", "2000" },
        { "có hai nghìn không trăm hai mươi lăm thành viên", "thành viên", "2025", "2000" },
        { "có hai ngàn lẻ năm thành viên", "thành viên", "2005", "2000" },
        { "có mười hai nghìn ba trăm linh một thành viên", "thành viên", "12301", "12000" },
        { "có hai nghìn thành viên", "thành viên", "2000", "3" },
        { "2/3 số xã có HTX", "%", "66.67", "67" },
        { "12/16 xã có HTX", "%", "75", "12.16" },
        { "12/16 xã có HTX", "xã", "12", "13" },
        { "có hai lăm HTX", "HTX", "25", "20" },
        { "có bẩy mươi HTX", "HTX", "70", "7" },
        { "một phần hai số HTX có lãi", "%", "50", "2" },
        { "ba phần tư số HTX có lãi", "%", "75", "3" },
        { "có hai HTX", "HTX", "2", "3" },
        { "có hai hợp tác xã", "HTX", "2", "3" },
        { "có hai HTX", "hợp tác xã", "2", "3" },
        { "có ba THT", "tổ", "3", "4" },
        { "ít nhất năm mô hình", "HTX", "5", "4" },
        { "không quá một lần trong năm", "ý kiến", "1", "5" },
        { "vốn 80 tỷ đồng", "tỷ đồng", "80", "81" },
        { "doanh thu hai tỷ 999999999999999 tỷ tỷ đồng", "tỷ đồng", "2", "3" },
        { "vốn điều lệ 100.000.000.000 (một trăm tỷ) đồng", "tỷ đồng", "100", "90" },
        { "vốn 100.000.000.000 tỷ tỷ đồng", "nghìn tỷ đồng", "100000000", "999999999" },
        { "mỗi xã có từ hai đến ba HTX", "HTX", "2", "5" },
        { "hai - ba HTX", "HTX", "2", "5" },
        { "từ ba đến năm HTX", "HTX", "5", "4" },
        { "từ hai đến ba triệu đồng", "triệu đồng", "2", "5" },
        { "tăng từ năm đến mười phần trăm", "%", "5", "4" },
        { "ít nhất hai phần ba số thành viên", "%", "66.67", "66.6" },
        { "ít nhất hai phần ba số thành viên", "%", "66.666666667", "67" },
        { "một phần hai mươi số HTX", "%", "5", "50" },
        { "một phần mười số HTX", "%", "10", "20" },
        { "quá nửa nhiệm kỳ có 20 HTX", "HTX", "20", "50" },
        { "không quá hai", "HTX", "2", "3" },
        { "ít nhất hai (hai) HTX", "HTX", "2", "3" },
        { "từ hai trở lên", "HTX", "2", "3" },
        { "đến năm hai nghìn không trăm ba mươi có 20 HTX", "HTX", "20", "2030" },
        { "trong năm HTX thành lập mới 20 HTX", "HTX", "20", "5" },
        { "trong năm hợp đồng liên kết đạt 20 hợp đồng", "HTX", "20", "5" },
        { "ba tổ chức có 20 THT", "THT", "20", "3" },
        { "tháng mười hai có 20 HTX", "HTX", "20", "12" },
        { "quý ba hộ nghèo còn 20 hộ", "hộ", "20", "3" },
        { "tổng số hai mươi HTX", "HTX", "20", "12" },
        { "một triệu hai trăm ba mươi nghìn năm trăm đồng", "đồng", "1230500", "1230000" },
        { "hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám thành viên", "thành viên", "2345678", "2345000" },
        { "một tỷ không trăm năm mươi triệu đồng", "triệu đồng", "1050", "1005" },
        { "một tỷ linh năm triệu đồng", "triệu đồng", "1005", "1050" },
        { "hai phẩy ba bốn phần trăm", "%", "2.34", "2.3" },
        { "hai phẩy một trăm hai mươi lăm phần trăm", "%", "2.125", "2.1" },
        { "trong một số năm có 7 HTX", "HTX", "7", "1" },
        { "ít nhất một số HTX, có 7 THT", "HTX", "7", "1" },
        { "là một trong những xã có 7 HTX", "HTX", "7", "1" },
        { "bán một giá tại 7 HTX", "HTX", "7", "1" },
        { "thống nhất làm một, có 7 HTX", "HTX", "7", "1" },
        { "trong năm có 7 HTX", "HTX", "7", "5" },
        { "huyện Tháp Mười có 30 HTX", "HTX", "30", "10" },
        { "quý ba có 30 HTX", "HTX", "30", "3" },
        { "thu nhập tăng gấp đôi so với năm 2020", "lần", "2", "3" },
        { "thu nhập gấp đôi năm 2020", "%", "200", "100" },
        { "thu nhập gấp rưỡi năm 2020", "lần", "1.5", "2" },
        { "thu nhập gấp ba năm 2020", "lần", "3", "2" },
        { "thu nhập gấp ba", "lần", "3", "2" },
        { "gấp rút thành lập 20 HTX", "HTX", "20", "2" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_number_is_found_as_documents_print_it_and_another_is_not(string quote, string unit, string there, string elsewhere)
    {
        Assert.DoesNotContain("HTX5203", Of(quote, unit, there).Codes);
        Assert.DoesNotContain("HTX5204", Of(quote, unit, there).Codes);
        Assert.Equal(["HTX5203"], Of(quote, unit, elsewhere).Codes);
    }

    [Theory]
    [InlineData("từ 1.800 triệu đồng/năm trở lên", "triệu đồng/năm", "1.8", 1_000, "1800")]
    [InlineData("từ 200 triệu đồng/năm trở lên", "đồng/năm", "200", 1_000_000, "200000000")]
    [InlineData("từ 200 triệu đồng/năm trở lên", "triệu đồng/năm", "200000000", 1_000_000, "200")]
    [InlineData("trên 1,5 tỷ đồng", "triệu đồng", "1.5", 1_000, "1500")]
    [InlineData("có 75% HTX khá", "%", "0.75", 100, "75")]
    [InlineData("khoảng 140.000 THT với 2 triệu thành viên", "thành viên", "2", 1_000_000, "2000000")]
    public void A_number_in_another_scale_is_called_that(string quote, string unit, string number, int times, string mend)
    {
        var found = Assert.Single(Of(quote, unit, number).Found);

        Assert.Equal("HTX5204", found.Code);
        Assert.Contains($"chênh {Numbers.Format(times)} lần; viết {mend},", found.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diện tích nhà kho đạt 5 ha", "m²", "reach", "5", "đạt 5 ha", "10.000", "50000")]
    [InlineData("diện tích đạt 5 héc-ta", "m2", "reach", "5", "đạt 5 héc-ta", "10.000", "50000")]
    [InlineData("diện tích từ 1,5 ha trở lên", "m²", "atLeast", "1.5", "từ 1,5 ha trở lên", "10.000", "15000")]
    [InlineData("diện tích nhà lưới đạt 500 m²", "ha", "reach", "500", "đạt 500 m²", "10.000", "0.05")]
    [InlineData("diện tích đạt 12 ha", "km²", "reach", "12", "đạt 12 ha", "100", "0.12")]
    [InlineData("diện tích đạt 12 km2", "ha", "reach", "12", "đạt 12 km2", "100", "1200")]
    [InlineData("sản lượng đạt 500 tạ", "tấn", "reach", "500", "đạt 500 tạ", "10", "50")]
    [InlineData("sản lượng đạt 500 tấn", "kg", "reach", "500", "đạt 500 tấn", "1.000", "500000")]
    [InlineData("sản lượng đạt 5 tạ/người/năm", "kg/người/năm", "reach", "5", "đạt 5 tạ", "100", "500")]
    [InlineData("năng suất lúa đạt 6 tấn/ha", "tạ/ha", "reach", "6", "đạt 6 tấn", "10", "60")]
    [InlineData("năng suất đạt 10 tấn/ha", "kg/m²", "reach", "10", "đạt 10 tấn", "10", "1")]
    [InlineData("giá bán đạt 20 triệu đồng/tấn", "triệu đồng/kg", "reach", "20", "đạt 20 triệu đồng/tấn", "1.000", "0.02")]
    [InlineData("giá bán đạt 20 triệu đồng/tấn", "đồng/kg", "reach", "20000000", "đạt 20 triệu đồng/tấn", "1.000", "20000")]
    [InlineData("diện tích đạt 5 nghìn ha", "nghìn m²", "reach", "5", "đạt 5 nghìn ha", "10.000", "50000")]
    public void So_is_a_number_in_a_larger_or_smaller_unit(string quote, string unit, string kind, string number, string said, string times, string mend)
    {
        var found = Assert.Single(new Linted(quote, $$"""{ "{{kind}}": {{number}} }""") { Measure = ("amount", unit) }.Found);

        Assert.Equal("HTX5204", found.Code);
        Assert.Contains($"nhưng lời trích ghi “{said}”, chênh {times} lần; viết {mend},", found.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void So_are_both_ends_of_a_range() =>
        Assert.Equal(["HTX5204", "HTX5204"], new Linted("diện tích 5-7 ha", """{ "between": [5, 7] }""") { Measure = ("amount", "m²") }.Codes);

    [Theory]
    [InlineData("diện tích nhà kho đạt 5 ha", "m²", """{"reach":50000}""")]
    [InlineData("diện tích đạt 5 ha", "ha", """{"reach":5}""")]
    [InlineData("diện tích nhà lưới đạt 500 m²", "ha", """{"reach":0.05}""")]
    [InlineData("diện tích đạt 12 km²", "ha", """{"reach":1200}""")]
    [InlineData("sản lượng đạt 500 tạ", "tấn", """{"reach":50}""")]
    [InlineData("năng suất lúa đạt 6 tấn/ha", "tạ/ha", """{"reach":60}""")]
    [InlineData("năng suất lúa đạt 65 tạ/ha", "tạ/ha", """{"reach":65}""")]
    [InlineData("diện tích đạt 5.000 ha", "nghìn ha", """{"reach":5}""")]
    [InlineData("sản lượng đạt 23.000 tấn", "nghìn tấn", """{"reach":23}""")]
    [InlineData("sản lượng đạt 500 tấn trên diện tích 500 ha", "tấn", """{"reach":500}""")]
    [InlineData("xây dựng nhà kho 500 m2 trên khu đất 500 ha", "m²", """{"reach":500}""")]
    [InlineData("diện tích liên kết đạt 500", "ha", """{"reach":500}""")]
    [InlineData("diện tích liên kết đạt 26.000 ha", "ha lúa", """{"reach":26000}""")]
    [InlineData("diện tích 5-7 ha", "m²", """{"between":[50000,70000]}""")]
    [InlineData("năng suất đạt 10 tấn/ha", "kg/m²", """{"reach":1}""")]
    [InlineData("giá bán đạt 20 triệu đồng/tấn", "đồng/kg", """{"reach":20000}""")]
    [InlineData("giá trị đạt 120 triệu đồng/ha", "đồng/m²", """{"reach":12000}""")]
    [InlineData("giá bán đạt 7.000 đồng/kg", "triệu đồng/tấn", """{"reach":7}""")]
    [InlineData("giá thuê đạt 300.000 đồng/m²", "tỷ đồng/ha", """{"reach":3}""")]
    [InlineData("giá bán đạt 7.000 đồng/kg", "đồng/kg", """{"reach":7000}""")]
    [InlineData("giá trị đạt 120 triệu đồng/ha/năm", "triệu đồng/ha/năm", """{"reach":120}""")]
    [InlineData("diện tích đạt 200m² sàn", "m² sàn", """{"reach":200}""")]
    [InlineData("diện tích đạt 5 nghìn ha", "nghìn ha", """{"reach":5}""")]
    public void A_number_may_be_converted_to_the_unit_of_the_measure(string quote, string unit, string target) =>
        Assert.Empty(new Linted(quote, target) { Measure = (unit.Contains("đồng", StringComparison.Ordinal) ? "money" : "amount", unit) }.Codes);

    /// <summary>Nothing is multiplied beyond what a figure can be.</summary>
    [Theory]
    [InlineData("đạt 999.999.999.999.999 nghìn tỷ km²", "m²")]
    [InlineData("đạt 999.999.999.999.999 nghìn tỷ m²", "nghìn tỷ km²")]
    public void A_number_of_another_size_may_be_as_large_as_any(string quote, string unit) =>
        Assert.Single(new Linted(quote, """{ "reach": 999999999999999 }""") { Measure = ("amount", unit) }.Codes);

    [Theory]
    [InlineData("vốn 100 tỷ đồng", "tỷ đồng", "100000000000")]
    [InlineData("vốn một trăm tỷ đồng", "tỷ đồng", "100000000000")]
    [InlineData("số tài khoản 0123456789012, doanh thu 2 tỷ đồng", "tỷ đồng", "3")]
    [InlineData("vốn 1 tỷ", "nghìn tỷ đồng", "999999999999999")]
    [InlineData("vốn 5 đồng", "999.999.999 nghìn tỷ đồng", "999999999999999")]
    public void A_number_may_be_as_large_as_any(string quote, string unit, string number) => Assert.Single(Of(quote, unit, number).Codes);

    /// <summary>Such words stand everywhere, and take no room from the numbers.</summary>
    [Fact]
    public void Words_that_might_be_numbers_hide_none() =>
        Assert.Empty(Of(string.Concat(Enumerable.Repeat("trên năm nay phát triển thêm; ", 500)) + "đến cuối kỳ đạt 20 HTX", "HTX", "20").Codes);

    [Fact]
    public void A_small_percentage_that_is_printed_so_is_none() => Assert.Empty(Of("tỷ lệ hộ nghèo 0,75%", "%", "0.75").Codes);

    [Fact]
    public void A_number_that_the_measure_can_never_be_is_reported_once() => Assert.Equal(["HTX2202"], Of("có 2.600 thành viên", "thành viên", "2.6").Codes);

    [Theory]
    [InlineData("có nhiều HTX", "HTX", "5", "mức 05 HTX do Phụ lục giao")]
    [InlineData("tăng thêm 10% trên 2.500 HTX", "HTX", "2750", "2.750 = 2.500 tăng 10%")]
    [InlineData("có nhiều HTX", "HTX", "1", "nghĩa là một HTX")]
    public void A_number_that_the_notes_account_for_is_meant(string quote, string unit, string number, string notes)
    {
        Assert.Equal(["HTX5203"], Of(quote, unit, number).Codes);
        Assert.Empty((Of(quote, unit, number) with { Notes = notes }).Codes);
    }

    [Fact]
    public void A_number_of_something_else_in_the_notes_accounts_for_none() =>
        Assert.Equal(["HTX5203"], (Of("có nhiều HTX", "HTX", "1") with { Notes = "kể cả một thành viên" }).Codes);

    [Theory]
    [InlineData("đến năm 2025 có nhiều HTX", "2025")]
    [InlineData("giai đoạn 2021-2025 có nhiều HTX", "2025")]
    public void A_year_is_no_figure(string quote, string number) => Assert.Equal(["HTX5203"], Of(quote, "HTX", number).Codes);

    [Fact]
    public void Both_ends_of_a_range_and_its_tolerance_must_be_there()
    {
        Assert.Equal(["HTX5203"], new Linted("05-7 HTX", """{ "between": [5, 8] }""").Codes);
        Assert.Equal(["HTX5203"], new Linted("khoảng 50 HTX", """{ "about": 50, "within": 2 }""").Codes);
    }

    [Fact]
    public void The_place_is_that_of_the_number() =>
        Assert.Equal("indicators[0].items[0].target.reach", Assert.Single(Of("có nhiều HTX", "HTX", "5").Found).Place.Path);

    [Fact]
    public void A_number_that_is_a_measure_stands_elsewhere() =>
        Assert.Empty(new Linted("đạt mức được giao", """{ "reach": "assigned" }""") { Others = """{ "assigned": { "title": "Mức giao", "kind": "count", "unit": "HTX" } }""" }.Codes);

    private static Linted Of(string quote, string unit, string number) => new(quote, $$"""{ "reach": {{number}} }""")
    {
        // The phrase is not what is looked at here, so it is noted.
        Measure = (unit switch { "%" => "percent", "ha" => "amount", _ when unit.Contains('đ') || unit.Contains("USD", StringComparison.Ordinal) => "money", _ => "count" }, unit),
        Notes = quote.Contains("trên 45", StringComparison.Ordinal) ? "trên 45" : null,
    };
}

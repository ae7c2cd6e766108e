namespace Htx.Indicators.Rules.Tests;

/// <summary>What is said of text that is not JSON: where it stops, what stands there, what to write instead.</summary>
public sealed class SyntaxMendTests
{
    private const string NumberAlone = "chỉ ghi con số", NoBlanks = "một số viết liền", NoZero = "bỏ số 0 ở đầu", Comma = "số thập phân viết bằng dấu chấm", Look = "kiểm tra dấu phẩy";

    [Theory]
    [InlineData("45%", NumberAlone)]
    [InlineData("45 %", NumberAlone)]
    [InlineData("40\t%", NumberAlone)]
    [InlineData("49 %", NumberAlone)]
    [InlineData("45 ha", NumberAlone)]
    [InlineData("45a", NumberAlone)]
    [InlineData("45z", NumberAlone)]
    [InlineData("45 à", NumberAlone)]
    [InlineData("45 đồng", NumberAlone)]
    [InlineData("45 ạ", NumberAlone)]
    [InlineData("true ha", Look)]
    [InlineData("abc", Look)]
    [InlineData("zzz", Look)]
    [InlineData("%", Look)]
    [InlineData("đ", Look)]
    [InlineData("1 800", NoBlanks)]
    [InlineData("10 800", NoBlanks)]
    [InlineData("9 000", NoBlanks)]
    [InlineData("1\t900", NoBlanks)]
    [InlineData("1\u00A0800", NoBlanks)]
    [InlineData("9\u202F800", NoBlanks)]
    [InlineData("10\u00A0800", NoBlanks)]
    [InlineData("10\u202F800", NoBlanks)]
    [InlineData("true 5", Look)]
    [InlineData("\"x\" 0", Look)]
    [InlineData("\"x\" 9", Look)]
    [InlineData("07", NoZero)]
    [InlineData("09", NoZero)]
    [InlineData("00", NoZero)]
    [InlineData("10,5", Comma)]
    [InlineData("10,0", Comma)]
    [InlineData("10,9", Comma)]
    [InlineData("1,x", Look)]
    [InlineData("\"b\\q\"", Look)]
    public void A_value_that_is_not_JSON_is_told_how_to_be_written(string value, string mend) =>
        Assert.Contains(mend, Only($"{{ \"version\": {value} }}").Message(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"id\": \"abc", 9)]
    [InlineData("{ \"id\": \"a\", \"title\": \"b", 23)]
    [InlineData("{ \"id\": \"a\\\"b", 9)]
    [InlineData("{ \"id\": \"a\\\\\", \"title\": \"b", 25)]
    [InlineData("{ \"id\": \"abc\n\", \"version\": 1 }", 9)]
    [InlineData("{ \"id\": \"abc\r\n\", \"version\": 1 }", 9)]
    public void An_open_quote_is_found_where_it_stands(string text, int column)
    {
        var only = Only(text);

        Assert.Contains("dấu nháy mở chuỗi", only.Message(), StringComparison.Ordinal);
        Assert.Equal((1, column), (only.Place.Line, only.Place.Column));
    }

    [Fact]
    public void A_quote_of_the_line_before_opens_nothing()
    {
        var only = Only("{ \"id\": \"x\"\n, \"title\": \"y");

        Assert.Equal((2, 12), (only.Place.Line, only.Place.Column));
    }

    [Theory]
    [InlineData("{ \"id\": \"x\"", 1, 12)]
    [InlineData("{ \"id\": \"x\",  ", 1, 15)]
    [InlineData("{ \"id\": \"x\"\n", 2, 1)]
    [InlineData("{ \"id\": 5\r\n\t ", 2, 3)]
    public void A_file_that_is_cut_off_ends_where_it_ends(string text, int line, int column)
    {
        var only = Only(text);

        Assert.Contains("hết tệp", only.Message(), StringComparison.Ordinal);
        Assert.Equal((line, column), (only.Place.Line, only.Place.Column));
    }

    [Fact]
    public void A_set_that_is_cut_off_ends_before_its_file_does()
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes("{ \"subject\": 1\n")), "x.jsonl");

        Assert.Contains("hết bộ số liệu", file.ReadSets().Single().Diagnostics.Single().Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"version\": tru }", "“}”")]
    [InlineData("{ \"version\": tru\t}", "“}”")]
    [InlineData("{ \"version\": tru\r\n }", "“}”")]
    public void Blanks_are_not_what_is_wrong(string text, string seen) => Assert.Contains(seen, Only(text).Message(), StringComparison.Ordinal);

    private static Diagnostic Only(string text)
    {
        var only = Assert.Single(RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x").Diagnostics);
        Assert.Equal("HTX1005", only.Code);
        return only;
    }
}

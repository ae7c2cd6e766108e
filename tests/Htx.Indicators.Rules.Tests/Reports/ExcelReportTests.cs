namespace Htx.Indicators.Rules.Tests;

public sealed class ExcelReportTests
{
    private static readonly byte[] Workbook = Write(AssessmentTable.Of(Sample.Assessment));

    [Fact]
    public void Another_program_reads_texts_as_texts_and_numbers_as_numbers()
    {
        var sheets = new ReadWorkbook(Workbook).Sheets;

        Assert.Equal(["47NQ-HĐND", "Kết luận"], sheets.Select(sheet => sheet.Name));
        var rows = sheets[0].Rows;
        Assert.Equal("Nghị quyết 47/NQ-HĐND: Kế hoạch phát triển kinh tế tập thể giai đoạn 2021-2025", rows[0][0]);
        Assert.Equal(["TT", "Chỉ tiêu, nội dung", "ĐVT", "Mục tiêu", "Kết quả", "Tỷ lệ (%)", "Đánh giá", "Căn cứ", "Ghi chú"], rows[2]);
        var row = rows.Single(cells => Equals(cells[0], "5.1"));
        Assert.Equal(["5.1", "Tỷ lệ cán bộ quản lý HTX có trình độ chuyên môn từ trung cấp trở lên đạt 40%", "%", "đạt 40%", 75.0, 187.5, "▲ vượt", "chỉ tiêu 5, nội dung 1", "(35 + 70) / 140 × 100; hơn 35 điểm phần trăm"], row);
        Assert.Equal(3 + 7 + 11 + 2, rows.Count);
        Assert.Contains(sheets[1].Rows, cells => cells[0] is string text && text.StartsWith("Tính đến ngày 10/11/2023 có 02/7 chỉ tiêu", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_a_workbook_by_the_rules_of_its_format()
    {
        foreach (var bytes in new[] { Workbook, Many })
            Assert.Empty(new ReadWorkbook(bytes).Errors());
    }

    [Fact]
    public void The_header_stays_when_rows_are_scrolled_and_comes_again_on_every_page()
    {
        var workbook = new ReadWorkbook(Workbook);

        Assert.Contains("<x:pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\" />", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("<x:definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'47NQ-HĐND'!$3:$3</x:definedName>", workbook.Part("xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Contains("orientation=\"landscape\"", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_the_same_bytes_each_time() => Assert.Equal(Workbook, Write(AssessmentTable.Of(Sample.Assessment)));

    [Fact]
    public void No_cell_holds_a_formula()
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "=1+1", "[]:*?/\\"), new(null), [new("a", "=1+1", MeasureKind.Money, "=1+1")],
            [new("1", "=1+1", [ContentItem.Of("1.1", "=1+1", "a", Target.Of("atLeast", 7), new("=1+1", "q"))])]);
        var assessment = CompiledRuleSet.Compile(rules).Assess(new(new("x", "=1+1"), new(2026, 12, 31), [new("a", Observation.Of(-7.5m))]));

        var workbook = new ReadWorkbook(Write(AssessmentTable.Of(assessment, assessment)));

        Assert.False(workbook.HasFormulas);
        var row = workbook.Sheets[0].Rows.Single(cells => Equals(cells[0], "1.1"));
        Assert.Equal(("=1+1", -7.5), (row[1], row[4]));
    }

    [Fact]
    public void No_two_sheets_share_a_name_whatever_documents_are_called()
    {
        var names = SheetNames("X (4)", "X", "X", "X (5)", "X (1)").Select(name => name.ToUpperInvariant()).ToArray();

        Assert.Equal(6, names.Length);
        Assert.Distinct(names);
    }

    /// <summary>Excel repairs a workbook with a sheet of that name in any letters, or one that begins or ends with an apostrophe.</summary>
    [Theory]
    [InlineData("History", "History (1)")]
    [InlineData("'hIsTORY' ", "hIsTORY (1)")]
    [InlineData("'1/TT'", "1TT")]
    [InlineData("[]:*?/\\'", " (1)")]
    [InlineData("History 2026", "History 2026")]
    public void No_sheet_has_a_name_that_Excel_does_not_take(string number, string name) => Assert.Equal(name, SheetNames(number)[0]);

    /// <summary>Half a pair of characters could not be written.</summary>
    [Fact]
    public void Texts_are_cut_between_letters()
    {
        var (number, title) = (new string('x', 30) + "\U0001F600", string.Concat(Enumerable.Repeat("\U0001F600", 249)));
        Measure[] measures = [.. Enumerable.Range(0, 66).Select(i => new Measure($"m{i}", $"T{i}", MeasureKind.Count, "u"))];
        var item = ContentItem.OfParts("1", "N", PartRule.AllOf, measures.Select((measure, i) => new ItemPart($"p{i}", title, measure.Id, Target.Of("reach", 5))), new("c", "q"));
        var rules = new RuleSet("x", 1, new("Kế hoạch", "K", number), new(null), measures, [new("1", "C", [item])]);
        var assessment = CompiledRuleSet.Compile(rules).Assess(new(new("x", "S"), new(2026, 12, 31), [.. measures.Select(measure => new KeyValuePair<string, Observation>(measure.Id, Observation.Of(1)))]));

        var workbook = new ReadWorkbook(Write(AssessmentTable.Of(assessment, assessment)));

        Assert.Equal(["Kết luận", new string('x', 27) + " (2)", new string('x', 30)], workbook.Sheets.Select(sheet => sheet.Name).Order(StringComparer.Ordinal));
        Assert.Empty(workbook.Errors());
    }

    [Fact]
    public void What_looks_like_the_number_of_a_character_stays_text()
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "1_x0041_KH", "M"), new(null), [new("a", "_x000A_", MeasureKind.Count, "HTX")],
            [new("1", "C", [ContentItem.Of("1.1", "HTX_x202E_x202E_", "a", Target.Of("atLeast", 7), new("c", "q"))])]);
        var assessment = CompiledRuleSet.Compile(rules).Assess(new(new("x", "S"), new(2026, 12, 31), [new("a", Observation.Of(7))]));

        var workbook = new ReadWorkbook(Write(AssessmentTable.Of(assessment)));

        Assert.Contains("HTX_x005F_x202E_x005F_x202E_", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("_x0041_", workbook.Sheets[0].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_subjects_have_a_sheet_of_verdicts_and_one_of_totals()
    {
        var sheets = new ReadWorkbook(Many).Sheets;

        Assert.Equal(["HTX A (giả định)", "HTX B (giả định)", "HTX C (giả định)", "HTX A (giả định)"], sheets[0].Rows.Skip(1).Select(cells => cells[1]));
        Assert.Equal("● đạt (ước)", sheets[0].Rows[2][5]);
        Assert.Equal(["31/12/2021", "1.1", "Số lượng thành viên tăng so với năm 2020", 0.0, 2.0, 1.0, 0.0, 3.0], sheets[1].Rows[1]);
    }

    [Fact]
    public void Many_subjects_have_their_courses_and_their_details_behind_them()
    {
        var sheets = new ReadWorkbook(Many).Sheets;

        Assert.Equal(["Diễn biến", "Chi tiết"], sheets.Skip(2).Select(sheet => sheet.Name[..Math.Min(9, sheet.Name.Length)].Trim()));
        Assert.Equal(["HTX A (giả định)", "1.1", "31/12/2021 đạt → 31/01/2022 đạt"], [sheets[2].Rows[1][0], sheets[2].Rows[1][1], sheets[2].Rows[1][3]]);
        var row = sheets[3].Rows.First(cells => Equals(cells[0], "HTX A (giả định)") && Equals(cells[3], "1.1"));
        Assert.Equal(["31/12/2021", "thành viên", 215.0, "● đạt"], [row[1], row[5], row[7], row[9]]);
        Assert.Empty(new ReadWorkbook(Many).Errors());
    }

    [Fact]
    public void Details_of_very_many_subjects_end_and_say_so()
    {
        using var stream = new MemoryStream();
        using (var report = new GroupExcelReport(stream))
        {
            for (var i = 0; i < 2_000; i++)
                report.Add(AssessmentTable.Of(Sample.Assessment));
        }

        var details = new ReadWorkbook(stream.ToArray()).Sheets.Single(sheet => sheet.Name == "Chi tiết").Rows;
        Assert.InRange(details.Count, 20_000, 20_050);
        Assert.StartsWith("Các dòng sau không ghi ở đây", (string?)details[^1][0], StringComparison.Ordinal);
    }

    private static byte[] Many
    {
        get
        {
            using var stream = new MemoryStream();
            var report = new GroupExcelReport(stream, "HTX");
            var rules = CompiledRuleSet.Compile(BundledRuleSets.Get("htx-diem-2021"));
            using var file = ObservationFile.Open(Repository.PathOf("tests/Data/ba-htx-2021-2022.csv"), new() { Numbers = Language.Vietnamese, Measures = [rules.RuleSet.Measures] });
            foreach (var set in file.ReadSets())
                report.Add(AssessmentTable.Of(rules.Assess(set.GetValue())));
            report.AddRefused();
            report.Complete();
            return stream.ToArray();
        }
    }

    private static string[] SheetNames(params string[] numbers)
    {
        var assessments = numbers.Select((number, i) =>
        {
            var rules = new RuleSet($"x{i}", 1, new("Kế hoạch", "K", number), new(null), [new("a", "A", MeasureKind.Count, "u")], [new("1", "C", [ContentItem.Of("1", "N", "a", Target.Of("reach", 5), new("c", "q"))])]);
            return CompiledRuleSet.Compile(rules).Assess(new(new("x", "S"), new(2026, 12, 31), [new("a", Observation.Of(1))]));
        });
        return Array.ConvertAll([.. new ReadWorkbook(Write(AssessmentTable.Of([.. assessments]))).Sheets], sheet => sheet.Name);
    }

    private static byte[] Write(AssessmentTable table)
    {
        using var stream = new MemoryStream();
        ExcelReport.WriteTable(stream, table);
        return stream.ToArray();
    }
}

using System.Globalization;

namespace Htx.Indicators.Rules.Tests;

public sealed class TableReaderTests
{
    private const string Head = "subject.id,subject.name,asOf,";

    private static readonly RuleSet Rules = BundledRuleSets.Get("47-nq-hdnd-2021");

    [Fact]
    public void What_a_spreadsheet_saves_under_Vietnamese_settings_reads_as_it_was_typed()
    {
        using var file = ObservationFile.Open(Repository.PathOf("tests/Data/xa-bang-tinh.csv"), new() { Numbers = Language.Vietnamese, Measures = [Rules.Measures] });
        var read = file.ReadSets().ToArray();
        var sets = Array.ConvertAll(read, set => set.GetValue());

        Assert.Equal(["HTX3102"], read.SelectMany(set => set.Diagnostics).Select(d => d.Code));
        Assert.Equal(["xa-a Xã A", "xa-b Xã \"B\"; ấp 1", "xa-c Xã C"], sets.Select(set => $"{set.Subject.Id} {set.Subject.Name}"));
        Assert.Equal([new(2023, 11, 10), new(2023, 11, 10), new DateOnly(2023, 3, 1)], sets.Select(set => set.AsOf));
        Assert.Equal([2600, 2570, 0], sets.Select(set => set["htxMembers"].Value));
        Assert.Equal([Observation.Of(3205), Observation.Missing, Observation.NotApplicable()], sets.Select(set => set["thtMembers"]));
        Assert.Equal([Observation.Of(1800.5m, ObservationStatus.Estimated), Observation.Of(1623), Observation.Of(-35.5m)], sets.Select(set => set["htxMeanRevenue"]));
        Assert.Equal([70, 69.999m, 100], sets.Select(set => set["trainedHtxManagers"].Value));
        Assert.Equal([true, false, true], sets.Select(set => set["htxStrengthened"].Value == 1));
        Assert.All(sets, set => Assert.Equal("thap-muoi", set.Subject.PartOf));
    }

    [Fact]
    public void A_wrong_cell_is_named_by_its_row_and_the_title_of_its_column()
    {
        var read = Read("Mã đối tượng;Tên đối tượng;Số liệu đến ngày;Số lượng thành viên trong các HTX\nx;\"X\ny\";31/12/2026;2\nz;Z;31/12/2026;2.5", Language.Vietnamese);

        var place = Assert.Single(read[1].Diagnostics).Place;
        // The first row takes two lines.
        Assert.Equal(("Số lượng thành viên trong các HTX", 4), (place.Path, place.Line));
    }

    [Theory]
    [InlineData("31/12/2026", Language.English, "viết năm-tháng-ngày")]
    [InlineData("12-2026", Language.English, "viết năm-tháng-ngày")]
    [InlineData("12-2026", Language.Vietnamese, "viết ngày/tháng/năm")]
    public void A_day_is_written_as_the_numbers_of_the_table_are(string day, Language numbers, string mend) =>
        Assert.Contains(mend, Assert.Single(Read($"{Head.Replace(',', ';')}htxMembers\nx;X;{day};7", numbers)[0].Diagnostics).Message(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\u3164", "HTX3206")]
    [InlineData("\u200B\u00AD", "HTX3206")]
    [InlineData("\u200E", "HTX1007")]
    public void A_name_that_nobody_sees_is_no_name(string name, string code) =>
        Assert.Equal(code, Assert.Single(Read($"{Head}htxMembers\nx,{name},2026-12-31,7", Language.English)[0].Diagnostics).Code);

    [Fact]
    public void A_heading_that_is_an_id_speaks_for_that_measure()
    {
        var table = new MeasureTable(new Measure("a", "b", MeasureKind.Count, "HTX"), new Measure("b", "X (năm)", MeasureKind.Count, "HTX"));
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(Head + "b\nx,X,2026-12-31,7")), "x.csv", new() { Numbers = Language.English, Measures = [table] });

        Assert.Equal(["b"], Assert.Single(file.ReadSets()).GetValue().Values.Keys);
    }

    [Fact]
    public void A_unit_that_is_not_that_of_the_measure_is_told_by_the_last_brackets()
    {
        var table = new MeasureTable(new Measure("a", "X (năm)", MeasureKind.Money, "triệu đồng"));
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(Head + "X (năm) (tỷ đồng)\nx,X,2026-12-31,7")), "x.csv", new() { Numbers = Language.English, Measures = [table] });

        var message = Assert.Single(file.ReadSets().SelectMany(set => set.Diagnostics), defect => defect.Severity == Severity.Error).Message();
        Assert.Contains("tỷ đồng", message, StringComparison.Ordinal);
        Assert.DoesNotContain("năm)", message.Replace("X (năm)", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_read_does_not_stop_the_others()
    {
        var read = Read(Head + "htxMembers\na,A,2026-12-31,x\nb,B,2026-13-31,1\nc,C\n\xE9,D,2026-12-31,1\ne,E \"e\",2026-12-31,1\nf,F,2026-12-31,7");

        Assert.Equal(["HTX3205", "HTX3205", "HTX3207", "HTX1209", "HTX3208", ""], read.Select(set => string.Join(' ', set.Diagnostics.Select(d => d.Code))));
        Assert.Equal(7, read[^1].GetValue()["htxMembers"].Value);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void The_separator_is_the_one_under_which_the_headings_are_known(char separator)
    {
        var text = "Mã đối tượng;Tên đối tượng;Số liệu đến ngày;Cán bộ quản lý HTX trình độ cao đẳng, đại học\nx;X;31/12/2026;7";
        text = separator == ';' ? text : text.Replace("cao đẳng, đại học", "\"", StringComparison.Ordinal).Replace(" HTX trình độ \"", " HTX", StringComparison.Ordinal).Replace(';', separator);

        var set = Assert.Single(Read(text, Language.Vietnamese)).GetValue();

        Assert.Equal(7, set[separator == ';' ? "managersCollege" : "managers"].Value);
    }

    [Fact]
    public void A_first_line_that_names_the_separator_is_obeyed() =>
        Assert.All([';', '^'], separator => Assert.Equal(
            7, Assert.Single(Read($"sep={separator}\n{Head.Replace(',', separator)}htxMembers\nx{separator}X{separator}2026-12-31{separator}7")).GetValue()["htxMembers"].Value));

    /// <summary>With every other separator the whole row is one heading, which is compared with none.</summary>
    [Fact]
    public void One_misspelt_heading_among_many_is_told_what_it_may_be()
    {
        var others = string.Concat(Enumerable.Range(0, 40).Select(i => $";{new string('x', 40)} ghi chú riêng của đơn vị, không dùng để đánh giá {i}"));

        var diagnostics = Read($"Mã đối tượng;Tên đối tượng;Số liệu đến ngày;htxMember{others}\nx;X;31/12/2026;7{new string(';', 40)}", Language.Vietnamese).First().Diagnostics;

        Assert.Contains("có phải là “htxMembers”?", diagnostics[0].Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\0')]
    [InlineData('\u0001')]
    [InlineData('\u007F')]
    public void A_first_line_that_names_what_cannot_separate_is_no_such_line(char separator) =>
        Assert.False(Read($"sep={separator}\n{Head}htxMembers\nx,X,2026-12-31,7").First().Succeeded);

    [Fact]
    public void What_stands_under_no_heading_is_said_once_for_each_column()
    {
        var sets = Read($"{Head}htxMembers,,\nx,X,2026-12-31,7,,\ny,Y,2026-12-31,7,8,\nz,Z,2026-12-31,7,9,10").ToArray();

        Assert.All(sets, set => Assert.True(set.Succeeded));
        Assert.Equal(
            ["x(3,1): HTX3212: cột thứ 5 không có tên nên “8” và các ô khác trong cột không được đọc; ghi tên cột, hoặc xóa cột", "x(4,1): HTX3212: cột thứ 6 không có tên nên “10” và các ô khác trong cột không được đọc; ghi tên cột, hoặc xóa cột"],
            sets.SelectMany(set => set.Diagnostics).Select(diagnostic => $"x({diagnostic.Place.Line},{diagnostic.Place.Column}): {diagnostic.Code}: {diagnostic.Message()}"));
    }

    [Fact]
    public void Where_warnings_are_errors_every_row_is_refused_that_has_something_under_no_heading()
    {
        var sets = ReadStrictly($"{Head}htxMembers,,\nx,X,2026-12-31,7,,\ny,Y,2026-12-31,7,8,\nz,Z,2026-12-31,7,9,10");

        Assert.Equal([true, false, false], sets.Select(set => set.Succeeded));
        Assert.Equal([0, 1, 2], sets.Select(set => set.Diagnostics.Count(diagnostic => diagnostic is { Code: "HTX3212", Severity: Severity.Error })));
    }

    [Fact]
    public void Where_warnings_are_errors_one_of_the_header_refuses_the_table()
    {
        var set = Assert.Single(ReadStrictly($"{Head}htxMembers,khac\nx,X,2026-12-31,7,1\ny,Y,2026-12-31,7,8"));

        Assert.Equal((false, true), (set.Succeeded, set.LosesSets));
        Assert.Equal(("HTX3102", Severity.Error), (Assert.Single(set.Diagnostics).Code, set.Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Damaged_text_in_UTF_16_is_refused_as_it_is_in_UTF_8(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        const string text = "Mã đối tượng\tTên đối tượng\tSố liệu đến ngày\thtxMembers\tNguồn số liệu\r\nx\tXã\t31/12/2026\t2.600\tbáo cáo";
        byte[] odd = [.. encoding.GetPreamble(), .. encoding.GetBytes(text), 1];
        byte[] half = [.. encoding.GetPreamble(), .. encoding.GetBytes(text), .. isBigEndian ? (byte[])[0xD8, 0, 0, 65] : [0, 0xD8, 65, 0]];

        Assert.All([odd, half], damaged => Assert.Equal(["HTX1004"], Read(damaged, Language.Vietnamese).SelectMany(set => set.Diagnostics).Select(diagnostic => diagnostic.Code)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_in_UTF_16_with_its_mark_reads_too(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        byte[] text = [.. encoding.GetPreamble(), .. encoding.GetBytes("Mã đối tượng\tTên đối tượng\tSố liệu đến ngày\thtxMembers\r\nx\tXã\t31/12/2026\t2.600")];

        var set = Assert.Single(Read(text, Language.Vietnamese)).GetValue();

        Assert.Equal(("Xã", 2600m), (set.Subject.Name, set["htxMembers"].Value));
    }

    [Fact]
    public void Letters_typed_with_separate_marks_are_understood()
    {
        var text = "Mã đối tượng,Tên đối tượng,Số liệu đến ngày,htxStrengthened\nx,Xã Mỹ An,2026-12-31,có".Normalize(NormalizationForm.FormD);

        var set = Assert.Single(Read(text)).GetValue();

        Assert.Equal(("Xã Mỹ An", true), (set.Subject.Name, set["htxStrengthened"].Value == 1));
    }

    [Fact]
    public void A_file_in_an_old_encoding_is_refused_once()
    {
        var text = Encoding.Latin1.GetBytes("subject.id,subject.name,asOf,Thành viên\nx,X,2026-12-31,7\ny,Y,2026-12-31,7");

        Assert.Equal("HTX1004", Assert.Single(Assert.Single(Read(text)).Diagnostics).Code);
    }

    [Fact]
    public void A_cell_in_an_old_encoding_refuses_its_row()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Head + "htxMembers\nx,X"), 0xE9, .. Encoding.UTF8.GetBytes(",2026-12-31,7\ny,Y,2026-12-31,7")];

        Assert.Equal(["HTX1004", ""], Read(text).Select(set => string.Join(' ', set.Diagnostics.Select(d => d.Code))));
    }

    /// <summary>As in JSON: reports repeat them.</summary>
    [Fact]
    public void A_name_of_more_than_500_characters_refuses_its_row()
    {
        var read = Read(Head + $"htxMembers\ny,{new string('Y', 501)},2026-12-31,7\nz,{new string('Z', 500)},2026-12-31,8");

        Assert.Equal(["HTX1003", ""], read.Select(set => string.Join(' ', set.Diagnostics.Select(d => d.Code))));
    }

    [Theory]
    [InlineData("y,\u202E,2026-12-31,7")]
    [InlineData("\uFFFF,Y,2026-12-31,7")]
    public void A_cell_of_signs_that_are_refused_refuses_its_row(string row)
    {
        var read = Read(Head + "htxMembers\n" + row + "\nz,Z,2026-12-31,8");

        Assert.Equal(["HTX1007", ""], read.Select(set => string.Join(' ', set.Diagnostics.Select(d => d.Code))));
    }

    [Theory]
    [InlineData("y,\"Y,2026-12-31,7\nz,Z,2026-12-31,8", "HTX3208 ")]
    [InlineData("y,\"Y,2026-12-31,7\nv,V,2026-12-31,5\nz,\"Z\",2026-12-31,8", "HTX3208  ")]
    [InlineData("y,Y\",2026-12-31,7\nz,\"Z\",2026-12-31,8", "HTX3208 ")]
    [InlineData("y,\"Y \"ấp 1\"\",2026-12-31,7\nz,\"Z\",2026-12-31,8", "HTX3208 ")]
    [InlineData("y,\"Y,2026-12-31,7\n\"z\",Z,2026-12-31,8", "HTX3208 ")]
    [InlineData("y,\"Y,2026-12-31,7\r\n\"z\",Z,2026-12-31,8\r\n", "HTX3208 ")]
    [InlineData("y,\"Y,2026-12-31,7\rz,\"Z\",2026-12-31,8\r", "HTX3208 ")]
    [InlineData("y,\"Y\nv\",2026-12-31\nz,Z,2026-12-31,8", "HTX3207 HTX3208 ")]
    public void A_quote_that_is_not_closed_costs_no_other_row(string rows, string codes)
    {
        var read = Read(Head + "htxMembers\nx,X,2026-12-31,6\n" + rows);

        Assert.Equal(" " + codes, string.Join(' ', read.Select(set => string.Concat(set.Diagnostics.Select(d => d.Code)))));
        Assert.Equal(3, Assert.Single(read, set => !set.Succeeded && set.Diagnostics[0].Place.Line == 3).Diagnostics[0].Place.Line);
        Assert.Equal(("z", 8m), (read[^1].GetValue().Subject.Id, read[^1].GetValue()["htxMembers"].Value));
    }

    /// <summary>Two quotes that stand alone pair with each other, wherever the column stands and whether it is read or not: the rows between are read, and those two are refused.</summary>
    [Theory]
    [InlineData("subject.id;subject.name;;asOf;thtMembers", "s{0};X;{1}ok{2};2026-06-30;1")]
    [InlineData("subject.id;subject.name;asOf;thtMembers;Ghi chú", "s{0};X;2026-06-30;1;{1}ok{2}")]
    [InlineData("STT;subject.id;subject.name;asOf;thtMembers", "{1}{0}{2};s{0};X;2026-06-30;1")]
    [InlineData("subject.id;subject.name;asOf;thtMembers", "s{0};{1}X{2};2026-06-30;1")]
    public void Two_stray_quotes_take_in_no_rows_between_them(string heading, string row)
    {
        foreach (var last in (int[])[2, 3, 9])
        {
            var rows = Enumerable.Range(0, 12).Select(i => string.Format(CultureInfo.InvariantCulture, row, i, i == 1 ? "\"" : "", i == last ? "\"" : ""));
            var read = Read($"{heading}\n{string.Join('\n', rows)}\n");

            Assert.Equal(Enumerable.Range(0, 12).Where(i => i != 1 && i != last).Select(i => $"s{i}"), read.Where(set => set.Succeeded).Select(set => set.GetValue().Subject.Id));
            Assert.Equal([3, last + 2], read.Where(set => !set.Succeeded).Select(set => set.Diagnostics.Single(defect => defect.Severity == Severity.Error).Place.Line));
            Assert.All(read.Where(set => !set.Succeeded), set => Assert.Contains(set.Diagnostics, defect => defect.Code == "HTX3208"));
        }
    }

    /// <summary>A mark for “as above” in two rows.</summary>
    [Fact]
    public void A_quote_that_is_a_whole_cell_takes_in_no_row()
    {
        var read = Read("subject.id;subject.name;asOf;Ghi chú;thtMembers\ns0;X;2026-06-30;\";1\ns1;X;2026-06-30;\";2\ns2;X;2026-06-30;;3\n");

        Assert.Equal(["s2"], read.Where(set => set.Succeeded).Select(set => set.GetValue().Subject.Id));
        Assert.Equal([2, 3], read.Where(set => !set.Succeeded).Select(set => set.Diagnostics[^1].Place.Line));
    }

    /// <summary>A row between two stray quotes is named with its own mistake, and not passed over as a line of a note.</summary>
    [Theory]
    [InlineData("s1;X;2026-06-31;1;", "HTX3205")]
    [InlineData("s1;X;31/06/2026;1;", "HTX3205")]
    [InlineData("s1;X;;1;", "HTX3206")]
    [InlineData("s1;X;hôm nay;1;", "HTX3205")]
    [InlineData(";X;2026-06-30;1;", "HTX3206")]
    [InlineData("s1;;2026-06-30;1;", "HTX3206")]
    [InlineData("S 1;X;2026-06-30;1;", "HTX1209")]
    [InlineData("s1;X;2026-06-30;1", "HTX3207")]
    [InlineData("s1;X;2026-06-30;1;;", "HTX3207")]
    [InlineData("s1;X;2026-06-30;một;", "HTX3205")]
    [InlineData("s1;\"X;Y\";2026-06-31;1;", "HTX3205")]
    [InlineData("s1;2026-06-30;1;", "HTX3207")]
    [InlineData("s1;X;2026-06-30", "HTX3207")]
    [InlineData(";;2026-06-30;1;", "HTX3206HTX3206")]
    [InlineData("xã 1;;2026-06-30;1;", "HTX3206HTX1209")]
    [InlineData("xã 1;X;6/2026;1;", "HTX1209HTX3205")]
    [InlineData("xã 1;X;30/6/26;1;", "HTX1209HTX3205")]
    [InlineData("s1;;30/6/26;1;", "HTX3206HTX3205")]
    [InlineData(";X;giữa năm 2026;1;", "HTX3206HTX3205")]
    [InlineData(";X;30/06/2026 00:00;1;", "HTX3206HTX3205")]
    [InlineData("s1;X;30/6/26;1;2;", "HTX3207")]
    [InlineData("xã 1;X;cuối năm;1;", "HTX1209HTX3205")]
    [InlineData("s1;;2026;1;", "HTX3206HTX3205")]
    [InlineData("s1;;;1;", "HTX3206HTX3206")]
    [InlineData("s1;X;1;", "HTX3207")]
    public void A_row_with_a_mistake_of_its_own_is_not_taken_for_a_line_of_a_note(string row, string code)
    {
        var read = Read($"subject.id;subject.name;asOf;thtMembers;Ghi chú\ns0;X;2026-06-30;1;\"ok\n{row}\ns2;X;2026-06-30;1;ok\"\ns3;X;2026-06-30;1;\n");

        Assert.Equal(["HTX3208", code, "HTX3208", ""], read.Select(set => string.Concat(set.Diagnostics.Where(defect => defect.Severity == Severity.Error).Select(defect => defect.Code))));
        Assert.Equal([2, 3, 4], read.SelectMany(set => set.Diagnostics).Where(defect => defect.Severity == Severity.Error).Select(defect => defect.Place.Line!.Value).Distinct());
    }

    /// <summary>Where the row with the stray quote has another mistake as well, the rows it took in are read.</summary>
    [Theory]
    [InlineData("\"s0;X;2026-06-30;1;", "s2\";X;2026-06-30;1;")]
    [InlineData("s0;X;\"2026-06-30;1;", "s2;X;\"2026-06-30;1;")]
    [InlineData("s0;X;2026-06-30;\"1;", "s2;X;2026-06-30;\"1;")]
    [InlineData("s0;X;2026-06-30;\";1", "s2;2026-06-30;\";1")]
    [InlineData("s0;X;2026-06-31;1;\"ok", "s2;X;2026-06-30;1;ok\"")]
    [InlineData("s0;X;2026-06-30;một;\"", "s2;X;2026-06-30;1;\"")]
    public void Of_two_rows_with_stray_quotes_both_are_named(string first, string last)
    {
        var read = Read($"subject.id;subject.name;asOf;thtMembers;Ghi chú\n{first}\ns1;X;2026-06-30;1;\n{last}\ns3;X;2026-06-30;1;\n");

        Assert.Equal(["s1", "s3"], read.Where(set => set.Succeeded).Select(set => set.GetValue().Subject.Id));
        Assert.Equal([2, 4], read.Where(set => !set.Succeeded).Select(set => set.Diagnostics[^1].Place.Line));
    }

    [Theory]
    [InlineData("a;b;c;d;e\n2026;;30-06;x;\n;;;;\n")]
    [InlineData("Đã họp:\nhồ sơ; biên bản; nghị quyết\n- bổ sung; hoàn thiện; gửi xã; lưu; xong")]
    [InlineData("họp 30/06/2026\nxong")]
    [InlineData("cây ăn quả:\ncam; quýt; bưởi")]
    [InlineData("cây ăn quả:\ncam; quýt; bưởi; mít; na")]
    [InlineData("hộ nghèo; giảm; 1/2")]
    [InlineData("báo cáo xã; đã đối chiếu; 12/2026\nxong")]
    [InlineData("trồng:\nlúa; ngô; năm 2026; khoai; sắn")]
    [InlineData("\n\n")]
    public void A_note_of_several_lines_is_no_row(string note)
    {
        Assert.True(Assert.Single(Read($"subject.id;subject.name;asOf;thtMembers;Ghi chú\ns1;X;2026-06-30;1;\"{note}\"\n")).Succeeded);
        Assert.Equal(["HTX3205"], Read($"subject.id;subject.name;asOf;thtMembers;Ghi chú\ns1;X;2026-06-31;1;\"{note.Replace(";;", ";", StringComparison.Ordinal).Replace(';', ',')}\"\n").SelectMany(set => set.Diagnostics).Where(defect => defect.Severity == Severity.Error).Select(defect => defect.Code));
    }

    /// <summary>What stands behind the quote of such a note is the rest of its row, and no other row, wherever the note stands.</summary>
    [Theory]
    [InlineData("Ghi chú;subject.id;subject.name;asOf;thtMembers", "{0};s1;X;2026-06-30;1")]
    [InlineData("subject.id;Ghi chú;subject.name;asOf;thtMembers", "s1;{0};X;2026-06-30;1")]
    [InlineData("subject.id;subject.name;Ghi chú;asOf;thtMembers", "s1;X;{0};2026-06-30;1")]
    [InlineData("subject.id;subject.name;asOf;Ghi chú;thtMembers", "s1;X;2026-06-30;{0};1")]
    [InlineData("subject.id;subject.name;asOf;thtMembers;Ghi chú", "s1;X;2026-06-30;1;{0}")]
    public void A_note_of_several_lines_may_stand_in_any_column(string heading, string row)
    {
        foreach (var note in (string[])["dòng một\ndòng hai", "dòng một\ndòng hai; ba", "mua bán:\nlúa; ngô\nkhoai \"\"tây\"\"", "mua; bán\r\nlúa; ngô; khoai\r\n", "30/6/2026\n30/6/2026"])
            Assert.True(Assert.Single(Read($"{heading}\n{string.Format(CultureInfo.InvariantCulture, row, $"\"{note}\"")}\n")).Succeeded, note);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void A_note_of_several_lines_may_end_the_file(string end) =>
        Assert.True(Assert.Single(Read($"subject.id;subject.name;asOf;Ghi chú\ns1;X;2026-06-30;\"a\nb\"{end}")).Succeeded);

    [Fact]
    public void A_row_that_was_taken_in_is_named_by_its_line()
    {
        foreach (var end in (string[])["\n", "\r\n", "\r"])
        {
            var read = Read(string.Join(end, "subject.id;subject.name;asOf;thtMembers;Ghi chú", "s0;X;2026-06-30;1;\"a", "", "b", "s1;X;2026-06-30;1;c", "d\""));

            Assert.Contains("ô mở ở đây kéo sang cả dòng 5, dòng ấy giống một hàng của bảng", read[0].Diagnostics[^1].Message(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_heading_whose_quote_takes_in_rows_refuses_the_table() =>
        Assert.Equal("HTX3208", Read("subject.id;subject.name;asOf;\"Ghi chú\ns1;X;2026-06-30;a\ns2;Y;2026-06-30;b\"\ns3;Z;2026-06-30;c\n").SelectMany(set => set.Diagnostics).First(defect => defect.Severity == Severity.Error).Code);

    [Fact]
    public void A_heading_whose_quotes_do_not_pair_refuses_the_table() =>
        Assert.Equal("HTX3208", Assert.Single(Assert.Single(Read(Head + "\"htxMembers\nx,\"X\",2026-12-31,6")).Diagnostics).Code);

    [Fact]
    public void A_line_without_end_is_passed_over()
    {
        var read = Read(Head + "htxMembers\nx,X,2026-12-31,7\ny,\"Y,2026-12-31,7\n" + new string('v', 2 * ObservationReader.MaxBytes) + "\r\nz,Z,2026-12-31,8");

        Assert.Equal(["", "HTX3208", "HTX3209", ""], read.Select(set => string.Join(' ', set.Diagnostics.Select(d => d.Code))));
        Assert.Equal([3, 4], read.SelectMany(set => set.Diagnostics).Select(d => d.Place.Line!.Value));
        Assert.Equal("z", read[^1].GetValue().Subject.Id);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("htxMembers\n", "")]
    [InlineData("htxMembers\nx,X,2026-12-31,7\n", "x")]
    [InlineData("htxMembers\nx,X,2026-12-31,7\ny,Y", "x")]
    public void A_table_that_breaks_off_is_read_as_far_and_said_to_be_lost(string text, string ids)
    {
        using var file = ObservationFile.OpenStream(new BrokenOffStream(Encoding.UTF8.GetBytes(Head + text)), "x.csv", new() { Numbers = Language.English, Measures = [Rules.Measures] });

        var read = file.ReadSets().ToArray();

        Assert.Equal(ids, string.Concat(read.Select(set => set.Value?.Subject.Id)));
        Assert.Equal("HTX1001", Assert.Single(read.SelectMany(set => set.Diagnostics)).Code);
        Assert.True(read[^1].LosesSets);
    }

    [Fact]
    public void A_figure_that_a_formula_computes_has_no_column_to_be_mistaken_for()
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "X", "1"), new(null), [new("x", "Số", MeasureKind.Count, "HTX"), new("source", "Tổng", MeasureKind.Count, "HTX", Formula.Parse("x + x"))],
            [new("1", "Một", [ContentItem.Of("1.1", "Một", "source", Target.Of("reach", 1), new("m", "q"))])]);

        var read = Assert.Single(Read(Head + "source,x\nx,X,2026-12-31,báo cáo,7", Language.English, rules));

        Assert.Empty(read.Diagnostics);
        Assert.Equal("báo cáo", read.Value!.Source);
    }

    [Fact]
    public void Of_many_measures_that_share_a_title_twenty_are_named()
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "X", "1"), new(null), [.. Enumerable.Range(1, 30).Select(i => new Measure($"a{i}", "Số", MeasureKind.Count, "người"))],
            [new("1", "Một", [ContentItem.Of("1.1", "Một", "a1", Target.Of("reach", 1), new("m", "q"))])]);

        var message = Assert.Single(Assert.Single(Read(Head + "Số\nx,X,2026-12-31,7", Language.English, rules)).Diagnostics).Message();

        Assert.EndsWith(", a19, a20, …", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source", "Số nguồn", "source", "Nguồn số liệu", "Số nguồn (HTX)")]
    [InlineData("a", "Trực thuộc", "Trực thuộc", "subject.partOf", "Trực thuộc (HTX)")]
    [InlineData("ASOF", "Ngày", "asof", "Số liệu đến ngày", "Ngày (HTX)")]
    public void A_column_that_can_be_a_field_or_a_measure_is_refused_and_a_template_avoids_it(string id, string title, string heading, string field, string measure)
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "X", "1"), new(null), [new(id, title, MeasureKind.Count, "HTX")],
            [new("1", "Một", [ContentItem.Of("1.1", "Một", id, Target.Of("reach", 1), new("m", "q"))])]);

        var refused = Read(Head + heading + "\nx,X,2026-12-31,7", Language.English, rules).SelectMany(set => set.Diagnostics).First(diagnostic => diagnostic.Code == "HTX3213");
        Assert.EndsWith($"ghi “{field}” nếu là cột về đối tượng, “{measure}” nếu là đại lượng", refused.Message(), StringComparison.Ordinal);
        foreach (var useIds in new[] { false, true })
        {
            var header = TableTemplate.Write([rules.Measures], Language.English, useIds).Trim('\uFEFF', '\n');
            var cells = header.Split(',').Select(column => column switch { _ when column == measure || column == id => "7", "Số liệu đến ngày" or "asOf" => "2026-12-31", _ => "x" });
            var read = Assert.Single(Read($"{header}\n{string.Join(',', cells)}", Language.English, rules));

            Assert.Empty(read.Diagnostics);
            Assert.Equal(7, read.Value![id].Value);
        }
    }

    [Fact]
    public void A_title_that_belongs_to_two_measures_is_refused_and_a_template_avoids_it()
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "X", "1"), new(null),
            [new("a", "Số", MeasureKind.Count, "người"), new("b", "Số", MeasureKind.Count, "người"), new("c", "=cmd()", MeasureKind.Count, "người")],
            [new("1", "Một", [ContentItem.Of("1.1", "Một", "a", Target.Of("reach", 1), new("m", "q"))])]);

        Assert.Equal("HTX3203", Assert.Single(Assert.Single(Read(Head + "Số\nx,X,2026-12-31,7", Language.English, rules)).Diagnostics).Code);
        Assert.EndsWith(";a;b;c\n", TableTemplate.Write([rules.Measures]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_rule_sets_only_the_columns_about_subjects_are_looked_at()
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(Head + "Bất kỳ\nx,X,2026-12-31,abc\ny,,2026-12-31,")), "x.csv", new() { Numbers = Language.English });

        Assert.Equal(["HTX3211", "HTX3206"], file.ReadSets().SelectMany(set => set.Diagnostics).Select(d => d.Code));
    }

    [Fact]
    public void A_template_heads_its_columns_with_titles_and_units()
    {
        var measures = new MeasureTable([new("a", "Số HTX", MeasureKind.Count, "HTX"), new("b", "Đã củng cố", MeasureKind.Flag), new("c", "=1", MeasureKind.Count, "HTX")]);

        Assert.EndsWith(";Số HTX (HTX);Đã củng cố (có/không);c\n", TableTemplate.Write([measures]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Vietnamese, false)]
    [InlineData(Language.Vietnamese, true)]
    [InlineData(Language.English, false)]
    [InlineData(Language.English, true)]
    public void A_template_filled_in_reads_without_a_remark(Language numbers, bool useIds)
    {
        foreach (var rules in BundledRuleSets.Ids.Select(BundledRuleSets.Get))
        {
            var template = TableTemplate.Write([rules.Measures], numbers, useIds);
            var separator = numbers == Language.Vietnamese ? ';' : ',';
            var given = rules.Measures.Where(measure => measure.Formula is null).ToArray();
            string[] cells = ["x", "X", "001", "huyen", "2026-12-31", "báo cáo", .. given.Select(measure => measure.Kind == MeasureKind.Flag ? "có" : "7")];

            var set = Assert.Single(Read(template + string.Join(separator, cells), numbers, rules));

            Assert.Empty(set.Diagnostics);
            Assert.Equal(given.Select(measure => measure.Id), set.GetValue().Values.Keys);
            Assert.Equal((new Subject("x", "X", "001", "huyen"), "báo cáo"), (set.GetValue().Subject, set.GetValue().Source));
        }
    }

    private static List<ReadResult<ObservationSet>> ReadStrictly(string text)
    {
        using var file = ObservationFile.OpenStream(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.csv",
            new() { Numbers = Language.English, Measures = [Rules.Measures], WarningsAreErrors = true });
        return [.. file.ReadSets()];
    }

    private static List<ReadResult<ObservationSet>> Read(string text, Language numbers = Language.English, RuleSet? rules = null) =>
        Read(Encoding.UTF8.GetBytes(text), numbers, rules);

    private static List<ReadResult<ObservationSet>> Read(byte[] text, Language numbers = Language.English, RuleSet? rules = null)
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(text), "x.csv", new() { Numbers = numbers, Measures = [(rules ?? Rules).Measures] });
        return [.. file.ReadSets()];
    }
}

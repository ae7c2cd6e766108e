using System.Net;
using System.Text.RegularExpressions;

namespace DistrictApp.Tests;

public sealed class UploadTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Header = "Mã đối tượng;Tên đối tượng;Số liệu đến ngày;Số lượng thành viên trong các HTX;Doanh thu bình quân của 01 HTX\n";

    [Fact]
    public async Task A_JSON_file_of_one_set_is_stored_and_shown()
    {
        using var taken = await app.Http.Upload("so-lieu.json", Sent.ReportOf("mot-bo"));

        Assert.Equal((HttpStatusCode.SeeOther, "/so-lieu/mot-bo/2023-11-10"), (taken.StatusCode, taken.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("so-lieu.json", "[{0},{1}]")]
    [InlineData("so-lieu.jsonl", "{0}\n{1}\n")]
    public async Task A_file_of_many_sets_is_stored_as_a_whole(string name, string form)
    {
        string[] ids = [$"mot{Path.GetExtension(name)}", $"hai{Path.GetExtension(name)}"];
        var sets = Array.ConvertAll(ids, id => Rulebook.Figures("xa", id, 1).ReplaceLineEndings(""));

        using var taken = await app.Http.Upload(name, form.Replace("{0}", sets[0], StringComparison.Ordinal).Replace("{1}", sets[1], StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.SeeOther, "/?ngay=2026-06-30"), (taken.StatusCode, taken.Headers.Location?.ToString()));
        foreach (var id in ids)
            await app.Http.GetAsync($"/api/observations/{id}/2026-06-30").Read(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_table_is_read_with_Vietnamese_numbers_and_estimates()
    {
        using var taken = await app.Http.Upload("bang.csv", Header + "bang-1;Huyện Một;10/11/2023;2.570;ước 1.800,5\nbang-2;Huyện Hai;10/11/2023;;\n", ("vb", "47-nq-hdnd-2021"));

        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        var stored = ObservationReader.Read(await app.Http.GetByteArrayAsync("/api/observations/bang-1/2023-11-10"), "x").GetValue();
        Assert.Equal((2570m, Observation.Of(1800.5m, ObservationStatus.Estimated)), (stored["htxMembers"].Value, stored["htxMeanRevenue"]));
    }

    [Fact]
    public async Task The_empty_table_of_a_document_takes_its_figures()
    {
        var header = await app.Http.GetStringAsync("/van-ban/47-nq-hdnd-2021/mau-bang.csv");
        var columns = header.TrimEnd().Split(';').Length;

        using var taken = await app.Http.Upload("mau.csv", $"{header}mau;Huyện Mẫu;;;10/11/2023;;0;2570{new string(';', columns - 8)}\n");

        Assert.Equal("/so-lieu/mau/2023-11-10", taken.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_wrong_cell_is_named_by_row_and_column_and_nothing_of_its_table_is_stored()
    {
        var page = await app.Http.Upload("bang.csv", Header + "dung;Huyện Một;10/11/2023;1;2\nsai;Huyện Hai;10/11/2023;2570.5;1.800\n", ("vb", "47-nq-hdnd-2021")).ReadPage(HttpStatusCode.BadRequest);

        Assert.Contains("dòng 3, cột “Số lượng thành viên trong các HTX”: ô ghi “2570.5”", page, StringComparison.Ordinal);
        await app.Http.GetAsync("/api/observations/dung/2023-11-10").ReadProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("vi", "2570.5", "chọn cách viết số en", "en: 1,597.93")]
    [InlineData("en", "2.570,5", "chọn cách viết số vi", "vi: 1.597,93")]
    public async Task What_is_to_be_chosen_for_a_table_written_in_the_other_way_is_in_the_form_under_that_name(string numbers, string cell, string mend, string choice)
    {
        var refused = await app.Http.Upload("bang.csv", $"{Header}cach-viet;Huyện Một;2023-11-10;{cell};\n", ("vb", "47-nq-hdnd-2021"), ("so", numbers)).ReadPage(HttpStatusCode.BadRequest);
        var form = await app.Http.GetAsync("/").ReadPage();

        Assert.Contains(mend, refused, StringComparison.Ordinal);
        Assert.Matches($"Cách viết số trong bảng [^*]*{Regex.Escape(choice)}", form);
    }

    [Fact]
    public async Task A_table_without_its_columns_is_sent_to_the_empty_table_that_the_first_page_has()
    {
        Assert.Contains("như trong bảng mẫu", await app.Http.Upload("bang.csv", "a;b\n1;2\n").ReadPage(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("bảng mẫu CSV", await app.Http.GetAsync("/?ngay=2023-11-10").ReadPage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_stored_is_replaced_only_where_that_was_asked_for()
    {
        using var first = await app.Http.Upload("a.json", Rulebook.Figures("xa", "thay-tep", 1));

        Assert.Contains("Đang lưu số liệu khác: Xã Mẫu (thay-tep), 30/6/2026", await app.Http.Upload("a.json", Rulebook.Figures("xa", "thay-tep", 2)).ReadPage(HttpStatusCode.Conflict), StringComparison.Ordinal);
        using var replaced = await app.Http.Upload("a.json", Rulebook.Figures("xa", "thay-tep", 2), ("thay", "co"));

        Assert.Equal(HttpStatusCode.SeeOther, replaced.StatusCode);
    }

    [Theory]
    [InlineData("so-lieu.exe", "x", 415)]
    [InlineData("so-lieu.xlsx", "PK", 415)]
    [InlineData("so-lieu.json", "{", 400)]
    [InlineData("so-lieu.json", "", 400)]
    [InlineData("so-lieu.csv", "a;b\n1;2\n", 400)]
    public async Task What_cannot_be_read_is_refused(string name, string text, int status) =>
        await app.Http.Upload(name, text).ReadPage((HttpStatusCode)status);

    [Fact]
    public async Task More_sets_than_are_taken_at_once_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(0, RequestLimits.MostSets + 1).Select(i => $"xa-{i};Xã {i};10/11/2023;1;2\n"));

        await app.Http.Upload("bang.csv", Header + rows, ("vb", "47-nq-hdnd-2021")).ReadPage(HttpStatusCode.RequestEntityTooLarge);
    }
}

namespace Htx.Indicators.Rules.Tests;

/// <summary>What the reports behind the samples compute themselves, each judged as somebody did who computed it by hand.</summary>
public sealed class SampleStatementTests
{
    private const string On47 = "thap-muoi-2023-11-10", On20 = "thap-muoi-2023-08-30", ThanUyen = "than-uyen-2023-12-31";

    public static TheoryData<string, string, StatementVerdict, double> Judged => new()
    {
        { On47, "10 HTX đạt loại khá + 11 HTX đạt loại trung bình + 01 HTX không xếp loại = 22 HTX", StatementVerdict.Exact, 22 },
        { On47, "2.570 thành viên/2.600 thành viên, đạt 98,85%", StatementVerdict.Rounded, 98.846153846 },
        { On47, "240 lao động + 20 lao động = 260 lao động", StatementVerdict.Exact, 260 },
        { On47, "26 người + 9 người + 35 người + 70 người = 140 người", StatementVerdict.Exact, 140 },
        { On47, "(35 + 70) / 140 = 75%", StatementVerdict.Exact, 75 },
        { On47, "116 THT + 03 THT + 08 THT + 01 THT + 02 THT = 130 THT", StatementVerdict.Exact, 130 },
        { On47, "118/130 = 91,47%", StatementVerdict.Wrong, 90.769230769 },
        { On47, "49 người + 15 người + 66 người = 130 người", StatementVerdict.Exact, 130 },
        { On47, "5/22 = 22,7%", StatementVerdict.Rounded, 22.727272727 },
        { On47, "22,7% hơn 20% là 0,7%", StatementVerdict.Wrong, 2.7 },
        { On20, "116 + 3 + 8 + 1 + 5 = 130", StatementVerdict.Wrong, 133 },
        { On20, "118/130 = 91,47%", StatementVerdict.Wrong, 90.769230769 },
        { On20, "32 + 28 + 72 + 26 + 59 + 62 + 43 + 40 + 32 + 31 + 37 + 55 + 46 + 73 + 13 = 649 thành viên", StatementVerdict.Exact, 649 },
        { On20, "1.586,53 ha + 11,4 ha = 1.597,93 ha", StatementVerdict.Exact, 1597.93 },
        { On20, "23.183,8 ha/26.000 ha, đạt 89,16%", StatementVerdict.Truncated, 89.168461538 },
        { ThanUyen, "44 HTX + 27 HTX = 71 HTX", StatementVerdict.Exact, 71 },
        { ThanUyen, "35 HTX + 07 HTX + 03 HTX + 20 HTX + 04 HTX + 02 HTX = 71 HTX", StatementVerdict.Exact, 71 },
        { ThanUyen, "35/71 = 49,3%", StatementVerdict.Rounded, 49.295774648 },
        { ThanUyen, "7/71 = 9,85%", StatementVerdict.Truncated, 9.85915493 },
        { ThanUyen, "3/71 = 4,22%", StatementVerdict.Truncated, 4.225352113 },
        { ThanUyen, "20/71 = 28,2%", StatementVerdict.Rounded, 28.169014085 },
        { ThanUyen, "4/71 = 5,63%", StatementVerdict.Rounded, 5.633802817 },
        { ThanUyen, "2/71 = 2,8%", StatementVerdict.Rounded, 2.816901408 },
    };

    [Theory]
    [MemberData(nameof(Judged))]
    public void Each_is_judged_as_by_hand(string sample, string text, StatementVerdict verdict, double computed)
    {
        var check = Read(sample).Statements.Single(statement => statement.Text == text).Check();

        Assert.Equal((verdict, (decimal)computed), (check.Verdict, check.Computed));
        Assert.NotNull(check.Statement.Note);
    }

    [Theory]
    [InlineData(On47, 6, "91,47% là 118/129")]
    [InlineData(On47, 9, "0,7% là 22,7% - 22%")]
    [InlineData(On20, 0, "130 là kết quả khi bỏ sót 3")]
    [InlineData(On20, 1, "91,47% là 118/129")]
    public void Each_wrong_one_has_its_slip(string sample, int index, string slip) => Assert.Equal(slip, Read(sample).Statements[index].Check().Slip?.Text());

    [Fact]
    public void None_stands_in_a_sample_without_being_judged_here() =>
        Assert.Equal(
            Judged.Select(row => ((string)row[0], (string)row[1])),
            new[] { On47, On20, ThanUyen }.SelectMany(sample => Read(sample).Statements.Select(statement => (sample, statement.Text))));

    private static ObservationSet Read(string sample) => ObservationReader.ReadFile(Repository.PathOf($"samples/{sample}.json")).GetValue();
}

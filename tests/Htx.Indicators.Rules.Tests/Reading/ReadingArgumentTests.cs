namespace Htx.Indicators.Rules.Tests;

/// <summary>What a program gives to a reader by mistake is told by the name of the parameter.</summary>
public sealed class ReadingArgumentTests
{
    [Fact]
    public void Nothing_is_read_from_nothing()
    {
        Assert.Throws<ArgumentNullException>("path", () => RuleSetReader.ReadFile(null!));
        Assert.Throws<ArgumentNullException>("name", () => RuleSetReader.Read(ReadOnlyMemory<byte>.Empty, null!));
        Assert.Throws<ArgumentNullException>("path", () => ObservationReader.ReadFile(null!));
        Assert.Throws<ArgumentNullException>("name", () => ObservationReader.Read(ReadOnlyMemory<byte>.Empty, null!));
        Assert.Throws<ArgumentNullException>("ruleSets", () => ObservationReader.Read(ReadOnlyMemory<byte>.Empty, "x", null!));
        Assert.Throws<ArgumentNullException>("path", () => ObservationFile.Open(null!));
        Assert.Throws<ArgumentNullException>("stream", () => ObservationFile.OpenStream(null!, "x.json"));
        Assert.Throws<ArgumentNullException>("name", () => ObservationFile.OpenStream(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("path", () => ScorecardReader.ReadFile(null!));
        Assert.Throws<ArgumentNullException>("name", () => ScorecardReader.Read(ReadOnlyMemory<byte>.Empty, null!));
    }

    [Fact]
    public void No_case_is_read_of_nothing()
    {
        var (ruleSet, scorecard) = (BundledRuleSets.Get("47-nq-hdnd-2021"), BundledScorecards.Get("tt-09-2017-bnnptnt"));

        Assert.Throws<ArgumentNullException>("path", () => CaseReader.ReadFile(null!, ruleSet));
        Assert.Throws<ArgumentNullException>("path", () => CaseReader.ReadFile(null!, scorecard));
        Assert.Throws<ArgumentNullException>("ruleSet", () => CaseReader.ReadFile("x", (RuleSet)null!));
        Assert.Throws<ArgumentNullException>("scorecard", () => CaseReader.ReadFile("x", (Scorecard)null!));
        Assert.Throws<ArgumentNullException>("name", () => CaseReader.Read(default, null!, ruleSet));
        Assert.Throws<ArgumentNullException>("name", () => CaseReader.Read(default, null!, scorecard));
        Assert.Throws<ArgumentNullException>("ruleSet", () => CaseReader.Read(default, "x", (RuleSet)null!));
        Assert.Throws<ArgumentNullException>("scorecard", () => CaseReader.Read(default, "x", (Scorecard)null!));
    }

    [Fact]
    public void A_table_is_not_opened_before_it_is_said_how_its_numbers_are_written()
    {
        Assert.Throws<ArgumentException>("options", () => ObservationFile.Open("x.csv"));
        Assert.Throws<ArgumentException>("options", () => ObservationFile.Open("x.csv", new()));
        Assert.Throws<ArgumentException>("options", () => ObservationFile.OpenStream(Stream.Null, "x.csv"));
        Assert.Throws<ArgumentException>("options", () => ObservationFile.OpenStream(Stream.Null, "x.json", new() { Format = ObservationFormat.Csv }));
    }
}

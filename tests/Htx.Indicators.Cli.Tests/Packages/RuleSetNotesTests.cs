using System.Text.RegularExpressions;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

/// <summary>The tables “Rule sets” of CHANGELOG.md: which version of which file, which indicators, which days (docs/versioning.md).</summary>
public sealed partial class RuleSetNotesTests
{
    private static readonly Note[] Notes =
    [
        .. Row().Matches(Repository.ReadText("CHANGELOG.md"))
            .Select(match => new Note(match.Groups["id"].Value, match.Groups["version"].Value, match.Groups["indicators"].Value, match.Groups["days"].Value, match.Groups["change"].Value)),
    ];

    public static TheoryData<string> RuleSets => [.. BundledRuleSets.Ids];

    public static TheoryData<string> Scorecards => [.. BundledScorecards.Ids];

    [Fact]
    public void Every_note_is_of_a_file_that_there_is() =>
        Assert.Empty(Notes.Select(note => note.Id).Except(BundledRuleSets.Ids).Except(BundledScorecards.Ids));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Every_version_of_a_rule_set_has_one_note_that_names_what_it_affects(string id)
    {
        var rules = BundledRuleSets.Get(id);

        HoldVersions(id, rules.Version, rules.InForce);
        HoldNames(id, [.. rules.Indicators.Select(indicator => indicator.Number), .. rules.Items.Select(item => item.Id)]);
    }

    [Theory]
    [MemberData(nameof(Scorecards))]
    public void Every_version_of_a_scorecard_has_one_note_that_names_what_it_affects(string id)
    {
        var card = BundledScorecards.Get(id);

        HoldVersions(id, card.Version, card.InForce);
        HoldNames(id, [.. card.Criteria.Select(criterion => criterion.Id)]);
    }

    private static void HoldVersions(string id, int version, EffectivePeriod inForce)
    {
        // Latest on top, as releases are.
        Assert.Equal(Enumerable.Range(1, version).Reverse().Select(number => $"{number}"), Of(id).Select(note => note.Version));
        Assert.All(Of(id), note => Assert.Equal(DaysOf(inForce), note.Days));
        Assert.All(Of(id), note => Assert.True(note.Change.Length > 10, note.Change));
    }

    private static void HoldNames(string id, string[] names)
    {
        Assert.Equal("all", Of(id).Last().Indicators);
        Assert.All(Of(id).Where(note => note.Indicators != "all"), note => Assert.Subset(names.ToHashSet(), note.Indicators.Split(", ").ToHashSet()));
    }

    private static Note[] Of(string id) => [.. Notes.Where(note => note.Id == id)];

    private static string DaysOf(EffectivePeriod period) => period switch
    {
        { From: { } from, To: { } to } => $"{from:O} to {to:O}",
        { From: { } from } => $"from {from:O}",
        { To: { } to } => $"to {to:O}",
        _ => "every day",
    };

    [GeneratedRegex(@"^\| `(?<id>[^`]+)` \| (?<version>\d+) \| (?<indicators>[^|]+) \| (?<days>[^|]+) \| (?<change>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    private sealed record Note(string Id, string Version, string Indicators, string Days, string Change);
}

namespace Htx.Indicators.Rules.Tests;

public sealed class RuleSetNodesTests
{
    private static readonly RuleSetNodes Nodes = Read("tests/Data/xa-kinh-te-xa-hoi-2026.json");
    private static readonly RuleSetNodes WithDeadlines = Read("tests/Htx.Indicators.Rules.Tests/Evaluation/another-document.json");

    public static TheoryData<string> RuleFiles => [.. Directory.GetFiles(Repository.PathOf("rules"), "*.json")
        .Where(path => !path.EndsWith(".cases.json", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => InputFile.KindOf(Parse(path)) == InputKind.RuleSet)];

    [Fact]
    public void What_is_said_of_the_whole_has_a_node() =>
        Assert.Equal(["", "document", "inForce"], [Nodes.Root.Path, Nodes.Document.Path, Nodes.InForce.Path]);

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Every_part_of_a_rule_set_is_found_under_what_it_is_called(string file)
    {
        var nodes = Read(file);

        Assert.All(nodes.RuleSet.Measures, measure => Assert.Equal(measure.Title, Text(nodes.Of(measure), "title")));
        foreach (var indicator in nodes.RuleSet.Indicators)
        {
            Assert.Equal(indicator.Number, Text(nodes.Of(indicator), "number"));
            foreach (var item in indicator.Items)
            {
                Assert.Equal((item.Id, item.Basis.Clause, item.Basis.Quote), (Text(nodes.Of(item), "id"), Text(nodes.BasisOf(item), "clause"), nodes.QuoteOf(item).Text));
                Assert.All(item.Parts, part => Assert.Equal((part.Id, part.MeasureId), (Text(nodes.Of(item, part), "id"), Text(nodes.Of(item, part), "measure"))));
                Assert.All(item.Parts, part => Assert.Contains(nodes.TargetOf(item, part).Children, child => child.Key == part.Target.Kind.Key));
            }
        }
    }

    [Fact]
    public void A_part_is_found_under_either_rule()
    {
        var (all, any) = (Item("6.1"), Item("9.1"));

        Assert.Equal("indicators[5].items[0].allOf[1].target", Nodes.TargetOf(all, all.Parts[1]).Path);
        Assert.Equal("indicators[8].items[0].anyOf[0].target", Nodes.TargetOf(any, any.Parts[0]).Path);
    }

    [Fact]
    public void A_deadline_is_that_of_the_item_before_that_of_its_indicator()
    {
        var (linked, reported) = (WithDeadlines.RuleSet.Indicators[0], WithDeadlines.RuleSet.Indicators[1]);

        Assert.Equal("indicators[0].deadline", WithDeadlines.DeadlineOf(linked, linked.Items[0])!.Path);
        Assert.Equal("indicators[0].items[1].deadline", WithDeadlines.DeadlineOf(linked, linked.Items[1])!.Path);
        Assert.Null(WithDeadlines.DeadlineOf(reported, reported.Items[0]));
    }

    [Fact]
    public void A_superseded_rule_set_is_found_where_it_is_named() =>
        Assert.Equal("supersedes[0]", Read("docs/examples/walkthrough/60-nq-hdnd-2025.json").SupersededAt("47-nq-hdnd-2021").Path);

    private static ContentItem Item(string id) => Nodes.RuleSet.Items.Single(item => item.Id == id);

    private static string Text(SourceNode node, string key) => RuleSetNodes.Find(node, key)!.Text;

    private static RuleSetNodes Read(string file)
    {
        var root = Parse(file);
        return new(RuleSetReader.Read(root, new DefectList(file)).GetValue(), root);
    }

    private static SourceNode Parse(string file) => InputFile.Parse(Repository.PathOf(file), new DefectList(file))!;
}

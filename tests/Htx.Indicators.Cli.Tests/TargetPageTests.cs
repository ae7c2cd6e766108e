namespace Htx.Indicators.Cli.Tests;

/// <summary>docs/targets.md, which people who write rule sets go by.</summary>
public sealed class TargetPageTests
{
    private static readonly string Page = Repository.ReadText("docs/targets.md");

    [Fact]
    public void Every_kind_of_target_has_a_row_with_its_words_of_the_law() =>
        Assert.All(TargetKinds.Vocabulary, kind =>
        {
            var row = Page.Split('\n').Where(line => line.StartsWith($"| `{{ \"{kind.Key}\": ", StringComparison.Ordinal)).ToArray();
            Assert.NotEmpty(row);
            Assert.All(kind.LegalWords.Split(", "), words => Assert.Contains(row, line => line.Contains(words, StringComparison.Ordinal)));
        });

    [Fact]
    public void Everything_a_kind_can_be_given_stands_on_the_page() =>
        Assert.All(
            TargetKinds.Vocabulary.SelectMany(kind => kind.Parameters),
            parameter => Assert.Contains($"\"{parameter.Key}\": ", Page, StringComparison.Ordinal));
}

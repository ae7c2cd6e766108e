namespace Htx.Indicators.Rules.Tests;

public sealed class CatalogueFileTests
{
    public static TheoryData<FileObstacle> Obstacles => [.. Enum.GetValues<FileObstacle>()];

    [Fact]
    public void What_a_file_is_its_keys_say()
    {
        var ruleSet = Read("rules/47-nq-hdnd-2021.json");
        var scorecard = Read("rules/tt-09-2017-bnnptnt.json");

        Assert.Equal(("47-nq-hdnd-2021", null, true), (ruleSet.RuleSet?.Id, ruleSet.Scorecard?.Id, ruleSet.Succeeded));
        Assert.Equal((null, "tt-09-2017-bnnptnt", true), (scorecard.RuleSet?.Id, scorecard.Scorecard?.Id, scorecard.Succeeded));
    }

    [Fact]
    public void One_that_says_nothing_is_read_as_a_rule_set_and_has_its_defects()
    {
        var file = CatalogueFile.Read("{}"u8.ToArray(), "a.json");

        Assert.False(file.Succeeded);
        Assert.Equal("a.json", file.Name);
        Assert.All(file.Diagnostics, diagnostic => Assert.Equal(("HTX1203", "a.json"), (diagnostic.Code, diagnostic.Place.File)));
    }

    [Theory]
    [MemberData(nameof(Obstacles))]
    public void One_that_cannot_be_read_has_one_error_that_says_why_in_other_words_than_the_others(FileObstacle obstacle)
    {
        var file = CatalogueFile.Unreadable("a.json", obstacle);
        var others = Enum.GetValues<FileObstacle>().Where(other => other != obstacle).Select(other => CatalogueFile.Unreadable("a.json", other).Diagnostics.Single().Message());

        Assert.False(file.Succeeded);
        Assert.Equal(obstacle is FileObstacle.FolderTooLarge or FileObstacle.FileTooLarge ? "HTX1003" : "HTX1001", file.Diagnostics.Single().Code);
        Assert.DoesNotContain(file.Diagnostics.Single().Message(), others);
    }

    [Theory]
    [InlineData("47.json", true)]
    [InlineData("47.JSON", true)]
    [InlineData("47.cases.json", false)]
    [InlineData("47.Cases.Json", false)]
    [InlineData("README.md", false)]
    [InlineData("47.json.bak", false)]
    public void Whether_a_file_belongs_to_a_catalogue_its_name_says(string name, bool belongs) =>
        Assert.Equal(belongs, CatalogueFile.IsNamedAsOne(name));

    private static CatalogueFile Read(string file) => CatalogueFile.ReadFile(Repository.PathOf(file));
}

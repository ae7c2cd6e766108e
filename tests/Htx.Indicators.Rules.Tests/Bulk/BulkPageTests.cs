namespace Htx.Indicators.Rules.Tests;

/// <summary>What the page of the package shows of the bulk path is what is compiled and run here.</summary>
public sealed class BulkPageTests
{
    private const string Path = "tests/Htx.Indicators.Rules.Tests/Bulk/BulkPageTests.cs";

    [Fact]
    public async Task Both_ways_of_the_page_say_what_an_assessment_says()
    {
        var (sets, lines, count) = (AsTheyCome(), new List<string>(), 2);

        var bulk = new BulkClassifier(CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021")));
        await foreach (var subject in bulk.ClassifyAsync(sets, threads: Environment.ProcessorCount))
            lines.Add($"{subject.Observations.Subject.Id}: {string.Join(", ", subject.Items.ToArray().Select(item => item.ToText()))}");

        Action<decimal[], FigureMark[]> fill = (figures, marks) =>
        {
            for (var i = 0; i < count; i++)
                bulk.Fill(Sample.Assessment.Figures.Observations, figures.AsSpan(i * bulk.Inputs.Count, bulk.Inputs.Count), marks.AsSpan(i * bulk.Inputs.Count, bulk.Inputs.Count));
        };
        var figures = new decimal[count * bulk.Inputs.Count];
        var marks = new FigureMark[count * bulk.Inputs.Count];
        fill(figures, marks);
        var classifications = new Classification[count * bulk.Items.Count];
        bulk.Classify(figures, marks, classifications, threads: Environment.ProcessorCount);

        var expected = Sample.Assessment.Items.Select(item => item.Classification).ToArray();
        Assert.Equal(Enumerable.Repeat($"{Sample.Assessment.Figures.Observations.Subject.Id}: {string.Join(", ", expected.Select(item => item.ToText()))}", 2), lines);
        Assert.Equal([.. expected, .. expected], classifications);
    }

    [Fact]
    public void The_page_shows_these_lines()
    {
        var here = Repository.ReadText(Path).Replace("\n        ", "\n", StringComparison.Ordinal);
        var blocks = Repository.ReadText("src/Htx.Indicators.Rules/README.md").Split("```csharp\n")[2..].Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).ToArray();

        Assert.Equal(2, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, here, StringComparison.Ordinal));
    }

    private static async IAsyncEnumerable<ObservationSet> AsTheyCome()
    {
        for (var i = 0; i < 2; i++)
        {
            await Task.Yield();
            yield return Sample.Assessment.Figures.Observations;
        }
    }
}

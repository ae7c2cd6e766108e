using System.Diagnostics;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>docs/tutorials/host.md: the program is the example that is built, and every command prints what the page says.</summary>
public sealed class HostingPageTests
{
    private static readonly PackagePage Page = new("docs/tutorials/host.md");

    [Fact]
    public void The_program_is_the_example_that_is_built() =>
        Assert.Equal(Repository.ReadText("docs/examples/Hosting/Program.cs").TrimEnd(), Page.Blocks.Single(block => block.Language == "csharp").Text);

    [Fact]
    public async Task Every_command_prints_what_the_page_says()
    {
        using var application = await ExampleApplication.Start();
        // The first two blocks make the application and start it.
        var blocks = Page.Blocks.Where(block => block.Language is "sh" or "text" or "log").Skip(2).ToArray();
        var ran = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var commands = blocks[i].Text.Split('\n');
            foreach (var command in commands[..^1])
                Assert.Null(await application.Run(command));
            await Await(commands[^1], blocks[++i].Text, () => application.Run(commands[^1]));
            if (i + 1 < blocks.Length && blocks[i + 1].Language == "log")
                await Await("the log", blocks[++i].Text, () => Task.FromResult<string?>(application.Log));
            ran += commands.Length;
        }

        Assert.Equal(12, ran);
    }

    [Fact]
    public void The_defaults_it_states_are_those_of_the_options()
    {
        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(0.3)), (new IndicatorRulesOptions().PollEvery, new IndicatorRulesOptions().QuietPeriod));
        Assert.Contains("mỗi phút (`PollEvery`)", Page.Text, StringComparison.Ordinal);
        Assert.Contains("0,3 giây, `QuietPeriod`", Page.Text, StringComparison.Ordinal);
    }

    /// <summary>Repeats until the page's words are printed: a second is enough on a machine that has nothing else to do.</summary>
    private static async Task Await(string what, string expected, Func<Task<string?>> print)
    {
        var lines = expected.Split('\n').Where(line => line != "…").ToArray();
        var waited = Stopwatch.StartNew();
        string? printed;
        while (!(printed = await print())!.Split('\n').Intersect(lines).SequenceEqual(lines))
        {
            Assert.True(waited.Elapsed < Patience.Long, $"{what} printed:\n{printed}\nnot:\n{expected}");
            await Task.Delay(20);
        }
    }
}

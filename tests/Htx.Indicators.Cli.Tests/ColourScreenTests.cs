using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

public sealed class ColourScreenTests
{
    [Fact]
    public void Markup_in_a_file_is_shown_and_not_obeyed()
    {
        using var output = new StringWriter();

        new ColourScreen(output).WriteLine([new("[red]HTX[/] [", ReportStyle.Met)]);

        Assert.Contains("[red]HTX[/] [", output.ToString(), StringComparison.Ordinal);
    }
}

using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

/// <summary>One run of the tool inside the test process.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The codes of what was printed on standard error, in order.</summary>
    public IReadOnlyList<string> Codes => [.. Regex.Matches(Error, "^.*?: (?:error|warning) (HTX[0-9]{4}): ", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    public static Run Htx(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = HtxTool.Run(args, new PlainScreen(output), new PlainScreen(error));
        Assert.DoesNotContain("HTX1012", error.ToString(), StringComparison.Ordinal);
        return new(code, output.ToString(), error.ToString());
    }
}

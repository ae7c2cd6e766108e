namespace Htx.Indicators.Cli.Tests;

/// <summary>One run of the tool inside the test process.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public static Run Htx(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = HtxTool.Run(args, new PlainScreen(output), new PlainScreen(error));
        return new(code, output.ToString(), error.ToString());
    }
}

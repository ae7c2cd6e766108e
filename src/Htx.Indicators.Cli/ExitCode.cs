namespace Htx.Indicators.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done; there may have been warnings.</summary>
    public const int Done = 0;

    /// <summary>A rule set or an observation file has errors.</summary>
    public const int BadFile = 1;

    /// <summary>The command line was not understood.</summary>
    public const int WrongUsage = 2;
}

using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>What becomes of an exception that nothing else took: a line on standard error and an exit code, never a stack on a user's screen.</summary>
internal static class LastNet
{
    /// <summary>Runs the tool.</summary>
    /// <param name="run">The tool; gives its exit code.</param>
    /// <param name="error">Where the line goes; not the writer the tool uses, which may be what failed.</param>
    public static int Under(Func<int> run, TextWriter error)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk, a closed pipe, a standard output that is closed: what was printed is not whole.
            Tell(error, $"htx: {e.Message}");
        }
        catch (Exception e)
        {
            // Which language was asked for may not be known yet.
            foreach (var language in Enum.GetValues<Language>())
                Tell(error, Diagnostic.OfFailure("htx", e).Format(language));
        }

        return ExitCode.BadFile;
    }

    private static void Tell(TextWriter error, string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Standard error is full or closed, too: the exit code is all that is left to say it.
        }
    }
}

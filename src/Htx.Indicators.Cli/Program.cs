using Htx.Indicators.Cli;

// The same bytes on every machine: UTF-8, line feeds, no culture.
var output = StandardStreams.Open(Console.OpenStandardOutput());
var error = StandardStreams.Open(Console.OpenStandardError());
try
{
    return HtxTool.Run(
        args,
        Console.IsOutputRedirected ? new PlainScreen(output) : new ColourScreen(output),
        Console.IsErrorRedirected ? new PlainScreen(error) : new ColourScreen(error));
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    // A full disk, a closed pipe, a standard output that is closed: what was printed is not whole.
    Console.Error.WriteLine($"htx: {e.Message}");
    return ExitCode.BadFile;
}

using Htx.Indicators.Cli;

// The same bytes on every machine: UTF-8, line feeds, no culture.
var output = StandardStreams.Open(Console.OpenStandardOutput());
var error = StandardStreams.Open(Console.OpenStandardError());
return LastNet.Under(
    () => HtxTool.Run(
        args,
        Console.IsOutputRedirected ? new PlainScreen(output) : new ColourScreen(output),
        Console.IsErrorRedirected ? new PlainScreen(error) : new ColourScreen(error)),
    Console.Error);

using System.Text;

namespace Htx.Indicators.Cli;

/// <summary>Standard output and error as UTF-8 without a byte-order mark, whatever the machine's settings.</summary>
internal static class StandardStreams
{
    public static StreamWriter Open(Stream stream)
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = false };
    }
}

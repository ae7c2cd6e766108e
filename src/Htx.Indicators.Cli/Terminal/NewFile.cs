using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>Writes a file that was not there, never over one that is.</summary>
internal static class NewFile
{
    /// <summary>Writes <paramref name="text"/> to a new file, or to standard output where no path is given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="reporter">Says that the file cannot be written.</param>
    /// <param name="next">What to do with the file now.</param>
    /// <returns>The exit code.</returns>
    public static int Write(string text, string? path, Screen output, Reporter reporter, string next)
    {
        if (path is null)
        {
            output.Writer.Write(text);
            return ExitCode.Done;
        }

        try
        {
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            file.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reporter.Refuse(
                $"không ghi được tệp “{path}” (đã có, hoặc không có quyền ghi).", $"“{path}” cannot be written (it exists, or there is no permission).");
            return ExitCode.BadFile;
        }

        output.WriteLine([new(reporter.Say($"Đã ghi {path}; {next}", $"Wrote {path}; {next}"), ReportStyle.Plain)]);
        return ExitCode.Done;
    }
}

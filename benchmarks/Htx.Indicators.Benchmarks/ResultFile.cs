using System.Runtime.InteropServices;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace Htx.Indicators.Benchmarks;

/// <summary>The committed table of a run.</summary>
internal static class ResultFile
{
    private const string Folder = "benchmarks/results";

    private const string Foot = "Read the ratios, not the times: the times are those of one machine.";

    /// <summary>Writes the table of a run where it is committed; returns the path within the repository.</summary>
    /// <exception cref="InvalidOperationException">A benchmark failed, or the program runs outside the repository.</exception>
    public static string Write(Summary summary, string name, string head)
    {
        if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(report => !report.Success))
            throw new InvalidOperationException("A benchmark failed; no table is written.");
        var table = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        return Write(name, $"{head}\n\n{table.GetLog().Trim()}");
    }

    /// <summary>The machine and its runtime, in one line.</summary>
    public static string Machine =>
        $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} logical cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}";

    /// <summary>Writes a table where it is committed; returns the path within the repository.</summary>
    /// <exception cref="InvalidOperationException">The program runs outside the repository.</exception>
    public static string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(FindRepository(), Folder, name), $"{text}\n\n{Foot}\n".ReplaceLineEndings("\n"));
        return $"{Folder}/{name}";
    }

    /// <summary>The folder of the repository.</summary>
    /// <exception cref="InvalidOperationException">The program runs outside the repository.</exception>
    public static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Htx.Indicators.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The program runs outside the repository; no table is written.");
    }
}

using System.Diagnostics;

namespace Htx.Indicators.Benchmarks;

/// <summary>A program that a benchmark starts.</summary>
/// <param name="file">What is started.</param>
/// <param name="first">What stands before its arguments.</param>
internal sealed class StartedProgram(string file, params string[] first)
{
    /// <summary>A program that the build of this one published as native code for the machine it runs on.</summary>
    public static StartedProgram Native(string name) => Published("native", name);

    /// <summary>A program that the build of this one published as ready-to-run code for the machine it runs on.</summary>
    public static StartedProgram ReadyToRun(string name) => Published("ready-to-run", name);

    private static StartedProgram Published(string form, string name)
    {
        var programs = InRepository($"benchmarks/Htx.Indicators.Benchmarks/obj/started/{form}/publish/{name}");
        return new(Directory.EnumerateFiles(programs, OperatingSystem.IsWindows() ? $"{name}.exe" : name, SearchOption.AllDirectories).Single());
    }

    /// <summary>A program as it is built for every machine, to be compiled while it runs.</summary>
    public static StartedProgram Built(string folder)
    {
        var name = Path.GetFileName(folder);
        return new("dotnet", InRepository($"{folder}/bin/Release/net10.0/{name}.dll"));
    }

    /// <summary>Runs it and gives what it prints.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, [.. first, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException($"{file} {string.Join(' ', [.. first, .. arguments])} ended with {process.ExitCode}.");
    }

    /// <summary>The milliseconds of a run, from the start of its process to its end.</summary>
    public double Time(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        Run(arguments);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string InRepository(string path) => Path.Combine(ResultFile.FindRepository(), path);
}

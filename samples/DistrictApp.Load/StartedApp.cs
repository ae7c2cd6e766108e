using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace DistrictApp.Load;

/// <summary>The application as a process of its own, on a free port, with a database and a folder of rules that are gone afterwards.</summary>
internal sealed partial class StartedApp : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("htx-district-");
    private readonly Process process;

    private StartedApp()
    {
        RulesDirectory = folder.CreateSubdirectory("rules").FullName;
        process = new()
        {
            StartInfo = new("dotnet", [
                "exec", ProgramFile, "--urls", "http://127.0.0.1:0", "--contentRoot", ContentRoot,
                "--Htx:RulesDirectory", RulesDirectory, "--District:Database", Path.Combine(folder.FullName, "district.db")])
            {
                RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8,
            },
        };
    }

    public string RulesDirectory { get; }

    public Uri Address { get; private set; } = null!;

    /// <summary>What the machine has given it, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    private static string Here => Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    /// <summary>Built beside this program: the same configuration and framework.</summary>
    private static string ProgramFile => Path.Combine(Here.Replace($"{Path.DirectorySeparatorChar}DistrictApp.Load{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}DistrictApp{Path.DirectorySeparatorChar}", StringComparison.Ordinal), "DistrictApp.dll");

    private static string ContentRoot => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProgramFile)!, "..", "..", ".."));

    public static async Task<StartedApp> Start()
    {
        var app = new StartedApp();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        // Read to the end all the same: a full pipe would stop the application.
        app.process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not null && Listening().Match(line.Data) is { Success: true } match)
                listening.TrySetResult(new(match.Groups[1].Value));
        };
        app.process.Start();
        app.process.BeginOutputReadLine();
        app.Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return app;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}

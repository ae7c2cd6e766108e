using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>The application of docs/tutorials/host.md, run as its reader runs it: its own process, a folder of its own, a port that is free.</summary>
internal sealed partial class ExampleApplication : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient http = new();
    private readonly StringBuilder log = new();
    private readonly Process process;

    private ExampleApplication()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "rules"));
        process = new()
        {
            StartInfo = new("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Hosting.dll"), "--urls", "http://127.0.0.1:0", "--contentRoot", folder.Path])
            {
                RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8,
            },
        };
    }

    /// <summary>What it wrote on its screen so far, without what stands before each line.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    public static async Task<ExampleApplication> Start()
    {
        var application = new ExampleApplication();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        application.process.OutputDataReceived += (_, line) => application.Take(line.Data, listening);
        application.process.Start();
        application.process.BeginOutputReadLine();
        application.http.BaseAddress = await listening.Task.WaitAsync(Patience.Long);
        return application;
    }

    /// <summary>Does what a line of the page says; returns what is printed, or null where nothing is.</summary>
    public async Task<string?> Run(string command)
    {
        if (command == "sleep 1")
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            return null;
        }

        if (Curl().Match(command) is { Success: true } curl)
            return await Call(curl.Groups["path"].Value, curl.Groups["file"].Value);
        var copy = Copy().Match(command);
        Assert.True(copy.Success, command);
        var bytes = await File.ReadAllBytesAsync(Repository.PathOf(copy.Groups["from"].Value));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, copy.Groups["to"].Value), copy.Groups["count"].Success ? bytes[..int.Parse(copy.Groups["count"].Value, CultureInfo.InvariantCulture)] : bytes);
        return null;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        http.Dispose();
        folder.Dispose();
    }

    private async Task<string> Call(string path, string file)
    {
        using var request = new HttpRequestMessage(file.Length == 0 ? HttpMethod.Get : HttpMethod.Post, path);
        if (file.Length > 0)
            request.Content = new ByteArrayContent(await File.ReadAllBytesAsync(Repository.PathOf(file)));
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private void Take(string? line, TaskCompletionSource<Uri> listening)
    {
        if (line is null)
            return;
        lock (log)
            log.Append(line.Trim()).Append('\n');
        if (Listening().Match(line) is { Success: true } match)
            listening.TrySetResult(new(match.Groups[1].Value));
    }

    [GeneratedRegex(@"^curl (--data-binary @(?<file>\S+) )?http://localhost:5000(?<path>/\S*)$")]
    private static partial Regex Curl();

    [GeneratedRegex(@"^(cp (?<from>\S+) (?<to>rules/\S+)|head -c (?<count>\d+) (?<from>\S+) > (?<to>rules/\S+))$")]
    private static partial Regex Copy();

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}

using System.Diagnostics;

namespace Htx.Indicators.Cli.Tests;

/// <summary>The tool as a process of its own, under other settings of the machine.</summary>
public sealed class MachineTests
{
    private static readonly string Tool = typeof(HtxTool).Assembly.Location;

    [Theory]
    [InlineData("LANG", "vi_VN.UTF-8")]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "C")]
    [InlineData("LC_ALL", "th_TH.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    public void The_output_is_the_same_to_the_byte(string variable, string value)
    {
        foreach (var (format, golden) in new[] { ("text", "resolution-47.txt"), ("json", "resolution-47.json") })
        {
            var (code, output) = Start(variable, value, "evaluate", "--rules", Repository.Rules47, "--data", Repository.Sample, "--format", format);

            Assert.Equal(0, code);
            Assert.Equal(File.ReadAllBytes(Repository.PathOf($"tests/Golden/{golden}")), output);
        }
    }

    /// <summary>The tool itself never has culture data; an application that references the library has.</summary>
    [Theory]
    [InlineData("vi_VN.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public void An_application_prints_the_same_to_the_byte(string language)
    {
        var example = Path.Combine(AppContext.BaseDirectory, "GettingStarted.dll");

        Assert.Equal(Printed("C").ToArray(), Printed(language));

        byte[] Printed(string value)
        {
            var start = new ProcessStartInfo("dotnet", ["exec", example]) { RedirectStandardOutput = true };
            start.Environment["LANG"] = start.Environment["LC_ALL"] = value;
            using var process = Process.Start(start)!;
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output.ToArray();
        }
    }

    [Fact]
    public async Task What_goes_wrong_is_said_on_standard_error()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Tool, "check", "khong-co"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.Contains("HTX1001", await error, StringComparison.Ordinal);
        Assert.DoesNotContain("HTX1001", await output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        var run = Run.Htx("check", "@khong-co.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("@khong-co.json: error HTX1001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_ends_the_process_with_1() =>
        Assert.Equal(1, Start("LANG", "C", "evaluate", "--rules", "khong-co", "--data", "khong-co").Code);

    [Fact]
    public void A_wrong_command_ends_the_process_with_2() => Assert.Equal(2, Start("LANG", "C", "danh-gia").Code);

    private static (int Code, byte[] Output) Start(string variable, string value, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Tool, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.DoesNotContain("Unhandled exception", error.GetAwaiter().GetResult(), StringComparison.Ordinal);
        return (process.ExitCode, output.ToArray());
    }
}

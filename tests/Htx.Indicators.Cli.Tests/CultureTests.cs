using System.Globalization;

namespace Htx.Indicators.Cli.Tests;

/// <summary>The library inside an application that has set a culture.</summary>
public sealed class CultureTests
{
    [IcuTheory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_application_changes_no_byte(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
            Assert.NotEqual(CultureInfo.InvariantCulture, CultureInfo.CurrentCulture);
            foreach (var (format, golden) in new[] { ("text", "resolution-47.txt"), ("markdown", "resolution-47.md"), ("json", "resolution-47.json") })
                Golden.Verify(golden, Run.Htx("evaluate", "--rules", Repository.Rules47, "--data", Repository.Sample, "--format", format).Output);
            Golden.Verify("resolution-47.workflow.json", Run.Htx("export", "--rules", Repository.Rules47, "--to", "workflow").Output);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}

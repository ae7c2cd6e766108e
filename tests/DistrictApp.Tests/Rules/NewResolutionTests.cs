using System.Net;

namespace DistrictApp.Tests;

public sealed class NewResolutionTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_file_that_is_dropped_into_the_folder_is_in_force_without_a_restart()
    {
        Assert.DoesNotContain("MOI/KH", await app.Http.GetAsync("/").ReadPage(), StringComparison.Ordinal);

        app.WriteRules("moi.json", Rulebook.Text("moi", 10));

        await Patience.Until(() => app.Http.GetAsync("/?ngay=2026-06-30").ReadPage(), page => page.Contains("Kế hoạch MOI/KH", StringComparison.Ordinal));
        Assert.Equal("đạt", await Verdict("moi", 10));
    }

    [Fact]
    public async Task A_bad_file_leaves_the_last_good_one_in_force_and_is_told_of_until_it_is_mended()
    {
        app.WriteRules("hong.json", Rulebook.Text("hong", 10));
        await Patience.Until(() => app.Http.GetStringAsync("/api/rule-sets"), all => all.Contains("\"hong\"", StringComparison.Ordinal));

        app.WriteRules("hong.json", Rulebook.Broken);
        var health = await Patience.Until(() => app.Http.GetStringAsync("/health"), health => health.Contains("Degraded", StringComparison.Ordinal));

        Assert.Contains("hong.json", health, StringComparison.Ordinal);
        Assert.Contains("HTX1005", health, StringComparison.Ordinal);
        Assert.DoesNotContain(app.RulesDirectory, health, StringComparison.Ordinal);
        Assert.Contains("hong.json Vẫn áp dụng nội dung đúng gần nhất của tệp này. HTX1005", await app.Http.GetAsync("/").ReadPage(), StringComparison.Ordinal);
        Assert.Equal("đạt", await Verdict("hong", 10));

        app.WriteRules("hong.json", Rulebook.Text("hong", 11, version: 2));
        await Patience.Until(() => app.Http.GetStringAsync("/health"), health => health.Contains("Healthy", StringComparison.Ordinal));
        Assert.Equal("chưa đạt", await Verdict("hong", 10));
    }

    [Fact]
    public async Task What_stands_in_for_a_rule_set_of_the_package_is_of_this_office()
    {
        var bundled = BundledRuleSets.Get("than-uyen-2025");
        app.WriteRules("than-uyen-2025.json", RuleSetWriter.Write(bundled).Replace($"\"version\": {bundled.Version}", $"\"version\": {bundled.Version + 1}", StringComparison.Ordinal));

        await Patience.Until(() => app.Http.GetStringAsync("/api/rule-sets"), all => all.Contains("than-uyen-2025", StringComparison.Ordinal));
    }

    private async Task<string?> Verdict(string ruleSet, int members)
    {
        var answer = await app.Http.PostAsync($"/api/verdicts?ruleSet={ruleSet}", Sent.Json(Rulebook.Figures(ruleSet, "xa-mau", members))).Read(HttpStatusCode.OK);
        return answer.GetProperty("assessments")[0].GetProperty("indicators")[0].GetProperty("classification").GetString();
    }
}

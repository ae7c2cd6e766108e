using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;

namespace DistrictApp;

/// <summary>Adds the pages that only show something.</summary>
internal static class PageRegistration
{
    private const int RowsOfAPage = 50;

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        // Vietnamese letters as they are; what could be markup is encoded all the same.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "bieu-mau";
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        // Keys guard nothing but open forms, so none is kept: who has a form open while the application starts anew opens it again.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapGet(Addresses.Home, ShowHome);
        app.MapGet(Addresses.RuleSet("{id}"), ShowRuleSet);
        app.MapGet(Addresses.Template("{id}"), GiveTemplate);
        app.MapGet($"{Addresses.Observations}/{{subject}}/{{day}}", ShowVerdicts);
        app.MapGet(Addresses.TableStyle, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "max-age=300";
            return Results.Text(HtmlReport.FragmentStyle, "text/css", Encoding.UTF8);
        });
    }

    private static IResult ShowHome(string? ngay, int? trang, DistrictRules rules, ObservationStore store, OfficeClock clock)
    {
        var day = store.LatestDay() ?? clock.Today;
        if (ngay is not null && !DayParameter.TryRead(ngay, out day))
            return Refusals.BadDay(ngay);
        var page = Math.Clamp(trang ?? 1, 1, int.MaxValue / RowsOfAPage);
        var rows = store.List((page - 1) * RowsOfAPage, RowsOfAPage);
        return PageResult.Of<HomePage>(new() { ["Day"] = day, ["Rules"] = rules, ["Stored"] = rows, ["Total"] = store.Count(), ["Number"] = page, ["HasMore"] = rows.Count == RowsOfAPage });
    }

    private static IResult ShowRuleSet(string id, DistrictRules rules) => rules.TryGet(id, out var ruleSet)
        ? PageResult.Of<RuleSetPage>(new() { ["RuleSet"] = ruleSet, ["Period"] = rules.PeriodOf(ruleSet) })
        : Refusals.NoSuchRuleSet(id, rules.All);

    private static IResult GiveTemplate(string id, DistrictRules rules) => rules.TryGet(id, out var ruleSet)
        ? Results.File(Encoding.UTF8.GetBytes(TableTemplate.Write([ruleSet.Measures])), "text/csv; charset=utf-8", $"mau-bang-{id}.csv")
        : Refusals.NoSuchRuleSet(id, rules.All);

    private static IResult ShowVerdicts(string subject, string day, string[] vb, DistrictRules rules, ObservationStore store)
    {
        if (!DayParameter.TryRead(day, out var asOf))
            return Refusals.BadDay(day);
        if (store.Find(subject, asOf) is not { } stored)
            return Refusals.NoSuchObservations(subject, asOf);
        var read = ObservationCheck.Read(stored.Read(), rules);
        if (!read.Succeeded)
            return Refusals.InvalidObservations(read.Diagnostics);
        var selection = RuleSelection.For(rules, read.Value, vb);
        if (selection.Refusal is { } refusal)
            return refusal;
        var table = selection.RuleSets.Count == 0 ? null : rules.Judge(read.Value, selection.RuleSets);
        return PageResult.Of<VerdictPage>(new()
        {
            ["Stored"] = stored.Heading,
            ["Observations"] = read.Value,
            ["Table"] = table,
            ["Asked"] = vb,
            ["Others"] = rules.InForceOn(asOf).Except(selection.RuleSets).ToArray(),
            ["Warnings"] = table is null ? read.Diagnostics : rules.WarningsOn(table, read.Diagnostics, ObservationCheck.Name),
        });
    }
}

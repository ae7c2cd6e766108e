namespace DistrictApp;

/// <summary>Figures typed into a form.</summary>
internal static class EntryRegistration
{
    public static void MapEntry(this WebApplication app)
    {
        app.MapGet(Addresses.Entry, ShowNew);
        app.MapGet($"{Addresses.Observations}/{{subject}}/{{day}}/sua", ShowStored);
        app.MapPost(Addresses.Entry, Save);
    }

    private static IResult ShowNew(string? ngay, string[] vb, DistrictRules rules, OfficeClock clock)
    {
        var day = clock.Today;
        if (ngay is not null && !DayParameter.TryRead(ngay, out day))
            return Refusals.BadDay(ngay);
        var selection = RuleSelection.On(rules, day, vb);
        return selection.Refusal is { } refusal ? refusal : PageOf(EntryForm.New(day, RuleSetsOr(selection, rules, day)));
    }

    private static IResult ShowStored(string subject, string day, string[] vb, DistrictRules rules, ObservationStore store)
    {
        if (!DayParameter.TryRead(day, out var asOf))
            return Refusals.BadDay(day);
        if (store.Find(subject, asOf) is not { } stored)
            return Refusals.NoSuchObservations(subject, asOf);
        var selection = RuleSelection.On(rules, asOf, vb);
        return selection.Refusal is { } refusal ? refusal : PageOf(EntryForm.Of(stored, RuleSetsOr(selection, rules, asOf)));
    }

    private static async Task<IResult> Save(SentForm sent, HttpContext context, DistrictRules rules, ObservationStore store)
    {
        if (!DayParameter.TryRead(sent.Text(EntryNames.Day), out var day))
            return Refusals.BadDay(sent.Text(EntryNames.Day));
        var selection = RuleSelection.On(rules, day, [.. sent.Texts(EntryNames.RuleSets)]);
        if (selection.Refusal is { } refusal)
            return refusal;
        var form = EntryReader.Read(sent, day, RuleSetsOr(selection, rules, day));
        var opened = form.Version == 0 ? null : store.Find(form.SubjectId, day);
        if (form.Version != 0 && opened?.Heading.Version != form.Version)
            return opened is null ? Refusals.NoSuchObservations(form.SubjectId, day) : PageOf(form with { Conflict = opened.Heading }, StatusCodes.Status409Conflict);
        if (EntryReader.ToObservations(form, opened?.Read(), rules, out var judged) is not { } set)
            return PageOf(judged, StatusCodes.Status400BadRequest);
        var outcome = await store.SaveAsync([new(set, form.Version)], context.RequestAborted);
        return outcome.Conflicts.Count > 0
            ? PageOf(form with { Conflict = outcome.Conflicts[0] }, StatusCodes.Status409Conflict)
            : new SeeOther(Addresses.Of(outcome.Saved[0]));
    }

    /// <summary>What was selected, or everything in force on the day.</summary>
    private static IReadOnlyList<RuleSet> RuleSetsOr(RuleSelection selection, DistrictRules rules, DateOnly day) =>
        selection.RuleSets.Count > 0 ? selection.RuleSets : rules.InForceOn(day);

    private static IResult PageOf(EntryForm form, int status = StatusCodes.Status200OK) => PageResult.Of<EntryPage>(new() { ["Form"] = form }, status);
}

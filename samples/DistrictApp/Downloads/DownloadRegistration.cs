namespace DistrictApp;

/// <summary>Gives reports away as files.</summary>
internal static class DownloadRegistration
{
    public static void MapDownloads(this WebApplication app)
    {
        foreach (var form in ReportForm.All)
        {
            app.MapGet($"{Addresses.Observations}/{{subject}}/{{day}}/{form.FileName}", (string subject, string day, string[] vb, DistrictRules rules, ObservationStore store) =>
                Give(form, subject, day, vb, rules, store));
        }
    }

    private static IResult Give(ReportForm form, string subject, string day, string[] ruleSetIds, DistrictRules rules, ObservationStore store)
    {
        if (!DayParameter.TryRead(day, out var asOf))
            return Refusals.BadDay(day);
        if (store.Find(subject, asOf) is not { } stored)
            return Refusals.NoSuchObservations(subject, asOf);
        var observations = stored.Read();
        var selection = RuleSelection.For(rules, observations, ruleSetIds);
        if (selection.RuleSets.Count == 0)
            return selection.Refusal ?? Refusals.NothingConcerned(observations);
        // Written as a whole before the first byte leaves: an error is then an error, not half a file.
        using var file = new MemoryStream();
        form.Write(file, rules.Judge(observations, selection.RuleSets));
        return Results.File(file.ToArray(), form.ContentType, form.NameFor(stored.Heading));
    }
}

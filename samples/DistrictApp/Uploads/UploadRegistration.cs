namespace DistrictApp;

/// <summary>Figures sent as a file.</summary>
internal static class UploadRegistration
{
    public static void MapUploads(this WebApplication app) => app.MapPost(Addresses.Upload, Take);

    private static async Task<IResult> Take(SentForm sent, HttpContext context, DistrictRules rules, ObservationStore store)
    {
        if (sent.Fields.Files.GetFile("tep") is not { } file || file.Length == 0)
            return Refusals.NoFile;
        if (!UploadReader.IsTaken(file.FileName))
            return Refusals.WrongMediaType;
        var columns = rules.All;
        if (sent.Text("vb") is { Length: > 0 } id)
        {
            if (!rules.TryGet(id, out var chosen))
                return Refusals.NoSuchRuleSet(id, rules.All);
            columns = [chosen];
        }

        using var stream = file.OpenReadStream();
        var numbers = sent.Text("so") == "en" ? Language.English : Language.Vietnamese;
        // Its name says its form; nothing is ever opened by it.
        var sets = UploadReader.Read(stream, file.FileName, numbers, columns, rules, out var refusal);
        if (refusal is not null)
            return refusal;
        long? replaces = sent.Text("thay").Length > 0 ? null : 0;
        var outcome = await store.SaveAsync([.. sets.Select(set => new SetChange(set, replaces))], context.RequestAborted);
        if (outcome.Conflicts.Count > 0)
            return Refusals.AlreadyStored(outcome.Conflicts);
        return new SeeOther(outcome.Saved is [var only] ? Addresses.Of(only) : Addresses.HomeOn(outcome.Saved.Max(stored => stored.AsOf)));
    }
}

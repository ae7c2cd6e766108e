namespace Htx.Indicators.Hosting;

/// <summary>Makes an edition of what lies in the folder.</summary>
internal sealed class EditionReader(RuleFolder folder, RuleSetCatalogue below, TimeProvider time, RuleMetrics metrics)
{
    /// <summary>The first edition: what is bad is left out, for there is no last good yet. Nothing is compiled.</summary>
    public RuleEdition ReadFirst() => Read(null);

    /// <summary>The edition after another, compiled; the same one where nothing changed.</summary>
    public RuleEdition ReadAfter(RuleEdition before, CancellationToken cancellation)
    {
        var next = Read(before);
        // Done before anybody sees it: who asks meanwhile is answered by the edition in force.
        next.Compiled.CompileAll(cancellation);
        return next;
    }

    private RuleEdition Read(RuleEdition? before)
    {
        using var measured = metrics.StartReading();
        var files = (before?.Files ?? RuleFiles.None).After(folder.Read());
        var next = before is not null && ReferenceEquals(files, before.Files) ? before : Edition(files, before);
        measured.Found(before, next);
        return next;
    }

    private RuleEdition Edition(RuleFiles files, RuleEdition? before)
    {
        var catalogue = below
            .With(files.InForce.Select(file => file.RuleSet).OfType<RuleSet>())
            .WithScorecards(files.InForce.Select(file => file.Scorecard).OfType<Scorecard>());
        return new((before?.Number ?? 0) + 1, time.GetUtcNow(), catalogue, files, new(catalogue, before?.Compiled), metrics) { Clashes = RuleClash.FindAll(files, below, catalogue) };
    }
}

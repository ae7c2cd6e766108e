namespace Htx.Indicators.Rules;

/// <summary>Finds the scorecard that somebody names on a command line or in a setting.</summary>
public static class ScorecardLocator
{
    /// <summary>Reads a scorecard from a file or, when there is no such file, takes it from a catalogue, by id.</summary>
    public static ReadResult<Scorecard> Read(string fileOrId, RuleSetCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(fileOrId);
        ArgumentNullException.ThrowIfNull(catalogue);
        if (File.Exists(fileOrId))
            return ScorecardReader.ReadFile(fileOrId);
        if (catalogue.Scorecards.FirstOrDefault(scorecard => scorecard.Id == fileOrId) is { } found)
            return new(found, []);

        var defects = new DefectList(fileOrId);
        defects.AddWhole(FormatDefects.UnknownScorecard, Phrases.Short(fileOrId), Phrases.DidYouMean(fileOrId, [.. catalogue.Scorecards.Select(scorecard => scorecard.Id)]));
        return new(null, defects.ToList());
    }
}

namespace Htx.Indicators;

/// <summary>
/// What becomes of a statement when its own numbers are computed. A printed result stands for every number that rounds or
/// truncates to it, and so does a number with decimals that it is computed from: only what no such numbers give is wrong.
/// </summary>
public sealed class StatementCheck
{
    private readonly Reading reading;

    /// <summary>Looked for when it is asked for: that takes many times as long as the check, and of a long file few are shown.</summary>
    private readonly Lazy<StatementSlip?>? slip;

    private StatementCheck(Statement statement, StatementVerdict verdict, Reading reading, StatementObstacle? obstacle = null)
    {
        (Statement, Verdict, this.reading, Obstacle) = (statement, verdict, reading, obstacle);
        if (verdict == StatementVerdict.Wrong)
            slip = new(() => SlipSearch.Find(statement.Claim));
        if (obstacle is not null)
            return;
        Computed = reading.Value!.ToFigure();
        if (HasDecimals(statement.Claim) && reading.Range() is { } range)
            (Lowest, Highest) = (range.Low.Value.ToFigure(), range.High.Value.ToFigure());
    }

    /// <summary>What was checked.</summary>
    public Statement Statement { get; }

    /// <summary>Whether it is right, and how.</summary>
    public StatementVerdict Verdict { get; }

    /// <summary>Whether it is right; false also where nothing can be computed.</summary>
    public bool IsRight => Verdict > StatementVerdict.Wrong;

    /// <summary>What the printed numbers give, in the form of the printed result (90,77 of 90,77%), rounded to 9 decimals; null when not computable.</summary>
    public decimal? Computed { get; }

    /// <summary>The least they can give, when some have decimals and may be rounded or truncated themselves; null when none has, or nothing bounds it.</summary>
    public decimal? Lowest { get; }

    /// <summary>The most they can give, as with <see cref="Lowest"/>.</summary>
    public decimal? Highest { get; }

    /// <summary>How a wrong result may have come about; null when nothing likely gives it.</summary>
    public StatementSlip? Slip => slip?.Value;

    /// <summary>Why nothing can be computed; null when something can.</summary>
    public StatementObstacle? Obstacle { get; }

    /// <summary>The verdict and its reason: “sai: các số cho 90,77%; 91,47% là 118/129”.</summary>
    public string Explain(Language language = Language.Vietnamese) => StatementExplanation.Of(this, reading, language);

    internal static StatementCheck Of(Statement statement)
    {
        var claim = statement.Claim;
        var readings = claim.Readings;
        if (claim.Obstacle is { } obstacle)
            return new(statement, StatementVerdict.NotComputable, readings[0], obstacle: obstacle);
        foreach (var reading in readings)
        {
            if (reading.Value is { } value && claim.Result.Judge(value) is not StatementVerdict.Wrong and var verdict)
                return new(statement, verdict, reading);
        }

        // Numbers without decimals are what they are printed as, and give what was judged already.
        return HasDecimals(claim) && readings.FirstOrDefault(reading => reading.Value is not null && reading.Range()?.Meets(claim.Result.Stands) != false) is { } within
            ? new(statement, StatementVerdict.WithinDigits, within)
            : new(statement, StatementVerdict.Wrong, readings[0]);
    }

    private static bool HasDecimals(Claim claim) => claim.Calculated.Printed.Any(number => number.Decimals > 0);
}

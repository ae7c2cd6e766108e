namespace Htx.Indicators;

/// <summary>How many indicators, or content items, were classified as what.</summary>
/// <param name="Exceeded">vượt</param>
/// <param name="Met">đạt, not counting vượt</param>
/// <param name="NotMet">chưa đạt</param>
/// <param name="NotAssessed">chưa đánh giá</param>
public readonly record struct Tally(int Exceeded, int Met, int NotMet, int NotAssessed)
{
    /// <summary>All of them.</summary>
    public int Total => Exceeded + Met + NotMet + NotAssessed;

    /// <summary>Đạt và vượt together.</summary>
    public int MetOrExceeded => Exceeded + Met;

    /// <summary>Counts classifications.</summary>
    public static Tally Of(IEnumerable<Classification> classifications)
    {
        ArgumentNullException.ThrowIfNull(classifications);
        var counts = new int[4];
        foreach (var classification in classifications)
            counts[(int)classification]++;
        return new(counts[3], counts[2], counts[1], counts[0]);
    }

    /// <summary>These and one more.</summary>
    internal Tally And(Classification classification) => classification switch
    {
        Classification.Exceeded => this with { Exceeded = Exceeded + 1 },
        Classification.Met => this with { Met = Met + 1 },
        Classification.NotMet => this with { NotMet = NotMet + 1 },
        _ => this with { NotAssessed = NotAssessed + 1 },
    };
}

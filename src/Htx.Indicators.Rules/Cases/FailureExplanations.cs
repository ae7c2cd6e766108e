namespace Htx.Indicators.Rules;

/// <summary>
/// Why cases came out otherwise than expected. A thousand cases of a large rule set that all fail would make gigabytes of reasons; from
/// some length on they are left out, and what to do for them is said instead.
/// </summary>
internal sealed class FailureExplanations
{
    /// <summary>How many failures are listed; more nobody reads.</summary>
    public const int MostFailures = 1_000;

    private static readonly Phrase LeftOut = new("Để xem lý do, chạy htx evaluate với riêng số liệu này.", "To see why, evaluate these figures on their own.");

    /// <summary>Letters in both languages together.</summary>
    private int left = 1_000_000;

    /// <summary>Explains a failure in both languages, unless those before it were long enough.</summary>
    public Phrase Of(Func<Language, string> explain)
    {
        if (left <= 0)
            return LeftOut;
        var why = new Phrase(explain(Language.Vietnamese), explain(Language.English));
        left -= why.Vietnamese.Length + why.English.Length;
        return why;
    }
}

namespace Htx.Indicators.Rules;

/// <summary>How much may still be compared while near names are looked for, in a file or in all sets of one: what a hostile file names wrongly must not multiply that.</summary>
internal sealed class ComparisonBudget
{
    /// <summary>Letters of wrong names times the names each is compared with: of 100 wrong names of 20 letters among 100, all are looked for.</summary>
    private long left = 200_000;

    /// <summary>Whether there is anything left.</summary>
    public bool IsLeft => left > 0;

    /// <summary>“did you mean …?”, as long as near names are looked for.</summary>
    public Phrase Suggest(string seen, IReadOnlyCollection<string> names) =>
        TryTake(seen, names.Count) ? Phrases.DidYouMean(seen, names) : Phrases.CheckTheName;

    /// <summary>
    /// Takes what it costs to compare a name with so many names; false when that is not there, while a shorter one may still be compared. What is
    /// longer than any id is not compared, and costs no more than what is not.
    /// </summary>
    public bool TryTake(string seen, int names)
    {
        var cost = (long)seen.Length * names;
        var isTaken = seen.Length > Identifiers.MaxLength || cost <= left;
        left -= isTaken && seen.Length <= Identifiers.MaxLength ? cost : names;
        return isTaken;
    }
}

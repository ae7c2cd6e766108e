namespace Htx.Indicators.Hosting;

/// <summary>
/// The rules an application works with, now. Take <see cref="Current"/> once for what must agree with itself, such as one request. Without a
/// running host the files are read once, when the first asks; with one they are watched.
/// </summary>
public sealed class IndicatorRules
{
    private RuleEdition current;

    internal IndicatorRules(RuleEdition first) => current = first;

    /// <summary>The edition in force; all of it is of one reading, and the next one takes its place as a whole.</summary>
    public RuleEdition Current => Volatile.Read(ref current);

    /// <summary>Puts an edition in force; to be called by one thread.</summary>
    internal void Publish(RuleEdition next)
    {
        var before = current;
        Volatile.Write(ref current, next);
        before.Retire();
    }
}

namespace Htx.Indicators;

/// <summary>
/// Words that stay the same, put into a language when they are first asked for in it. What they are made from never changes, so
/// two threads that ask at once make the same.
/// </summary>
internal sealed class Standing<TWords>(Func<Language, TWords> make)
    where TWords : class
{
    private TWords? vietnamese;
    private TWords? english;

    /// <summary>The words in a language.</summary>
    public TWords In(Language language) => language switch
    {
        Language.Vietnamese => vietnamese ??= make(language),
        Language.English => english ??= make(language),
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };
}

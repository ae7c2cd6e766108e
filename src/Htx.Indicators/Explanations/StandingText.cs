namespace Htx.Indicators;

/// <summary>
/// A text that stays the same, written in a language when it is first asked for in it. What it is written from never changes, so
/// two threads that ask at once write the same.
/// </summary>
internal sealed class StandingText(Func<Language, string> write)
{
    private string? vietnamese;
    private string? english;

    /// <summary>The text in a language.</summary>
    public string In(Language language) => language switch
    {
        Language.Vietnamese => vietnamese ??= write(language),
        Language.English => english ??= write(language),
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };
}

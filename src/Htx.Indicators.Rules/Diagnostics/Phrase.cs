namespace Htx.Indicators.Rules;

/// <summary>A text in both languages.</summary>
/// <param name="Vietnamese">In Vietnamese.</param>
/// <param name="English">In English.</param>
internal sealed record Phrase(string Vietnamese, string English)
{
    /// <summary>This text, then another, set apart by a comma.</summary>
    public Phrase And(string vietnamese, string english) => new($"{Vietnamese}, {vietnamese}", $"{English}, {english}");

    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}

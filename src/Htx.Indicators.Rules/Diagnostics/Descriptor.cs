namespace Htx.Indicators.Rules;

/// <summary>A kind of defect: its stable code, how much it weighs, and its text with places for what was seen.</summary>
internal sealed record Descriptor(string Code, Severity Severity, Phrase Text)
{
    public static Descriptor Error(string code, string vietnamese, string english) => new(code, Severity.Error, new(vietnamese, english));

    public static Descriptor Warning(string code, string vietnamese, string english) => new(code, Severity.Warning, new(vietnamese, english));
}

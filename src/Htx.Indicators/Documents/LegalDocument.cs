namespace Htx.Indicators;

/// <summary>The resolution, program or plan that a rule set transcribes (văn bản).</summary>
public sealed record LegalDocument
{
    /// <summary>Creates a document; what the source does not give stays null, nothing is invented.</summary>
    /// <exception cref="ArgumentException">A text is not one line that says something.</exception>
    public LegalDocument(
        string kind, string title, string? number = null, string? issuer = null, DateOnly? issuedOn = null, string? source = null)
    {
        Kind = TextLine.Require(kind, nameof(kind));
        Title = TextLine.Require(title, nameof(title));
        Number = TextLine.Optional(number, nameof(number));
        Issuer = TextLine.Optional(issuer, nameof(issuer));
        IssuedOn = issuedOn;
        Source = TextLine.Optional(source, nameof(source));
    }

    /// <summary>“Nghị quyết”, “Chương trình”, “Kế hoạch”, as conclusions name it: “so với Nghị quyết”.</summary>
    public string Kind { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Its number, for example “47/NQ-HĐND”; null where the source gives none.</summary>
    public string? Number { get; }

    /// <summary>Who issued it; null where the source does not say.</summary>
    public string? Issuer { get; }

    /// <summary>The day it was issued; null where the source does not say.</summary>
    public DateOnly? IssuedOn { get; }

    /// <summary>Where the transcription was taken from, when that is not the document itself; else null.</summary>
    public string? Source { get; }

    /// <summary>How the document is cited: its number, or its kind and title where it has none, together no longer than a name may be.</summary>
    public string Citation => Number ?? ShortText.AtWord($"{Kind} “{Title}”", ShortText.MaxLength, "…”");
}

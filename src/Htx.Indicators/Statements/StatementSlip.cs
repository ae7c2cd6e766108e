namespace Htx.Indicators;

/// <summary>The likely way in which a wrong result came about: it gives the printed digits.</summary>
public sealed class StatementSlip
{
    private readonly Func<Language, string> text;

    internal StatementSlip(StatementSlipKind kind, Fraction value, Func<Language, string> text) =>
        (Kind, Value, this.text) = (kind, value.ToFigure()!.Value, text);

    /// <summary>What sort of slip.</summary>
    public StatementSlipKind Kind { get; }

    /// <summary>What it gives, rounded to 9 decimals; rounded or truncated to the printed digits it is the printed result.</summary>
    public decimal Value { get; }

    /// <summary>In words: “91,47% là 118/129”.</summary>
    public string Text(Language language = Language.Vietnamese) => text(language);

    /// <inheritdoc/>
    public override string ToString() => Text();
}

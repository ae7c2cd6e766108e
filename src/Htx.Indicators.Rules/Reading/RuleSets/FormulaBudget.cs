namespace Htx.Indicators.Rules;

/// <summary>
/// What the formulas of one file may cost together. Each costs the expression parser and the compiler a millisecond and more
/// with its length, so that a thousand of them would keep everybody waiting who opens the file.
/// </summary>
internal sealed class FormulaBudget
{
    /// <summary>The most formulas.</summary>
    public const int MostFormulas = 200;

    /// <summary>The most tokens of all formulas.</summary>
    public const int MostTokens = 2_000;

    private int formulas;
    private int tokens;

    /// <summary>Whether a formula was refused, so that no further one needs to be looked at.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes a formula; one too many is a defect, and only that one.</summary>
    public bool TryTake(Formula formula, SourceNode node, DefectList defects)
    {
        formulas++;
        tokens += formula.Tokens.Count;
        IsSpent = formulas > MostFormulas || tokens > MostTokens;
        if (IsSpent)
        {
            defects.Add(FormatDefects.TooLarge, node, new Phrase(
                $"{MostFormulas} công thức, {Numbers.Format(MostTokens)} thành phần của mọi công thức", $"{MostFormulas} formulas, {Numbers.Format(MostTokens, Language.English)} tokens of all formulas"));
        }

        return !IsSpent;
    }
}

namespace Htx.Indicators;

/// <summary>A calculation that may have been made in place of the one that is printed.</summary>
/// <param name="Kind">What sort of slip.</param>
/// <param name="Calculation">What was computed then.</param>
/// <param name="Addend">What was left out or counted twice; null for other slips.</param>
internal sealed record SlipEdit(StatementSlipKind Kind, Calculation Calculation, Calculation? Addend = null)
{
    /// <summary>Says so of a printed result.</summary>
    /// <param name="result">What is printed.</param>
    /// <param name="meant">What gives it: the calculation, or the share that comes of it.</param>
    /// <param name="language">The language of the sentence.</param>
    public string Text(PrintedNumber result, Calculation meant, Language language)
    {
        var (wording, printed) = (StatementWording.In(language), result.Text(language));
        return Kind switch
        {
            StatementSlipKind.LeftOut => wording.LeftOut(printed, Addend!.Text(language)),
            StatementSlipKind.CountedTwice => wording.CountedTwice(printed, Addend!.Text(language)),
            StatementSlipKind.Swapped => wording.Swapped(printed, meant.Text(language)),
            _ => wording.ComesFrom(printed, meant.Text(language)),
        };
    }
}

using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>
/// A number in the title of an item where its quote has another: one of the two was mistyped, and reports print both. Of a quote
/// without such numbers nothing is said: a title may tell what the document says elsewhere.
/// </summary>
internal sealed class TitleNumberLint : ItemLint
{
    public override void Look(LintedItem looked)
    {
        var (titled, quoted) = (looked.Title.Figures.Where(Counts).ToArray(), looked.Quote.Figures);
        var explained = looked.Notes?.Figures ?? [];
        var other = titled.FirstOrDefault(figure => !Has(quoted, figure) && !Has(explained, figure));
        var instead = quoted.FirstOrDefault(figure => Counts(figure) && figure.IsPercent == other?.IsPercent && !Has(titled, figure));
        if (other is not null && instead is not null)
            looked.Warn(LintDefects.TitleNumber, RuleSetNodes.Find(looked.Node, "title")!, other.Words, instead.Words);
    }

    /// <summary>A date, the number of a document or a name is none, nor a number in words, such as “một”, which a title may put in or leave out.</summary>
    private static bool Counts(QuotedFigure figure) => figure is { IsLabel: false, IsSpelled: false } && !ReadsAsYear(figure);

    /// <summary>“HTX dược liệu 2025”: a title leaves out “năm”.</summary>
    private static bool ReadsAsYear(QuotedFigure figure) => figure is { Value: >= 1990 and < 2100, IsPercent: false, NamesScale: false, Size: null } && figure.Words.EndsWith(figure.Value.ToString("0", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The same number, or the same amount in another multiple or unit: “1,8 tỷ đồng” and “1.800 triệu đồng”, “5 ha” and “50.000 m²”.</summary>
    private static bool Has(IReadOnlyList<QuotedFigure> figures, QuotedFigure figure) =>
        figures.Any(one => one.Counted is null && (!one.IsSpelled || one.IsPercent == figure.IsPercent) && (one.Value == figure.Value || one.AmountIn(figure.Size) == figure.Amount));
}

using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Holds a number of a target, in the unit of its measure, against a number of the quote.</summary>
internal sealed class FigureMatch
{
    private static readonly decimal[] Slips = [1_000m, 1_000_000m, 1_000_000_000m];

    private readonly Measure measure;
    private readonly NumberScale unit;

    public FigureMatch(Measure measure)
    {
        this.measure = measure;
        unit = NumberScale.OfUnit(measure.Unit ?? "");
    }

    /// <summary>Whether both are one number: 1800 in “triệu đồng”, and “1,8 tỷ đồng”.</summary>
    public bool IsSame(decimal number, QuotedFigure figure) =>
        figure.Amount == Amount(number) || (figure.Value == number && (!figure.NamesScale || IsUnitUnclear));

    /// <summary>How many times the one is the other where a slip of scale would explain it: 1000 for 2.6 and “2.600”; null where none does.</summary>
    public decimal? FindSlip(decimal number, QuotedFigure figure)
    {
        if (number == 0 || figure.Value == 0)
            return null;
        decimal[] factors = measure.Unit == "%" ? [.. Slips, 100m] : Slips;
        var (one, other) = (Amount(number), figure.NamesScale ? figure.Amount : figure.Value * unit.Multiple);
        return Array.Find(factors, factor => one * factor == other || other * factor == one) is > 0 and var found ? found : null;
    }

    /// <summary>The number of the quote as it is written in the unit of the measure, in JSON; null where it has too many digits for one.</summary>
    public string? Written(QuotedFigure figure)
    {
        var number = figure.NamesScale ? figure.Amount / unit.Multiple : figure.Value;
        return Figures.IsExact(number) ? number.ToString("0.#########", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A unit of money such as “trđ” says nothing that could be held against “1.800 triệu đồng”.</summary>
    private bool IsUnitUnclear => measure.Kind == MeasureKind.Money && !unit.IsKnown;

    private decimal Amount(decimal number) => number * unit.Multiple;
}

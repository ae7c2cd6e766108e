namespace Htx.Indicators;

/// <summary>A target being put into words: its numbers, written as far as they are known.</summary>
internal sealed class TargetPhrase
{
    private readonly MeasureTable measures;
    private readonly Measure measure;
    private readonly Func<string, decimal?> figureOf;
    private readonly Language language;
    private readonly string? unit;

    /// <summary>Prepares a target of <paramref name="measure"/>.</summary>
    /// <param name="measures">Where measures have their titles.</param>
    /// <param name="measure">What the target is about.</param>
    /// <param name="target">The target.</param>
    /// <param name="figureOf">The figure of a measure, null where it is not known.</param>
    /// <param name="language">The language.</param>
    /// <param name="withUnit">Whether numbers are written with the unit; a percent sign always is.</param>
    public TargetPhrase(MeasureTable measures, Measure measure, Target target, Func<string, decimal?> figureOf, Language language, bool withUnit)
    {
        (this.measures, this.measure, this.figureOf, this.language) = (measures, measure, figureOf, language);
        Target = target;
        unit = withUnit || measure.Unit == "%" ? measure.Unit : null;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>Which way is better.</summary>
    public Direction Better => Target.Form.Direction;

    /// <summary>The target in words, with what the rule says of vượt where it says something.</summary>
    public string Text => Target.Kind.Words(this) + Target.Exceeds switch
    {
        null => "",
        { Cut: null } => Say(", không xét vượt", ", never exceeded"),
        { Cut: { } cut } => Say($", vượt khi {From(cut)}", $", exceeded when {From(cut)}"),
    };

    /// <summary>The target inside an explanation.</summary>
    public string Clause => Target.Kind.Clause(this);

    /// <summary>A threshold with its unit, or the title of the measure it is taken from with, where known, its figure.</summary>
    public string this[string key] => Written(Target.Arguments[key][0]);

    /// <summary>Chooses the language.</summary>
    public string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    public bool Has(string key) => Target.Arguments.Has(key);

    /// <summary>A number without a unit.</summary>
    public string Number(string key) => Numbers.Format(Target.Arguments.Number(key), language);

    /// <summary>A number with its unit; a difference of percentages is in percentage points.</summary>
    public string Amount(string key) => Printing.Difference(Target.Arguments.Number(key), measure.Unit, language);

    /// <summary>A range: “20–25 tổ”, or “từ … đến …” where a dash could be misread.</summary>
    public string Range(string key)
    {
        var (from, to) = (Target.Arguments[key][0], Target.Arguments[key][1]);
        if (from.Number is >= 0 and { } low && to.Number is { } high)
            return Printing.WithUnit($"{Numbers.Format(low, language)}–{Numbers.Format(high, language)}", unit);
        return Say($"từ {Written(from)} đến {Written(to)}", $"{Written(from)} to {Written(to)}");
    }

    /// <summary>
    /// What an earlier figure is called beside this measure: “năm 2020” where the titles are “Thành viên HTX” and
    /// “Thành viên HTX năm 2020”, else its whole title; with the figure where known.
    /// </summary>
    public string Earlier(string key)
    {
        var earlier = measures[Target.Arguments[key][0].MeasureId!];
        var name = EarlierName(earlier, measure);
        return figureOf(earlier.Id) is { } figure ? $"{name} ({Printing.Amount(figure, measure.Unit, language)})" : name;
    }

    /// <summary>What <paramref name="earlier"/> is called beside <paramref name="measure"/>.</summary>
    public static string EarlierName(Measure earlier, Measure measure) =>
        earlier.Title.Length > measure.Title.Length + 1
        && earlier.Title.StartsWith(measure.Title, StringComparison.OrdinalIgnoreCase)
        && earlier.Title[measure.Title.Length] == ' '
            ? earlier.Title[(measure.Title.Length + 1)..]
            : earlier.Title;

    private string Written(Threshold threshold)
    {
        if (threshold.MeasureId is not { } id)
            return Printing.Amount(threshold.Offset, unit, language);
        var title = measures[id].Title;
        return figureOf(id) is { } figure ? $"{Printing.Amount(figure, unit, language)} ({title})" : $"“{title}”";
    }

    private string From(Cut cut) => (Better, cut.IsClosed, Written(cut.Threshold)) switch
    {
        (Direction.HigherIsBetter, true, var x) => Say($"từ {x} trở lên", $"at least {x}"),
        (Direction.HigherIsBetter, false, var x) => Say($"trên {x}", $"more than {x}"),
        (_, true, var x) => Say($"từ {x} trở xuống", $"at most {x}"),
        (_, false, var x) => Say($"dưới {x}", $"less than {x}"),
    };
}

namespace Htx.Indicators.Tests;

/// <summary>A rule set and the figures of one subject, put together a measure at a time, then judged.</summary>
internal sealed class Scene(string documentKind = "Nghị quyết", string? documentNumber = "47/NQ-HĐND")
{
    private readonly List<(Measure Measure, Figure Figure)> measures = [];
    private readonly Dictionary<string, Observation> observations = [];

    public static LegalBasis Basis { get; } = new("chỉ tiêu 5, nội dung 1", "đạt 40%");

    /// <summary>A measure that observations give.</summary>
    public Scene Given(string id, Observation observation, MeasureKind kind = MeasureKind.Amount, string? unit = "ha", string? title = null)
    {
        var measure = new Measure(id, title ?? id, kind, unit);
        measures.Add((measure, Figure.Given(observation, measure)));
        observations.Add(id, observation);
        return this;
    }

    public Scene Given(string id, decimal value, MeasureKind kind = MeasureKind.Amount, string unit = "ha", string? title = null) =>
        Given(id, Observation.Of(value), kind, unit, title);

    public Scene Percent(string id, decimal value, string? title = null) => Given(id, value, MeasureKind.Percent, "%", title);

    public Scene Flag(string id, bool done, string? title = null) => Given(id, Observation.OfFlag(done), MeasureKind.Flag, null, title);

    /// <summary>A measure that a formula computes; its result is worked out by the test.</summary>
    public Scene Computed(
        string id, string formula, decimal raw, MeasureKind kind = MeasureKind.Percent, string unit = "%", string? title = null,
        bool isEstimated = false, bool isAsserted = false, FigureDomain? domain = null)
    {
        var measure = new Measure(id, title ?? id, kind, unit, Formula.Parse(formula), domain);
        measures.Add((measure, Figure.Of(raw, measure.Domain, isEstimated, isAsserted)));
        return this;
    }

    /// <summary>A measure that a formula fails to compute.</summary>
    public Scene NotComputed(
        string id, string formula, NotAssessedReason reason, MeasureKind kind = MeasureKind.Percent, string unit = "%", string? title = null)
    {
        measures.Add((new Measure(id, title ?? id, kind, unit, Formula.Parse(formula)), Figure.Unknown(reason)));
        return this;
    }

    public FigureTable Table()
    {
        var set = new ObservationSet(new("thap-muoi", "Huyện Tháp Mười"), new(2023, 11, 10), observations);
        return new(new(measures.Select(entry => entry.Measure)), set, [.. measures.Select(entry => entry.Figure)]);
    }

    public RuleSetAssessment Judge(params Indicator[] indicators)
    {
        var table = Table();
        var document = new LegalDocument(documentKind, "Kinh tế tập thể", documentNumber);
        return RuleSetAssessment.Of(new("47-nq-hdnd-2021", 1, document, new(new(2021, 8, 12)), table.Measures, indicators), table);
    }

    public ItemAssessment Judge(ContentItem item) => Judge(new Indicator("5", "Chỉ tiêu", [item])).Items.Single();

    public PartAssessment Judge(string measureId, Target target) =>
        Judge(ContentItem.Of("5.1", "Nội dung", measureId, target, Basis)).Parts.Single();

    /// <summary>The target in words, with its unit.</summary>
    public string WordsOf(string measureId, Target target, Language language = Language.Vietnamese) =>
        TargetText.Of(Judge(measureId, target), language);

    /// <summary>The explanation without its last sentence, the same for all: the legal basis.</summary>
    public string Explain(string measureId, Target target, Language language = Language.Vietnamese)
    {
        var text = Judge(ContentItem.Of("5.1", "Nội dung", measureId, target, Basis)).Explain(language);
        var basis = $" {(language == Language.Vietnamese ? "Căn cứ" : "Basis")}: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1.";
        Assert.EndsWith(basis, text, StringComparison.Ordinal);
        return text[..^basis.Length];
    }
}
